import type { Kernel, LocalRequest, LocalResponse, Session } from '../types'
import { mayUse } from './access-policy'
import { keyUser } from './api-key'
import { sessionOf, setCookie, signIn, type SignedIn } from './auth-session'
import { failure, header } from './message'
import { tokenUser } from './oauth-tokens'

/** How a caller showed who it is. */
export type Means = 'basic' | 'oauth' | 'key' | 'session'

/** Who calls. `signedIn` is set for a session by cookie, `until` for an access token. */
export type Caller = {
  readonly session: Session
  readonly by: Means
  readonly signedIn?: SignedIn
  readonly until?: number
}

/** Who makes this request; undefined for nobody that we know, or where a REST API access policy forbids the means. */
export function callerOf(kernel: Kernel, request: LocalRequest): Caller | undefined {
  const caller = shown(kernel, request)
  return caller && mayUse(kernel, request, caller.by) ? caller : undefined
}

function shown(kernel: Kernel, request: LocalRequest): Caller | undefined {
  const authorization = header(request, 'authorization')
  if (authorization) return byHeader(kernel, authorization)
  const key = keyUser(kernel, request)
  if (key.isSent) return key.userId ? callerFor(kernel, key.userId, 'key') : undefined
  const signedIn = sessionOf(kernel, request)
  return signedIn && { ...callerFor(kernel, signedIn.userId, 'session', signedIn), signedIn }
}

function byHeader(kernel: Kernel, authorization: string): Caller | undefined {
  const [scheme = '', value = ''] = authorization.trim().split(/\s+/)
  if (/^basic$/i.test(scheme)) return basic(kernel, value)
  if (!/^bearer$/i.test(scheme)) return undefined
  const token = tokenUser(kernel, value)
  return token && { ...callerFor(kernel, token.userId, 'oauth'), until: token.until }
}

function basic(kernel: Kernel, encoded: string): Caller | undefined {
  const [userName = '', ...password] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  const user = kernel.people.checkPassword(userName, password.join(':'))
  return user && callerFor(kernel, user.sys_id ?? '', 'basic')
}

function callerFor(
  kernel: Kernel,
  userId: string,
  by: Means,
  { interactive }: { readonly interactive: boolean } = { interactive: false },
): Caller {
  return { session: kernel.people.sessionFor(userId, { interactive }), by }
}

/** A call by cookie needs the session's token (header X-UserToken, or sysparm_ck in a form): no other site can know it. */
export function hasToken(caller: Caller, request: LocalRequest, formToken = ''): boolean {
  if (!caller.signedIn) return true
  const token = header(request, 'x-usertoken') || formToken
  return token === caller.signedIn.token
}

/** Whether the request says at all who makes it. */
export const hasCredentials = (kernel: Kernel, request: LocalRequest): boolean =>
  header(request, 'authorization') !== '' || keyUser(kernel, request).isSent

/** The cookies of the session that a call of a web service begins (r_ScriptedRESTExampleStreamAttach). */
export function withSession(
  kernel: Kernel,
  request: LocalRequest,
  caller: Caller | undefined,
  answer: LocalResponse,
): LocalResponse {
  if (!caller || caller.signedIn || sessionOf(kernel, request)) return answer
  const { until } = caller
  const kind = { interactive: false, ...(until === undefined ? {} : { until }) }
  const cookie = setCookie(signIn(kernel, caller.session.userId, kind))
  return { ...answer, headers: { ...answer.headers, 'set-cookie': cookie } }
}

/** 401 as the REST surfaces say it (platform.md 11.2). */
export const notAuthenticated = (): LocalResponse => ({
  ...failure(401, 'User Not Authenticated', 'Required to provide Auth information'),
  headers: {
    'content-type': 'application/json;charset=UTF-8',
    'www-authenticate': 'BASIC realm="Service-now"',
  },
})

/** Who runs a public operation that nobody signed in for. */
export const guest = (kernel: Kernel): Session => ({
  userId: kernel.people.userByName('guest')?.sys_id ?? 'guest',
  userName: 'guest',
  roles: NO_ROLES,
  timeZone: 'GMT',
  interactive: false,
  scope: 'global',
})

const NO_ROLES: ReadonlySet<string> = new Set()

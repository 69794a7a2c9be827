import { randomBytes } from 'node:crypto'
import type { Kernel, LocalRequest, LocalResponse, Session } from '../types'
import { failure, header } from './message'

/** A signed-in browser (or now-sdk): its cookie is the key, its token proves that a write comes from our own pages. */
export type SignedIn = { readonly cookie: string; readonly token: string; readonly userId: string }

/** Who calls. `token` is set for a session by cookie. */
export type Caller = { readonly session: Session; readonly signedIn?: SignedIn }

const COOKIE = 'glide_session'
const sessionsOf = new WeakMap<Kernel, Map<string, SignedIn>>()

/** Starts a session for a user; the answer carries `setCookie`. */
export function signIn(kernel: Kernel, userId: string): SignedIn {
  const signedIn = { cookie: secret(), token: secret(), userId }
  const sessions = sessionsOf.get(kernel) ?? new Map<string, SignedIn>()
  sessionsOf.set(kernel, sessions.set(signedIn.cookie, signedIn))
  return signedIn
}

/** Ends the session of a request, if it has one. */
export function signOut(kernel: Kernel, request: LocalRequest): void {
  sessionsOf.get(kernel)?.delete(cookieOf(request))
}

/** The header that makes a browser keep the session. */
export const setCookie = (signedIn: SignedIn): string =>
  `${COOKIE}=${signedIn.cookie}; Path=/; HttpOnly; SameSite=Lax`

/** Who makes this request: basic authentication, or a session's cookie; undefined for nobody that we know. */
export function callerOf(kernel: Kernel, request: LocalRequest): Caller | undefined {
  const authorization = header(request, 'authorization')
  if (authorization) return basic(kernel, authorization)
  const signedIn = sessionsOf.get(kernel)?.get(cookieOf(request))
  if (!signedIn) return undefined
  const session = kernel.people.sessionFor(signedIn.userId, { interactive: true })
  return { session, signedIn }
}

/** A write by cookie needs the session's token (header X-UserToken, or sysparm_ck in a form): no other site can know it. */
export function hasToken(caller: Caller, request: LocalRequest, formToken = ''): boolean {
  if (!caller.signedIn) return true
  const token = header(request, 'x-usertoken') || formToken
  return token === caller.signedIn.token
}

/** 401 as the REST surfaces say it (platform.md 11.2). */
export const notAuthenticated = (): LocalResponse => ({
  ...failure(401, 'User Not Authenticated', 'Required to provide Auth information'),
  headers: {
    'content-type': 'application/json;charset=UTF-8',
    'www-authenticate': 'BASIC realm="Service-now"',
  },
})

function basic(kernel: Kernel, authorization: string): Caller | undefined {
  const encoded = /^basic\s+(\S+)\s*$/i.exec(authorization)?.[1]
  if (encoded === undefined) return undefined
  const [userName = '', ...password] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  const user = kernel.people.checkPassword(userName, password.join(':'))
  return user ? { session: kernel.people.sessionFor(user.sys_id ?? '') } : undefined
}

function cookieOf(request: LocalRequest): string {
  const pairs = header(request, 'cookie')
    .split(';')
    .map((pair) => pair.trim().split('='))
  return pairs.find(([name]) => name === COOKIE)?.[1] ?? ''
}

const secret = (): string => randomBytes(32).toString('hex')

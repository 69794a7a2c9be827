import { randomBytes } from 'node:crypto'
import type { Kernel, LocalRequest, Row } from '../types'
import { isTrue } from '../engine/inner'
import { header } from './message'

/** A session: its cookie is the key, its token proves that a write comes from our own pages. */
export type SignedIn = {
  readonly cookie: string
  readonly token: string
  readonly userId: string
  /** False for one that a call of a web service began. */
  readonly interactive: boolean
  /** The instance's clock, where it ends with an access token (sc-invalidate-session-after-oauth-token-expiration). */
  readonly until?: number
}

const COOKIE = 'JSESSIONID'
/** Programs that keep no cookies begin a session with each call: the oldest ones go. */
const MOST = 500
const sessionsOf = new WeakMap<Kernel, Map<string, SignedIn>>()

/** Starts a session for a user; the answer carries `setCookie`. */
export function signIn(
  kernel: Kernel,
  userId: string,
  kind: { readonly interactive: boolean; readonly until?: number } = { interactive: true },
): SignedIn {
  const signedIn = { cookie: secret(), token: secret(), userId, ...kind }
  const sessions = sessionsOf.get(kernel) ?? new Map<string, SignedIn>()
  if (sessions.size >= MOST) dropOldest(sessions)
  sessionsOf.set(kernel, sessions.set(signedIn.cookie, signedIn))
  return signedIn
}

/** A person at the sign-in page: not one with web service access only (c_NonInteractiveSessions). */
export function signInPerson(kernel: Kernel, name: string, password: string): SignedIn | undefined {
  const user: Row | undefined = kernel.people.checkPassword(name, password)
  if (!user || isTrue(user.web_service_access_only)) return undefined
  return signIn(kernel, user.sys_id ?? '')
}

/** The session that a request's cookie names. */
export function sessionOf(kernel: Kernel, request: LocalRequest): SignedIn | undefined {
  const signedIn = sessionsOf.get(kernel)?.get(cookieOf(request))
  const isOver = signedIn?.until !== undefined && signedIn.until <= kernel.clock.now()
  return isOver ? undefined : signedIn
}

/** Ends the session of a request, if it has one. */
export function signOut(kernel: Kernel, request: LocalRequest): void {
  sessionsOf.get(kernel)?.delete(cookieOf(request))
}

/** The header that makes a browser keep the session. */
export const setCookie = (signedIn: SignedIn): string =>
  `${COOKIE}=${signedIn.cookie}; Path=/; HttpOnly; SameSite=Lax`

function dropOldest(sessions: Map<string, SignedIn>): void {
  const oldest = [...sessions.values()].find(({ interactive }) => !interactive)
  if (oldest) sessions.delete(oldest.cookie)
}

function cookieOf(request: LocalRequest): string {
  const pairs = header(request, 'cookie')
    .split(';')
    .map((pair) => pair.trim().split('='))
  return pairs.find(([name]) => name === COOKIE)?.[1] ?? ''
}

const secret = (): string => randomBytes(32).toString('hex')

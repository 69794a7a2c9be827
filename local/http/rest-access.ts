import { passesOne, passesPaths } from '../access/endpoint-access'
import type { Kernel, LocalResponse, Session } from '../types'
import { guest, hasCredentials, hasToken, notAuthenticated, type Caller } from './auth'
import { failure, type Call } from './message'
import type { Route } from './rest-routes'

/** Who runs an operation: the caller, or a guest where it is public; else why not. */
export function runnerOf(
  kernel: Kernel,
  call: Call,
  caller: Caller | undefined,
  route: Route,
): Session | LocalResponse {
  const isOpen = route.operation.requires_authentication !== '1'
  // "The instance verifies those credentials even if requests don't require authorization" (c_NonInteractiveSessions).
  const isRefused = caller ? !hasToken(caller, call.request) : hasCredentials(kernel, call.request)
  if (isRefused || (!caller && !isOpen)) return notAuthenticated()
  const session = caller?.session ?? guest(kernel)
  const mayRun =
    (isOpen || isAuthorized(kernel, session, route)) && passesAll(kernel, session, route)
  return mayRun ? session : notAuthorized()
}

/** 403 (platform.md 11.2). */
const notAuthorized = (): LocalResponse =>
  failure(403, 'User Not Authorized', 'Failed API level ACL Validation')

const passesAll = (kernel: Kernel, session: Session, route: Route): boolean =>
  passesPaths(kernel, session, route.method, route.addresses)

/** One of the ACLs that the operation, or else its API, names is enough (rest-api-explorer/t_WbSvcOpRqACL). */
function isAuthorized(kernel: Kernel, session: Session, route: Route): boolean {
  const { operation, definition } = route
  const isExternal = session.roles.has('snc_external') && !session.roles.has('snc_internal')
  if (operation.requires_snc_internal_role === '1' && isExternal) return false
  if (operation.requires_acl_authorization !== '1') return true
  const named = operation.enforce_acl || definition.enforce_acl || ''
  const acls = named.split(',').filter(Boolean)
  // "Scripted REST External Default": any internal user may call (platform.md 6.1).
  return acls.length === 0 ? !isExternal : passesOne(kernel, session, acls)
}

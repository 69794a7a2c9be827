import type { Kernel, Session } from '../types'
import { settingsOf } from './access'
import { aclBook, type AclRule } from './acl-rules'
import { decided, decisionFor } from './decision'
import { grantedTo } from './granted'

/** At least one of the access controls that an endpoint names lets the caller pass (rest-api-explorer/t_WbSvcRqACL). */
export function passesOne(kernel: Kernel, session: Session, aclIds: readonly string[]): boolean {
  const { endpoint } = aclBook(kernel)
  const rules = aclIds.flatMap((id) => endpoint(id) ?? [])
  return rules.length > 0 && passes(kernel, session, rules)
}

/**
 * All path-based access controls on these addresses of a route let the caller pass, a guest too
 * (add-a-path-based-acl-for-a-scripted-rest-api). That `name` holds the path is assumed: no table definition shows another column.
 */
export function passesPaths(
  kernel: Kernel,
  session: Session,
  method: string,
  addresses: readonly string[],
): boolean {
  const matching = aclBook(kernel).paths.filter(
    (path) => path.method === method && addresses.includes(path.rule.name.replace(/\/+$/, '')),
  )
  return matching.every(({ rule }) => passes(kernel, session, [rule]))
}

function passes(kernel: Kernel, session: Session, rules: readonly AclRule[]): boolean {
  const decision = decisionFor(grantedTo(kernel, session), [rules], settingsOf(kernel))
  return typeof decision === 'boolean' ? decision : decided(kernel, session, decision, 'endpoint')
}

import { isTrue, rowsWhere } from '../engine/inner'
import { decryptPassword2, sameText } from '../engine/secrets'
import { parseTime } from '../time'
import type { Kernel, LocalRequest, Row } from '../types'
import { profilesFor } from './access-policy'
import { header } from './message'
import { mayAct } from './oauth-tokens'

/** A key that was sent, and the user it stands for where it is good. */
type Key = { readonly isSent: boolean; readonly userId?: string }

/**
 * The user of a REST API key: sent as the auth parameter of a profile that a REST API access policy for this very request
 * has (configure-api-key). Without such a policy no key is looked at.
 */
export function keyUser(kernel: Kernel, request: LocalRequest): Key {
  const sent = profilesFor(kernel, request).flatMap((profile) => sentBy(kernel, request, profile))
  const user = sent.flatMap((token) => userOf(kernel, token) ?? [])[0]
  return { isSent: sent.length > 0, ...(user ? { userId: user } : {}) }
}

/** What the request has at the profile's parameter, without the prefix. */
function sentBy(kernel: Kernel, request: LocalRequest, profile: Row): string[] {
  const parameter = kernel.records.get('sys_token_auth_parameter', profile.auth_parameter ?? '')
  const { parameter_name: name = '', type = '', prefix = '' } = parameter ?? {}
  if (name === '') return []
  const query = new URLSearchParams(request.path.split('?').slice(1).join('?'))
  const given = type === 'query_parameter' ? (query.get(name) ?? '') : header(request, name)
  return given.startsWith(prefix) && given !== '' ? [given.slice(prefix.length).trim()] : []
}

function userOf(kernel: Kernel, token: string): string | undefined {
  const key = rowsWhere(kernel, 'api_key', {}).find((row) => {
    // A token that cannot be decrypted is none, and nothing sent is like none.
    const known = isGood(kernel, row) && decryptPassword2(row.token ?? '')
    return known && sameText(known, token)
  })
  return key && mayAct(kernel, key.user ?? '') ? key.user : undefined
}

/** "Empty value means no expiration." */
function isGood(kernel: Kernel, { active, token, expires = '' }: Row): boolean {
  const until = expires === '' ? Infinity : (parseTime(expires) ?? 0)
  return isTrue(active) && Boolean(token) && until > kernel.clock.now()
}

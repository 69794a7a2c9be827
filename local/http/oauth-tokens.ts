import { randomBytes } from 'node:crypto'
import { isTrue } from '../engine/inner'
import { decryptPassword2, encryptPassword2, sameText } from '../engine/secrets'
import { newSysId } from '../engine/sysid'
import { parseTime, storedTime } from '../time'
import type { Kernel, Row } from '../types'

export type TokenType = 'access_token' | 'refresh_token'
export type Token = { readonly text: string; readonly until: number; readonly row: Row }

const TABLE = 'oauth_credential'
/** Seconds, where the client's record says nothing (configure-an-oauth-resource-owner-password-credential-grant). */
const LIFESPAN = { access_token: 1800, refresh_token: 8_640_000 } as const

/**
 * A token of this client for this user: the one that is running, "access requests made within the expiration time always
 * return the current access token" (r_OAuthAPIRequestParameters), else a new one.
 */
export function currentToken(kernel: Kernel, client: Row, userId: string, type: TokenType): Token {
  const peer = client.sys_id ?? ''
  const query = kernel.records.parse(TABLE, `peer=${peer}^user=${userId}^type=${type}`)
  const running = kernel.records.select(query).flatMap((row) => runningToken(kernel, row) ?? [])
  return running[0] ?? newToken(kernel, client, userId, type)
}

/** A new token, whatever others are running. */
export function newToken(kernel: Kernel, client: Row, userId: string, type: TokenType): Token {
  const sysId = newSysId()
  const text = Buffer.concat([Buffer.from(sysId, 'hex'), randomBytes(48)]).toString('base64url')
  const until = kernel.clock.now() + lifespanOf(client, type) * 1000
  const row = {
    sys_id: sysId,
    sys_class_name: TABLE,
    name: client.name ?? '',
    type,
    token: encryptPassword2(text),
    expires: storedTime(until),
    user: userId,
    peer: client.sys_id ?? '',
    sys_created_on: storedTime(kernel.clock.now()),
  }
  kernel.records.insert(TABLE, row)
  return { text, until, row }
}

/** The row of a token that is running: its text begins with the sys_id. */
export function findToken(kernel: Kernel, text: string, type: TokenType): Token | undefined {
  const sysId = Buffer.from(text, 'base64url').subarray(0, 16).toString('hex')
  const row = kernel.records.get(TABLE, sysId)
  const token = row && row.type === type ? runningToken(kernel, row) : undefined
  return token && sameText(token.text, text) ? token : undefined
}

/** Whose access token this is, and until when; undefined for one that is not, or whose client or user is not active. */
export function tokenUser(
  kernel: Kernel,
  text: string,
): { readonly userId: string; readonly until: number } | undefined {
  const token = findToken(kernel, text, 'access_token')
  const { peer = '', user: userId = '' } = token?.row ?? {}
  const isGood = isTrue(kernel.records.get('oauth_entity', peer)?.active) && mayAct(kernel, userId)
  return token && isGood ? { userId, until: token.until } : undefined
}

/** "The instance verifies that the user is active, not currently locked out" (r_OAuthAPIRequestParameters). */
export function mayAct(kernel: Kernel, userId: string): boolean {
  const user = kernel.records.get('sys_user', userId)
  return user !== undefined && isTrue(user.active) && !isTrue(user.locked_out)
}

/** "The token in this request is marked as expired" (t_RevokeOAuthToken). */
export function expireToken(kernel: Kernel, text: string): void {
  for (const type of ['access_token', 'refresh_token'] as const) {
    const sysId = findToken(kernel, text, type)?.row.sys_id
    if (sysId) kernel.records.update(TABLE, sysId, { expires: storedTime(kernel.clock.now()) })
  }
}

function runningToken(kernel: Kernel, row: Row): Token | undefined {
  const until = parseTime(row.expires ?? '') ?? 0
  const text = decryptPassword2(row.token ?? '')
  return text && until > kernel.clock.now() ? { text, until, row } : undefined
}

function lifespanOf(client: Row, type: TokenType): number {
  const given = Number(client[`${type}_lifespan`] ?? '')
  return Number.isFinite(given) && given > 0 ? given : LIFESPAN[type]
}

import type { Row } from '../contract/tables'
import { addressFault, afterAttempt, type Next } from '../core/delivery'
import { webhookHeaders } from '../core/signature'
import type { HttpAnswer, Ports } from './ports'
import { CLAIM_MS, isPushed } from './tell'

/** Messages of one plan that one job sends, one after the other. */
const IN_A_ROW = 20

/** Sends a message and then those of its plan that waited behind it. `claimed`: the caller wrote the claim itself. */
export function deliver(ports: Ports, messageId: string, claimed = false): void {
  let row = ports.rows.get('message', messageId)
  let isOurs = claimed
  for (let sent = 0; row !== null && sent < IN_A_ROW; sent++) {
    if (!deliverOne(ports, row, isOurs)) return
    row = nextOfPlan(ports, row)
    isOurs = row !== null && row.attempts === 0 && !isClaimed(ports, row)
  }
  if (row !== null) ports.queue.send('deliver', row.sys_id)
}

/** true: this message is off the road (sent, dead, for polling), so the next one of its plan may go. */
function deliverOne(ports: Ports, row: Row<'message'>, isOurs: boolean): boolean {
  const now = ports.clock.now()
  if (row.state !== 'queued') return true
  if (!isOurs && (isClaimed(ports, row) || isEarly(row, now))) return false
  const earlier = earlierOfPlan(ports, row)
  if (earlier !== null) return hold(ports, row, earlier)
  const source = ports.rows.get('source', row.source)
  if (source === null || !isPushed(source)) return toPoll(ports, row)
  ports.rows.update('message', row.sys_id, { claimed_until: now + CLAIM_MS })
  return settle(ports, row, source, post(ports, row, source))
}

const isClaimed = (ports: Ports, row: Row<'message'>): boolean =>
  row.claimed_until !== null && row.claimed_until > ports.clock.now()

const isEarly = (row: Row<'message'>, now: number): boolean =>
  row.next_attempt_at !== null && row.next_attempt_at > now

/**
 * Waits for an earlier message of its plan, and gives its own claim back: whoever sends that one comes here next.
 * Due no sooner than the other, so that the sweep does not look at it in vain.
 */
function hold(ports: Ports, row: Row<'message'>, earlier: Row<'message'>): boolean {
  ports.rows.update('message', row.sys_id, {
    claimed_until: null,
    next_attempt_at: Math.max(row.next_attempt_at ?? 0, (earlier.next_attempt_at ?? 0) + 1),
  })
  ports.log.info('message_held', { message: row.message_id, behind: earlier.message_id })
  return false
}

function toPoll(ports: Ports, row: Row<'message'>): boolean {
  ports.rows.update('message', row.sys_id, { state: 'poll', claimed_until: null })
  return true
}

/** One signed try. What keeps it from leaving (address, secret) counts as a failed try, so that it ends as one. */
export function post(ports: Ports, row: Row<'message'>, source: Row<'source'>): HttpAnswer {
  const allowHttp = ports.settings.boolean('allow_http_endpoint', false)
  const secrets = (['signing_secret', 'previous_secret'] as const)
    .map((column) => ports.rows.secret('source', source.sys_id, column))
    .filter((secret) => secret !== '')
  const fault =
    addressFault(source.endpoint, allowHttp) ||
    (secrets.length === 0 ? 'the source has no signing secret' : '')
  if (fault !== '') return { status: 0, retryAfter: '', error: fault }
  const signed = { id: row.message_id, at: ports.clock.now(), body: row.body }
  return ports.http.post(source.endpoint, webhookHeaders(ports.crypto, secrets, signed), row.body)
}

function settle(
  ports: Ports,
  row: Row<'message'>,
  source: Row<'source'>,
  answer: HttpAnswer,
): boolean {
  const now = ports.clock.now()
  const attempts = row.attempts + 1
  const { status, retryAfter } = answer
  const next = afterAttempt({ attempts, status, retryAfter, now, chance: ports.crypto.chance() })
  // The source first: were the message settled alone, its plan's next one would be pushed again.
  if (next.do === 'stop') stopSource(ports, source)
  ports.rows.update('message', row.sys_id, {
    ...AFTERWARDS[next.do],
    attempts,
    claimed_until: null,
    last_status: status,
    last_error: answer.error.slice(0, 255),
    ...(next.do === 'sent' && { sent_at: now }),
    ...(next.do === 'retry' && { next_attempt_at: next.at }),
  })
  if (next.do === 'retry') ports.queue.sendAt('deliver', row.sys_id, next.at)
  report(ports, row, next, answer, attempts)
  return next.do !== 'retry'
}

const AFTERWARDS = {
  sent: { state: 'sent' },
  retry: { state: 'queued' },
  stop: { state: 'poll' },
  dead: { state: 'dead' },
} as const

function stopSource(ports: Ports, source: Row<'source'>): void {
  ports.rows.update('source', source.sys_id, { push_stopped: true })
  ports.log.error('push_stopped', {
    source: source.name,
    why: 'the receiver answered 410: clear push_stopped on the source once it listens again',
  })
}

function report(
  ports: Ports,
  row: Row<'message'>,
  next: Next,
  answer: HttpAnswer,
  attempts: number,
): void {
  const facts = {
    message: row.message_id,
    type: row.type,
    status: answer.status,
    attempts,
    error: answer.error,
  }
  if (next.do === 'dead') ports.log.error('message_dead', facts)
  else if (next.do === 'retry') ports.log.warn('message_put_off', facts)
  else ports.log.info('message_delivered', { ...facts, outcome: next.do })
}

/** The earliest message of the same plan that is still to be sent before this one. */
function earlierOfPlan(ports: Ports, row: Row<'message'>): Row<'message'> | null {
  if (row.plan === '') return null
  const [earlier] = ports.rows.find(
    'message',
    [
      ['plan', '=', row.plan],
      ['state', '=', 'queued'],
      ['sequence', '<', row.sequence],
    ],
    { orderBy: ['sequence'], limit: 1 },
  )
  return earlier ?? null
}

function nextOfPlan(ports: Ports, row: Row<'message'>): Row<'message'> | null {
  if (row.plan === '') return null
  const [next] = ports.rows.find(
    'message',
    [
      ['plan', '=', row.plan],
      ['state', '=', 'queued'],
      ['sequence', '>', row.sequence],
    ],
    { orderBy: ['sequence'], limit: 1 },
  )
  return next ?? null
}

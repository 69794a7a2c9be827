import type { MessageType } from '../contract/states'
import type { Row } from '../contract/tables'
import { derivedId } from '../core/ids'
import { messageBody } from '../core/message'
import { changeView, changeViews } from './change-view'
import type { Ports } from './ports'

/** How long whoever wrote a message may take to send it before the sweep does. */
export const CLAIM_MS = 60_000
const MAX_COLLISIONS = 100

export type Telling = {
  /** sys_id of the source. */
  readonly source: string
  /** sys_id of the plan; '' for a ping. */
  readonly plan: string
  /** sys_id of the plan change, where the message is about one. */
  readonly planChange?: string
  readonly type: MessageType
  /** Told once for (plan, plan change, type, occasion), whatever is repeated. A ping names its source and moment. */
  readonly occasion: string
  /** Added to what every message has: plan id, activation, state, change or changes, extensions. */
  readonly data: Readonly<Record<string, unknown>>
  /** 'here': the caller sends it in its own job by deliver(); else a job of the queue does. */
  readonly send?: 'here' | 'queue'
}

/** Writes one message, once, and sees to it that it is sent. Answers the sys_id of its row. */
export function tell(ports: Ports, telling: Telling): string {
  const { plan } = telling
  const id = messageRowId(ports, telling)
  const known = ports.rows.get('message', id)
  const row = known ?? write(ports, telling, id)
  if (plan !== '') rememberSequence(ports, plan, row.sequence)
  const isNew = known === null && row.state === 'queued'
  if (isNew && telling.send !== 'here') ports.queue.send('deliver', id)
  return id
}

type About = Pick<Telling, 'plan' | 'planChange' | 'type' | 'occasion'>

/** The sys_id of a message's row follows from what it tells. */
export const messageRowId = (ports: Ports, about: About): string =>
  derivedId(ports.crypto, 'message', about.plan, about.planChange ?? '', about.type, about.occasion)

export const isTold = (ports: Ports, about: About): boolean =>
  ports.rows.get('message', messageRowId(ports, about)) !== null

function write(ports: Ports, telling: Telling, id: string): Row<'message'> {
  const now = ports.clock.now()
  const source = ports.rows.get('source', telling.source)
  const data = commonData(ports, telling)
  const state = isPushed(source) ? 'queued' : 'poll'
  for (let tries = 0; tries < MAX_COLLISIONS; tries++) {
    const sequence = lastSequence(ports, telling.source) + 1
    const messageId = `msg_${id}`
    const body = messageBody({ id: messageId, sequence, type: telling.type, at: now, data })
    const inserted = ports.rows.insert(
      'message',
      {
        source: telling.source,
        sequence,
        message_id: messageId,
        type: telling.type,
        plan: telling.plan,
        plan_change: telling.planChange ?? '',
        body,
        state,
        next_attempt_at: now,
        claimed_until: telling.send === 'here' ? now + CLAIM_MS : null,
        told_at: now,
      },
      id,
    )
    // null: another job took this number, or told this very message.
    const row = ports.rows.get('message', inserted ?? id)
    if (row !== null) return row
  }
  throw new Error(`no sequence number for message ${id} of source ${telling.source}`)
}

/** Messages of a source that only polls, or that answered 410, wait in the feed. */
export const isPushed = (source: Row<'source'> | null): boolean =>
  source !== null && source.delivery !== 'poll' && source.endpoint !== '' && !source.push_stopped

function lastSequence(ports: Ports, source: string): number {
  const [last] = ports.rows.find('message', [['source', '=', source]], {
    orderBy: ['sequence'],
    descending: true,
    limit: 1,
  })
  return last?.sequence ?? 0
}

function rememberSequence(ports: Ports, planId: string, sequence: number): void {
  const plan = ports.rows.get('plan', planId)
  if (plan !== null && plan.last_sequence < sequence) {
    ports.rows.update('plan', planId, { last_sequence: sequence })
  }
}

function commonData(ports: Ports, telling: Telling): Readonly<Record<string, unknown>> {
  const plan = telling.plan === '' ? null : ports.rows.get('plan', telling.plan)
  if (plan === null) return telling.data
  const head = { planId: plan.plan_id, activation: plan.activation_number }
  const extensions: unknown = plan.extensions === '' ? {} : JSON.parse(plan.extensions)
  const row =
    telling.planChange === undefined || telling.planChange === ''
      ? null
      : ports.rows.get('plan_change', telling.planChange)
  const about =
    row === null
      ? { state: plan.state, changes: changeViews(ports, plan.sys_id) }
      : { state: row.status, planState: plan.state, change: changeView(ports, row) }
  return { ...head, ...about, ...telling.data, extensions }
}

import { refusalAnswer, type Answer } from '../core/result'
import { post } from './deliver'
import type { Sight } from './find-source'
import type { Ports } from './ports'

/** Sends a message again at once, out of order, with its old id, sequence and body. An operator's act (contract.md 3). */
export function replayMessage(ports: Ports, sight: Sight, messageId: string): Answer {
  const [row] = ports.rows.find('message', [['message_id', '=', messageId]], { limit: 1 })
  // A source sees its own alone, whatever else its user may do: another's message is unknown to it (contract.md 1).
  const isSeen = sight.source === null || row?.source === sight.source.sys_id
  if (row === undefined || !isSeen) return refusalAnswer({ code: 'unknown_message' })
  const source = ports.rows.get('source', row.source)
  if (source === null || source.endpoint === '') {
    const message = 'The source has no endpoint: its messages are polled.'
    return refusalAnswer({ code: 'wrong_state', message })
  }
  const answer = post(ports, row, source)
  const isSent = answer.status >= 200 && answer.status < 300
  const now = ports.clock.now()
  ports.rows.update('message', row.sys_id, {
    attempts: row.attempts + 1,
    last_status: answer.status,
    last_error: answer.error.slice(0, 255),
    ...(isSent && { state: 'sent', sent_at: now, claimed_until: null }),
  })
  const by = ports.people.caller().userName
  const { status } = answer
  ports.log.info('message_replayed', { message: messageId, status, by })
  // Those that waited behind it need not wait any more.
  if (isSent && row.state === 'queued') wakeNext(ports, row.plan, row.sequence)
  const state = isSent ? 'sent' : row.state
  const body = { id: messageId, sequence: row.sequence, sent: isSent, status, state }
  return { status: 200, body: { ...body, ...(answer.error !== '' && { error: answer.error }) } }
}

function wakeNext(ports: Ports, plan: string, after: number): void {
  const [next] = ports.rows.find(
    'message',
    [
      ['plan', '=', plan],
      ['state', '=', 'queued'],
      ['sequence', '>', after],
    ],
    { orderBy: ['sequence'], limit: 1 },
  )
  if (plan !== '' && next !== undefined) ports.queue.send('deliver', next.sys_id)
}

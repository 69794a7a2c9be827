import type { Row } from '../contract/tables'
import { pageSize } from '../core/cursor'
import { refusalAnswer, type Answer } from '../core/result'
import type { Condition, Ports } from './ports'

export type MessagesQuery = {
  /** The caller's source, or the one a person named; null: a person who named none. */
  readonly source: Row<'source'> | null
  /** The last sequence number seen; left out: from the oldest that is kept. */
  readonly after: number | undefined
  readonly limit: number | undefined
}

/** Every message to a source in its order. The numbers are taken one by one, so no reader sees n+1 before n (contract.md 4). */
export function listMessages(ports: Ports, query: MessagesQuery): Answer {
  const source = query.source ?? onlySource(ports)
  if (source === null) {
    const issue = { path: '?source', message: 'name the source whose messages are meant' }
    return refusalAnswer({ code: 'malformed', detail: [issue] })
  }
  const after = query.after ?? 0
  const gone = after > 0 ? oldestKept(ports, source.sys_id, after) : null
  if (gone !== null) {
    const message = `Older messages are no longer kept: the oldest has the number ${gone}. Compare by POST /reconcile.`
    return refusalAnswer({
      code: 'messages_gone',
      message,
      detail: [{ path: '?after', message: String(gone) }],
    })
  }
  const limit = pageSize(query.limit)
  const where: readonly Condition<'message'>[] = [
    ['source', '=', source.sys_id],
    ['sequence', '>', after],
  ]
  const rows = ports.rows.find('message', where, { orderBy: ['sequence'], limit: limit + 1 })
  const page = rows.slice(0, limit)
  const last = page[page.length - 1]
  const next = rows.length > limit && last !== undefined ? String(last.sequence) : null
  const messages: readonly unknown[] = page.map((row) => JSON.parse(row.body))
  return { status: 200, body: { messages, next } }
}

/** A person need not name the source where there is only one. */
function onlySource(ports: Ports): Row<'source'> | null {
  const rows = ports.rows.find('source', [], { limit: 2 })
  return rows.length === 1 ? (rows[0] ?? null) : null
}

/** The oldest number where something after `after` is gone; null = nothing is missing. */
function oldestKept(ports: Ports, source: string, after: number): number | null {
  const [oldest] = ports.rows.find('message', [['source', '=', source]], {
    orderBy: ['sequence'],
    limit: 1,
  })
  return oldest !== undefined && after < oldest.sequence - 1 ? oldest.sequence : null
}

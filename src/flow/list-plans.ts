import { decodeCursor, encodeCursor, pageSize } from '../core/cursor'
import { refusalAnswer, refuse, type Answer } from '../core/result'
import type { Sight } from './find-source'
import type { Condition, Ports } from './ports'
import { viewPlanShort } from './view-plan'

export type ListQuery = {
  /** A state of plans, a status of endpoints; '' = any. */
  readonly only?: string
  readonly after?: string
  readonly limit?: number
}

export const badCursor: Answer = refusalAnswer(
  refuse('malformed', 'The cursor is none of ours.', [
    { path: '?after', message: 'must be the `next` of an earlier answer' },
  ]).refusal,
)

/** Plans that the caller sees, page by page (contract.md, section 2). */
export function listPlans(ports: Ports, sight: Sight, query: ListQuery): Answer {
  const after = query.after ? decodeCursor(query.after) : ''
  if (after === null) return badCursor
  const limit = pageSize(query.limit)
  const where: Condition<'plan'>[] = [['sys_id', '>', after]]
  if (sight.source !== null) where.push(['source', '=', sight.source.sys_id])
  if (query.only) where.push(['state', '=', query.only])
  const rows = ports.rows.find('plan', where, { orderBy: ['sys_id'], limit: limit + 1 })
  const page = rows.slice(0, limit)
  const last = page[page.length - 1]
  const next = rows.length > limit && last !== undefined ? encodeCursor(last.sys_id) : null
  return { status: 200, body: { plans: page.map(viewPlanShort), next } }
}

import type { Row } from '../../contract/tables'
import { NO_COUNTS, type Counts, type CountsBy } from '../../core/inventory'
import { UNDONE } from '../../core/standing'
import type { Condition, Ports } from '../ports'

type Where = readonly Condition<'finding'>[]

/** Which findings each count is of; `standingOf` (core/standing.ts) says the same of one row. */
const conditions = (now: number): Readonly<Record<keyof Counts, Where>> => ({
  missing: [
    ['status', 'in', UNDONE],
    ['plan', 'empty'],
  ],
  in_plan: [
    ['status', 'in', UNDONE],
    ['plan', 'not empty'],
  ],
  installed: [['status', '=', 'installed']],
  verified: [['status', '=', 'verified']],
  exempted: [['status', '=', 'excepted']],
  overdue: [
    ['status', 'in', UNDONE],
    ['due_at', '<=', now],
  ],
})

/** Findings counted by one of their columns: six statements, however many there are. */
export function countStandings(ports: Ports, by: keyof Row<'finding'> & string): CountsBy {
  const found = new Map<string, Counts>()
  const where = conditions(ports.clock.now())
  for (const name of Object.keys(NO_COUNTS) as (keyof Counts)[]) {
    for (const [key, count] of Object.entries(ports.rows.tally('finding', where[name], by))) {
      if (key !== '') found.set(key, { ...(found.get(key) ?? NO_COUNTS), [name]: count })
    }
  }
  return found
}

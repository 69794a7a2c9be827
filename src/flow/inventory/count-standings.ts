import type { Row } from '../../contract/tables'
import { NO_COUNTS, type Counts, type CountsBy } from '../../core/inventory'
import { STANDINGS, UNDONE, type Standing } from '../../core/standing'
import type { Condition, Ports } from '../ports'

type Where = readonly Condition<'finding'>[]

function standingWhere({ statuses, isPlanned }: (typeof STANDINGS)[Standing]): Where {
  const status = ['status', 'in', statuses] as const
  return isPlanned === null ? [status] : [status, ['plan', isPlanned ? 'not empty' : 'empty']]
}

/** Which findings a count is of. */
const whereOf = (name: keyof Counts, now: number): Where =>
  name === 'overdue'
    ? [
        ['status', 'in', UNDONE],
        ['due_at', '<=', now],
      ]
    : standingWhere(STANDINGS[name])

/** Findings counted by one of their columns: six statements, however many there are. */
export function countStandings(ports: Ports, by: keyof Row<'finding'> & string): CountsBy {
  const found = new Map<string, Counts>()
  const now = ports.clock.now()
  for (const name of Object.keys(NO_COUNTS) as (keyof Counts)[]) {
    for (const [key, count] of Object.entries(
      ports.rows.tally('finding', whereOf(name, now), by),
    )) {
      if (key !== '') found.set(key, { ...(found.get(key) ?? NO_COUNTS), [name]: count })
    }
  }
  return found
}

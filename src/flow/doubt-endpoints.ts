import type { Row } from '../contract/tables'
import type { Ports } from './ports'

const PAGE = 200
/** A bound for a loop: more pages than a plan has endpoints. */
const MAX_PAGES = 1000
const UNPROVED = ['open', 'installed', 'failed', 'skipped', 'unfixed']

/**
 * Endpoints that say that they are proved while a finding of theirs does not: a report was cut off between the two. They
 * wait for a scan again. Answers how many.
 */
export function doubtEndpoints(ports: Ports, planChange: string): number {
  let doubted = 0
  let after = ''
  for (let page = 0; page < MAX_PAGES; page++) {
    const rows = ports.rows.find(
      'endpoint',
      [
        ['plan_change', '=', planChange],
        ['status', '=', 'verified'],
        ['sys_id', '>', after],
      ],
      { orderBy: ['sys_id'], limit: PAGE },
    )
    doubted += doubtSome(ports, rows)
    if (rows.length < PAGE) break
    after = rows[rows.length - 1]?.sys_id ?? ''
  }
  return doubted
}

function doubtSome(ports: Ports, rows: readonly Row<'endpoint'>[]): number {
  const ids = rows.map(({ sys_id }) => sys_id)
  const open = ports.rows.tally(
    'finding',
    [
      ['endpoint', 'in', ids],
      ['status', 'in', UNPROVED],
    ],
    'endpoint',
  )
  for (const id of Object.keys(open)) {
    ports.rows.update('endpoint', id, { status: 'installed', status_at: ports.clock.now() })
  }
  return Object.keys(open).length
}

import type { Row } from '../../contract/tables'
import { keyOf } from '../../core/ids'
import type { Found } from '../find-cis'
import type { Ports } from '../ports'
import { FREE } from './draft-due'
import { findingJudge, writeJudgements } from './judge-findings'
import { cataloguedPatches } from './patch-catalogue'

type Finding = Row<'finding'>
/** Of these so many in one piece of work. */
const PAGE = 1000

/** The CI as it is now, by the match of the last report. */
function foundOf(ports: Ports, rows: readonly Finding[]): ReadonlyMap<string, Found> {
  const cis = ports.cis.byIds([...new Set(rows.map(({ ci }) => ci))])
  const matched = { match: 'matched', matchedBy: '', candidates: [], conflict: '' } as const
  return new Map(cis.map((host) => [host.sysId, { ...matched, ci: host.sysId, host }]))
}

function judge(ports: Ports, source: Row<'source'>, rows: readonly Finding[]): void {
  if (rows.length === 0) return
  const found = foundOf(ports, rows)
  const patches = cataloguedPatches(
    ports,
    source.sys_id,
    rows.map(({ patch_id }) => patch_id),
  )
  const judged = findingJudge(ports, source, [...found.values()])
  const cases = rows.flatMap((row) => {
    const one = found.get(row.ci)
    if (one === undefined) return []
    const { host_name: hostName, found_at } = row
    const patch = patches.get(keyOf(row.patch_id)) ?? row
    const foundAt = found_at ?? ports.clock.now()
    return [{ row, judgement: judged({ found: one, hostName, patch, foundAt }) }]
  })
  writeJudgements(ports, cases)
}

/** Known exploited, past its due date and in no plan: another policy may take it now, at once. */
export function judgeOverdue(ports: Ports, source: Row<'source'>): void {
  const rows = ports.rows.find(
    'finding',
    [
      ...FREE,
      ['source', '=', source.sys_id],
      ['known_exploited', '=', true],
      ['due_at', '<=', ports.clock.now()],
    ],
    { orderBy: ['due_at'], limit: PAGE },
  )
  judge(ports, source, rows)
}

/** Judges the next findings that no plan holds by the policies as they are now; what is left goes on in another job. */
export function judgePage(ports: Ports, sourceId: string, after: string): void {
  const source = ports.rows.get('source', sourceId)
  if (source === null) return
  const where = [...FREE, ['source', '=', sourceId], ['sys_id', '>', after]] as const
  const rows = ports.rows.find('finding', where, { orderBy: ['sys_id'], limit: PAGE })
  judge(ports, source, rows)
  const last = rows[rows.length - 1]
  if (last !== undefined && rows.length === PAGE) ports.queue.send('judge', sourceId, last.sys_id)
}

const MOST_SOURCES = 1000

/** A policy was changed: every tool's findings are judged again, page by page. */
export function judgeEverywhere(ports: Ports): void {
  const active = ports.rows.find('source', [['active', '=', true]], { limit: MOST_SOURCES })
  for (const { sys_id } of active) ports.queue.send('judge', sys_id)
}

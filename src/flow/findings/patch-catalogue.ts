import type { Findings } from '../../contract/schemas/findings'
import type { Row } from '../../contract/tables'
import { keyOf } from '../../core/ids'
import { earliest } from '../../core/times'
import { changed } from '../../core/verdict'
import type { Ports } from '../ports'
import { patchRowId, patchValues, type PatchValues } from '../prepare-patches'
import { rowsById } from '../rows-by-id'

type Patch = Row<'patch'>
type Described = Pick<Findings, 'patches' | 'vulnerabilities'>

/** Brings the rows of a source's patches up to what a scan says of them; what is the same is not written. */
function write(ports: Ports, source: string, all: readonly PatchValues[]): void {
  if (all.length === 0) return
  const idOf = ({ kind, patch_id }: PatchValues): string =>
    patchRowId(ports, source, kind, patch_id)
  const known = rowsById(ports, 'patch', all.map(idOf))
  for (const values of all) {
    const id = idOf(values)
    const row = known.get(id)
    if (row === undefined) ports.rows.insert('patch', { ...values, source }, id)
    else {
      const news = changed<Partial<Patch>>(row, values)
      if (Object.keys(news).length > 0) ports.rows.update('patch', id, news)
    }
  }
}

/** What a report says of patches and of the vulnerabilities that they mend; kept for the reports that follow. */
export function describePatches(ports: Ports, source: string, described: Described): void {
  const { patches = [], vulnerabilities = [] } = described
  write(ports, source, patchValues({ vulnerabilities }))
  const cves = patches.flatMap((patch) => patch.cves ?? [])
  const known = rowsById(
    ports,
    'patch',
    cves.map((cve) => patchRowId(ports, source, 'vulnerability', cve)),
  )
  const exploited = [...known.values()].filter((row) => row.known_exploited)
  const values = patchValues({ patches }).map((patch) => {
    const keys = (patch.cves ?? '').split(',').map(keyOf)
    const own = exploited.filter((row) => keys.includes(keyOf(row.patch_id)))
    const due_at = earliest(own.map((row) => row.due_at))
    return { ...patch, known_exploited: own.length > 0, due_at }
  })
  write(ports, source, values)
}

/** Rows of some patches by their key; one that no report ever described is made with its id alone. */
export function cataloguedPatches(
  ports: Ports,
  source: string,
  patches: readonly string[],
): ReadonlyMap<string, Patch> {
  const names = new Map(patches.map((patch) => [keyOf(patch), patch]))
  const idOf = (patch: string): string => patchRowId(ports, source, 'patch', patch)
  const ids = [...names.values()].map(idOf)
  const known = rowsById(ports, 'patch', ids)
  const lacking = [...names.values()].filter((patch) => !known.has(idOf(patch)))
  write(
    ports,
    source,
    lacking.map((patch_id) => ({ patch_id, kind: 'patch' })),
  )
  const all = lacking.length === 0 ? known : rowsById(ports, 'patch', ids)
  return new Map([...all.values()].map((row) => [keyOf(row.patch_id), row]))
}

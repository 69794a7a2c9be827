import type { Row } from '../../contract/tables'
import { keyOf } from '../../core/ids'
import { isForgotten, summedBy, type Counts, type CountsBy } from '../../core/inventory'
import type { Ports } from '../ports'
import { inChunks } from '../../core/chunks'
import { countStandings } from './count-standings'

/** A row of the inventory as it is to be. */
export type Entry = Omit<Row<'inventory'>, 'sys_id' | 'taken_at'>
type About = Pick<Entry, 'dimension' | 'subject' | 'label'> & Partial<Entry>

const IDS_PER_QUERY = 500
const MAX_LABEL = 250

const entry = (about: About, counts: Counts): Entry => ({
  ci: '',
  service: '',
  assignment_group: '',
  other_group: false,
  forgotten: isForgotten(counts),
  ...about,
  label: about.label.slice(0, MAX_LABEL),
  ...counts,
})

/** All that the inventory is to say, by CI, service, group, vendor and patch. */
export const inventoryEntries = (ports: Ports): readonly Entry[] => [
  ...ofCis(ports),
  ...ofPatches(ports),
]

/** Groups that patching is done by: those of the tools, and those of policies. */
function ownGroups(ports: Ports): ReadonlySet<string> {
  const sources = ports.rows.find('source', [['active', '=', true]])
  const policies = ports.rows.find('policy', [['active', '=', true]])
  return new Set([...sources, ...policies].map((row) => row.assignment_group))
}

function ofCis(ports: Ports): readonly Entry[] {
  const counts = countStandings(ports, 'ci')
  const cis = new Map(ports.cis.byIds([...counts.keys()]).map((ci) => [ci.sysId, ci]))
  const services = ports.cis.services([...cis.keys()])
  const names = new Map(
    Object.values(services)
      .flat()
      .map(({ sysId, name }) => [sysId, name]),
  )
  const groupOf = (id: string): string => cis.get(id)?.supportGroup ?? ''
  const own = ownGroups(ports)
  const isOther = (group: string): boolean => group !== '' && !own.has(group)
  const byService = summedBy(counts, (id) => (services[id] ?? []).map(({ sysId }) => sysId))
  const byGroup = summedBy(counts, (id) => (groupOf(id) === '' ? [] : [groupOf(id)]))
  return [
    ...[...counts].map(([id, own]) => {
      const group = groupOf(id)
      const label = cis.get(id)?.name ?? ''
      const about = { ci: id, assignment_group: group, other_group: isOther(group) }
      return entry({ dimension: 'ci', subject: id, label, ...about }, own)
    }),
    ...[...byService].map(([id, own]) =>
      entry({ dimension: 'service', subject: id, label: names.get(id) ?? '', service: id }, own),
    ),
    ...[...byGroup].map(([id, own]) => {
      const label = ports.people.group(id)?.name ?? ''
      const about = { assignment_group: id, other_group: isOther(id) }
      return entry({ dimension: 'group', subject: id, label, ...about }, own)
    }),
  ]
}

/** What is known of patches by their id: of any plan, or of the scans of a tool. */
function describedPatches(
  ports: Ports,
  counts: CountsBy,
): ReadonlyMap<string, Pick<Row<'patch'>, 'title' | 'vendor'>> {
  const found = new Map<string, Pick<Row<'patch'>, 'title' | 'vendor'>>()
  for (const some of inChunks([...counts.keys()], IDS_PER_QUERY)) {
    const rows = ports.rows.find('patch', [['patch_id', 'in', some]], {
      orderBy: ['patch_id'],
      limit: 10 * IDS_PER_QUERY,
    })
    for (const row of rows) {
      const known = found.get(keyOf(row.patch_id))
      if (known === undefined || known.vendor === '') found.set(keyOf(row.patch_id), row)
    }
  }
  return found
}

function ofPatches(ports: Ports): readonly Entry[] {
  const counts = countStandings(ports, 'patch_id')
  const patches = describedPatches(ports, counts)
  const titleOf = (id: string): string => patches.get(keyOf(id))?.title ?? ''
  const vendorOf = (id: string): string => patches.get(keyOf(id))?.vendor ?? ''
  const byVendor = summedBy(counts, (id) => (vendorOf(id) === '' ? [] : [vendorOf(id)]))
  return [
    ...[...counts].map(([id, own]) => {
      const label = [id, titleOf(id)].filter((word) => word !== '').join(' · ')
      return entry({ dimension: 'patch', subject: id, label }, own)
    }),
    ...[...byVendor].map(([name, own]) =>
      entry({ dimension: 'vendor', subject: name, label: name }, own),
    ),
  ]
}

import type { Row } from '../../contract/tables'
import { derivedId, keyOf } from '../../core/ids'
import { changed } from '../../core/verdict'
import { eachPage } from '../each-page'
import type { Ports } from '../ports'
import { inventoryEntries, type Entry } from './inventory-rows'

/** Rows that one job writes; it is asked for again until nothing is left to write. */
const MOST_WRITES = 2000
const PAGE = 5000

const idOf = (ports: Ports, { dimension, subject }: Pick<Entry, 'dimension' | 'subject'>): string =>
  derivedId(ports.crypto, 'inventory', dimension, keyOf(subject))

function known(ports: Ports): ReadonlyMap<string, Row<'inventory'>> {
  const rows = new Map<string, Row<'inventory'>>()
  eachPage(ports, { table: 'inventory', where: [], size: PAGE }, (page) => {
    for (const row of page) rows.set(row.sys_id, row)
  })
  return rows
}

/**
 * Counts anew what is missing, in a plan, installed, verified and exempted, by CI, service, group, vendor and patch.
 * Only rows that differ are written, a bounded number of them: cut short, the next run goes on. true = it is complete.
 */
export function takeInventory(ports: Ports): boolean {
  const before = known(ports)
  const entries = new Map(inventoryEntries(ports).map((entry) => [idOf(ports, entry), entry]))
  const taken_at = ports.clock.now()
  let writes = 0
  const write = (act: () => void): void => {
    if (writes < MOST_WRITES) act()
    writes += 1
  }
  for (const [id, entry] of entries) {
    const row = before.get(id)
    const news = row === undefined ? entry : changed<Partial<Row<'inventory'>>>(row, entry)
    if (Object.keys(news).length === 0) continue
    write(() =>
      row === undefined
        ? void ports.rows.insert('inventory', { ...entry, taken_at }, id)
        : void ports.rows.update('inventory', id, { ...news, taken_at }),
    )
  }
  for (const id of before.keys()) {
    if (!entries.has(id)) write(() => void ports.rows.remove('inventory', id))
  }
  const isWhole = writes <= MOST_WRITES
  ports.log.info('inventory_taken', { rows: entries.size, written: Math.min(writes, MOST_WRITES) })
  if (!isWhole) ports.queue.send('inventory', '')
  return isWhole
}

import { storedTime } from '../time'
import type { Query, Row } from '../types'
import { isAudited, isAuditedTable } from './audit'
import { HISTORY_LINE, HISTORY_SET, linesOf, setId, type Recorded } from './history-lines'
import type { Engine } from './inner'
import { rowsWhere, uncounted } from './inner'
import { elementsOf } from './row-xml'

const DAY_MS = 86_400_000
/** "The table cleaner delete[s] History Set records that have not been updated in 30 days" (c_DiffBtwnAuditHistSets.md). */
const KEPT_MS = 30 * DAY_MS

/**
 * History sets and lines. "Generated when the record is inserted or when a user views the record" of an audited table
 * (c_HistorySets.md); here they are made of the record, its audit and its journals as somebody asks for them, which nobody can
 * tell from outside: an insert costs nothing by it. The rotation of lines after 21 days is not played.
 */
export function createHistory(engine: Engine): Engine['history'] {
  return {
    fresh(query: Query): void {
      if (query.table !== HISTORY_SET && query.table !== HISTORY_LINE) return
      uncounted(engine.records, () => {
        clean(engine)
        const asked = documentsOf(engine, query)
        const all = asked?.filter((found) => hasHistory(engine, found)) ?? everything(engine)
        for (const found of all) record(engine, found)
      })
    },
    /** A person opened the record's form: an old record has a set from then on. */
    viewed(table: string, row: Row): void {
      if (!isAuditedTable(engine, row.sys_class_name || table)) return
      uncounted(engine.records, () => {
        clean(engine)
        record(engine, { table: row.sys_class_name || table, row })
      })
    },
  }
}

/** Made within the time that sets are kept, or viewed within it. */
const hasHistory = (engine: Engine, { row }: Recorded): boolean =>
  (row.sys_created_on ?? '') > cutoff(engine) ||
  engine.records.get(HISTORY_SET, setId(row.sys_id ?? '')) !== undefined

const cutoff = (engine: Engine): string => storedTime(engine.clock.now() - KEPT_MS)

function clean(engine: Engine): void {
  const old = [{ column: 'sys_updated_on', operator: '<', value: cutoff(engine) }]
  for (const { sys_id = '' } of engine.records.select({
    table: HISTORY_SET,
    where: [[old]],
    orderBy: [],
  })) {
    for (const line of rowsWhere(engine, HISTORY_LINE, { set: sys_id }))
      engine.records.delete(HISTORY_LINE, line.sys_id ?? '')
    engine.records.delete(HISTORY_SET, sys_id)
  }
}

/** The records that a query is about, where it says so; undefined: any. */
function documentsOf(engine: Engine, { table, where }: Query): readonly Recorded[] | undefined {
  const [byDocument, bySet] = table === HISTORY_SET ? ['id', 'sys_id'] : ['set.id', 'set']
  const documents = valuesOf(where, byDocument)
  if (documents) return documents.flatMap((id) => recorded(engine, id) ?? [])
  const sets = valuesOf(where, bySet)
  return sets?.flatMap((id) => {
    const document = engine.records.get(HISTORY_SET, id)?.id ?? ''
    return recorded(engine, document) ?? []
  })
}

/** The values that a column may have, where every alternative of a query says so. */
function valuesOf(where: Query['where'], column: string): readonly string[] | undefined {
  const all = where.map((and) => {
    const [term] = and.flatMap((or) => (or.length === 1 && or[0]?.column === column ? or : []))
    if (term?.operator === '=') return [term.value]
    return term?.operator === 'IN' ? term.value.split(',') : undefined
  })
  return all.length === 0 || all.includes(undefined) ? undefined : all.flatMap((ids) => ids ?? [])
}

/** The audited record of that sys_id; of one that is gone, what its audit knows. */
function recorded(engine: Engine, sysId: string): Recorded | undefined {
  if (sysId === '') return undefined
  for (const root of rootsOf(engine)) {
    const row = engine.records.get(root, sysId)
    const table = row?.sys_class_name ?? ''
    if (row && isAuditedTable(engine, table)) return { table, row }
  }
  const [audit] = rowsWhere(engine, 'sys_audit', { documentkey: sysId })
  return audit && { table: audit.tablename ?? '', row: { sys_id: sysId } }
}

const audited = ({ dictionary }: Engine): readonly string[] =>
  dictionary.tables().flatMap(({ name, audit }) => (audit ? [name] : []))
const rootsOf = (engine: Engine): ReadonlySet<string> =>
  new Set(audited(engine).map((name) => engine.dictionary.ancestry(name)[0] ?? name))

/** Records that were made within the time that sets are kept, and those that have one by having been viewed. */
function* everything(engine: Engine): Iterable<Recorded> {
  for (const table of audited(engine)) {
    const where = [
      [{ column: 'sys_class_name', operator: '=', value: table }],
      [{ column: 'sys_created_on', operator: '>', value: cutoff(engine) }],
    ]
    for (const row of engine.records.select({ table, where: [where], orderBy: [] }))
      yield { table, row }
  }
  for (const { id = '' } of rowsWhere(engine, HISTORY_SET, {})) {
    const found = recorded(engine, id)
    if (found) yield found
  }
}

/** The set of a record with all its lines; those that are there stay. */
function record(engine: Engine, found: Recorded): void {
  const { table, row } = found
  const sysId = setId(row.sys_id ?? '')
  const shown = (name: string): boolean => isAudited(engine, table, name)
  const { initial, lines } = linesOf(engine, found, shown)
  const stamp = { sys_updated_on: storedTime(engine.clock.now()), sys_updated_by: 'system' }
  const born = {
    sys_created_on: row.sys_created_on ?? '',
    sys_created_by: row.sys_created_by ?? '',
  }
  const added = engine.records.insert(HISTORY_SET, {
    ...{ sys_id: sysId, sys_class_name: HISTORY_SET, sys_mod_count: '0', ...born, ...stamp },
    ...{ id: row.sys_id ?? '', table, line_table: HISTORY_LINE },
    ...{ initial_values: elementsOf(initial), load_time: '1970-01-01 00:00:00' },
  })
  const known = new Set(rowsWhere(engine, HISTORY_LINE, { set: sysId }).map((line) => line.sys_id))
  const fresh = lines.filter((line) => !known.has(line.sys_id))
  for (const line of fresh)
    engine.records.insert(HISTORY_LINE, { ...born, ...stamp, ...line, set: sysId })
  if (added === 'duplicate' && fresh.length > 0) engine.records.update(HISTORY_SET, sysId, stamp)
}

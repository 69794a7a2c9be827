import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import { TABLES, tableName, type Row, type TableName } from '../contract/tables'
import type { Condition, Page, Rows } from '../flow/ports'
import { counting } from './counting'
import { fromStored, toStored } from './stored'

/** Every query has a limit; this is the one where none is given. */
const DEFAULT_LIMIT = 1000
const OPERATORS: Readonly<Record<string, string>> = {
  in: 'IN',
  'not in': 'NOT IN',
  'starts with': 'STARTSWITH',
}

/** What people edit too: their edits pass through rules, the app's own writes do not (platform.md 7.4, 8.2). */
const EDITED: readonly TableName[] = ['endpoint', 'finding']

type Query = Pick<GlideAggregate, 'addQuery' | 'addNullQuery' | 'addNotNullQuery'>
type Where = readonly (readonly [column: string, operator: string, value?: unknown])[]

const kindOf = (table: TableName, column: string): string => {
  const kinds: Readonly<Record<string, string>> = TABLES[table]
  return kinds[column] ?? (column.startsWith('sys_') && column.endsWith('_on') ? 'time' : 'text')
}

const storedList = (kind: string, value: unknown): string =>
  (Array.isArray(value) ? value : [value]).map((one) => toStored(kind, one)).join(',')

function addTerm(query: Query, table: TableName, [column, operator, value]: Where[number]): void {
  const kind = kindOf(table, column)
  if (operator === 'empty') query.addNullQuery(column)
  else if (operator === 'not empty') query.addNotNullQuery(column)
  else if (Array.isArray(value)) {
    query.addQuery(column, OPERATORS[operator] ?? operator, storedList(kind, value))
  } else query.addQuery(column, OPERATORS[operator] ?? operator, toStored(kind, value))
}

/** "One of none" finds nothing; the platform would drop the empty term and find everything (platform.md 8.3). */
const findsNothing = (where: Where): boolean =>
  where.some(([, operator, value]) => operator === 'in' && Array.isArray(value) && !value.length)
/** "None of none" and "after nothing" (the first page of a walk) ask nothing. */
const asksNothing = ([, operator, value]: Where[number]): boolean =>
  (operator === 'not in' && Array.isArray(value) && !value.length) ||
  (operator === '>' && value === '')
const asking = (where: Where): Where => where.filter((term) => !asksNothing(term))

/** A record of the app's own tables as a row. */
export function toRow<T extends TableName>(table: T, record: GlideRecord): Row<T> {
  const row: Record<string, unknown> = { sys_id: record.getUniqueValue() }
  for (const [column, kind] of Object.entries(TABLES[table])) {
    row[column] = kind === 'secret' ? '' : fromStored(kind, record.getValue(column))
  }
  return row as Row<T>
}

/** Values of a row into a record. */
export function setAll(table: TableName, record: GlideRecord, values: object): void {
  for (const [column, value] of Object.entries(values)) {
    record.setValue(column, toStored(kindOf(table, column), value))
  }
}

function selected(table: TableName, where: Where, page: Page<TableName>): GlideRecord {
  const record = new GlideRecord(tableName(table))
  for (const term of asking(where)) addTerm(record, table, term)
  for (const column of page.orderBy ?? []) {
    if (page.descending === true) record.orderByDesc(column)
    else record.orderBy(column)
  }
  record.setLimit(page.limit ?? DEFAULT_LIMIT)
  record.query()
  return record
}

function aggregate(table: TableName, where: Where): GlideAggregate {
  const query = new GlideAggregate(tableName(table))
  for (const term of asking(where)) addTerm(query, table, term)
  counting(query).addAggregate('COUNT')
  return query
}

/** The app's own tables. */
export const rows = (): Rows => ({
  insert(table, values, id) {
    const record = new GlideRecord(tableName(table))
    record.initialize()
    if (id !== undefined) record.setNewGuidValue(id)
    setAll(table, record, values)
    return record.insert()
  },
  update(table, id, values) {
    const record = new GlideRecord(tableName(table))
    if (!record.get('sys_id', id)) return false
    if (EDITED.includes(table)) record.setWorkflow(false)
    setAll(table, record, values)
    return record.update() !== null
  },
  updateAll(table, where, values) {
    if (findsNothing(where)) return
    const record = new GlideRecord(tableName(table))
    for (const term of asking(where)) addTerm(record, table, term)
    record.setWorkflow(false)
    setAll(table, record, values)
    record.updateMultiple()
  },
  remove(table, id) {
    const record = new GlideRecord(tableName(table))
    return record.get('sys_id', id) && record.deleteRecord()
  },
  get(table, id) {
    const record = new GlideRecord(tableName(table))
    return id !== '' && record.get('sys_id', id) ? toRow(table, record) : null
  },
  find<T extends TableName>(table: T, where: readonly Condition<T>[], page: Page<T> = {}) {
    const found: Row<T>[] = []
    if (findsNothing(where)) return found
    const record = selected(table, where, page as Page<TableName>)
    while (record.next()) found.push(toRow(table, record))
    return found
  },
  count(table, where) {
    if (findsNothing(where)) return 0
    const query = aggregate(table, where)
    query.query()
    return query.next() ? Number(counting(query).getAggregate('COUNT')) : 0
  },
  tally(table, where, by) {
    const counts: Record<string, number> = {}
    if (findsNothing(where)) return counts
    const query = aggregate(table, where)
    query.groupBy(by)
    query.query()
    while (query.next())
      counts[query.getValue(by) ?? ''] = Number(counting(query).getAggregate('COUNT'))
    return counts
  },
  secret(table, id, column) {
    const record = new GlideRecord(tableName(table))
    if (!record.get('sys_id', id)) return ''
    return record.getElement(column).getDecryptedValue() ?? ''
  },
})

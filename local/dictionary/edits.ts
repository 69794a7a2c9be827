import { rowsWhere } from '../process/rows'
import type { BuiltInRule, ColumnDef, Kernel, Row, RuleContext, TableDef } from '../types'
import { unsupported } from '../unsupported'

const HERE = 'local/dictionary/edits.ts'

/**
 * What an admin writes into the records that describe tables takes effect: a table, a column or a choice that is added,
 * a length, a label, a default or an access that is changed.
 */
export function registerDictionaryEdits(kernel: Kernel, catchUp: (table: string) => void): void {
  const rules: BuiltInRule[] = [
    rule('sys_choice', 'before', ({ current }) => catchUp(current.name ?? '')),
    rule('sys_choice', 'after', afterChoice),
    rule('sys_dictionary', 'before', beforeEntry),
    rule('sys_dictionary', 'after', afterEntry),
    rule('sys_db_object', 'before', beforeTable),
    rule('sys_db_object', 'after', afterTable),
  ]
  for (const each of rules) kernel.operations.register(each)
}

const rule = (
  table: string,
  when: 'before' | 'after',
  run: (context: RuleContext) => void,
): BuiltInRule => ({
  name: `Dictionary: ${table} ${when}`,
  sysId: `dictionary_${table}_${when}`,
  table,
  when,
  on: ['insert', 'update', 'delete'],
  order: when === 'before' ? 10 : 10_000,
  run,
})

function afterChoice({ kernel, current, previous }: RuleContext): void {
  for (const row of previous ? [previous, current] : [current]) {
    const { name = '', element = '' } = row
    if (!kernel.dictionary.column(name, element)) continue
    const rows = rowsWhere(kernel, 'sys_choice', { name, element }, 'sequence')
    const live = rows.filter(
      ({ inactive, language }) => inactive !== '1' && ['', 'en'].includes(language ?? ''),
    )
    kernel.dictionary.setChoices(name, element, live.map(choiceOf))
  }
}

const choiceOf = ({ value = '', label = '', sequence = '' }: Row, at: number) => ({
  value,
  label,
  sequence: sequence === '' ? at : Number(sequence),
})

function beforeEntry({ kernel, current, operation, abort, ...more }: RuleContext): void {
  if (operation === 'delete') unsupported('deleting a column', HERE)
  const table = kernel.dictionary.table(current.name ?? '')
  if (!table) return abort(`Invalid table ${current.name}`)
  if (operation === 'insert' && kernel.dictionary.column(table.name, current.element ?? ''))
    return abort(`Column '${current.element}' of '${table.name}' exists already`)
  if (operation === 'insert' && !isName(current.element)) return abort('Invalid column name')
  if (operation === 'update' && (more.changes('element') || more.changes('internal_type')))
    unsupported('another name or type for a column', HERE)
}

function afterEntry({ kernel, current, operation }: RuleContext): void {
  const { name = '', element = '' } = current
  if (operation === 'delete') return
  if (element === '') return ofTable(kernel, current)
  const known = kernel.dictionary.column(name, element)
  kernel.dictionary.defineColumn(name, { ...(known ?? fresh(current)), ...stated(current) })
}

/** The entry of the table itself: whether its text is indexed (remove-index-child-table.md). */
function ofTable(kernel: Kernel, { name = '', text_index }: Row): void {
  const table = kernel.dictionary.table(name)
  if (table) kernel.dictionary.define({ ...table, textIndex: text_index === '1' })
}

const fresh = ({ name = '', element = '', internal_type = '' }: Row): ColumnDef => ({
  name: element,
  type: internal_type || 'string',
  label: element,
  maxLength: 40,
  mandatory: false,
  readOnly: false,
  unique: false,
  audit: false,
  attributes: {},
  table: name,
  scope: 'global',
  source: '',
})

function stated(row: Row): Partial<ColumnDef> {
  const { column_label, max_length, default_value, reference } = row
  const isOn = (name: string): boolean => row[name] === '1'
  return {
    mandatory: isOn('mandatory'),
    readOnly: isOn('read_only'),
    audit: isOn('audit'),
    ...(column_label ? { label: column_label } : {}),
    ...(max_length ? { maxLength: Number(max_length) } : {}),
    ...(default_value ? { defaultValue: default_value } : {}),
    ...(reference ? { reference } : {}),
  }
}

const isName = (name = ''): boolean => /^[a-z][a-z0-9_]{0,79}$/.test(name)

function beforeTable({ kernel, current, operation, changes, abort }: RuleContext): void {
  if (operation === 'delete') unsupported('deleting a table', HERE)
  if (operation === 'update' && (changes('name') || changes('super_class')))
    unsupported('another name or parent for a table', HERE)
  if (operation !== 'insert') return
  if (!isName(current.name)) return abort('Invalid table name')
  if (kernel.dictionary.table(current.name ?? ''))
    return abort(`Table '${current.name}' exists already`)
}

function afterTable({ kernel, current, operation }: RuleContext): void {
  if (operation === 'delete') return
  const known = kernel.dictionary.table(current.name ?? '')
  kernel.dictionary.define(
    known ? { ...known, access: accessOf(current) } : newTable(kernel, current),
  )
}

function newTable(kernel: Kernel, row: Row): TableDef {
  const parent = kernel.records.get('sys_db_object', row.super_class ?? '')?.name
  return {
    name: row.name ?? '',
    label: row.label || (row.name ?? ''),
    scope: 'global',
    audit: false,
    access: accessOf(row),
    columns: [],
    indexes: [],
    ...(parent ? { extends: parent } : {}),
  }
}

/** Application access as the table's record says it (platform.md 10.2). */
function accessOf(row: Row): TableDef['access'] {
  const isOn = (name: string): boolean => row[name] === '1'
  return {
    read: isOn('read_access'),
    create: isOn('create_access'),
    update: isOn('update_access'),
    delete: isOn('delete_access'),
    webService: isOn('ws_access'),
  }
}

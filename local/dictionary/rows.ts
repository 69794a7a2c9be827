import { idOf } from '../process/words'
import type { ColumnDef, Dictionary, Row, TableDef } from '../types'

/** A record of the platform's own description of its tables. */
export type Described = { readonly table: string; readonly row: Row }

const flag = (on: boolean): string => (on ? '1' : '0')

/** sys_dictionary, sys_documentation and sys_choice of one table: its own columns, as an instance has them. */
export function describe(
  dictionary: Dictionary,
  table: TableDef,
  scopeId: (scope: string) => string,
): readonly Described[] {
  const own = table.columns.filter((column) => column.table === table.name)
  const ofTable = scopeId(table.scope)
  return [
    collection(table, ofTable),
    label({ name: table.name, element: '', label: table.label, sys_scope: ofTable }),
    ...own.flatMap((column) => entries(dictionary, column, scopeId(column.scope))),
    ...table.columns.flatMap((column) => choices(dictionary, table, column)),
  ]
}

/** A table itself is an entry without element. */
const collection = (table: TableDef, sys_scope: string): Described => ({
  table: 'sys_dictionary',
  row: {
    sys_id: idOf('sys_dictionary', table.name),
    name: table.name,
    element: '',
    internal_type: 'collection',
    column_label: table.label,
    active: '1',
    audit: flag(table.audit),
    text_index: flag(table.textIndex === true),
    sys_name: table.label,
    sys_scope,
  },
})

const entries = (dictionary: Dictionary, column: ColumnDef, scope: string): Described[] => [
  entry(dictionary, column, scope),
  label({ name: column.table, element: column.name, label: column.label, sys_scope: scope }),
]

const entry = (dictionary: Dictionary, column: ColumnDef, sys_scope: string): Described => ({
  table: 'sys_dictionary',
  row: {
    sys_id: idOf('sys_dictionary', column.table, column.name),
    name: column.table,
    element: column.name,
    internal_type: column.type,
    column_label: column.label,
    max_length: String(column.maxLength),
    default_value: column.defaultValue ?? '',
    reference: column.reference ?? '',
    mandatory: flag(column.mandatory),
    read_only: flag(column.readOnly),
    unique: flag(column.unique),
    audit: flag(column.audit),
    choice: column.choices === undefined ? '' : '1',
    display: flag(dictionary.displayColumn(column.table) === column.name),
    attributes: attributesText(column),
    active: '1',
    sys_name: column.label,
    sys_scope,
  },
})

const attributesText = ({ attributes }: ColumnDef): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}=${value}`)
    .join(',')

const label = (of: Row & { readonly name: string; readonly element: string }): Described => ({
  table: 'sys_documentation',
  row: {
    ...of,
    sys_id: idOf('sys_documentation', of.name, of.element),
    language: 'en',
    sys_name: of.label ?? '',
  },
})

/** A class that only inherits its choices has none of its own. */
function choices(dictionary: Dictionary, table: TableDef, column: ColumnDef): Described[] {
  const above = table.extends && dictionary.column(table.extends, column.name)
  if (above && JSON.stringify(above.choices) === JSON.stringify(column.choices)) return []
  return (column.choices ?? []).map((choice) => ({
    table: 'sys_choice',
    row: {
      sys_id: idOf('sys_choice', table.name, column.name, choice.value),
      name: table.name,
      element: column.name,
      value: choice.value,
      label: choice.label,
      sequence: String(choice.sequence),
      language: 'en',
      inactive: '0',
    },
  }))
}

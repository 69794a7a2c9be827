import type { ColumnDef, TableAccess, TableDef } from '../../types'

/**
 * read, update, create from other scopes and no delete: `actions` of the vendor's task and CI
 * tables (platform.md 1.1).
 */
export const OPEN: TableAccess = {
  read: true,
  create: true,
  update: true,
  delete: false,
  webService: true,
}
/** What a table gives to other scopes when nothing else is said (platform.md 10.2). */
export const READ_ONLY: TableAccess = { ...OPEN, create: false, update: false }
/**
 * Not in the SDK, so create and update from another scope are UNCONFIRMED (platform.md 1.1, 14).
 * They are granted here, because the change process needs them, and delete is not, so that nothing
 * may rely on it.
 */
export const ASSUMED: TableAccess = OPEN

/** A column before it knows its name and table. */
export type Column = Omit<ColumnDef, 'name' | 'table' | 'scope' | 'source'>
type More = Partial<Column>

const column =
  (type: string, length: number) =>
  (label: string, more: More = {}): Column => ({
    type,
    label,
    maxLength: length,
    mandatory: false,
    readOnly: false,
    unique: false,
    audit: true,
    attributes: {},
    ...more,
  })

export const text = (label: string, maxLength = 40, more: More = {}): Column =>
  column('string', maxLength)(label, more)
export const integer = column('integer', 40)
export const decimal = column('decimal', 20)
export const dateTime = column('glide_date_time', 40)
export const duration = column('glide_duration', 20)
export const date = column('glide_date', 40)
export const journal = column('journal_input', 4000)
export const script = column('script', 8000)
export const conditions = column('conditions', 4000)
export const tableName = column('table_name', 80)
export const fieldName = column('field_name', 80)
export const documentId = column('document_id', 32)
/** Text of a type that the store gives no special treatment. */
export const typed = (type: string, label: string, maxLength = 40, more: More = {}): Column =>
  column(type, maxLength)(label, more)
export const boolean = (label: string, defaultValue?: boolean): Column =>
  column('boolean', 40)(
    label,
    defaultValue === undefined ? {} : { defaultValue: `${defaultValue}` },
  )
export const reference = (label: string, table: string, more: More = {}): Column =>
  column('reference', 32)(label, { reference: table, ...more })
export const list = (label: string, table: string): Column =>
  column('glide_list', 4000)(label, { reference: table })

/** Choices in their order: value → label. */
export const choices = (labels: Readonly<Record<string, string>>): More => ({
  choices: inOrder(Object.entries(labels)),
})
/** The same where values are whole numbers: objects would sort those, so they come as pairs. */
export const numbered = (...pairs: readonly (readonly [number, string])[]): More => ({
  choices: inOrder(pairs.map(([value, label]) => [String(value), label])),
})
const inOrder = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([value, label], sequence) => ({ value, label, sequence }))

type Written = {
  readonly label: string
  /** Where its columns were seen. */
  readonly source: string
  readonly extends?: string
  readonly display?: string
  readonly access?: TableAccess
  readonly audit?: boolean
  readonly textIndex?: boolean
  readonly autoNumber?: { readonly prefix: string; readonly start: number }
  readonly columns: Readonly<Record<string, Column>>
  /** Plain indexes: each entry one column or several, comma separated. */
  readonly indexed?: readonly string[]
  readonly unique?: readonly string[]
}

/** A table written by hand, or additions to one of the vendor's. */
export function table(name: string, written: Written): TableDef {
  const { source, columns, indexed = [], unique = [], autoNumber } = written
  const index = (isUnique: boolean) => (names: string) => ({
    name: `${name}_${names.replaceAll(',', '_')}`,
    unique: isUnique,
    columns: names.split(','),
  })
  return {
    name,
    label: written.label,
    ...(written.extends ? { extends: written.extends } : {}),
    ...(written.display ? { display: written.display } : {}),
    ...(written.textIndex ? { textIndex: true } : {}),
    ...(autoNumber ? { autoNumber: { ...autoNumber, digits: 7 } } : {}),
    scope: 'global',
    audit: written.audit ?? false,
    access: written.access ?? READ_ONLY,
    columns: Object.entries(columns).map(([columnName, each]) => ({
      ...each,
      name: columnName,
      table: name,
      scope: 'global',
      source,
    })),
    indexes: [...indexed.map(index(false)), ...unique.map(index(true))],
  }
}

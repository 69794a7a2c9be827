import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import type { ColumnDef, Design, TableDef } from '../../types'
import { defaultLength, typeOf } from './column-types'

/** What the vendor's definition files hand to Table(…) and to the column functions. */
type VendorLabel = string | readonly { readonly label: string }[]
type VendorColumn = {
  readonly api: string
  readonly columnType?: string
  readonly column_type?: string
  readonly label?: VendorLabel
  readonly maxLength?: number
  readonly default?: string | number | boolean
  readonly referenceTable?: string
  readonly referenceKey?: string
  readonly choices?: Readonly<
    Record<string, string | { readonly label: string; readonly sequence?: number }>
  >
  readonly mandatory?: boolean
  readonly readOnly?: boolean
  readonly read_only?: boolean
  readonly unique?: boolean
  readonly audit?: boolean
  readonly attributes?: Readonly<Record<string, unknown>>
}
type VendorTable = {
  readonly name: string
  readonly label?: VendorLabel
  readonly extends?: string
  readonly display?: string
  readonly audit?: boolean
  readonly actions?: readonly string[]
  readonly allowWebServiceAccess?: boolean
  readonly allowNewFields?: boolean
  readonly allowUiActions?: boolean
  readonly allowClientScripts?: boolean
  readonly extensible?: boolean
  readonly textIndex?: boolean
  readonly autoNumber?: { readonly prefix: string; readonly number?: number }
  readonly schema: Readonly<Record<string, VendorColumn>>
}

/**
 * ServiceNow's own tables as its SDK ships them, compiled to JavaScript. They import column
 * functions that only hand back their argument; in their place stand functions that also say which
 * one it was, so that the type is known.
 */
export function vendorTables(): TableDef[] {
  const folder = vendorFolder()
  const found: VendorTable[] = []
  const remember = (table: VendorTable): VendorTable => {
    found.push(table)
    return table
  }
  const library = new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'Table'
          ? remember
          : (column: object): object => ({ ...column, api: String(name) }),
    },
  )
  const loaded = new Map<string, object>()
  const load = (file: string): object => {
    const known = loaded.get(file)
    if (known) return known
    const module = { exports: {} }
    loaded.set(file, module.exports)
    const parameters = ['exports', 'require', 'module']
    const run = compileFunction(readFileSync(file, 'utf8'), parameters, { filename: file })
    const require = (name: string): object =>
      /(^|\/)db(\/|$)/.test(name) ? library : load(resolve(dirname(file), `${name}.js`))
    run(module.exports, require, module)
    return module.exports
  }
  for (const file of definitionFiles(folder)) load(file)
  return found.map(toTable)
}

const definitionFiles = (folder: string): string[] =>
  [folder, join(folder, 'atf')].flatMap((each) =>
    readdirSync(each)
      .filter((name) => name.endsWith('.now.js'))
      .sort()
      .map((name) => join(each, name)),
  )

/**
 * Found upwards from the running script, then from the working folder: jest, a bundle and a plain
 * start differ in both.
 */
function vendorFolder(): string {
  const inside = join('node_modules', '@servicenow', 'sdk-core', 'dist', 'fluent', 'tables')
  for (const start of [dirname(process.argv[1] ?? '.'), process.cwd()]) {
    for (let here = resolve(start); ; here = dirname(here)) {
      if (existsSync(join(here, inside))) return join(here, inside)
      if (here === dirname(here)) break
    }
  }
  throw new Error(`${inside} was not found: run npm ci`)
}

function toTable(vendor: VendorTable): TableDef {
  const { name, autoNumber } = vendor
  return {
    name,
    label: textOf(vendor.label, name),
    ...(vendor.extends ? { extends: vendor.extends } : {}),
    ...(vendor.display ? { display: vendor.display } : {}),
    ...(autoNumber
      ? { autoNumber: { prefix: autoNumber.prefix, start: autoNumber.number ?? 1000, digits: 7 } }
      : {}),
    ...(vendor.textIndex ? { textIndex: true } : {}),
    scope: 'global',
    audit: vendor.audit ?? false,
    // No `actions`: treated as read-only for other scopes (platform.md 1.1).
    access: accessOf(vendor),
    takes: takenBy(vendor),
    columns: Object.entries(vendor.schema).map(([column, def]) => toColumn(name, column, def)),
    indexes: [],
  }
}

/** What the definition grants to other scopes and to web services, and no more. */
const accessOf = ({ actions = ['read'], allowWebServiceAccess }: VendorTable) => ({
  read: actions.includes('read'),
  create: actions.includes('create'),
  update: actions.includes('update'),
  delete: actions.includes('delete'),
  webService: allowWebServiceAccess ?? false,
})

const takenBy = (vendor: VendorTable): readonly Design[] => [
  ...(vendor.allowNewFields ? (['fields'] as const) : []),
  ...(vendor.allowUiActions ? (['UI actions'] as const) : []),
  ...(vendor.allowClientScripts ? (['client scripts'] as const) : []),
  ...(vendor.extensible ? (['tables below it'] as const) : []),
]

function toColumn(table: string, name: string, vendor: VendorColumn): ColumnDef {
  const type = vendor.columnType ?? vendor.column_type ?? typeOf(vendor.api)
  if (!type) throw new Error(`${table}.${name}: no type for ${vendor.api}`)
  const choices = Object.entries(vendor.choices ?? {})
  return {
    name,
    type,
    label: textOf(vendor.label, name),
    maxLength: vendor.maxLength ?? defaultLength(type),
    ...defaultOf(vendor),
    ...(vendor.referenceTable ? { reference: vendor.referenceTable } : {}),
    ...(choices.length === 0 ? {} : { choices: choices.map(toChoice) }),
    mandatory: vendor.mandatory ?? false,
    readOnly: vendor.readOnly ?? vendor.read_only ?? false,
    unique: vendor.unique ?? false,
    audit: vendor.audit ?? true,
    attributes: attributesOf(vendor),
    table,
    scope: 'global',
    source: 'sdk-core',
  }
}

/** Scripts that a stand-in can run; the others call script includes that only an instance has. */
const RUNNABLE = [
  /^(global\.)?getNextObj/,
  /^gs\.(getUserID|nowDateTime|getProperty)\(/,
  /^current\.getTableName/,
  /^ChangeModel\./,
]

function defaultOf(vendor: VendorColumn): { readonly defaultValue?: string } {
  const value = vendor.default === undefined ? '' : String(vendor.default)
  const script = /^javascript:\s*(.*)/.exec(value)?.[1]
  const isRunnable = script === undefined || RUNNABLE.some((known) => known.test(script))
  if (value === '' || !isRunnable) return {}
  return { defaultValue: value }
}

function toChoice(
  [value, choice]: [string, string | { readonly label: string; readonly sequence?: number }],
  index: number,
) {
  if (typeof choice === 'string') return { value, label: choice, sequence: index }
  return { value, label: choice.label, sequence: choice.sequence ?? index }
}

function attributesOf({ attributes, referenceKey }: VendorColumn): Record<string, string> {
  const texts = Object.entries(attributes ?? {}).map(([key, value]) => [key, String(value)])
  return { ...Object.fromEntries(texts), ...(referenceKey ? { reference_key: referenceKey } : {}) }
}

const textOf = (label: VendorLabel | undefined, otherwise: string): string =>
  typeof label === 'string' ? label : (label?.[0]?.label ?? otherwise)

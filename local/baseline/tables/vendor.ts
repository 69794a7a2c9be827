import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import type { ColumnDef, TableDef } from '../../types'
import { OPEN, READ_ONLY } from './write'

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
  readonly autoNumber?: { readonly prefix: string; readonly number?: number }
  readonly schema: Readonly<Record<string, VendorColumn>>
}

/** Column function → sys_dictionary.internal_type, as the SDK's own build has it (sdk-build-plugins, column-helper.js). */
const TYPES: Readonly<Record<string, string>> = {
  StringColumn: 'string',
  BooleanColumn: 'boolean',
  ChoiceColumn: 'choice',
  ConditionsColumn: 'conditions',
  DateColumn: 'glide_date',
  OtherDateColumn: 'date',
  DateTimeColumn: 'glide_date_time',
  BasicDateTimeColumn: 'datetime',
  CalendarDateTimeColumn: 'calendar_date_time',
  DueDateColumn: 'due_date',
  IntegerDateColumn: 'integer_date',
  ScheduleDateTimeColumn: 'schedule_date_time',
  DecimalColumn: 'decimal',
  FloatColumn: 'float',
  IntegerColumn: 'integer',
  DocumentIdColumn: 'document_id',
  DomainIdColumn: 'domain_id',
  DomainPathColumn: 'domain_path',
  FieldNameColumn: 'field_name',
  FieldListColumn: 'field_list',
  RadioColumn: 'radio',
  ReferenceColumn: 'reference',
  ScriptColumn: 'script',
  SystemClassNameColumn: 'sys_class_name',
  TableNameColumn: 'table_name',
  TranslatedFieldColumn: 'translated_field',
  TranslatedTextColumn: 'translated_text',
  UserRolesColumn: 'user_roles',
  UserImageColumn: 'user_image',
  VersionColumn: 'version',
  ListColumn: 'glide_list',
  BasicImageColumn: 'image',
  GuidColumn: 'GUID',
  Password2Column: 'password2',
  JsonColumn: 'json',
  UrlColumn: 'url',
  EmailColumn: 'email',
  HtmlColumn: 'html',
  DurationColumn: 'glide_duration',
  TimeColumn: 'glide_time',
  RecordsColumn: 'records',
  SlushBucketColumn: 'slushbucket',
  NameValuePairsColumn: 'name_values',
  ApprovalRulesColumn: 'approval_rules',
  MultiLineTextColumn: 'multi_two_lines',
  TemplateValueColumn: 'template_value',
  DayOfWeekColumn: 'day_of_week',
  DaysOfWeekColumn: 'days_of_week',
  OverrideColumn: 'string',
}

/** The same file's default lengths; 40 where it names none. */
const LENGTHS: Readonly<Record<string, number>> = {
  conditions: 4000,
  glide_list: 4000,
  json: 4000,
  name_values: 4000,
  multi_two_lines: 4000,
  slushbucket: 4000,
  template_value: 65000,
  script: 8000,
  script_plain: 8000,
  html: 65536,
  decimal: 20,
  float: 15,
  domain_id: 32,
  document_id: 32,
  reference: 32,
  GUID: 32,
  domain_path: 255,
  user_roles: 255,
  password2: 255,
  email: 255,
  url: 1024,
  records: 1024,
  field_list: 1024,
  approval_rules: 1024,
  table_name: 80,
  field_name: 80,
  sys_class_name: 80,
  glide_duration: 20,
  glide_time: 8,
  journal: 4000,
  journal_input: 4000,
  journal_list: 4000,
}

/** Longest value of a column type whose definition names no length. */
export const defaultLength = (type: string): number => LENGTHS[type] ?? 40

/**
 * ServiceNow's own tables as its SDK ships them, compiled to JavaScript. They import column functions that only hand
 * back their argument; in their place stand functions that also say which one it was, so that the type is known.
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

/** Found upwards from the running script, then from the working folder: jest, a bundle and a plain start differ in both. */
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
    scope: 'global',
    audit: vendor.audit ?? false,
    // No `actions`: treated as read-only for other scopes (platform.md 1.1).
    access: vendor.actions ? OPEN : READ_ONLY,
    columns: Object.entries(vendor.schema).map(([column, def]) => toColumn(name, column, def)),
    indexes: [],
  }
}

function toColumn(table: string, name: string, vendor: VendorColumn): ColumnDef {
  const type = vendor.columnType ?? vendor.column_type ?? TYPES[vendor.api]
  if (!type) throw new Error(`${table}.${name}: no type for ${vendor.api}`)
  const choices = Object.entries(vendor.choices ?? {})
  return {
    name,
    type,
    label: textOf(vendor.label, name),
    maxLength: vendor.maxLength ?? defaultLength(type),
    ...(vendor.default === undefined ? {} : { defaultValue: String(vendor.default) }),
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

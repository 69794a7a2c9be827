import type { ColumnDef, Dictionary, Package, PackageRecord, TableDef } from '../types'
import { accessControl } from './check-acls'
import {
  businessRule,
  calculated,
  choice,
  fieldStyle,
  policyRule,
  recordProducer,
  takenThere,
  uiScript,
} from './check-foreign'
import { eventName, namespace, prefixed, scopeName } from './check-names'
import { isOwn, type Check, type Subject } from './check-subject'
import { inOwn, ownSection, ownView } from './check-views'
import { kindOf } from './kinds'

const CHECKS: Readonly<Record<string, readonly Check[]>> = {
  sys_script: [businessRule],
  sys_security_acl: [accessControl],
  sys_choice: [choice],
  sys_data_policy_rule: [policyRule('sys_data_policy2', 'sys_data_policy', 'a data policy')],
  sys_ui_policy_action: [policyRule('sys_ui_policy', 'ui_policy', 'a UI policy')],
  sys_ui_style: [fieldStyle],
  sys_ui_script: [uiScript],
  sc_cat_item_producer: [recordProducer],
  sys_dictionary: [calculated],
  sys_ui_list: [ownView],
  sys_ui_form: [ownView],
  sys_ui_section: [ownSection],
  sys_ui_related_list: [ownView],
  sys_ui_list_element: [inOwn('list_id', 'sys_ui_list')],
  sys_ui_element: [inOwn('sys_ui_section', 'sys_ui_section')],
  sys_ui_form_section: [inOwn('sys_ui_form', 'sys_ui_form')],
  sys_ui_related_list_entry: [inOwn('list_id', 'sys_ui_related_list')],
  sys_ui_action: [takenThere('table', 'UI actions')],
  sys_script_client: [takenThere('table', 'client scripts')],
  sys_user_role: [prefixed('name', '.')],
  sys_properties: [prefixed('name', '.')],
  sysevent_register: [prefixed('event_name', '.'), eventName],
  sys_ws_definition: [namespace],
  sys_module: [prefixed('path', '/')],
}

/**
 * Why an instance would not take this package: what a scoped app may not put on another scope's table (platform.md 10.4),
 * names without the scope's prefix, records of other scopes. Empty when it may be installed.
 */
export function checkPackage(pkg: Package, dictionary: Dictionary): string[] {
  const scopeId = pkg.records.find((record) => record.table === 'sys_app')?.sysId ?? ''
  const subject: Subject = { pkg, scopeId, dictionary }
  return [
    ...scopeName(pkg.scope),
    ...tableProblems(subject),
    ...routeProblems(pkg),
    ...pkg.records.flatMap((record) => recordProblems(record, subject)),
  ]
}

function recordProblems(record: PackageRecord, subject: Subject): string[] {
  // A deletion says which record goes, and no more of it.
  const checks = record.action ? [ownScope] : [ownScope, knownTable, ...checksOf(record.table)]
  const problems = checks.map((check) => check(record, subject))
  return problems.filter((p) => p !== undefined).map((problem) => `${record.file}: ${problem}`)
}

function tableProblems(subject: Subject): string[] {
  const { pkg, dictionary } = subject
  return pkg.tables.flatMap((table) => {
    const file = `dictionary/${table.name}.xml`
    if (isOwn(table.name, pkg)) return parentProblem(table, subject)
    if (!dictionary.table(table.name)) {
      return [
        `${file}: there is no table '${table.name}', and a new one needs the prefix '${pkg.scope}_'`,
      ]
    }
    if (!(dictionary.table(table.name)?.takes ?? ['fields']).includes('fields'))
      return [`${file}: '${table.name}', a table of another scope, takes no new fields`]
    return table.columns.flatMap((column) => fieldProblems(column, table.name, pkg))
  })
}

function fieldProblems(column: ColumnDef, table: string, pkg: Package): string[] {
  const file = `dictionary/${table}.xml`
  const { name, attributes } = column
  const prefix = `${file}: a field added to '${table}' needs the prefix '${pkg.scope}_': '${name}'`
  const calculates = `${file}: a calculated field ('${name}') cannot be added to '${table}', a table of another scope`
  return [
    ...(isOwn(name, pkg) ? [] : [prefix]),
    ...(attributes.virtual === 'true' ? [calculates] : []),
  ]
}

function parentProblem(
  { name, extends: parent }: TableDef,
  { pkg, dictionary }: Subject,
): string[] {
  if (!parent || isOwn(parent, pkg)) return []
  if (dictionary.table(parent)?.takes?.includes('tables below it')) return []
  return [`dictionary/${name}.xml: '${parent}', a table of another scope, is not extensible`]
}

/** Business rule "Ensure no overlapping routes" (platform.md 6.1). */
function routeProblems(pkg: Package): string[] {
  const seen = new Map<string, string>()
  return pkg.records
    .filter((record) => record.table === 'sys_ws_operation')
    .flatMap((record) => {
      const { http_method, operation_uri = '' } = record.fields
      const shape = `${http_method} ${operation_uri.replace(/\{[^}]*\}/g, '{}')}`
      const other = seen.get(shape)
      seen.set(shape, record.file)
      return other ? [`${record.file}: the route ${shape} is taken by ${other}`] : []
    })
}

function ownScope(record: PackageRecord, { scopeId }: Subject): string | undefined {
  const scope = record.fields.sys_scope
  if (scope === undefined || scope === '' || scope === scopeId) return undefined
  return `the record belongs to another application (sys_scope ${scope})`
}

/** Rows need a table; those of other kinds than metadata are data, and another scope's table has to take them. */
function knownTable(record: PackageRecord, { pkg, dictionary }: Subject): string | undefined {
  const { table } = record
  const kind = kindOf(table)
  if (kind && 'ignoredBecause' in kind) return undefined
  const isNew = pkg.tables.some(({ name }) => name === table)
  const access = dictionary.table(table)?.access
  if (!isNew && !access) return `there is no table '${table}' on this instance`
  if (kind || isOwn(table, pkg) || access?.create) return undefined
  return `the table '${table}' lets no other scope create rows`
}

const checksOf = (table: string): readonly Check[] =>
  Object.hasOwn(CHECKS, table) ? (CHECKS[table] ?? []) : []

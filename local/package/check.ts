import type { ColumnDef, Design, Dictionary, Package, PackageRecord, TableDef } from '../types'
import { kindOf } from './kinds'

/** What a check asks: the package, and the tables of the instance without it. */
type Subject = {
  readonly pkg: Package
  readonly scopeId: string
  readonly dictionary: Dictionary
}
type Check = (record: PackageRecord, subject: Subject) => string | undefined

const CHECKS: Readonly<Record<string, readonly Check[]>> = {
  sys_script: [businessRule],
  sys_security_acl: [accessControl],
  sys_choice: [choice],
  sys_data_policy2: [foreignTable('model_table', 'a data policy')],
  sys_ui_policy: [foreignTable('table', 'a UI policy')],
  sys_ui_style: [foreignTable('name', 'a field style')],
  sys_dictionary: [calculated],
  sys_ui_list: [ownView],
  sys_ui_form: [ownView],
  sys_ui_section: [ownView],
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

/** platform.md 9.3 */
function scopeName(scope: string): string[] {
  if (/^(x|sn)_[a-z0-9_]+$/.test(scope) && scope.length >= 4 && scope.length <= 18) return []
  return [
    `'${scope}' cannot be a scope: x_ or sn_ and lower case letters, 4 to 18 characters in all`,
  ]
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

function businessRule(record: PackageRecord, { pkg }: Subject): string | undefined {
  const { collection = '', when = '', script = '', name } = record.fields
  if (isOwn(collection, pkg)) return undefined
  const title = `business rule '${name}' on '${collection}', a table of another scope,`
  if (record.fields.action_query === 'true') return `${title} may not run on query`
  if (when === 'async_always' || when === 'async') return undefined
  if (when !== 'before')
    return `${title} may only be async, or before with field values: not '${when}'`
  if (record.fields.abort_action === 'true') return `${title} may not abort`
  return script.trim() === ''
    ? undefined
    : `${title} may set field values before, but not run a script`
}

function accessControl(record: PackageRecord, { pkg, dictionary }: Subject): string | undefined {
  const { type, name = '', condition, script = '', advanced } = record.fields
  if (type !== 'record') return undefined
  const [table = '', field] = name.split('.')
  const scripted = script.trim() !== '' || advanced === 'true'
  if (isOwn(table, pkg)) {
    return scripted
      ? 'scripted ACLs are not evaluated here. Add them in local/http/access.ts'
      : undefined
  }
  const title = `ACL '${name}' on a table of another scope`
  if (table !== '*' && !dictionary.table(table)) return `${title}: there is no table '${table}'`
  if (!field || field === '*' || table === '*')
    return `${title} may be on a field only, not on the table`
  if (condition || scripted) return `${title} may ask for roles only: no condition, no script`
  const roles = pkg.records.some(
    (other) =>
      other.table === 'sys_security_acl_role' && other.fields.sys_security_acl === record.sysId,
  )
  return roles ? undefined : `${title} must name a role`
}

function choice(record: PackageRecord, { pkg }: Subject): string | undefined {
  const { name = '', element = '' } = record.fields
  if (isOwn(name, pkg) || isOwn(element, pkg)) return undefined
  return `choices of '${name}.${element}', a field of another scope, cannot be added`
}

function calculated(record: PackageRecord, { pkg }: Subject): string | undefined {
  const { name = '', element, virtual } = record.fields
  if (isOwn(name, pkg) || virtual !== 'true') return undefined
  return `a calculated field ('${element}') cannot be added to '${name}', a table of another scope`
}

/** "New views only", "new sections only": lists and forms of another scope's table stand in a view that the package ships. */
function ownView(record: PackageRecord, { pkg }: Subject): string | undefined {
  const { name = '', view = '' } = record.fields
  if (isOwn(name, pkg)) return undefined
  if (view === '' || view === 'Default view')
    return `the default view of '${name}' belongs to another scope: only views of the app's own may be added`
  if (views(pkg).has(view)) return undefined
  return `the view '${view}' of '${name}' is not the package's own: only new views may be added`
}

const views = (pkg: Package): ReadonlySet<string> =>
  new Set(
    pkg.records
      .filter(({ table }) => table === 'sys_ui_view')
      .flatMap(({ sysId, fields }) => [sysId, fields.name ?? '']),
  )

/** A part of a list or form goes with one that the package ships: those of others are not modified. */
function inOwn(field: string, parent: string): Check {
  return (record, { pkg }) => {
    const id = record.fields[field] ?? ''
    const isThere = pkg.records.some(({ table, sysId }) => table === parent && sysId === id)
    return isThere ? undefined : `its ${parent} (${id}) is not in the package`
  }
}

/** allowUiActions, allowClientScripts of the vendor's definitions (platform.md 10.4). */
function takenThere(field: string, what: Design): Check {
  return (record, { pkg, dictionary }) => {
    const name = record.fields[field] ?? ''
    if (isOwn(name, pkg) || dictionary.table(name)?.takes?.includes(what)) return undefined
    return `'${name}', a table of another scope, is not known to take ${what}`
  }
}

function foreignTable(field: string, what: string): Check {
  return (record, { pkg }) => {
    const table = record.fields[field] ?? ''
    return isOwn(table, pkg)
      ? undefined
      : `${what} on '${table}', a table of another scope, is not allowed`
  }
}

function prefixed(field: string, separator: string): Check {
  return (record, { pkg }) => {
    const value = record.fields[field] ?? ''
    if (value.startsWith(pkg.scope + separator)) return undefined
    return `'${value}' needs the scope's prefix '${pkg.scope}${separator}'`
  }
}

/** Both suffix and event_name, at most 40 characters, a queue that exists (platform.md 7.5): else events are lost silently. */
function eventName(record: PackageRecord, { pkg }: Subject): string | undefined {
  const { event_name = '', suffix = '', queue = '' } = record.fields
  if (event_name.length > 40) return `the event name '${event_name}' is longer than 40 characters`
  if (event_name !== `${pkg.scope}.${suffix}`)
    return `'${event_name}' needs the suffix after the scope, not '${suffix}'`
  const known = pkg.records.some(
    (other) => other.table === 'sysevent_queue' && other.fields.queue === queue,
  )
  return queue === '' || known
    ? undefined
    : `the queue '${queue}' is not in the package (sysevent_queue)`
}

function namespace(record: PackageRecord, { pkg }: Subject): string | undefined {
  const name = record.fields.namespace
  return name === pkg.scope ? undefined : `the API's namespace is '${name}', not the scope`
}

const isOwn = (name: string, pkg: Package): boolean => name.startsWith(`${pkg.scope}_`)

const checksOf = (table: string): readonly Check[] =>
  Object.hasOwn(CHECKS, table) ? (CHECKS[table] ?? []) : []

import { randomUUID } from 'node:crypto'
import type { ColumnDef, Kernel, Package, PackageRecord, Row, TableDef } from '../types'
import { checkPackage } from './check'
import { loadRows } from '../baseline/data/load'
import { tableRow } from '../baseline/data/table-rows'
import { kindOf } from './kinds'
import { rowOf, wholeRow } from './rows'

/** What an installation did. */
export type InstallReport = {
  readonly scopeId: string
  readonly historyId: string
  readonly inserted: number
  readonly updated: number
  /** Customer's edits that stayed (author_elective_update). */
  readonly kept: number
  readonly deleted: number
  /** Records of kinds that the stand-in knows and does not use, by kind. */
  readonly ignored: Readonly<Record<string, number>>
  /** What was taken but will not help: privileges beyond a table's own access (platform.md 10.2), fields that no table has. */
  readonly warnings: readonly string[]
}

/** The package was refused; nothing of it was installed. */
export class PackageRefused extends Error {
  readonly problems: readonly string[]
  constructor(pkg: Package, problems: readonly string[]) {
    super(`${pkg.name} ${pkg.version} was not installed:\n${problems.join('\n')}`)
    this.problems = problems
  }
}

type Counts = { inserted: number; updated: number; kept: number; deleted: number }
const INSTALLER = 'system'

/** Installs or updates an application as an instance does: refuses it whole, or takes tables, records and first data. */
export function installPackage(
  kernel: Kernel,
  pkg: Package,
  options: { readonly demoData?: boolean } = {},
): InstallReport {
  const problems = [
    ...checkPackage(pkg, kernel.dictionary),
    ...takenIds(kernel, pkg),
    ...refusedRules(pkg),
  ]
  if (problems.length > 0) throw new PackageRefused(pkg, problems)
  const started = stamp(kernel)
  const app = pkg.records.find((record) => record.table === 'sys_app')
  const scopeId = app?.sysId ?? ''
  const known = kernel.records.get('sys_app', scopeId) !== undefined
  for (const table of pkg.tables) applyTable(kernel, { pkg, scopeId }, table)
  const counts: Counts = { inserted: 0, updated: 0, kept: 0, deleted: 0 }
  for (const record of inOrder(pkg.records)) {
    if (isWanted(record, known, options.demoData ?? false)) apply(kernel, record, scopeId, counts)
  }
  applyChoices(kernel, pkg)
  kernel.realms.reset()
  const historyId = writeHistory(kernel, pkg, started)
  const warnings = [...idle(kernel, pkg), ...unknownFields(kernel, pkg), ...displayRules(pkg)]
  return { scopeId, historyId, ...counts, ignored: ignoredKinds(pkg), warnings }
}

/** A record that is there already has to be the application's own: what is global's is not modified (platform.md 10.4). */
function takenIds(kernel: Kernel, pkg: Package): string[] {
  const scopeId = pkg.records.find((record) => record.table === 'sys_app')?.sysId ?? ''
  return pkg.records.flatMap(({ table, sysId, file }) => {
    if (isIgnored(table) || !kernel.dictionary.column(table, 'sys_scope')) return []
    const stored = kernel.records.get(table, sysId)
    if (!stored || stored.sys_scope === scopeId || sysId === scopeId) return []
    return [`${file}: the ${table} ${sysId} belongs to another application`]
  })
}

/** What an instance would run and we would not. Flows and workflows are of kinds that are not read at all. */
function refusedRules(pkg: Package): string[] {
  return pkg.records
    .filter(({ table, fields }) => table === 'sys_script' && fields.collection === 'global')
    .map(({ file }) => `${file}: the stand-in runs no global business rules`)
}

function applyTable(
  kernel: Kernel,
  { pkg, scopeId }: { readonly pkg: Package; readonly scopeId: string },
  table: TableDef,
): void {
  if (table.name.startsWith(`${pkg.scope}_`)) {
    kernel.dictionary.define(table)
    const seed = tableRow(table, scopeId)
    loadRows(kernel, [seed])
    return restrictCallers(kernel, pkg, seed.row)
  }
  for (const column of table.columns) kernel.dictionary.defineColumn(table.name, column)
}

/** Caller access stands on the table's own record alone. */
function restrictCallers(kernel: Kernel, pkg: Package, { sys_id = '', name }: Row): void {
  const isOf = ({ table, fields }: PackageRecord): boolean =>
    table === 'sys_db_object' && fields.name === name
  const caller_access = pkg.records.find(isOf)?.fields.caller_access ?? ''
  kernel.records.update('sys_db_object', sys_id, { caller_access })
}

/** The application first, then roles, so that references by name find them. */
function inOrder(records: readonly PackageRecord[]): PackageRecord[] {
  const rank = (record: PackageRecord): number => {
    const at = ['sys_app', 'sys_user_role', 'sys_ui_view'].indexOf(record.table)
    return at < 0 ? 9 : at
  }
  return [...records].sort((a, b) => rank(a) - rank(b))
}

function isWanted(record: PackageRecord, known: boolean, demoData: boolean): boolean {
  if (isIgnored(record.table)) return false
  if (record.file.startsWith('unload.demo/')) return demoData
  // 'first install' data and apply_once are for an instance that never had the app (platform.md 9.1).
  return !(known && (record.file.startsWith('unload/') || record.file.startsWith('apply_once/')))
}

function apply(kernel: Kernel, record: PackageRecord, scopeId: string, counts: Counts): void {
  if (record.action === 'delete') {
    if (kernel.records.delete(record.table, record.sysId)) counts.deleted++
    return
  }
  const row = { ...rowOf(kernel, record), ...metadata(kernel, record.table, scopeId) }
  const stored = kernel.records.get(record.table, record.sysId)
  if (!stored) return insert(kernel, record, row, counts)
  if (isElective(record) && stored.sys_updated_by !== INSTALLER) {
    counts.kept++
    return
  }
  kernel.records.update(record.table, record.sysId, { ...row, ...touched(kernel) })
  counts.updated++
}

function insert(kernel: Kernel, record: PackageRecord, row: Row, counts: Counts): void {
  const isData = kindOf(record.table) === undefined
  const outcome = isData
    ? insertData(kernel, record.table, row)
    : kernel.records.insert(
        record.table,
        wholeRow(kernel, record.table, { ...row, ...born(kernel) }),
      )
  if (outcome === 'duplicate') {
    throw new Error(`${record.file}: a row with the same unique key is there already`)
  }
  counts.inserted++
}

/** First and demo data pass the table's defaults and numbers, but no business rules. */
function insertData(kernel: Kernel, table: string, row: Row): string {
  const session = kernel.people.systemSession()
  const written = kernel.operations.insert(session, table, row, { workflow: false })
  if (!written.ok && written.kind !== 'duplicate') throw new Error(`${table}: ${written.message}`)
  return written.ok ? 'inserted' : 'duplicate'
}

function isElective(record: PackageRecord): boolean {
  return record.file.startsWith('author_elective_update/')
}

function metadata(kernel: Kernel, table: string, scopeId: string): Row {
  const columns = kernel.dictionary.columns(table)
  const fields: Row = { sys_scope: scopeId, sys_package: scopeId }
  return Object.fromEntries(Object.entries(fields).filter(([name]) => columns.has(name)))
}

const born = (kernel: Kernel): Row => ({
  sys_created_by: INSTALLER,
  sys_created_on: stamp(kernel),
  ...touched(kernel),
})
const touched = (kernel: Kernel): Row => ({
  sys_updated_by: INSTALLER,
  sys_updated_on: stamp(kernel),
})

/** Choices of the app's own fields as they are after this installation: customer's edits included. */
function applyChoices(kernel: Kernel, pkg: Package): void {
  const fields = pkg.records.filter((record) => record.table === 'sys_choice').map((r) => r.fields)
  const names = new Set(fields.map((field) => `${field.name}.${field.element}`))
  for (const name of names) {
    const [table = '', column = ''] = name.split('.')
    const query = kernel.records.parse('sys_choice', `name=${table}^element=${column}`)
    const rows = kernel.records.select(query).filter((row) => row.inactive !== '1')
    kernel.dictionary.setChoices(
      table,
      column,
      choicesOf(rows, kernel.dictionary.column(table, column)),
    )
  }
}

function choicesOf(rows: readonly Row[], column: ColumnDef | undefined): ColumnDef['choices'] {
  if (rows.length === 0) return column?.choices
  return rows
    .map(({ value = '', label = '', sequence = '' }, index) => ({
      value,
      label,
      sequence: sequence === '' ? index : Number(sequence),
    }))
    .sort((a, b) => a.sequence - b.sequence)
}

function writeHistory(kernel: Kernel, pkg: Package, started: string): string {
  const sysId = randomUUID().replaceAll('-', '')
  const row = {
    sys_id: sysId,
    from_version: '',
    to_version: pkg.scope,
    upgrade_started: started,
    upgrade_finished: stamp(kernel),
    ...born(kernel),
  }
  kernel.records.insert('sys_upgrade_history', wholeRow(kernel, 'sys_upgrade_history', row))
  return sysId
}

function ignoredKinds(pkg: Package): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { table } of pkg.records) {
    if (isIgnored(table)) counts[table] = (counts[table] ?? 0) + 1
  }
  return counts
}

function idle(kernel: Kernel, pkg: Package): string[] {
  const privileges = pkg.records.filter((record) => record.table === 'sys_scope_privilege')
  return privileges.flatMap(({ file, fields }) => {
    const { target_type, target_name = '', operation = '' } = fields
    if (target_type !== 'sys_db_object') return []
    const access = kernel.dictionary.table(target_name)?.access
    if (!access) return [`${file}: there is no table '${target_name}' on this instance`]
    const allowed = operation === 'write' ? access.update : access[operation as 'read']
    return allowed ? [] : [`${file}: '${target_name}' lets no other scope ${operation}`]
  })
}

/** Forms here have no client scripts that could read what a display rule leaves in g_scratchpad. */
const displayRules = (pkg: Package): string[] =>
  pkg.records
    .filter(({ table, fields }) => table === 'sys_script' && fields.when === 'before_display')
    .map(({ file, fields }) => `${file}: the display rule '${fields.name}' never runs here`)

function unknownFields(kernel: Kernel, pkg: Package): string[] {
  const used = pkg.records.filter(({ table, action }) => !action && !isIgnored(table))
  const fields = used.flatMap(({ table, fields }) => {
    const filled = Object.entries(fields).filter(
      ([name, value]) => value !== '' && !isOwnName(name),
    )
    const unknown = filled.filter(([name]) => !kernel.dictionary.column(table, name))
    return unknown.map(([name]) => `'${table}' has no field '${name}' here: it was left out`)
  })
  return [...new Set(fields)]
}

/** Fields of every record of a package that say where it comes from. */
const isOwnName = (name: string): boolean =>
  name === 'sys_scope' || name === 'sys_package' || name === 'sys_update_name'

function isIgnored(table: string): boolean {
  const kind = kindOf(table)
  return kind !== undefined && 'ignoredBecause' in kind
}

const stamp = (kernel: Kernel): string =>
  new Date(kernel.clock.now()).toISOString().slice(0, 19).replace('T', ' ')

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Package, PackageRecord, TableDef } from '../types'
import { tableFromXml } from './dictionary-xml'
import { kindOf } from './kinds'
import { recordsFromXml } from './records-xml'
import { parseXml, type XmlElement } from './xml'
import { readZip } from './zip'

/** The folders of a package (platform.md 9.1); any other is refused by name. */
const RECORD_FOLDERS = new Set([
  'scope',
  'update',
  'author_elective_update',
  'unload',
  'unload.demo',
  'apply_once',
])
/** Written by `now-sdk pack` and by instances; they hold no records. */
const NOT_RECORDS = new Set(['package_inventory.csv', 'checksum.txt', 'README.md'])

/** The package in a zip that `now-sdk pack` made. */
export function readPackage(zip: Buffer): Package {
  const files = [...readZip(zip)].map(([path, bytes]) => [path.replace(/^\/+/, ''), bytes] as const)
  return packageOf(new Map(files))
}

/** The package that `now-sdk build` wrote to a folder (dist/app). */
export function readPackageFolder(folder: string): Package {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name))
  const files = paths.map(
    (path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)] as const,
  )
  return packageOf(new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))))
}

function packageOf(files: ReadonlyMap<string, Buffer>): Package {
  const records: PackageRecord[] = []
  const definitions: { file: string; xml: XmlElement }[] = []
  for (const [file, bytes] of files) {
    if (NOT_RECORDS.has(file)) continue
    const xml = inFile(file, () => parseXml(bytes.toString('utf8')))
    if (file.startsWith('dictionary/')) definitions.push({ file, xml })
    else records.push(...inFile(file, () => recordsOf(file, xml)))
  }
  const app = records.find((record) => record.table === 'sys_app')?.fields
  if (!app) throw new Error('The package has no application record (scope/sys_app_….xml)')
  const { scope = '', name = '', version = '' } = app
  const tables = definitions.map(({ file, xml }) => inFile(file, () => tableFromXml(xml, scope)))
  return { scope, name, version, records, tables: withNumbers(tables, records) }
}

function recordsOf(file: string, xml: XmlElement): PackageRecord[] {
  const folder = file.slice(0, file.lastIndexOf('/'))
  if (!RECORD_FOLDERS.has(folder)) {
    throw new Error(
      `the folder '${folder}' is not one that is understood here (local/package/read.ts)`,
    )
  }
  const records = recordsFromXml(xml, file)
  const data = folder === 'unload' || folder === 'unload.demo' || folder === 'apply_once'
  const unknown = records.find((record) => !data && kindOf(record.table) === undefined)
  if (unknown) {
    throw new Error(
      `records of '${unknown.table}' are not understood here. Add the kind in local/package/kinds.ts`,
    )
  }
  return records
}

/** A number's prefix travels as a sys_number record, not in the table's definition. */
function withNumbers(tables: TableDef[], records: readonly PackageRecord[]): TableDef[] {
  const numbers = records.filter((record) => record.table === 'sys_number')
  return tables.map((table) => {
    const number = numbers.find((record) => record.fields.category === table.name)?.fields
    if (!number) return table
    const { prefix = '', number: start = '0', maximum_digits: digits = '7' } = number
    return { ...table, autoNumber: { prefix, start: Number(start), digits: Number(digits) } }
  })
}

function inFile<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

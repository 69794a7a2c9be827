import type { ColumnDef, Dictionary } from '../types'

/** Whom sysparm_tiny leads to. */
export const TINY_URL = 'sys_tiny_url'
/** Key and value of an attachment (docs: c_AttachmentAPI.md, attributes). */
export const ATTRIBUTE = 'sys_attachment_attribute'

/** Tables that clients of the HTTP side need and neither the SDK nor the baseline defines: now-sdk waits for the mutex. */
export function defineHttpTables(dictionary: Dictionary): void {
  const mutex = 'sdk-api connector: getUpdateMutex'
  define(dictionary, 'sys_mutex', 'Mutex', mutex, [text('name'), text('acquired')])
  // The platform's own table of these is not documented; the name is ours.
  define(dictionary, TINY_URL, 'Tiny URL', 'local', [text('url', 1_000_000)])
}

type Column = Omit<ColumnDef, 'table' | 'source'>

function define(
  dictionary: Dictionary,
  name: string,
  label: string,
  source: string,
  columns: readonly Column[],
): void {
  if (dictionary.table(name)) return
  dictionary.define({
    name,
    label,
    scope: 'global',
    ...(columns[0] ? { display: columns[0].name } : {}),
    audit: false,
    access: { read: true, create: false, update: false, delete: false, webService: true },
    columns: columns.map((column) => ({ ...column, table: name, source })),
    indexes: [],
  })
}

const text = (name: string, maxLength = 100): Column => ({
  name,
  type: 'string',
  label: name,
  maxLength,
  mandatory: false,
  readOnly: false,
  unique: false,
  audit: false,
  attributes: {},
  scope: 'global',
})

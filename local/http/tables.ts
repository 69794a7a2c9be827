import type { ColumnDef, Dictionary } from '../types'

const TABLE = 'sys_mutex'

/** Tables that clients of the HTTP side ask for and neither the SDK nor the baseline defines: now-sdk waits for the mutex. */
export function defineHttpTables(dictionary: Dictionary): void {
  if (dictionary.table(TABLE)) return
  dictionary.define({
    name: TABLE,
    label: 'Mutex',
    scope: 'global',
    display: 'name',
    audit: false,
    access: { read: true, create: false, update: false, delete: false, webService: true },
    columns: [text('name'), text('acquired')],
    indexes: [],
  })
}

const text = (name: string): ColumnDef => ({
  name,
  type: 'string',
  label: name,
  maxLength: 100,
  mandatory: false,
  readOnly: false,
  unique: false,
  audit: false,
  attributes: {},
  table: TABLE,
  scope: 'global',
  source: 'sdk-api connector: getUpdateMutex',
})

import type { ColumnDef, Dictionary } from '../types'

type Columns = Readonly<Record<string, string>>

/**
 * Tables that the engine itself keeps its work and people in, where the baseline has no definition of them: the SDK
 * ships none of these. Column names as on the platform's own forms; a number after the type is the length.
 */
const OWN: Readonly<Record<string, Columns>> = {
  sysevent: {
    name: 'string 100',
    table: 'string 80',
    instance: 'string 32',
    parm1: 'string 4000',
    parm2: 'string 4000',
    queue: 'string 80',
    state: 'string 40',
    process_on: 'glide_date_time',
    processed: 'glide_date_time',
    user_id: 'string 32',
    user_name: 'string 100',
  },
  sysevent_queue: { name: 'string 80', queue: 'string 80', sys_scope: 'string 32' },
  sys_trigger: {
    name: 'string 100',
    state: 'integer',
    trigger_type: 'integer',
    next_action: 'glide_date_time',
    document: 'string 80',
    document_key: 'string 32',
    job_context: 'string 65000',
  },
  syslog: { level: 'string 40', source: 'string 100', message: 'string 8000' },
  sys_journal_field: {
    name: 'string 80',
    element: 'string 80',
    element_id: 'string 32',
    value: 'string 65000',
  },
  sys_audit: {
    tablename: 'string 80',
    documentkey: 'string 32',
    fieldname: 'string 80',
    oldvalue: 'string 65000',
    newvalue: 'string 65000',
    user: 'string 100',
  },
  sys_module: { path: 'string 1000', content: 'string 10000000', sys_scope: 'string 32' },
  sys_user_has_role: { user: 'reference sys_user', role: 'reference sys_user_role' },
  sys_user_role_contains: {
    role: 'reference sys_user_role',
    contains: 'reference sys_user_role',
  },
  sys_group_has_role: { group: 'reference sys_user_group', role: 'reference sys_user_role' },
  sys_user_grmember: { user: 'reference sys_user', group: 'reference sys_user_group' },
  sys_attachment: {
    table_name: 'string 80',
    table_sys_id: 'string 32',
    file_name: 'string 100',
    content_type: 'string 100',
    size_bytes: 'integer',
    hash: 'string 64',
  },
  sys_attachment_doc: {
    sys_attachment: 'reference sys_attachment',
    position: 'integer',
    data: 'string 100000000',
  },
}

const NO_LENGTH = 40

function column(table: string, name: string, spec: string): ColumnDef {
  const [type = 'string', detail = ''] = spec.split(' ')
  return {
    name,
    type,
    label: name,
    maxLength: Number(detail) || NO_LENGTH,
    ...(type === 'reference' ? { reference: detail } : {}),
    mandatory: false,
    readOnly: false,
    unique: false,
    audit: false,
    attributes: {},
    table,
    scope: 'global',
    source: 'platform: name as on its form',
  }
}

/** Adds what the baseline leaves out; tables and columns that it has stay as they are. */
export function defineOwnTables(dictionary: Dictionary): void {
  for (const [name, columns] of Object.entries(OWN)) {
    const known = dictionary.table(name)
    const missing = Object.entries(columns).filter(([each]) => !dictionary.column(name, each))
    if (known && missing.length === 0) continue
    dictionary.define({
      name,
      label: known?.label ?? name,
      scope: 'global',
      audit: false,
      access: known?.access ?? PLATFORM_ONLY,
      columns: missing.map(([each, spec]) => column(name, each, spec)),
      indexes: [],
    })
  }
}

/** Scripts of an app reach these through Glide classes, not as tables, unless the baseline says otherwise. */
const PLATFORM_ONLY = { read: true, create: false, update: false, delete: false, webService: true }

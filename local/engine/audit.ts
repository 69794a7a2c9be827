import type { Row, Session } from '../types'
import type { Engine } from './inner'
import { elementsOf } from './row-xml'
import { newSysId } from './sysid'
import { storedTime } from '../time'
import { JOURNALS } from './values'

type Change = {
  readonly current: Row
  readonly previous: Row | undefined
  readonly changes: Row
  readonly reason: string
}
type Entry = {
  readonly fieldname: string
  readonly oldvalue: string
  readonly newvalue: string
  readonly checkpoint: string
  readonly reason?: string
}

/** "Fields that begin with the sys_ prefix, except sys_class_name and sys_domain_id" are exempt (exploring-auditing.md). */
const AUDITED_SYSTEM = new Set(['sys_class_name', 'sys_domain_id'])
/** glide.db.audit.ignore.delete where it is not set: the documented default (exploring-auditing.md). */
const NO_DELETES =
  'sys_mutex,sys_db_cache,sys_lucene_block,sys_lucene_file,sys_lucene_directory,sys_user_preference,sys_audit,sc_cart,' +
  'sc_cart_item,sys_trigger,wf_context,wf_activity,wf_condition,wf_executing,wf_history,wf_log,wf_transition,' +
  'wf_transition_history,cmdb_ci_windows_service,cmdb_sam_sw_install,cmdb_software_instance,cmdb_sam_sw_usage,' +
  'sam_sw_counter_detail'

/**
 * sys_audit rows of a write to an audited table. An insert leaves none but where glide.sys.audit_inserts is true
 * (HistoryWalkerScopedAPI.md: false in a base system).
 */
export function writeAudit(engine: Engine, session: Session, table: string, change: Change): void {
  if (!isAuditedTable(engine, table)) return
  const { current, previous, changes, reason } = change
  if (!previous && engine.properties.get('glide.sys.audit_inserts') !== 'true') return
  const about = { table, sysId: current.sys_id ?? '' }
  const checkpoint = previous ? (current.sys_mod_count ?? '0') : '0'
  for (const [fieldname, newvalue] of Object.entries(changes)) {
    const oldvalue = previous?.[fieldname] ?? ''
    if (newvalue === oldvalue || !isAudited(engine, table, fieldname)) continue
    put(engine, session, about, { fieldname, oldvalue, newvalue, checkpoint, reason })
  }
}

/** A deletion leaves the record's values in sys_audit_delete, and one line in sys_audit (its form: assumed). */
export function auditDelete(engine: Engine, session: Session, table: string, row: Row): void {
  const def = engine.dictionary.table(table)
  const ignored = engine.properties.get('glide.db.audit.ignore.delete', NO_DELETES).split(',')
  if (!def || !isAuditedTable(engine, table)) return
  if (ignored.some((name) => name.trim() === table)) return
  const sysId = row.sys_id ?? ''
  const display = row[engine.dictionary.displayColumn(table) ?? ''] ?? ''
  const checkpoint = row.sys_mod_count || '0'
  put(engine, session, { table, sysId }, { ...DELETED, checkpoint })
  engine.records.insert('sys_audit_delete', {
    ...born(engine, session, 'sys_audit_delete'),
    tablename: table,
    documentkey: sysId,
    display_value: display,
    payload: payloadOf(engine, table, row),
  })
}

const DELETED = { fieldname: 'DELETED', oldvalue: '', newvalue: '' } as const

/** The flag is the table's own: "tables don't derive the audit flags from parent or child tables". */
export const isAuditedTable = (engine: Engine, table: string): boolean =>
  engine.dictionary.table(table)?.audit === true

function put(
  engine: Engine,
  session: Session,
  { table, sysId }: { readonly table: string; readonly sysId: string },
  { checkpoint, reason = '', ...values }: Entry,
): void {
  engine.records.insert('sys_audit', {
    ...born(engine, session, 'sys_audit'),
    tablename: table,
    documentkey: sysId,
    ...values,
    reason,
    record_checkpoint: checkpoint,
    user: session.userName,
  })
}

const born = (engine: Engine, session: Session, table: string): Row => ({
  sys_id: newSysId(),
  sys_class_name: table,
  sys_created_on: storedTime(engine.clock.now()),
  sys_created_by: session.userName,
})

/** Journals keep their own history, and secrets are told to nobody. "The true or false value is ignored" of no_audit. */
export function isAudited(engine: Engine, table: string, name: string): boolean {
  if (name.startsWith('sys_') && !AUDITED_SYSTEM.has(name)) return false
  const column = engine.dictionary.column(table, name)
  if (!column || JOURNALS.has(column.type) || column.type.startsWith('password')) return false
  return column.attributes.no_audit === undefined
}

function payloadOf(engine: Engine, table: string, row: Row): string {
  const columns = [...engine.dictionary.columns(table).values()]
  const shown = columns.filter(({ name, type }) => row[name] && !type.startsWith('password'))
  const fields = elementsOf(Object.fromEntries(shown.map(({ name }) => [name, row[name] ?? ''])))
  return `<?xml version="1.0" encoding="UTF-8"?><record_update><${table} action="DELETE">${fields}</${table}></record_update>`
}

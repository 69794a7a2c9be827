import type { Engine } from '../engine/inner'
import { fromDisplay } from '../realm/columns'
import type { ColumnDef, LocalResponse, Row } from '../types'
import { mayAccess, mayAccessField } from '../access/access'
import { recordBody } from './data-format'
import { empty, flag } from './message'
import { aclException, refused, type Target } from './table-call'

/** A new record: of the class that the body names, where that is the table's own or one below it. */
export function create(target: Target): Row | LocalResponse {
  const { kernel, session, call } = target
  const body = recordBody(kernel, call)
  if ('status' in body) return body
  const table = classOf(target, body.values)
  if (!mayAccess(kernel, session, 'create', table)) return aclException('Insert')
  const written = kernel.operations.insert(
    session,
    table,
    valuesOf(target, body.values),
    stamping(target),
  )
  return written.ok ? written.row : refused(written)
}

/** A class that is none of the table's own is no value of the field, and ignored as such. */
function classOf({ kernel, table }: Target, body: Readonly<Record<string, unknown>>): string {
  const named = String(body.sys_class_name ?? '')
  return kernel.dictionary.family(table).includes(named) ? named : table
}

/** PUT does what PATCH does: fields that are not sent stay (platform.md 11.1). */
export function change(target: Target, row: Row): Row | LocalResponse {
  const { kernel, session, table, call } = target
  const body = recordBody(kernel, call)
  if ('status' in body) return body
  if (!mayAccess(kernel, session, 'write', actual(target, row), row)) return aclException('Update')
  const values = valuesOf(target, body.values, row)
  const written = kernel.operations.update(
    session,
    table,
    row.sys_id ?? '',
    values,
    stamping(target),
  )
  return written.ok ? written.row : refused(written)
}

/** 204 without a body. */
export function remove(target: Target, row: Row): LocalResponse {
  const { kernel, session, table } = target
  if (!mayAccess(kernel, session, 'delete', actual(target, row), row)) return aclException('Delete')
  const removed = kernel.operations.remove(session, table, row.sys_id ?? '')
  return removed.ok ? empty(204) : refused(removed)
}

const actual = ({ table }: Target, row: Row): string => row.sys_class_name || table

/** System fields are the caller's to say, or stay as they are. No more is said of it than that (older c_TableAPI). */
const stamping = ({ call }: Target) => ({
  autoSysFields: !flag(call, 'sysparm_suppress_auto_sys_field'),
})

/** Known fields that the caller may write; the others are left out silently, as the platform does (platform.md 11.1). */
function valuesOf(target: Target, body: Readonly<Record<string, unknown>>, row?: Row): Row {
  const { kernel, session, table, call } = target
  const own = row ? actual(target, row) : table
  const isDisplay = flag(call, 'sysparm_input_display_value')
  const values: Row = {}
  for (const [name, given] of Object.entries(body)) {
    const column = kernel.dictionary.column(table, name)
    if (!column || !mayAccessField(kernel, session, 'write', own, name, row)) continue
    if (SYSTEM_FIELDS.has(name) && isAdminsOnly(target)) continue
    const text = textOf(given)
    values[name] = isDisplay ? fromPerson(target, column, text) : plainTime(column, text)
  }
  return values
}

/** The fields of glide.rest.table_api.admin_only_sys_fields (docs: sc-restrict-write-access-on-system-fields-to-admin-users.md). */
const SYSTEM_FIELDS = new Set([
  'sys_id',
  'sys_created_by',
  'sys_created_on',
  'sys_updated_by',
  'sys_updated_on',
])

/** Whether the instance keeps its system fields from this caller; that they are then left out silently is assumed. */
const isAdminsOnly = ({ kernel, session }: Target): boolean =>
  !session.roles.has('admin') &&
  kernel.properties.get('glide.rest.table_api.admin_only_sys_fields', 'false') === 'true'

const ISO_TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)$/

/** A time may have the T of ISO 8601, but no zone (seen: servicenow.itsm, integration target itsm_change_request_task). */
const plainTime = ({ type }: ColumnDef, text: string): string =>
  type === 'glide_date_time' ? text.replace(ISO_TIME, '$1 $2') : text

/** Values are stored as they come (docs: c_TableAPI.md, sysparm_input_display_value); a list or object as its JSON. */
export function textOf(given: unknown): string {
  if (given === null || given === undefined) return ''
  return typeof given === 'object' ? JSON.stringify(given) : String(given as string | number)
}

/** What setDisplayValue stores: dates in the user's zone, names of records, labels of choices, secrets encrypted. */
const fromPerson = ({ kernel, session, table }: Target, column: ColumnDef, text: string): string =>
  // Every kernel is an engine (kernel.ts); only its own parts know.
  fromDisplay(kernel as Engine, session, { table, column: column.name }, text)

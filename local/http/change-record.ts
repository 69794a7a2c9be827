import { FIXED, templateValues } from '../process/standard'
import type { LocalResponse, Row } from '../types'
import { sentFields } from './change-body'
import {
  badBody,
  changeRefused,
  readableChange,
  recordNotFound,
  type ChangeCall,
  type Handler,
} from './change-call'
import { changeFields } from './change-fields'
import { changeJson } from './change-json'
import { listedRows } from './change-list'
import { json } from './message'

export type Type = 'normal' | 'standard' | 'emergency'

/** GET /change and GET /change/{type}. */
export const listChanges =
  (type?: Type): Handler =>
  (change) => {
    const base = type ? [{ column: 'type', operator: '=', value: type }] : []
    const listing = { table: 'change_request', base, order: 'number' }
    const { rows, filter } = listedRows(change, listing)
    const { kernel, session } = change
    const records = rows.map((row) => changeJson(kernel, session, 'change_request', row))
    // Instances tell last how they read the query; the page is silent about it.
    const isTold = kernel.properties.get('local.change.list_meta', 'true') === 'true'
    return json(200, { result: isTold ? [...records, { __meta: filter }] : records })
  }

/** POST /change and POST /change/{normal|emergency}. */
export const createChange =
  (type?: Type): Handler =>
  (change) => {
    const fields = sentFields(change.call)
    if (!fields) return badBody()
    const { values, ignored } = changeFields(change.kernel, change.session, fields)
    return insert(change, type ? { ...values, type } : values, ignored)
  }

/** POST /change/standard/{standard_change_template_id} */
export const createFromTemplate: Handler = (change, [templateId = '']) => {
  const template = templateValues(change.kernel, templateId)
  if (!template) return recordNotFound('Standard Change Template')
  const fields = sentFields(change.call)
  if (!fields) return badBody()
  const { values, ignored } = changeFields(change.kernel, change.session, fields)
  const own = Object.entries(values).filter(([name]) => !FIXED.includes(name))
  const fixed = FIXED.filter((name) => name in values)
  const { type = '', std_change_producer_version = '', ...preset } = template
  const whole = { ...preset, ...Object.fromEntries(own), type, std_change_producer_version }
  return insert(change, whole, [...ignored, ...fixed])
}

function insert(change: ChangeCall, values: Row, ignored: readonly string[]): LocalResponse {
  const written = change.kernel.operations.insert(change.session, 'change_request', values)
  return written.ok ? answer(change, written.row, ignored) : changeRefused('created', written)
}

type OneChange = (change: ChangeCall, row: Row) => LocalResponse

/** A handler for one change, which must be of that type where the path names one. */
export const one =
  (act: OneChange, type?: Type): Handler =>
  (change, [sysId = '']) => {
    const row = readableChange(change, sysId)
    if (!row || (type && row.type !== type)) return recordNotFound()
    return act(change, row)
  }

/** GET */
export const readChange: OneChange = (change, row) => answer(change, row)

/** PATCH */
export const updateChange: OneChange = (change, { sys_id = '' }) => {
  const fields = sentFields(change.call)
  if (!fields) return badBody()
  const { values, ignored } = changeFields(change.kernel, change.session, fields)
  const { kernel, session } = change
  const written = kernel.operations.update(session, 'change_request', sys_id, values)
  return written.ok ? answer(change, written.row, ignored) : changeRefused('updated', written)
}

/** DELETE tells the record as it was. */
export const deleteChange: OneChange = (change, row) => {
  const shown = answer(change, row)
  const { kernel, session } = change
  const removed = kernel.operations.remove(session, 'change_request', row.sys_id ?? '')
  return removed.ok ? shown : changeRefused('deleted', removed)
}

/** A change as an answer; with what was ignored, where something was written. */
export function answer(
  change: ChangeCall,
  row: Row,
  ignored?: readonly string[],
  table = 'change_request',
): LocalResponse {
  const result = changeJson(change.kernel, change.session, table, row)
  const meta = ignored ? { __meta: { ignoredFields: ignored } } : {}
  return json(200, { result: { ...result, ...meta } })
}

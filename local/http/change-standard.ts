import { evaluateRisk } from '../process/risk'
import { changeRefused, ofChange, recordNotFound, type Handler } from './change-call'
import { changeJson } from './change-json'
import { listedRows } from './change-list'
import { json } from './message'
import { rowFor } from './table-query'

/** GET of a table that this API lists and shows: change models, standard change templates. */
export const listOf =
  (table: string): Handler =>
  (change) => {
    const { kernel, session } = change
    const { rows } = listedRows(change, { table, order: 'name' })
    return json(200, { result: rows.map((row) => changeJson(kernel, session, table, row)) })
  }

/** GET of one row of such a table. */
export const oneOf =
  (table: string, label: string): Handler =>
  (change, [sysId = '']) => {
    const { kernel, session } = change
    const row = rowFor(change, table, sysId)
    if (!row) return recordNotFound(label)
    return json(200, { result: changeJson(kernel, session, table, row) })
  }

/** PATCH …/risk: the change with the risk and impact that were found. */
export const calculateRisk: Handler = ofChange((change, row) => {
  const { kernel, session } = change
  const written = evaluateRisk(kernel, session, row)
  if (!written.ok) return changeRefused('updated', written)
  return json(200, { result: changeJson(kernel, session, 'change_request', written.row) })
})

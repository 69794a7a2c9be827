import { evaluateRisk } from '../process/risk'
import type { Row } from '../types'
import {
  changeRefused,
  ofChange,
  recordNotFound,
  type ChangeCall,
  type Handler,
} from './change-call'
import { changeJson } from './change-json'
import { listedRows } from './change-list'
import { json } from './message'

const TEMPLATE = 'std_change_record_producer'

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
  ({ kernel, session }, [sysId = '']) => {
    const row = kernel.records.get(table, sysId)
    if (!row) return recordNotFound(label)
    return json(200, { result: changeJson(kernel, session, table, row) })
  }

/**
 * The values that a standard change takes from its template: 'a=1^b=2' of the template's current version (where they are
 * kept is assumed). undefined for a template that is not there, not active or retired.
 */
export function templateValues({ kernel }: ChangeCall, sysId: string): Row | undefined {
  const template = kernel.records.get(TEMPLATE, sysId)
  if (!template || template.active !== '1' || template.retired === '1') return undefined
  const versionId = template.current_version ?? ''
  const version = kernel.records.get('std_change_producer_version', versionId)
  if (!version) return undefined
  const terms = (version.template_value ?? '').split('^').filter((term) => term.includes('='))
  const pairs = terms.map((term): [string, string] => {
    const at = term.indexOf('=')
    return [term.slice(0, at), term.slice(at + 1)]
  })
  const known = pairs.filter(([name]) => kernel.dictionary.column('change_request', name))
  const own = { type: 'standard', std_change_producer_version: versionId }
  return { ...Object.fromEntries(known), ...own }
}

/** PATCH …/risk: the change with the risk and impact that were found. */
export const calculateRisk: Handler = ofChange((change, row) => {
  const { kernel, session } = change
  const written = evaluateRisk(kernel, session, row)
  if (!written.ok) return changeRefused('updated', written)
  return json(200, { result: changeJson(kernel, session, 'change_request', written.row) })
})

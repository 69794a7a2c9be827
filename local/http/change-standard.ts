import type { LocalResponse, Row } from '../types'
import { changeNotFound, type ChangeCall } from './change-call'
import { changeJson } from './change-json'
import { failure, json } from './message'

const TEMPLATE = 'std_change_record_producer'

/** GET …/change/standard/template[/{sys_id}] (platform.md 11.3). */
export function standardTemplates(change: ChangeCall, sysId: string | undefined): LocalResponse {
  const { kernel, session, call } = change
  if (call.method !== 'GET') return failure(405, 'Method not supported')
  const query = kernel.records.parse(TEMPLATE, 'active=true^ORDERBYname')
  const rows = kernel.records.select(query).filter((row) => row.retired !== '1')
  const wanted = rows.filter((row) => sysId === undefined || row.sys_id === sysId)
  const result = wanted.map((row) => changeJson(kernel, session, TEMPLATE, row))
  if (sysId === undefined) return json(200, { result })
  return result[0] ? json(200, { result: result[0] }) : changeNotFound()
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

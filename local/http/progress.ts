import type { Kernel, LocalResponse } from '../types'
import type { Caller } from './auth'
import { notAuthenticated } from './auth'
import { baseUrl, failure, json, type Call } from './message'

/** How a piece of work ended, and the record that it was about. */
export type Outcome = {
  readonly name: string
  readonly ok: boolean
  readonly message: string
  readonly source?: { readonly table: string; readonly sysId: string }
}

const TRACKER = 'sys_execution_tracker'
/** Execution states by sys_execution_tracker.state (docs: cicd-api.md); here all work is over when it is told of. */
const LABELS: Readonly<Record<string, string>> = { '2': 'Successful', '3': 'Failed' }
const SUCCESSFUL = '2'
const FAILED = '3'
/** Besides admin (docs: cicd-api.md). */
const ROLE = 'sn_cicd.sys_ci_automation'

/** Writes the execution tracker of work that is over; its sys_id is the id of the progress. */
export function track(kernel: Kernel, { name, ok, message, source }: Outcome): string {
  const written = kernel.operations.insert(kernel.people.systemSession(), TRACKER, {
    name,
    state: ok ? SUCCESSFUL : FAILED,
    message,
    percent_complete: '100',
    source_table: source?.table ?? '',
    source: source?.sysId ?? '',
  })
  if (!written.ok) throw new Error(`No execution tracker was written: ${written.message}`)
  return written.sysId
}

/** GET /api/sn_cicd/progress/{id}; undefined for any other address. */
export function progressApi(
  kernel: Kernel,
  call: Call,
  caller: Caller | undefined,
): LocalResponse | undefined {
  const id = /^\/api\/sn_cicd\/(?:v1\/)?progress\/([^/]+)$/.exec(call.path)?.[1]
  if (call.method !== 'GET' || id === undefined) return undefined
  if (!caller) return notAuthenticated()
  const { roles } = caller.session
  if (!roles.has('admin') && !roles.has(ROLE)) return failure(403, 'User Not Authorized', ROLE)
  const row = kernel.records.get(TRACKER, id)
  if (!row) return failure(404, 'No Record found', `There is no progress ${id}`)
  return json(200, { result: { links: linksOf(call, id, row), ...stateOf(row) } })
}

function stateOf({ state = '', message = '', percent_complete = '' }: Row): object {
  return {
    status: state,
    status_label: LABELS[state] ?? '',
    status_message: message,
    status_detail: '',
    error: state === FAILED ? message : '',
    percent_complete: Number(percent_complete),
  }
}
type Row = Readonly<Record<string, string>>

function linksOf(call: Call, id: string, { source = '', source_table = '' }: Row): object {
  const base = baseUrl(call.request)
  const progress = { id, url: `${base}/api/sn_cicd/progress/${id}` }
  if (source === '') return { progress }
  return {
    progress,
    source: { id: source, url: `${base}/api/now/table/${source_table}/${source}` },
  }
}

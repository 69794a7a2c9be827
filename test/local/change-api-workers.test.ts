import { bootKit } from './http-kit'
import { id } from './kit'
import { ciId } from '../../local/demo/cis'

// Each test's evidence, where nothing else is said: change-management-api.md of the official documentation.
const { instance, call } = bootKit()
const { kernel, settle } = instance
const CHANGE = '/api/sn_chg_rest/change'
const system = kernel.people.systemSession()
const CIS = kernel.records
  .select(kernel.records.parse('cmdb_ci', 'install_status=1^ORDERBYname'))
  .slice(0, 3)
  .map((row) => row.sys_id ?? '')
const [ONE = '', TWO = ''] = CIS

const make = (fields: object = {}): string =>
  call('POST', `${CHANGE}/normal`, { as: 'itil', body: { short_description: 'x', ...fields } }).body
    .result.sys_id.value
const attach = (change: string, body: unknown) =>
  call('POST', `${CHANGE}/${change}/ci`, { as: 'itil', body })
const worker = (link: string) => call('GET', link.slice(link.indexOf('/api')), { as: 'itil' }).body
const ended = (link: string) => {
  settle()
  return worker(link).result
}
const attached = (change: string, type: string, column: string): string[] =>
  call('GET', `${CHANGE}/${change}/ci?association_type=${type}`).body.result.map(
    (row: Record<string, { value: string }>) => row[column]?.value,
  )

test('CIs are attached by a worker that waits until its turn comes', () => {
  const change = make()
  const answer = attach(change, { association_type: 'affected', cmdb_ci_sys_ids: [ONE, TWO] })
  const { result } = answer.body
  expect(answer.status).toBe(202)
  expect(result).toEqual({
    worker: {
      sysId: expect.stringMatching(/^[0-9a-f]{32}$/),
      link: `http://dev.example/api/sn_chg_rest/change/worker/${result.worker.sysId}`,
    },
    request: JSON.stringify({
      association_type: 'affected',
      cmdb_ci_sys_ids: [ONE, TWO],
      task: change,
    }),
    state: { value: 1, display_value: 'Waiting' },
    type: 'affected',
    messages: { errorMessages: [], warningMessages: [], infoMessages: [] },
  })
  expect(attached(change, 'affected', 'ci_item')).toEqual([])
  expect(ended(result.worker.link).state).toEqual({ value: 3, display_value: 'Complete' })
  expect(attached(change, 'affected', 'ci_item').sort()).toEqual([ONE, TWO].sort())
})

test('the page’s own sample body, which is no strict JSON, is taken', () => {
  const change = make()
  const body = `{cmdb_ci_sys_ids:'${ONE}, ${TWO}', association_type:'affected',}`
  const { result } = attach(change, body).body
  expect(JSON.parse(result.request).cmdb_ci_sys_ids).toEqual([ONE, TWO])
  settle()
  expect(attached(change, 'affected', 'ci_item')).toHaveLength(2)
})

// global.ChangeCIAssociationManagerSNC of an instance: ids that are no CIs are told in a parameter of the worker's own
test('what is no CI is ignored, what is attached already is told', () => {
  const change = make()
  attach(change, { association_type: 'affected', cmdb_ci_sys_ids: ONE })
  const ids = [ONE, id('no ci'), 'nonsense']
  const { result } = attach(change, { association_type: 'affected', cmdb_ci_sys_ids: ids }).body
  expect(ended(result.worker.link)).toMatchObject({
    state: { value: 3 },
    messages: { errorMessages: [], infoMessages: [expect.stringContaining('already exists')] },
    ignored_cmdb_ci_sys_ids: [id('no ci'), 'nonsense'],
  })
})

// platform.md 2.5
test('a change whose CIs are locked gets none, and its worker says why', () => {
  const change = make({ assignment_group: 'Linux Servers' })
  call('PATCH', `${CHANGE}/${change}?state=assess`, { as: 'itil', body: {} })
  const { result } = attach(change, { association_type: 'affected', cmdb_ci_sys_ids: ONE }).body
  const { messages } = ended(result.worker.link)
  expect(messages.errorMessages.join('\n')).toMatch(
    /Failed to create association of type: affected/,
  )
  expect(attached(change, 'affected', 'ci_item')).toEqual([])
})

test('impacted services and offerings are attached and listed apart', () => {
  const put = (table: string, name: string): string => {
    const written = kernel.operations.insert(system, table, { name })
    if (!written.ok) throw new Error(written.message)
    return written.sysId
  }
  const service = put('cmdb_ci_service', 'Payroll')
  const offering = put('service_offering', 'Payroll gold')
  const change = make()
  attach(change, { association_type: 'impacted', cmdb_ci_sys_ids: service })
  attach(change, { association_type: 'offering', cmdb_ci_sys_ids: offering })
  settle()
  expect(attached(change, 'impacted', 'cmdb_ci_service')).toEqual([service])
  expect(attached(change, 'offering', 'service_offering')).toEqual([offering])
  expect(attached(change, 'affected', 'ci_item')).toEqual([])
})

test('an association list is filtered and paged', () => {
  const change = make()
  attach(change, { association_type: 'affected', cmdb_ci_sys_ids: CIS })
  settle()
  const path = `${CHANGE}/${change}/ci?association_type=affected`
  expect(call('GET', `${path}&sysparm_limit=2`).body.result).toHaveLength(2)
  expect(call('GET', `${path}&sysparm_limit=2&sysparm_offset=2`).body.result).toHaveLength(1)
  expect(call('GET', `${path}&ci_item=${ONE}`).body.result).toHaveLength(1)
})

test('what cannot be understood is 400, with the reason in the message', () => {
  const change = make()
  const wrong = { association_type: 'constructor', cmdb_ci_sys_ids: ONE }
  expect(attach(change, wrong).body.error.message).toMatch(/association_type/)
  const none = { association_type: 'affected', cmdb_ci_sys_ids: [] }
  expect(attach(change, none).body.error.message).toMatch(/cmdb_ci_sys_ids/)
  for (const body of ['[1]', '{"a":1', 'a', '"text"']) expect(attach(change, body).status).toBe(400)
  expect(attach(id('none'), none).status).toBe(404)
  expect(call('GET', `${CHANGE}/${change}/ci`).status).toBe(400)
  expect(call('GET', `${CHANGE}/${id('none')}/ci?association_type=affected`).status).toBe(400)
  expect(call('GET', `${CHANGE}/worker/${id('none')}`).status).toBe(404)
})

test('impacted services are refreshed by a worker, or with the CIs', () => {
  const service = ciId('Web Shop')
  kernel.operations.insert(system, 'svc_ci_assoc', { ci_id: ONE, service_id: service })
  const first = make({ cmdb_ci: ONE })
  const answer = call('POST', `${CHANGE}/${first}/refresh_impacted_services`, { as: 'itil' })
  expect(answer).toMatchObject({
    status: 200,
    body: { result: { type: 'impacted', state: { value: 1, display_value: 'Waiting' } } },
  })
  expect(attached(first, 'impacted', 'cmdb_ci_service')).toEqual([])
  expect(ended(answer.body.result.worker.link)).toMatchObject({
    request: JSON.stringify({ task: first }),
    state: { value: 3 },
  })
  expect(attached(first, 'impacted', 'cmdb_ci_service')).toContain(service)
  const second = make()
  const body = {
    association_type: 'affected',
    cmdb_ci_sys_ids: ONE,
    refresh_impacted_services: true,
  }
  attach(second, body)
  settle()
  expect(attached(second, 'impacted', 'cmdb_ci_service')).toContain(service)
})

const DATES = { start_date: '2027-03-01 10:00:00', end_date: '2027-03-01 12:00:00' }

test('a conflict check is started, waits, and tells all as texts', () => {
  make({ cmdb_ci: TWO, ...DATES })
  const change = make({ cmdb_ci: TWO, ...DATES })
  settle()
  const path = `${CHANGE}/${change}/conflict`
  const started = call('POST', path, { as: 'itil' })
  expect(started).toMatchObject({
    status: 200,
    body: { result: expect.stringMatching(/^[0-9a-f]{32}$/) },
  })
  expect(call('GET', path).body.result.job_status).toBe('0')
  settle()
  const { result } = call('GET', path).body
  expect(result).toMatchObject({
    status: 'Conflict',
    last_run: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    job_status: '2',
  })
  expect(result.record_count).toBe(String(result.conflicts.length))
  expect(result.conflicts[0]).toMatchObject({ change: { value: change }, type: expect.anything() })
})

// t_RunManualConflictDetection.md: cancelling clears the conflicts and the status is Not Run
test('a check that has not run yet can be cancelled, another cannot', () => {
  const change = make({ cmdb_ci: TWO, ...DATES })
  settle()
  const path = `${CHANGE}/${change}/conflict`
  const cancel = () => call('DELETE', path, { as: 'change.manager' })
  expect(cancel().status).toBe(400)
  call('POST', path, { as: 'itil' })
  expect(cancel()).toMatchObject({ status: 200, text: '' })
  expect(call('GET', path).body.result).toMatchObject({ job_status: '4', conflicts: [] })
  expect(call('GET', `${CHANGE}/${change}`).body.result.conflict_status.value).toBe('Not Run')
})

// t_RunManualConflictDetection.md: CI and planned dates must be there
test('a change without CI or dates cannot be checked', () => {
  const answer = call('POST', `${CHANGE}/${make()}/conflict`, { as: 'itil' })
  expect(answer.status).toBe(400)
  expect(answer.body.error.message).toMatch(/cmdb_ci, start_date, end_date/)
})

import { bootKit } from './http-kit'
import { id } from './kit'

// change-management-api.md of the official documentation: the three schedule routes and their worker.
const NOON = Date.parse('2026-11-22T12:00:00Z') // a Sunday
const { instance, call } = bootKit({ startAt: NOON })
const { kernel, settle } = instance
const CHANGE = '/api/sn_chg_rest/change'
const system = kernel.people.systemSession()
const HOUR = 3600

const put = (table: string, values: Record<string, string>): string => {
  const written = kernel.operations.insert(system, table, values)
  if (!written.ok) throw new Error(written.message)
  return written.sysId
}
/** Saturdays 08:00 to 11:00 UTC. */
const WINDOW = put('cmn_schedule', { name: 'Saturdays', type: 'maintenance', time_zone: 'GMT' })
put('cmn_schedule_span', {
  schedule: WINDOW,
  start_date_time: '20261121T080000Z',
  end_date_time: '20261121T110000Z',
  repeat_type: 'weekly',
  days_of_week: '6',
})
const ci = (name: string, maintenance_schedule = ''): string =>
  put('cmdb_ci_server', { name, maintenance_schedule })
const change = (fields: object): string =>
  call('POST', `${CHANGE}/normal`, { as: 'itil', body: { short_description: 'x', ...fields } }).body
    .result.sys_id.value

type Spans = { start: { value: string }; end: { value: string } }[]
const workerOf = (answer: { status: number; body: { result: { worker: { sysId: string } } } }) => {
  expect(answer.status).toBe(202)
  settle()
  return call('GET', `${CHANGE}/worker/${answer.body.result.worker.sysId}`).body.result
}
const spansOf = (answer: Parameters<typeof workerOf>[0]): Spans => workerOf(answer).payload.spans
const ciSchedule = (sysId: string, query: string) =>
  call('GET', `${CHANGE}/ci/${sysId}/schedule?${query}`, { as: 'itil' })

test('slots of a CI lie in its maintenance windows, within 90 days', () => {
  const answer = ciSchedule(ci('web-1', WINDOW), `duration_in_seconds=${3 * HOUR}`)
  expect(answer.body.result).toMatchObject({
    state: { value: 1, display_value: 'Waiting' },
    type: 'schedule',
    request: expect.stringMatching(
      /^\{"cmdb_ci_sys_id":"\w+","planned_start_time":"","duration_in/,
    ),
  })
  expect(answer.body.result).not.toHaveProperty('payload')
  const spans = spansOf(answer)
  expect(spans[0]).toEqual({
    start: { value: '2026-11-28 08:00:00', display_value: '2026-11-28 08:00:00' },
    end: { value: '2026-11-28 11:00:00', display_value: '2026-11-28 11:00:00' },
  })
  expect(spans[1]?.start.value).toBe('2026-12-05 08:00:00')
  expect(spans).toHaveLength(13)
})

test('slots begin at or after the planned start, and hold the caller’s zone', () => {
  const query = `duration_in_seconds=${HOUR}&planned_start_time=2026-12-05 09:30:00`
  const spans = spansOf(ciSchedule(ci('web-2', WINDOW), query))
  expect(spans[0]?.start.value).toBe('2026-12-05 09:30:00')
  expect(spans[1]?.start.value).toBe('2026-12-12 08:00:00')
})

test('other changes of the CI and blackouts stand in the way', () => {
  const server = ci('db-1')
  const times = { start_date: '2026-11-22 12:00:00', end_date: '2026-11-22 15:00:00' }
  change({ cmdb_ci: server, ...times })
  const blackout = put('cmn_schedule_blackout', {
    name: 'Freeze',
    type: 'blackout',
    time_zone: 'GMT',
    applies_to: 'cmdb_ci',
  })
  put('cmn_schedule_span', {
    schedule: blackout,
    start_date_time: '20261122T160000Z',
    end_date_time: '20261123T000000Z',
  })
  const first = (hours: number) =>
    spansOf(ciSchedule(server, `duration_in_seconds=${hours * HOUR}`))[0]?.start.value
  expect(first(1)).toBe('2026-11-22 15:00:00')
  expect(first(2)).toBe('2026-11-23 00:00:00')
  kernel.records.delete('cmn_schedule_blackout', blackout)
})

test('nothing found is told with the days of the property', () => {
  kernel.properties.set('change.conflict.next_available.schedule_window', '30')
  const { payload, messages } = workerOf(
    ciSchedule(ci('web-3', WINDOW), `duration_in_seconds=${4 * HOUR}`),
  )
  expect(payload).toBeUndefined()
  expect(messages.infoMessages).toEqual(['No slots found for 30 days from now'])
  kernel.properties.set('change.conflict.next_available.schedule_window', '90')
})

test('a change asks for slots as long as it is planned to take', () => {
  const times = { start_date: '2026-12-01 00:00:00', end_date: '2026-12-01 02:00:00' }
  const sysId = change({ cmdb_ci: ci('web-4', WINDOW), ...times })
  const answer = call('GET', `${CHANGE}/${sysId}/schedule`, { as: 'itil' })
  expect(answer.body.result.request).toMatch(/^\{"change_sys_id":"\w{32}","timezone":"/)
  const [first] = spansOf(answer)
  expect(first).toMatchObject({
    start: { value: '2026-12-05 08:00:00' },
    end: { value: '2026-12-05 10:00:00' },
  })
})

test('the first slot becomes the planned time of the change', () => {
  const sysId = change({ cmdb_ci: ci('web-5', WINDOW) })
  const path = `${CHANGE}/${sysId}/schedule/first_available`
  const answer = call('PATCH', path, { as: 'itil', body: { duration_in_seconds: '7200' } })
  expect(answer.body.result.request).toMatch(/"duration_in_seconds":7200,"timezone"/)
  expect(workerOf(answer)).toMatchObject({
    state: { value: 3 },
    messages: { infoMessages: ['Change has been updated'] },
  })
  expect(call('GET', `${CHANGE}/${sysId}`).body.result).toMatchObject({
    start_date: { value: '2026-11-28 08:00:00' },
    end_date: { value: '2026-11-28 10:00:00' },
  })
})

test('what is missing or wrong is 400', () => {
  const server = ci('web-6')
  for (const query of [
    '',
    'duration_in_seconds=',
    'duration_in_seconds=-1',
    'duration_in_seconds=soon',
    'duration_in_seconds=1e300',
    'duration_in_seconds=60&planned_start_time=tomorrow',
    'duration_in_seconds=60&planned_start_time=2026-02-30 00:00:00',
  ])
    expect({ query, status: ciSchedule(server, query).status }).toEqual({ query, status: 400 })
  expect(ciSchedule(id('none'), 'duration_in_seconds=60').status).toBe(400)
  const bare = change({})
  expect(call('GET', `${CHANGE}/${bare}/schedule`).status).toBe(400)
  expect(call('GET', `${CHANGE}/${id('none')}/schedule`).status).toBe(404)
  const path = `${CHANGE}/${bare}/schedule/first_available`
  expect(call('PATCH', path, { body: { duration_in_seconds: 60 } }).status).toBe(400)
  expect(call('PATCH', path, { body: {} }).status).toBe(400)
})

test('who only reads changes may not ask for slots', () => {
  const user = put('sys_user', { user_name: 'reader', name: 'Reader' })
  kernel.operations.update(system, 'sys_user', user, { user_password: 'reader' })
  const [role] = kernel.records.select(kernel.records.parse('sys_user_role', 'name=sn_change_read'))
  put('sys_user_has_role', { user, role: role?.sys_id ?? '' })
  const as = 'reader'
  expect(call('GET', CHANGE, { as }).status).toBe(200)
  expect(
    call('GET', `${CHANGE}/ci/${ci('web-7')}/schedule?duration_in_seconds=60`, { as }),
  ).toMatchObject({ status: 403, body: { error: { detail: 'Failed API level ACL Validation' } } })
})

import { bootKit } from './http-kit'

const { instance, call } = bootKit()
const CHANGE = '/api/sn_chg_rest/change'

const sysIdOf = (table: string, query: string): string => {
  const path = `/api/now/table/${table}?sysparm_limit=1&sysparm_query=${query}`
  return call('GET', path).body.result[0].sys_id
}
const create = (fields: object = {}, path = `${CHANGE}/normal`) =>
  call('POST', path, { as: 'itil', body: { short_description: 'Patch the fleet', ...fields } })

// platform.md 11.3
test('every field has value and display value; numbers and booleans are JSON’s own', () => {
  const { status, body } = create()
  expect(status).toBe(200)
  expect(body.result).toMatchObject({
    state: { value: -5, display_value: 'New' },
    type: { value: 'normal', display_value: 'Normal' },
    on_hold: { value: false, display_value: 'false' },
    opened_at: { display_value_internal: expect.any(String) },
    __meta: { ignoredFields: [] },
  })
})

test('unknown and read-only fields are told as ignored', () => {
  const sysId = create().body.result.sys_id.value
  const body = { description: 'more', nothing: '1', conflict_status: 'Conflict' }
  const { result } = call('PATCH', `/api/sn_chg_rest/v1/change/${sysId}`, { as: 'itil', body }).body
  expect(result.__meta.ignoredFields.sort()).toEqual(['conflict_status', 'nothing'])
  expect(result.description.value).toBe('more')
})

// The last element tells how the query was read (see change-api-lists.test.ts).
test('a list is filtered by type and by query', () => {
  create({ short_description: 'an emergency' }, `${CHANGE}/emergency`)
  const found = call('GET', `${CHANGE}/emergency?short_description=an emergency`).body.result
  expect(found).toHaveLength(2)
  expect(found[0].type.value).toBe('emergency')
  const query = encodeURIComponent('short_description=an emergency')
  expect(call('GET', `${CHANGE}/normal?sysparm_query=${query}`).body.result).toHaveLength(1)
})

// platform.md 2.7
test('the next states are told with their conditions', () => {
  const sysId = create().body.result.sys_id.value
  const { result } = call('GET', `${CHANGE}/${sysId}/nextstates`, { as: 'itil' }).body
  expect(result.available_states).toContain('-5')
  expect(result.state_label['-5']).toBe('New')
  const [first] = result.state_transitions.flat()
  expect(first).toMatchObject({ from_state: '-5', conditions: expect.any(Array) })
})

// platform.md 2.4: the text stands in the message, the detail is empty
test('a refused update says why in its message', () => {
  const sysId = create().body.result.sys_id.value
  const answer = call('PATCH', `${CHANGE}/${sysId}`, { as: 'itil', body: { state: '3' } })
  expect(answer.body.error.message).toContain(
    "Change Request record could not be updated. Operation against file 'change_request' was aborted",
  )
  expect(answer.body.error.detail).toBe('')
  expect(call('GET', `${CHANGE}/${sysId}`).body.result.state.value).toBe(-5)
})

test('tasks are made, read, changed and deleted', () => {
  const sysId = create().body.result.sys_id.value
  const path = `${CHANGE}/${sysId}/task`
  const body = { short_description: 'Back up', change_task_type: 'planning' }
  const task = call('POST', path, { as: 'itil', body }).body.result
  expect(task.number.value).toMatch(/^CTASK/)
  expect(task.change_request.value).toBe(sysId)
  const own = `${path}/${task.sys_id.value}`
  const patched = call('PATCH', own, { as: 'itil', body: { short_description: 'Back up all' } })
  expect(patched.body.result.short_description.value).toBe('Back up all')
  expect(call('GET', path).body.result).toHaveLength(1)
  expect(call('DELETE', own, { as: 'change.manager' })).toMatchObject({
    status: 200,
    body: { result: { sys_id: task.sys_id, parent: { value: sysId } } },
  })
  expect(call('GET', own).status).toBe(404)
})

// platform.md 3.3
test('who is not asked to approve cannot, and is told so with 400', () => {
  const sysId = create().body.result.sys_id.value
  const body = { state: 'approved' }
  expect(call('PATCH', `${CHANGE}/${sysId}/approvals`, { as: 'itil', body })).toMatchObject({
    status: 400,
    body: { error: { message: expect.stringContaining('authority') } },
  })
})

test('an approver decides through the API', () => {
  const group = sysIdOf('sys_user_group', 'name=Linux Servers')
  const sysId = create({ assignment_group: group }).body.result.sys_id.value
  call('PATCH', `${CHANGE}/${sysId}`, { as: 'itil', body: { state: '-4' } })
  instance.settle()
  const asked = `sysapproval=${sysId}^state=requested`
  const path = `/api/now/table/sysapproval_approver?sysparm_query=${asked}&sysparm_fields=approver.user_name`
  const approver = call('GET', path).body.result[0]['approver.user_name']
  const decision = { as: approver, body: { state: 'approved' } }
  const answer = call('PATCH', `${CHANGE}/${sysId}/approvals`, decision)
  // The page: all fields of the change, not of the approval.
  expect(answer).toMatchObject({ status: 200, body: { result: { sys_id: { value: sysId } } } })
  instance.settle()
  const now = call('GET', `${CHANGE}/${sysId}`).body.result
  expect(now.state.display_value).not.toBe('Assess')
})

test('the models are listed by name, with their presets', () => {
  const { result } = call('GET', `${CHANGE}/model`, { as: 'itil' }).body
  expect(result.map((model: { name: { value: string } }) => model.name.value)).toContain('Normal')
})

// platform.md 10.1
test('roles decide who may read, write and delete', () => {
  const sysId = create().body.result.sys_id.value
  expect(call('GET', CHANGE, { as: 'jetpatch' }).status).toBe(403)
  expect(call('PATCH', `${CHANGE}/${sysId}`, { as: 'jetpatch', body: {} }).status).toBe(403)
  expect(call('DELETE', `${CHANGE}/${sysId}`, { as: 'itil' }).status).toBe(403)
  expect(call('DELETE', `${CHANGE}/${sysId}`, { as: 'change.manager' }).status).toBe(200)
  expect(call('GET', `${CHANGE}/${sysId}`).status).toBe(404)
})

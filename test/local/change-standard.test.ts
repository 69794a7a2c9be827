import { bootKit } from './http-kit'
import { id } from './kit'

const { instance, call } = bootKit()
const CHANGE = '/api/sn_chg_rest/change'
const system = instance.kernel.people.systemSession()

const template = (name: string, more: Record<string, string> = {}): string => {
  const put = (table: string, row: Record<string, string>): string => {
    const written = instance.kernel.operations.insert(system, table, row)
    if (!written.ok) throw new Error(written.message)
    return written.sysId
  }
  const version = put('std_change_producer_version', {
    name: `${name} - 1`,
    template_value: 'short_description=Patch a rack^description=As always^EQ',
  })
  return put('std_change_record_producer', { name, active: '1', current_version: version, ...more })
}

// platform.md 11.3: POST /change/standard/{template_id}; 1.3: std_change_producer_version is set then
test('a standard change is made from its template', () => {
  const path = `${CHANGE}/standard/${template('Rack')}`
  const { status, body } = call('POST', path, { as: 'itil', body: { priority: '2' } })
  expect(status).toBe(200)
  expect(body.result).toMatchObject({
    type: { value: 'standard' },
    state: { value: -5 },
    short_description: { value: 'Patch a rack' },
    priority: { value: 2 },
    std_change_producer_version: { value: expect.stringMatching(/^[0-9a-f]{32}$/) },
  })
})

test('a template that is retired, or none at all, gives no change', () => {
  const retired = template('Old', { retired: '1' })
  expect(call('POST', `${CHANGE}/standard/${retired}`, { body: {} }).status).toBe(404)
  expect(call('POST', `${CHANGE}/standard/${id('none')}`, { body: {} }).status).toBe(404)
})

// change-management-api.md: a list filtered by the caller; the sample asks for active=true
test('templates are listed as the caller filters them, and one is read by its sys_id', () => {
  const sysId = template('Blade', { active: '0' })
  const names = (query: string) =>
    call('GET', `${CHANGE}/standard/template?${query}`).body.result.map(
      (row: { name: { value: string } }) => row.name.value,
    )
  expect(names('active=true')).not.toContain('Blade')
  expect(names('sysparm_query=nameSTARTSWITHBla')).toEqual(['Blade'])
  const one = call('GET', `${CHANGE}/standard/template/${sysId}`).body.result
  expect(one).toMatchObject({ sys_id: { value: sysId }, template: { value: '' } })
  expect(call('GET', `${CHANGE}/standard/template/${id('none')}`).status).toBe(404)
})

// change-management-api.md, POST standard: fields that are ignored when they are sent
test('what a template fixes is told as ignored', () => {
  const path = `${CHANGE}/standard/${template('Shelf')}`
  const body = { description: 'mine', test_plan: 'none', no_such_field: '1', impact: '1' }
  const { result } = call('POST', path, { as: 'itil', body }).body
  expect(result.__meta.ignoredFields.sort()).toEqual(['description', 'no_such_field', 'test_plan'])
  expect(result).toMatchObject({ description: { value: 'As always' }, impact: { value: 1 } })
})

// The integration tests of ansible servicenow.itsm name a version in a POST to the Table API, and read the template's description.
test('a change that names the version of a template has its texts', () => {
  const producer = instance.kernel.records.get('std_change_record_producer', template('Cable'))
  const body = {
    type: 'standard',
    std_change_producer_version: producer?.current_version,
    short_description: 'mine',
  }
  const made = call('POST', '/api/now/table/change_request', { body }).body.result
  expect([made.description, made.short_description]).toEqual(['As always', 'mine'])
})

const condition = (values: Record<string, string>): void => {
  const written = instance.kernel.operations.insert(system, 'risk_conditions', values)
  if (!written.ok) throw new Error(written.message)
}

// define-risk-and-impact-conditions.md: the first that matches by order is applied, the others are ignored
test('the first risk condition that matches sets risk and impact', () => {
  const sysId = call('POST', `${CHANGE}/standard/${template('Risky')}`, { body: {} }).body.result
    .sys_id.value
  const path = `${CHANGE}/standard/${sysId}/risk`
  expect(call('PATCH', path, { as: 'itil' })).toMatchObject({
    status: 200,
    body: { result: { risk: { value: '' } } },
  })
  condition({ name: 'none', order: '10', condition: 'short_description=other', risk: '2' })
  condition({ name: 'rack', order: '30', condition: 'type=standard', risk: '4', impact: '3' })
  condition({
    name: 'scripted',
    order: '20',
    use_advanced_condition: '1',
    script_condition: "answer = current.short_description == 'Patch a rack'",
    use_script_values: '1',
    script_values: 'current.risk = 3; current.impact = 2',
  })
  expect(call('PATCH', path, { as: 'itil' }).body.result).toMatchObject({
    risk: { value: 3, display_value: 'Moderate' },
    impact: { value: 2, display_value: '2 - Medium' },
  })
})

// platform.md 2.4, verbatim: the rule that rejects description in a PATCH of a standard change
test('the description of a change from a template cannot be changed', () => {
  const path = `${CHANGE}/standard/${template('Fixed')}`
  const sysId = call('POST', path, { body: {} }).body.result.sys_id.value
  const answer = call('PATCH', `${CHANGE}/${sysId}`, { body: { description: 'other' } })
  expect(answer.body.error).toEqual({
    message:
      "Change Request record could not be updated. Operation against file 'change_request' was aborted by Business Rule 'Restrict fields from Standard Change^5230b9179735ca504546f027f053af79'. Business Rule Stack:Restrict fields from Standard Change",
    detail: '',
  })
  expect(call('PATCH', `${CHANGE}/${sysId}`, { body: { priority: '1' } }).status).toBe(200)
})

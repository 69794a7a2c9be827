import { bootKit } from './http-kit'
import { id } from './kit'

// Each test's evidence, where nothing else is said: change-management-api.md of the official documentation.
const { instance, call } = bootKit()
const CHANGE = '/api/sn_chg_rest/v1/change'
const kernel = instance.kernel

const make = (fields: object, path = `${CHANGE}/normal`) =>
  call('POST', path, { as: 'itil', body: fields }).body.result
const records = (query: string) =>
  call('GET', `${CHANGE}?${query}`, { as: 'itil' }).body.result.filter(
    (row: object) => !('__meta' in row),
  )
const titles = (query: string) =>
  records(query).map((row: { short_description: { value: string } }) => row.short_description.value)

const B = make({ short_description: 'list b', category: 'Network', priority: '1' })
make({ short_description: 'list a', category: 'Network', priority: '4' })
make({ short_description: 'list c', category: 'Hardware', description: 'alpha beta' })

test('field=value takes values and display values, and all of them must hold', () => {
  expect(titles('category=Network&state=New&order=number')).toEqual(['list b', 'list a'])
  expect(titles('category=Network&priority=1 - Critical')).toEqual(['list b'])
  expect(titles(`sys_id=${B.sys_id.value}&category=Hardware`)).toEqual([])
})

test('sysparm_query is taken instead of field=value', () => {
  expect(
    titles('category=Hardware&sysparm_query=category=Network^ORDERBYshort_description'),
  ).toEqual(['list a', 'list b'])
})

test('order names the field to sort by, the number is the default', () => {
  expect(titles('short_descriptionSTARTSWITH=x&category=Network&order=short_description')).toEqual([
    'list a',
    'list b',
  ])
  expect(titles('category=Network')).toEqual(['list b', 'list a'])
})

test('limit and offset page through all', () => {
  const query = 'sysparm_query=short_descriptionSTARTSWITHlist^ORDERBYshort_description'
  expect(titles(`${query}&sysparm_limit=2`)).toEqual(['list a', 'list b'])
  expect(titles(`${query}&sysparm_limit=2&sysparm_offset=2`)).toEqual(['list c'])
  expect(titles(`${query}&sysparm_offset=-5`)).toHaveLength(3)
})

test('a page without a limit has 500 records', () => {
  const system = kernel.people.systemSession()
  for (let at = 0; at < 502; at += 1)
    kernel.records.insert('change_request', {
      ...kernel.operations.blank(system, 'change_request'),
      sys_id: id(`page${at}`),
      sys_class_name: 'change_request',
      category: 'Pages',
    })
  expect(records('category=Pages')).toHaveLength(500)
})

test('textSearch finds records that hold all words, else any of them', () => {
  expect(titles('textSearch=BETA alpha')).toEqual(['list c'])
  expect(titles('textSearch=beta nowhere')).toEqual(['list c'])
  expect(titles('textSearch=nowhere')).toEqual([])
})

test('parameters that the page does not name do nothing', () => {
  const [row] = records('category=Hardware&sysparm_fields=number&sysparm_display_value=true')
  expect(row.short_description).toEqual({ value: 'list c', display_value: 'list c' })
})

// Seen on instances by three clients (ansible servicenow.itsm's client test, a recorded answer, a command line's manual).
test('the last element tells how the query was read', () => {
  const last = call('GET', `${CHANGE}/normal?category=Hardware&nothing=1`).body.result.at(-1)
  expect(last).toEqual({
    __meta: {
      encodedQuery: 'category=Hardware',
      fields: { applied: ['category'], ignored: ['nothing'] },
    },
  })
  const query = encodeURIComponent('state=-5^nothing=2^EQ')
  const { __meta } = call('GET', `${CHANGE}?sysparm_query=${query}`).body.result.at(-1)
  expect(__meta).toEqual({
    encodedQuery: 'state=-5',
    fields: { applied: ['state'], ignored: ['nothing'] },
  })
})

test('a property of the stand-in leaves that element out', () => {
  kernel.properties.set('local.change.list_meta', 'false')
  expect(call('GET', `${CHANGE}?category=none`).body.result).toEqual([])
  kernel.properties.set('local.change.list_meta', 'true')
})

test('fields have the shapes of the samples', () => {
  expect(B).toMatchObject({
    active: { value: true, display_value: 'true' },
    order: { value: '', display_value: '' },
    sys_mod_count: { value: 0, display_value: '0' },
    sys_tags: { value: '', display_value: '' },
    variables: { value: 'variable_pool', display_value: 'variable_pool' },
    sla_due: { value: '', display_value: 'UNKNOWN', display_value_internal: '' },
    start_date: { value: '', display_value: '', display_value_internal: '' },
    approval: { value: 'not requested', display_value: 'Not Yet Requested' },
    sys_class_name: { value: 'change_request', display_value: 'Change Request' },
  })
  const model = call('GET', `${CHANGE}/model/${B.chg_model.value}`).body.result
  expect(model).toMatchObject({ name: { value: 'Normal' }, sys_class_name: { value: 'chg_model' } })
  expect(Object.keys(model)).not.toContain('sys_scope')
})

// Seen: a recorded answer of an instance (platform.md 11.3)
test('a journal has no value, and its entries as display value', () => {
  const path = `${CHANGE}/${B.sys_id.value}`
  call('PATCH', path, { as: 'itil', body: { work_notes: 'first' } })
  const { result } = call('PATCH', path, { as: 'itil', body: { work_notes: 'second' } }).body
  expect(result.work_notes.value).toBe('')
  expect(result.work_notes.display_value).toMatch(
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d - Ian Tillman \(Work notes\)\n(first|second)\n\n\d{4}-/,
  )
})

test('models are listed as the caller filters them', () => {
  const names = (query: string) =>
    call('GET', `${CHANGE}/model?${query}`).body.result.map(
      (model: { name: { value: string } }) => model.name.value,
    )
  expect(names('active=true')).toEqual([...names('active=true')].sort())
  expect(names('name=Emergency')).toEqual(['Emergency'])
  expect(call('GET', `${CHANGE}/model/${id('none')}`).status).toBe(404)
})

test('a change can be made of a model by its name, or of a type', () => {
  const byModel = make({ chg_model: 'Emergency' }, CHANGE)
  expect(byModel).toMatchObject({ chg_model: { display_value: 'Emergency' } })
  expect(make({ type: 'Standard' }, CHANGE).type).toEqual({
    value: 'standard',
    display_value: 'Standard',
  })
  expect(call('POST', CHANGE, { body: { chg_model: 'No such model' } }).status).toBe(400)
})

test('the body overrides the address', () => {
  const path = `${CHANGE}/emergency?short_description=from the address&no_such_field=1`
  const body = { short_description: 'from the body' }
  const { result } = call('POST', path, { as: 'itil', body }).body
  expect(result.short_description.value).toBe('from the body')
  expect(result.type.value).toBe('emergency')
  expect(result.__meta).toEqual({ ignoredFields: ['no_such_field'] })
  const empty = call('POST', `${CHANGE}/normal?short_description=alone`, { as: 'itil' }).body.result
  expect(empty.short_description.value).toBe('alone')
})

// Headers of each route: application/json or application/xml
test('a body may be XML, and of no other kind than that and JSON', () => {
  const path = `${CHANGE}/${B.sys_id.value}`
  const send = (type: string, body: string) =>
    call('PATCH', path, { as: 'itil', body, headers: { 'content-type': type } })
  const xml = '<request><entry><justification>a &amp; b</justification></entry></request>'
  expect(send('application/xml', xml).body.result.justification.value).toBe('a & b')
  expect(send('application/xml', '<request><entry>').status).toBe(400)
  expect(send('application/x-www-form-urlencoded', 'justification=c').status).toBe(415)
})

test('an answer is XML where Accept asks for that, and 406 where it is neither', () => {
  const path = `${CHANGE}/${B.sys_id.value}`
  const get = (accept: string) => call('GET', path, { as: 'itil', headers: { accept } })
  expect(get('application/xml').text).toContain(
    `<sys_id><value>${B.sys_id.value}</value><display_value>${B.sys_id.value}</display_value></sys_id>`,
  )
  expect(get('text/csv').status).toBe(406)
})

test('what a query does not say well is told as ignored, whatever is wrong with it', () => {
  const query = encodeURIComponent('state=-5^category^cmdb_ci.nothing=1^ORDERBYnothing')
  const { __meta } = call('GET', `${CHANGE}?sysparm_query=${query}`).body.result.at(-1)
  expect(__meta).toEqual({
    encodedQuery: 'state=-5',
    fields: { applied: ['state'], ignored: ['category', 'cmdb_ci.nothing'] },
  })
})

test('fields named in encrypted_fields are set by their display value', () => {
  const path = `${CHANGE}/${B.sys_id.value}?encrypted_fields=start_date%2Cimpact&impact=1 - High`
  kernel.operations.update(
    kernel.people.systemSession(),
    'sys_user',
    kernel.people.userByName('itil')?.sys_id ?? '',
    { time_zone: 'America/Los_Angeles' },
  )
  const body = { start_date: '2026-12-01 01:00:00', end_date: '2026-12-01 12:00:00' }
  const { result } = call('PATCH', path, { as: 'itil', body }).body
  expect(result).toMatchObject({
    impact: { value: 1 },
    start_date: {
      value: '2026-12-01 09:00:00',
      display_value: '2026-12-01 01:00:00',
      display_value_internal: '2026-12-01 01:00:00',
    },
    end_date: { value: '2026-12-01 12:00:00', display_value: '2026-12-01 04:00:00' },
    __meta: { ignoredFields: [] },
  })
})

test('a record of another type, or none, is 404; a wrong method 405, a wrong path 400', () => {
  const sysId = B.sys_id.value
  expect(call('GET', `${CHANGE}/normal/${sysId}`).status).toBe(200)
  for (const type of ['standard', 'emergency'])
    expect(call('GET', `${CHANGE}/${type}/${sysId}`).status).toBe(404)
  expect(call('GET', `${CHANGE}/${id('none')}`)).toMatchObject({
    status: 404,
    body: { error: { message: expect.any(String) }, status: 'failure' },
  })
  expect(call('PUT', `${CHANGE}/${sysId}`, { body: {} }).status).toBe(405)
  expect(call('DELETE', `${CHANGE}/${sysId}/ci`).status).toBe(405)
  expect(call('POST', `${CHANGE}/standard`, { body: {} }).status).toBe(405)
  expect(call('GET', `${CHANGE}/${sysId}/nothing`)).toMatchObject({
    status: 400,
    body: { error: { message: 'Requested URI does not represent any resource' } },
  })
})

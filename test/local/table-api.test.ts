import { readPackage } from '../../local/package/read'
import { bootKit } from './http-kit'
import { id, KIT, zipOf } from './kit'

const { call } = bootKit()
const ITEM = '/api/now/table/x_demo_kit_item'
const CHANGE = '/api/now/table/change_request'

const newChange = (fields: object = {}, as = 'itil') =>
  call('POST', CHANGE, { as, body: { short_description: 'Patch', type: 'normal', ...fields } })

// platform.md 11.1
test('all values are strings, booleans in words, and a reference has a link', () => {
  const { result } = newChange().body
  expect(result).toMatchObject({ state: '-5', on_hold: 'false', active: 'true', priority: '4' })
  expect(result.number).toMatch(/^CHG003\d{4}$/)
  expect(result.requested_by).toEqual({
    link: expect.stringMatching(/^http:\/\/dev\.example\/api\/now\/table\/sys_user\/[0-9a-f]{32}$/),
    value: expect.stringMatching(/^[0-9a-f]{32}$/),
  })
  expect(Object.values(result).every((v) => typeof v === 'string' || typeof v === 'object')).toBe(
    true,
  )
})

test('a new record is answered with 201 and its address', () => {
  const answer = newChange()
  expect(answer.status).toBe(201)
  expect(answer.headers.location).toBe(`http://dev.example${CHANGE}/${answer.body.result.sys_id}`)
  const silent = call('POST', CHANGE, { body: {}, headers: { 'X-no-response-body': 'true' } })
  expect(silent).toMatchObject({ status: 201, text: '' })
})

test('sysparm_fields picks fields, dot-walks among them, and leaves unknown ones out', () => {
  const sysId = newChange().body.result.sys_id
  const path = `${CHANGE}/${sysId}?sysparm_fields=number,requested_by.user_name,nothing,cmdb_ci.name`
  expect(call('GET', path).body.result).toEqual({
    number: expect.any(String),
    'requested_by.user_name': 'itil',
    'cmdb_ci.name': '',
  })
})

test('display values come alone or beside the values', () => {
  const sysId = newChange().body.result.sys_id
  const path = `${CHANGE}/${sysId}?sysparm_fields=state,requested_by&sysparm_display_value=`
  const shown = call('GET', `${path}true`).body.result
  expect(shown.state).toBe('New')
  expect(shown.requested_by).toMatchObject({
    display_value: expect.any(String),
    link: expect.any(String),
  })
  const all = call('GET', `${path}all&sysparm_exclude_reference_link=true`).body.result
  expect(all.state).toEqual({ display_value: 'New', value: '-5' })
  expect(all.requested_by).toEqual({ display_value: expect.any(String), value: expect.any(String) })
})

test('without links a reference is its sys_id', () => {
  const sysId = newChange().body.result.sys_id
  const path = `${CHANGE}/${sysId}?sysparm_exclude_reference_link=true&sysparm_fields=requested_by`
  expect(call('GET', path).body.result.requested_by).toMatch(/^[0-9a-f]{32}$/)
})

test('a list has its total and links to its pages, unless they are not wanted', () => {
  for (const name of ['one', 'two', 'three', 'four']) {
    expect(call('POST', ITEM, { body: { name: `page ${name}` } }).status).toBe(201)
  }
  const query = 'sysparm_query=nameSTARTSWITHpage^ORDERBYname&sysparm_fields=name'
  const page = call('GET', `${ITEM}?${query}&sysparm_limit=2&sysparm_offset=1`)
  expect(page.body.result).toEqual([{ name: 'page one' }, { name: 'page three' }])
  expect(page.headers['x-total-count']).toBe('4')
  expect(page.headers.link).toMatch(/sysparm_offset=3>;rel="next"/)
  expect(page.headers.link).toMatch(/sysparm_offset=0>;rel="prev"/)
  const bare = call('GET', `${ITEM}?${query}&sysparm_no_count=true`)
  expect(bare.headers['x-total-count']).toBeUndefined()
  const noLinks = call('GET', `${ITEM}?${query}&sysparm_suppress_pagination_header=true`)
  expect(noLinks.headers.link).toBeUndefined()
})

test('field=value pairs filter too, by display value where a person would', () => {
  const itil = newChange({ short_description: 'pairs' }).body.result
  const found = call('GET', `${CHANGE}?short_description=pairs&state=new&requested_by=itil`)
  expect(found.body.result.map((row: { sys_id: string }) => row.sys_id)).toEqual([itil.sys_id])
})

test('PATCH and PUT change some fields, DELETE answers 204', () => {
  const sysId = call('POST', ITEM, { body: { name: 'short-lived', kind: 'a' } }).body.result.sys_id
  const patched = call('PATCH', `${ITEM}/${sysId}`, { body: { kind: 'b', done: true } })
  expect(patched.body.result).toMatchObject({ kind: 'b', done: 'true', name: 'short-lived' })
  expect(call('PUT', `${ITEM}/${sysId}`, { body: { kind: 'a' } }).body.result.done).toBe('true')
  expect(call('DELETE', `${ITEM}/${sysId}`)).toMatchObject({ status: 204, text: '' })
  expect(call('GET', `${ITEM}/${sysId}`).status).toBe(404)
})

// platform.md 11.2
test('a record that is not there is a 404 in the words of the platform', () => {
  expect(call('GET', `${CHANGE}/${id('none')}`)).toMatchObject({
    status: 404,
    body: {
      error: {
        message: 'No Record found',
        detail: "Record doesn't exist or ACL restricts the record retrieval",
      },
      status: 'failure',
    },
  })
})

// platform.md 11.2
test('a table that is not there is a 400, whoever asks', () => {
  for (const as of ['admin', 'itil', '']) {
    expect(call('GET', '/api/now/table/x_foo', { as })).toMatchObject({
      status: 400,
      body: { error: { message: 'Invalid table x_foo', detail: null }, status: 'failure' },
    })
  }
})

test('bad credentials are 401', () => {
  expect(call('GET', CHANGE, { as: '' }).status).toBe(401)
  const wrong = { authorization: `Basic ${Buffer.from('itil:wrong').toString('base64')}` }
  expect(call('GET', CHANGE, { headers: wrong }).status).toBe(401)
})

// platform.md 11.2, 13.10
test('who may not read a table of tasks gets 200 without rows, and a count that is blind to that', () => {
  newChange()
  const answer = call('GET', `${CHANGE}?sysparm_limit=5`, { as: 'jetpatch' })
  expect(answer).toMatchObject({ status: 200, body: { result: [] } })
  expect(Number(answer.headers['x-total-count'])).toBeGreaterThan(0)
})

test('an installed table is read by the roles of its ACL, and written by nobody without one', () => {
  expect(call('GET', ITEM, { as: 'itil' }).body.result.length).toBeGreaterThan(0)
  expect(call('GET', ITEM, { as: 'jetpatch' }).body.result).toEqual([])
  expect(call('POST', ITEM, { as: 'itil', body: { name: 'mine' } })).toMatchObject({
    status: 403,
    body: {
      error: { message: 'Operation Failed', detail: expect.stringMatching(/^ACL Exception/) },
    },
  })
  expect(call('PATCH', `${ITEM}/${id('first')}`, { as: 'itil', body: { kind: 'b' } }).body).toEqual(
    {
      error: {
        message: 'Operation Failed',
        detail: 'ACL Exception Update Failed due to security constraints',
      },
      status: 'failure',
    },
  )
})

test('a platform table that is for admins is refused to others', () => {
  expect(call('GET', '/api/now/table/sys_script', { as: 'itil' })).toMatchObject({
    status: 403,
    body: { error: { message: 'Insufficient rights to query records', detail: null } },
  })
})

// platform.md 2.4
test('a rule that aborts a write is a 403 that names the rule', () => {
  const sysId = newChange().body.result.sys_id
  const answer = call('PATCH', `${CHANGE}/${sysId}`, { as: 'itil', body: { state: '3' } })
  expect(answer.status).toBe(403)
  expect(answer.body).toEqual({
    error: {
      message: 'Operation Failed',
      detail:
        "Operation against file 'change_request' was aborted by Business Rule 'Change Model: Check State Transition^b6dae9e15317101034d1ddeeff7b1278'. Business Rule Stack:Change Model: Check State Transition",
    },
    status: 'failure',
  })
})

test('a unique index refuses the second row', () => {
  expect(call('POST', ITEM, { body: { name: 'only one' } }).status).toBe(201)
  expect(call('POST', ITEM, { body: { name: 'only one' } }).status).toBe(403)
})

test('unknown fields in a body are ignored, a body that is no JSON object is a 400', () => {
  expect(call('POST', ITEM, { body: { name: 'extra', nothing: 'x' } }).status).toBe(201)
  expect(call('POST', ITEM, { body: '[1]' }).status).toBe(400)
  expect(call('POST', ITEM, { body: '{' }).status).toBe(400)
  const headers = { 'content-type': 'text/plain' }
  expect(call('POST', ITEM, { body: 'a', headers }).status).toBe(415)
})

test('secrets and journals do not travel as values', () => {
  const [user] = call('GET', '/api/now/table/sys_user?user_name=itil').body.result
  expect(user.user_password).toBe('')
  const sysId = newChange({ work_notes: 'a note' }).body.result.sys_id
  expect(call('GET', `${CHANGE}/${sysId}?sysparm_fields=work_notes`).body.result.work_notes).toBe(
    '',
  )
})

test('a query operator that is not spoken is a 501, not a wrong answer', () => {
  const answer = call('GET', `${CHANGE}?sysparm_query=sys_created_byMATCHESadm`)
  expect(answer.status).toBe(501)
})

test('an unknown field in a query is dropped, so more rows come back', () => {
  const all = call('GET', `${ITEM}?sysparm_limit=100`).body.result.length
  expect(call('GET', `${ITEM}?sysparm_query=nothing=1&sysparm_limit=100`).body.result).toHaveLength(
    all,
  )
})

// platform.md 11.1: sysparm_input_display_value
test('as display values, dates are taken in the user’s zone', () => {
  const path = `${CHANGE}?sysparm_input_display_value=`
  const [user] = call('GET', '/api/now/table/sys_user?user_name=itil').body.result
  const zone = { body: { time_zone: 'Europe/Berlin' } }
  expect(call('PATCH', `/api/now/table/sys_user/${user.sys_id}`, zone).status).toBe(200)
  const body = { start_date: '2026-01-19 10:00:00' }
  const start = (display: string) =>
    call('POST', path + display, { as: 'itil', body }).body.result.start_date
  expect(start('false')).toBe('2026-01-19 10:00:00')
  expect(start('true')).toBe('2026-01-19 09:00:00')
})

test('an installed table without web-service access is closed to REST, for admins too', () => {
  const file = 'dictionary/x_demo_kit_item.xml'
  const closed = (KIT[file] ?? '').replace('ws_access="true"', 'ws_access="false"')
  const own = bootKit({ packages: [readPackage(zipOf({ ...KIT, [file]: closed }))] })
  expect(own.call('GET', ITEM).status).toBe(403)
})

// [T:sys_properties], [T:sys_user_group]: allowWebServiceAccess is false for the one and true for the other
test('a table without web-service access is 403 for everybody but an admin', () => {
  const PROPERTIES = '/api/now/table/sys_properties?sysparm_limit=1'
  for (const method of ['GET', 'POST'])
    expect(call(method, PROPERTIES, { as: 'itil', body: {} })).toMatchObject({
      status: 403,
      body: { error: { message: 'Insufficient rights to query records' } },
    })
  expect(call('GET', PROPERTIES).status).toBe(200)
  const groups = '/api/now/table/sys_user_group?sysparm_limit=1'
  expect(call('GET', groups, { as: 'itil' }).status).toBe(200)
})

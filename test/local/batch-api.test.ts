import { bootKit } from './http-kit'

const { call, instance } = bootKit()
const BATCH = '/api/now/v1/batch'
const CHANGE = '/api/now/table/change_request'

type Item = { readonly [name: string]: unknown }
const JSON_HEADERS = ['Content-Type', 'Accept'].map((name) => ({
  name,
  value: 'application/json',
}))
const item = (id: string, method: string, url: string, more: Item = {}): Item => ({
  id,
  method,
  url,
  headers: JSON_HEADERS,
  ...more,
})
const encoded = (body: object): string => Buffer.from(JSON.stringify(body)).toString('base64')
const decoded = (text: string) => JSON.parse(Buffer.from(text, 'base64').toString())
const batch = (items: readonly unknown[], headers = {}, as = 'admin') =>
  call('POST', BATCH, { as, headers, body: { batch_request_id: '1', rest_requests: items } })

// batch-api.md
test('each request of a batch is made, in its order, and told with status, headers and body', () => {
  const { status, body } = batch([
    item('11', 'POST', CHANGE, { body: encoded({ short_description: 'batched' }) }),
    item('12', 'GET', `${CHANGE}?short_description=batched&sysparm_fields=short_description`, {
      exclude_response_headers: true,
    }),
  ])
  expect(status).toBe(200)
  expect(body).toMatchObject({ batch_request_id: '1', unserviced_requests: [] })
  const [made, found] = body.serviced_requests
  expect(made).toMatchObject({
    id: '11',
    status_code: 201,
    status_text: 'Created',
    execution_time: expect.any(Number),
  })
  expect(made.headers).toContainEqual({
    name: 'content-type',
    value: 'application/json;charset=UTF-8',
  })
  expect(decoded(made.body).result.short_description).toBe('batched')
  expect(found).toMatchObject({ id: '12', status_code: 200, status_text: 'OK', headers: [] })
  expect(decoded(found.body)).toEqual({ result: [{ short_description: 'batched' }] })
})

test('formats may be mixed', () => {
  const headers = [{ name: 'accept', value: 'application/xml' }]
  const { body } = batch([item('1', 'GET', `${CHANGE}?sysparm_limit=1`, { headers })])
  const text = Buffer.from(body.serviced_requests[0].body, 'base64').toString()
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?><response><result>/)
})

test('a request that fails is told, and the next one made', () => {
  const [missing, table, found] = batch([
    item('1', 'GET', `${CHANGE}/none`),
    item('2', 'GET', '/api/now/table/x_nothing'),
    item('3', 'GET', `${CHANGE}?sysparm_limit=1`),
  ]).body.serviced_requests
  expect(missing).toMatchObject({ status_code: 404, error_message: 'No Record found' })
  expect(table).toMatchObject({ status_code: 400, error_message: 'Invalid table x_nothing' })
  expect(found.status_code).toBe(200)
  expect(found).not.toHaveProperty('error_message')
})

// batch-api.md: Accept "application/json or multipart/mixed"
test('an answer in several parts has a part for each request, and one for what was not served', () => {
  const items = [item('1', 'GET', `${CHANGE}?sysparm_limit=1`), item('2', 'GET', `${CHANGE}/x`)]
  const { status, headers, text } = batch(items, { accept: 'multipart/mixed' })
  expect(status).toBe(200)
  const boundary = /^multipart\/mixed; boundary=(\w+)$/.exec(String(headers['content-type']))?.[1]
  const parts = text.split(`--${boundary}`).slice(1)
  expect(parts.pop()).toBe('--\r\n')
  const read = parts.map((part) => JSON.parse(part.split('\r\n\r\n')[1] ?? ''))
  expect(read).toMatchObject([
    { id: '1', status_code: 200 },
    { id: '2', status_code: 404 },
    { batch_request_id: '1', unserviced_requests: [] },
  ])
})

test('the kind of answer is the one that Accept likes best', () => {
  const kind = (accept: string) =>
    String(batch([], { accept }).headers['content-type'] ?? '').split(';')[0]
  expect(kind('multipart/mixed;q=0, application/json')).toBe('application/json')
  expect(kind('application/json;q=0.2, multipart/*')).toBe('multipart/mixed')
  expect(batch([], { accept: 'multipart/form-data' }).status).toBe(406)
})

// "Apply existing ACLs to each API call in the batch"; one authentication for all.
test('every request is made as the caller of the batch, whatever its headers say', () => {
  const authorization = `Basic ${Buffer.from('admin:admin').toString('base64')}`
  const headers = [{ name: 'Authorization', value: authorization }]
  const properties = '/api/now/table/sys_properties?sysparm_limit=1'
  const { body } = batch([item('1', 'GET', properties, { headers })], {}, 'itil')
  expect(body.serviced_requests[0].status_code).toBe(403)
  expect(batch([], {}, '').status).toBe(401)
})

test('ids come back as text, also where they came as numbers', () => {
  const rest_requests = [{ ...item('', 'DELETE', `${CHANGE}/none`), id: 7 }]
  const { body } = call('POST', BATCH, { body: { batch_request_id: 3, rest_requests } })
  expect(body).toMatchObject({ batch_request_id: '3', serviced_requests: [{ id: '7' }] })
})

// batch-api.md, Size and processing limits
test('what is over a limit is not served, nor what follows it', () => {
  const large = item('large', 'POST', CHANGE, { body: encoded({ description: 'x'.repeat(3000) }) })
  const small = item('small', 'GET', `${CHANGE}?sysparm_limit=1`)
  const { properties } = instance.kernel
  properties.set('glide.rest.batch.max.inputSize', '2000')
  const input = batch([small, large, small]).body
  properties.set('glide.rest.batch.max.inputSize', '')
  expect(input.serviced_requests).toHaveLength(1)
  expect(input.unserviced_requests).toEqual(['large', 'small'])
  const output = batch([small], { 'X-BATCHREQUEST-MAX-OUTPUT-SIZE': '100' }).body
  expect(output).toMatchObject({ serviced_requests: [], unserviced_requests: ['small'] })
})

test('a batch that lacks what it must have is refused whole', () => {
  const requests: unknown[] = [
    undefined,
    'text',
    [{ method: 'GET', url: '/api' }],
    [{ id: '1', url: '/api' }],
    [{ id: '1', method: 'GET' }],
    [{ id: '1', method: 'GET', url: 'https://other.example/' }],
    [null],
  ]
  for (const rest_requests of requests) {
    expect(call('POST', BATCH, { body: { rest_requests } }).status).toBe(400)
  }
  expect(call('POST', BATCH, { body: '{' }).status).toBe(400)
  expect(call('GET', BATCH).status).toBe(405)
  expect(call('POST', BATCH, { body: '', headers: { 'content-type': 'text/xml' } }).status).toBe(
    415,
  )
  expect(batch([], { accept: 'application/xml' }).status).toBe(406)
})

test('only APIs can be called, and HEAD has no body', () => {
  const { body } = batch([
    item('1', 'GET', '/change_request_list.do'),
    item('2', 'GET', '/__local/clock'),
    item('3', 'HEAD', `${CHANGE}?sysparm_limit=1`),
  ])
  const [page, local, head] = body.serviced_requests
  expect([page.status_code, local.status_code, head.status_code]).toEqual([400, 400, 200])
  expect(head.body).toBe('')
})

test('a batch in a batch is a request like any other', () => {
  const inner = { batch_request_id: '2', rest_requests: [item('3', 'GET', `${CHANGE}/none`)] }
  const { body } = batch([item('1', 'POST', BATCH, { body: encoded(inner) })])
  const answer = decoded(body.serviced_requests[0].body)
  expect(answer.serviced_requests[0]).toMatchObject({ id: '3', status_code: 404 })
})

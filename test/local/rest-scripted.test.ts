import { installPackage } from '../../local/package/install'
import { readPackage } from '../../local/package/read'
import { bootKit } from './http-kit'
import { id, KIT, zipOf } from './kit'

const { instance, call } = bootKit()
const as = 'operator'

test('an API answers at its version and, the default one, without it', () => {
  const named = call('GET', '/api/x_demo_kit/v1/kit/ping/7', { as })
  expect(named).toMatchObject({ status: 200, body: { result: { id: '7', q: [] } } })
  expect(call('GET', '/api/x_demo_kit/kit/ping/7', { as }).body).toEqual(named.body)
  expect(call('GET', '/api/x_demo_kit/v2/kit/ping/7', { as }).status).toBe(400)
})

// platform.md 6.2
test('query parameters are arrays and path parameters are decoded', () => {
  const { body } = call('GET', '/api/x_demo_kit/kit/ping/a%20b?q=1&q=2', { as })
  expect(body.result).toEqual({ id: 'a b', q: ['1', '2'] })
})

// platform.md 0.1 (5), 6.2
test('the body can be read once: the second access finds it empty', () => {
  const answer = call('POST', '/api/x_demo_kit/kit/echo', {
    as,
    body: { a: 1 },
    headers: { 'X-Sent': 'yes' },
  })
  expect(answer.status).toBe(201)
  expect(answer.headers['x-seen']).toBe('yes')
  expect(answer.body.result).toEqual({ first: '{"a":1}', second: '' })
})

test('a streamed answer is not wrapped', () => {
  const answer = call('GET', '/api/x_demo_kit/kit/stream', { as })
  expect(answer).toMatchObject({ status: 202, text: 'as it is' })
  expect(answer.headers['content-type']).toBe('text/plain')
})

// platform.md 6.3
test('an error that the script does not catch is a 500 in the envelope, and in the log', () => {
  const answer = call('GET', '/api/x_demo_kit/kit/fail', { as })
  expect(answer.status).toBe(500)
  expect(answer.body).toMatchObject({ error: { message: 'boom' }, status: 'failure' })
  expect(
    instance.kernel.log
      .tail(5)
      .map((line) => line.message)
      .join(),
  ).toContain('boom')
})

// platform.md 11.2
test('without credentials, or with wrong ones, the answer is 401 in the words of the platform', () => {
  for (const who of ['', 'nobody']) {
    expect(call('GET', '/api/x_demo_kit/kit/ping/7', { as: who })).toMatchObject({
      status: 401,
      body: {
        error: {
          message: 'User Not Authenticated',
          detail: 'Required to provide Auth information',
        },
        status: 'failure',
      },
    })
  }
})

// platform.md 11.2
test('a user without a role of the API’s ACL gets 403 with the ACL’s detail', () => {
  const answer = call('GET', '/api/x_demo_kit/kit/ping/7', { as: 'itil' })
  expect(answer.status).toBe(403)
  expect(answer.body.error.detail).toBe('Failed API level ACL Validation')
})

// platform.md 6.4
test('a content type that is not consumed is 415, one that is not produced 406', () => {
  const headers = { 'content-type': 'text/xml' }
  const xml = call('POST', '/api/x_demo_kit/kit/echo', { as, body: '<a/>', headers })
  expect(xml.status).toBe(415)
  const wanted = { accept: 'application/xml' }
  expect(call('GET', '/api/x_demo_kit/kit/ping/7', { as, headers: wanted }).status).toBe(406)
  const any = { accept: 'text/html, */*;q=0.1' }
  expect(call('GET', '/api/x_demo_kit/kit/ping/7', { as, headers: any }).status).toBe(200)
})

// platform.md 6.4
test('a body over 10 MB is a 400', () => {
  const body = JSON.stringify({ a: 'x'.repeat(10 * 1024 * 1024) })
  expect(call('POST', '/api/x_demo_kit/kit/echo', { as, body }).status).toBe(400)
})

test('a known path with another method is 405, an unknown path says what the platform says', () => {
  expect(call('PUT', '/api/x_demo_kit/kit/echo', { as, body: {} }).status).toBe(405)
  expect(call('GET', '/api/x_demo_kit/kit/nothing', { as })).toMatchObject({
    status: 400,
    body: { error: { message: 'Requested URI does not represent any resource', detail: null } },
  })
})

test('a public operation runs for nobody in particular', () => {
  const { call: ask } = bootKit()
  const path = `/api/now/table/sys_ws_operation/${id('op ping')}`
  const body = { requires_authentication: 'false', requires_acl_authorization: 'false' }
  expect(ask('PATCH', path, { body }).status).toBe(200)
  expect(ask('GET', '/api/x_demo_kit/kit/ping/7', { as: '' }).status).toBe(200)
})

test('an operation that comes with a newer package answers at once', () => {
  const { instance: own, call: ask } = bootKit()
  expect(ask('GET', '/api/x_demo_kit/kit/pong/1', { as }).status).toBe(400)
  const file = `update/sys_ws_operation_${id('op ping')}.xml`
  const pong = (KIT[file] ?? '').replaceAll('/ping/', '/pong/')
  const pkg = readPackage(zipOf({ ...KIT, [file]: pong }))
  installPackage(own.kernel, pkg)
  expect(ask('GET', '/api/x_demo_kit/kit/pong/1', { as }).status).toBe(200)
})

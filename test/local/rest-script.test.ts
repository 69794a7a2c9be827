import { createHash } from 'node:crypto'
import { readPackage } from '../../local/package/read'
import { bootKit, type Answer } from './http-kit'
import { id, KIT, recordXml, zipOf } from './kit'

const as = 'operator'

/** What POST /api/x_demo_kit/kit/run answers when its script is this text. */
const run = (
  script: string,
  sent: { body?: unknown; headers?: Record<string, string> } = {},
): Answer => {
  const operation = recordXml('sys_ws_operation', id('op run'), {
    active: 'true',
    name: 'run',
    http_method: 'POST',
    relative_path: '/run',
    operation_uri: '/api/x_demo_kit/v1/kit/run',
    operation_script: script,
    consumes: 'application/json,application/xml,text/plain,application/x-www-form-urlencoded',
    produces: 'application/json',
    requires_authentication: 'true',
    requires_acl_authorization: 'true',
    enforce_acl: id('acl rest'),
    web_service_definition: id('api'),
    web_service_version: id('v1'),
  })
  const { call } = bootKit({
    packages: [readPackage(zipOf({ ...KIT, 'update/run.xml': operation }))],
  })
  return call('POST', '/api/x_demo_kit/kit/run?a=1', { as, ...sent })
}

// platform.md 6.3
test.each([
  ['BadRequestError', 400],
  ['NotFoundError', 404],
  ['NotAcceptableError', 406],
  ['ConflictError', 409],
  ['UnsupportedMediaTypeError', 415],
])('sn_ws_err.%s is answered with %i, without a result', (name, status) => {
  const answer = run(`throw new sn_ws_err.${name}('no such luck')`)
  expect(answer.status).toBe(status)
  expect(answer.body).toEqual({
    error: { message: 'no such luck', detail: null },
    status: 'failure',
  })
})

test('a ServiceError has the status, message and detail that the script gives it', () => {
  const answer = run(`const error = new sn_ws_err.ServiceError()
    error.setStatus(422)
    error.setMessage('refused')
    error.setDetail('by policy')
    response.setError(error)`)
  expect(answer).toMatchObject({
    status: 422,
    body: { error: { message: 'refused', detail: 'by policy' }, status: 'failure' },
  })
})

test('what the script returns is its body where it set none', () => {
  const answer = run(
    '(function process(request, response) { return { a: [1] } })(request, response)',
  )
  expect(answer.body).toEqual({ result: { a: [1] } })
})

test('data is the parsed body, of the script’s own realm, and can be read once', () => {
  const script = `const data = request.body.data
    response.setBody({ isArray: data.list instanceof Array, sum: data.list[0] + data.list[1], again: request.body.data })`
  const { result } = run(script, { body: { list: [1, 2] } }).body
  expect(result).toEqual({ isArray: true, sum: 3, again: null })
})

test('an array is read entry by entry', () => {
  const script = `const seen = []
    while (request.body.hasNext()) seen.push(request.body.nextEntry().n)
    response.setBody(seen)`
  expect(run(script, { body: [{ n: 1 }, { n: 2 }] }).body.result).toEqual([1, 2])
})

test('data that is no JSON is a 400, before the script goes on', () => {
  expect(run('response.setBody(request.body.data)', { body: '{' }).status).toBe(400)
})

// platform.md 6.4
test('data or dataString of another content type than JSON, XML or a form is a 500', () => {
  const sent = { body: 'hello', headers: { 'content-type': 'text/plain' } }
  expect(run('response.setBody(request.body.dataString)', sent).status).toBe(500)
})

// platform.md 6.4
test('the fields of a form are query parameters', () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const { body } = run('response.setBody(request.queryParams)', { body: 'b=2&a=3', headers })
  expect(body.result).toEqual({ a: ['1', '3'], b: ['2'] })
})

// platform.md 6.2
test('a status that is no number is 0, a location and headers are sent', () => {
  const answer = run(`response.setStatus(201)
    response.setLocation('https://dev.example/x')
    response.setHeaders({ 'X-One': 1 })
    response.setBody({ uri: request.uri, query: request.queryString, header: request.getHeader('HOST') })`)
  expect(answer).toMatchObject({
    status: 201,
    headers: { location: 'https://dev.example/x', 'x-one': '1' },
    body: { result: { uri: '/api/x_demo_kit/kit/run', query: 'a=1', header: 'dev.example' } },
  })
  expect(run("response.setStatus('many')").status).toBe(0)
})

test('what the stand-in does not speak in a script is told, and logged', () => {
  const answer = run("new GlideRecord('change_request').getED()")
  expect(answer.status).toBe(501)
  expect(answer.body.error.message).toContain('getED')
})

// r_ScriptedRESTServiceScriptExamples: the same answer for a body of JSON and one of XML.
test('entries of an XML body are read as those of a JSON list, numbers as numbers', () => {
  const entry = (name: string, of: number) => `<entry><name>${name}</name><id>${of}</id></entry>`
  const xml = (body: string) => ({ body, headers: { 'content-type': 'application/xml' } })
  const read = (body: string) => run('response.setBody(request.body.data)', xml(body)).body.result
  const users = [
    { name: 'user0', id: 1234 },
    { name: 'user1', id: 5678 },
  ]
  expect(read(`<request>${entry('user0', 1234)}${entry('user1', 5678)}</request>`)).toEqual(users)
  expect(read(`<request>${entry('user0', 1234)}</request>`)).toEqual(users[0])
  expect(read('<a><b>1</b><b>2</b><c>x &amp; y</c></a>')).toEqual({ b: [1, 2], c: 'x & y' })
  expect(run('request.body.data', xml('<a>')).status).toBe(400)
  const mixed = `<request>${entry('user0', 1)}<other/></request>`
  expect(run('request.body.data', xml(mixed)).status).toBe(400)
  const deep = `${'<a>'.repeat(5000)}x${'</a>'.repeat(5000)}`
  expect(run('request.body.data', xml(deep)).status).toBe(400)
})

// rest-api-explorer/r_ControllingMaxRequestSize, c_ScriptableServiceRequestBody: "The content of the request body, as a stream"
test('dataStream is the bytes as they came, of any type and size', () => {
  const bytes = Buffer.concat([Buffer.from([0, 255, 128]), Buffer.alloc(11 * 1024 * 1024, 7)])
  const sent = { body: bytes, headers: { 'content-type': 'text/plain' } }
  const hashed = 'new GlideDigest().getSHA256HexFromInputStream(request.body.dataStream)'
  const hash = createHash('sha256').update(bytes).digest('hex')
  expect(run(`response.setBody(${hashed})`, sent).body).toEqual({ result: hash })
})

test('dataStream is consumed once, as data and dataString are', () => {
  const read = `const lines = (stream) => new GlideTextReader(stream).readLine()
    const body = request.body`
  const both = (first: string, second: string): unknown =>
    run(`${read}; response.setBody([${first}, ${second}])`, { body: '{"a":1}' }).body.result
  expect(both('lines(body.dataStream)', 'body.dataString')).toEqual(['{"a":1}', ''])
  expect(both('body.dataString', 'lines(body.dataStream)')).toEqual(['{"a":1}', null])
})

const typed = "response.setContentType('image/png'); response.setStatus(201)"

// c_ScriptableServiceRespStreamWriter: the sample makes its stream with `new`
test.each(['request.body.dataStream', 'kept()'])(
  'writeStream answers the bytes of %s',
  (stream) => {
    const answer = run(
      `const kept = () => {
      const user = new GlideRecord('sys_user')
      user.get('user_name', '${as}')
      const gsa = new GlideSysAttachment()
      const id = gsa.writeContentStream(user, 'a.png', 'image/png', request.body.dataStream)
      return new gsa.getContentStream(id)
    }
    ${typed}; response.getStreamWriter().writeStream(${stream})`,
      { body: 'one\r\ntwo' },
    )
    expect(answer).toMatchObject({ status: 201, headers: { 'content-type': 'image/png' } })
    expect(answer.text).toBe('one\r\ntwo')
  },
)

// the same page: "must set the content type and status code before", "cannot modify these values after"
test('a stream is written only after status and content type are set, which then stay', () => {
  const write = "response.getStreamWriter().writeString('x')"
  expect(run(`response.setStatus(200); ${write}`).status).toBe(500)
  expect(run(`response.setContentType('text/plain'); ${write}`).status).toBe(500)
  const late = run(`${typed}; ${write}; response.setStatus(404); response.setContentType('a/b')`)
  expect(late).toMatchObject({ status: 201, headers: { 'content-type': 'image/png' } })
})

test('what is no stream is not written', () => {
  expect(run(`${typed}; response.getStreamWriter().writeStream('text')`).status).toBe(501)
})

test('the script runs as its caller', () => {
  expect(run('response.setBody({ user: gs.getUserName() })').body.result).toEqual({ user: as })
})

// rest-api-explorer/r_ControllingMaxRequestSize: "causes the service to respond with error code 400"
test('a body over the limit is a 400 whatever the script makes of it, and no matter where nobody reads it', () => {
  const sent = { body: JSON.stringify({ a: 'x'.repeat(11 * 1024 * 1024) }) }
  const caught = `try { request.body.data } catch (e) { response.setStatus(500) }`
  expect(run(caught, sent).status).toBe(400)
  expect(run('response.setBody(1)', sent).status).toBe(200)
})

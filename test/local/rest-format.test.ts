import { bootKit } from './http-kit'

const { call } = bootKit()
const CHANGE = '/api/now/table/change_request'
const XML = { accept: 'application/xml' }

const newChange = (fields: object = {}): string =>
  call('POST', CHANGE, { body: fields }).body.result.sys_id

// batch-api.md, item 11: <?xml …?><response><result><user_name/></result></response>
test('Accept: application/xml turns the answer into XML, errors too', () => {
  const change = newChange({ short_description: 'a < b & "c"' })
  const fields = 'sysparm_fields=short_description,cmdb_ci,requested_by'
  const answer = call('GET', `${CHANGE}/${change}?${fields}`, { headers: XML })
  expect(answer.headers['content-type']).toBe('application/xml; charset=UTF-8')
  expect(answer.text).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?><response><result><short_description>a &#60; b &#38; &#34;c&#34;<\/short_description><cmdb_ci\/><requested_by><link>http[^<]*<\/link><value>\w{32}<\/value><\/requested_by><\/result><\/response>$/,
  )
  expect(call('GET', `${CHANGE}/x`, { headers: XML }).text).toMatch(
    /<response><error><message>No Record found<\/message><detail>.*<\/detail><\/error><status>failure<\/status><\/response>/,
  )
})

test('a list is a result element a record', () => {
  newChange({ short_description: 'xml list' })
  newChange({ short_description: 'xml list' })
  const path = `${CHANGE}?short_description=xml list&sysparm_fields=state`
  const { text } = call('GET', path, { headers: XML })
  expect(text).toMatch(/<response>(<result><state>-5<\/state><\/result>){2}<\/response>$/)
})

// r_ScriptedRESTServiceScriptExamples.md: <request><entry>…</entry></request>
test('a body in XML is read, of several entries the first', () => {
  const headers = { 'content-type': 'application/xml' }
  const entry = (text: string) => `<entry><short_description>${text}</short_description></entry>`
  const body = `<?xml version="1.0"?><request>${entry('one &amp; only')}${entry('two')}</request>`
  const answer = call('POST', CHANGE, { body, headers })
  expect(answer.status).toBe(201)
  expect(answer.body.result.short_description).toBe('one & only')
  for (const bad of ['<request>', '<other/>', '<request/>', '<request><x/></request>', 'text']) {
    expect(call('POST', CHANGE, { body: bad, headers }).status).toBe(400)
  }
})

test('what is neither JSON nor XML is 406 to be read and 415 to be sent', () => {
  for (const accept of ['text/html', 'application/pdf', 'text/xml', 'image/*', 'nonsense']) {
    expect(call('GET', CHANGE, { headers: { accept } }).status).toBe(406)
  }
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const headers = { 'content-type': type }
    expect(call('POST', CHANGE, { body: '{}', headers }).status).toBe(415)
  }
})

test('Accept is weighed: any type is JSON, a browser’s list is XML', () => {
  const typeFor = (accept: string) =>
    String(
      call('GET', `${CHANGE}?sysparm_limit=1`, { headers: { accept } }).headers['content-type'],
    )
  expect(typeFor('*/*')).toMatch(/json/)
  expect(typeFor('application/*;q=0.5, text/html')).toMatch(/json/)
  expect(typeFor('text/html,application/xml;q=0.9,*/*;q=0.8')).toMatch(/xml/)
  expect(typeFor('application/xml;q=0.2, application/json;q=0.7')).toMatch(/json/)
})

// c_RESTAPI.md says that both headers are required; the pages of the endpoints give Accept a default, and their samples leave it out.
test('without Accept the answer is JSON, unless the instance insists on the headers', () => {
  const { instance, call: own } = bootKit()
  expect(own('GET', `${CHANGE}?sysparm_limit=1`).status).toBe(200)
  instance.kernel.properties.set('local.rest.require_headers', 'true')
  expect(own('GET', `${CHANGE}?sysparm_limit=1`).status).toBe(400)
  const headers = { accept: 'application/json' }
  expect(own('GET', `${CHANGE}?sysparm_limit=1`, { headers }).status).toBe(200)
  const untyped = { ...headers, 'content-type': '' }
  expect(own('POST', CHANGE, { body: '{}', headers: untyped }).status).toBe(400)
})

// Requests of c_TableAPI.md, and the body of item 13 in batch-api.md, which is answered 201.
test('a JSON body may have single quotes', () => {
  const body = `{'short_description':'it\\'s "quoted"','urgency':'2'}`
  const { result } = call('POST', CHANGE, { body }).body
  expect(result).toMatchObject({ short_description: `it's "quoted"`, urgency: '2' })
  for (const bad of [`{'a':1`, `{a:1}`, `{'a' 1}`, `'a'`]) {
    expect(call('POST', CHANGE, { body: bad }).status).toBe(400)
  }
})

// c_RESTAPI.md: "If you do, only the first record is processed, the rest are ignored."
test('of several records in a body the first is taken', () => {
  const body = JSON.stringify([{ short_description: 'first' }, { short_description: 'second' }])
  expect(call('POST', CHANGE, { body }).body.result.short_description).toBe('first')
  expect(call('POST', CHANGE, { body: '[]' }).status).toBe(400)
})

// c_RESTAPI.md, "Other headers"
test('a header overrides the method', () => {
  const change = newChange({ short_description: 'before' })
  const as = (method: string) => ({ 'x-http-method-override': method })
  const body = { short_description: 'after' }
  const patched = call('POST', `${CHANGE}/${change}`, { body, headers: as('PATCH') })
  expect(patched.body.result.short_description).toBe('after')
  expect(call('POST', `${CHANGE}/${change}`, { headers: as('delete') }).status).toBe(204)
  expect(call('GET', CHANGE, { headers: as('BREW') }).status).toBe(405)
})

// c_RESTAPI.md lists GET, DELETE, HEAD, PATCH, POST and PUT; r_RESTAPIHTTPResponseCodes.md the 405.
test('other methods are 405', () => {
  for (const method of ['OPTIONS', 'TRACE', 'LINK']) {
    expect(call(method, CHANGE).status).toBe(405)
  }
  expect(call('POST', `${CHANGE}/${newChange()}`, { body: {} }).status).toBe(405)
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    expect(call(method, CHANGE, { body: {} }).status).toBe(405)
  }
})

// c_TableAPI.md, api_version
test('v1 and v2 are versions, and v1 answers an empty list with 404', () => {
  const path = (version: string) =>
    `/api/now${version}/table/change_request?sysparm_query=number=none`
  expect(call('GET', path('')).body).toEqual({ result: [] })
  expect(call('GET', path('/v2'))).toMatchObject({ status: 200, body: { result: [] } })
  expect(call('GET', path('/v1'))).toMatchObject({
    status: 404,
    body: { error: { message: 'No Record found' } },
  })
  for (const version of ['/v3', '/v0', '/v10', '/latest']) {
    expect(call('GET', path(version))).toMatchObject({
      status: 400,
      body: { error: { message: 'Requested URI does not represent any resource', detail: null } },
    })
  }
})

test('a new record is found at the address that it is answered with, in the version of the call', () => {
  const { headers } = call('POST', '/api/now/v2/table/change_request', { body: {} })
  const location = String(headers.location)
  expect(location).toMatch(/^http:\/\/dev\.example\/api\/now\/v2\/table\/change_request\/\w{32}$/)
  expect(call('GET', location.replace('http://dev.example', '')).status).toBe(200)
})

test('slashes at the end, doubled ones and escapes in a path lead to the same', () => {
  const change = newChange()
  for (const path of [`${CHANGE}/${change}/`, `/api//now/table/change%5Frequest/${change}`]) {
    expect(call('GET', path).body.result.sys_id).toBe(change)
  }
  expect(call('GET', `${CHANGE}/${change}/more`).status).toBe(400)
})

// batch-api.md, headers of item 11
test('answers are not to be cached', () => {
  expect(call('GET', `${CHANGE}?sysparm_limit=1`).headers).toMatchObject({
    pragma: 'no-store,no-cache',
    'cache-control': 'no-cache,no-store,must-revalidate,max-age=-1',
    expires: '0',
  })
})

// docs/api-reference/rest-apis: the folder's pages
test('an API that ServiceNow documents and that is not spoken is 501; an unknown address is 400', () => {
  const documented = [
    '/api/now/import/u_staging',
    '/api/now/v1/identifyreconcile',
    '/api/now/cmdb/meta/cmdb_ci',
    '/api/sn_sc/v1/servicecatalog/items',
    '/api/now/pa/scorecards',
    '/api/sn_cdm/applications',
  ]
  for (const path of documented) {
    expect(call('GET', path)).toMatchObject({
      status: 501,
      body: { error: { detail: 'Add it in local/http/router.ts' }, status: 'failure' },
    })
  }
  for (const path of ['/api/now/nothing', '/api/now', '/api/sn_sc', '/api/now/table']) {
    expect(call('GET', path)).toMatchObject({
      status: 400,
      body: { error: { message: 'Requested URI does not represent any resource', detail: null } },
    })
  }
})

import { bootKit } from './http-kit'

const { call, instance } = bootKit()
const CHANGE = '/api/now/table/change_request'

const shorten = (url: unknown) => call('POST', '/api/now/tinyurl', { body: { url } })

// servicenow.itsm, module_utils/client.py: { result: 'incident_list.do?sysparm_tiny=abc123' }
test('a long address has a short one, whose query a GET gets by sysparm_tiny', () => {
  const { number } = call('POST', CHANGE, { body: {} }).body.result
  const query = `sysparm_fields=number&sysparm_query=number=${number}${'^ORnumber=none'.repeat(200)}`
  const { status, body } = shorten(`http://dev.example${CHANGE}?${encodeURI(query)}`)
  expect(status).toBe(200)
  const tiny = /^change_request\?sysparm_tiny=([0-9a-f]{32})$/.exec(body.result)?.[1]
  expect(call('GET', `${CHANGE}?sysparm_tiny=${tiny}`).body).toEqual({ result: [{ number }] })
})

test('the same address keeps its short one', () => {
  const url = 'http://dev.example/change_request_list.do?sysparm_query=active=true'
  expect(shorten(url).body.result).toBe(shorten(url).body.result)
})

test('a short address that nobody was given finds nothing, rather than everything', () => {
  expect(call('GET', `${CHANGE}?sysparm_tiny=00000000000000000000000000000000`).status).toBe(400)
  expect(call('GET', `${CHANGE}?sysparm_tiny=`).status).toBe(400)
})

test('only a url can be shortened, by somebody', () => {
  for (const url of [undefined, '', 7, ['x']]) expect(shorten(url).status).toBe(400)
  expect(call('GET', '/api/now/tinyurl').status).toBe(405)
  expect(call('POST', '/api/now/tinyurl', { as: '', body: { url: 'x' } }).status).toBe(401)
})

// t_EnableTinyURLSupport.md
test('an instance may have them switched off', () => {
  instance.kernel.properties.set('glide.use_tiny_urls', 'false')
  expect(shorten('http://dev.example/x').status).toBe(400)
  instance.kernel.properties.set('glide.use_tiny_urls', 'true')
})

import { readPackage } from '../../local/package/read'
import { acl, role } from './access-support'
import { bootKit } from './http-kit'
import { id, KIT, recordXml, zipOf } from './kit'

const { instance, call } = bootKit()
const { kernel } = instance
const PING = '/api/x_demo_kit/kit/ping/7'
const OPERATION = id('op ping')
const ENDPOINT = { type: 'REST_Endpoint', operation: 'execute', name: 'An endpoint' }

const before = { ...kernel.records.get('sys_ws_operation', OPERATION) }
const set = (fields: Record<string, string>) =>
  kernel.records.update('sys_ws_operation', OPERATION, fields)
afterEach(() => set(before))
const ping = (as: string, headers: Record<string, string> = {}) =>
  call('GET', PING, { as, headers }).status

// rest-api-explorer/t_WbSvcRqACL: "A requesting user must satisfy at least one of the selected ACLs."
test('one of the ACLs that an operation names is enough', () => {
  const one = acl(kernel, { ...ENDPOINT, roles: ['itil'] })
  expect(ping('itil')).toBe(403)
  set({ enforce_acl: `${id('acl rest')},${one}` })
  expect([ping('itil'), ping('operator'), ping('jetpatch')]).toEqual([200, 200, 403])
})

// t_WbSvcOpRqACL: "Leave this field empty to use the ACLs selected for the parent web service."
test('an operation without ACLs has those of its API, and where that has none any internal user may call', () => {
  set({ enforce_acl: '' })
  expect([ping('jetpatch'), ping('')]).toEqual([200, 401])
  kernel.records.update('sys_ws_definition', id('api'), { enforce_acl: id('acl rest') })
  expect([ping('jetpatch'), ping('operator')]).toEqual([403, 200])
  kernel.records.update('sys_ws_definition', id('api'), { enforce_acl: '' })
})

test('an external user is not let in by default, nor where an internal one is asked for', () => {
  const body = { user_name: 'outside', user_password: 'outside', active: true }
  const user = call('POST', '/api/now/table/sys_user', { body }).body.result.sys_id
  const external = { user, role: role(kernel, 'snc_external') }
  expect(call('POST', '/api/now/table/sys_user_has_role', { body: external }).status).toBe(201)
  set({ enforce_acl: '' })
  expect(ping('outside')).toBe(403)
  const any = acl(kernel, { ...ENDPOINT, script: "gs.getUserName() !== ''" })
  set({ enforce_acl: any, requires_snc_internal_role: '1' })
  expect(ping('outside')).toBe(403)
  set({ requires_snc_internal_role: '0' })
  expect(ping('outside')).toBe(200)
})

test('an operation that asks for no ACLs is open to every user', () => {
  set({ requires_acl_authorization: '0' })
  expect([ping('jetpatch'), ping('')]).toEqual([200, 401])
})

test('the script of an endpoint ACL is asked, without a record', () => {
  const scripted = acl(kernel, {
    ...ENDPOINT,
    script: "answer = current === null && gs.getUserName() === 'itil'",
  })
  set({ enforce_acl: scripted })
  expect([ping('itil'), ping('jetpatch')]).toEqual([200, 403])
})

// access-control/exploring-access-control-list: empty ones deny
test.each([
  ['has no part', () => acl(kernel, ENDPOINT)],
  ['is not active', () => acl(kernel, { ...ENDPOINT, roles: ['itil'], active: '0' })],
  ['is not there', () => 'f'.repeat(32)],
  ['is for records', () => acl(kernel, { name: 'x_demo_kit_item', roles: ['itil'] })],
])('an ACL that %s lets nobody in', (_what, make) => {
  set({ enforce_acl: make() })
  expect(ping('itil')).toBe(403)
})

// t_WbSvcOpRqACL: "If you clear this check box, the resource becomes public and requires no credentials."
test('a public operation asks for no ACL, but wrong credentials are wrong', () => {
  set({ requires_authentication: '0' })
  expect([ping(''), ping('jetpatch')]).toEqual([200, 200])
  // user-administration/c_NonInteractiveSessions: "the instance verifies those credentials"
  const wrong = { authorization: `Basic ${Buffer.from('itil:no').toString('base64')}` }
  expect(ping('', wrong)).toBe(401)
  expect(ping('', { authorization: 'Bearer nonsense' })).toBe(401)
})

// rest-api-explorer/add-a-path-based-acl-for-a-scripted-rest-api
describe('path-based ACLs', () => {
  const onPath = (name: string, more: object) =>
    acl(kernel, { type: 'REST_Endpoint', operation: 'GET', name, ...more })
  const made: string[] = []
  afterEach(() => made.splice(0).forEach((each) => kernel.records.delete('sys_security_acl', each)))

  test('have to pass beside those that the operation names, and all of them', () => {
    made.push(onPath('/api/x_demo_kit/v1/kit/ping/{id}', { roles: ['x_demo_kit.user'] }))
    expect([ping('operator'), ping('itil')]).toEqual([200, 403])
    made.push(onPath('/api/x_demo_kit/kit/ping/{id}', { roles: ['itil_admin'] }))
    expect([ping('operator'), ping('admin')]).toEqual([403, 200])
  })

  test('are asked for public operations and guests too', () => {
    set({ requires_authentication: '0' })
    made.push(onPath('/api/x_demo_kit/v1/kit/ping/{id}', { script: 'gs.isLoggedIn()' }))
    expect([ping(''), ping('itil')]).toEqual([403, 200])
  })

  test('are for their method and path alone', () => {
    made.push(onPath('/api/x_demo_kit/v1/kit/ping/{id}', { operation: 'POST', roles: ['nobody'] }))
    made.push(onPath('/api/x_demo_kit/v1/kit/pong', { roles: ['nobody'] }))
    expect(ping('operator')).toBe(200)
  })
})

/** What an operation of these types answers to a request with these headers. */
const answered = (types: object, headers: Record<string, string>, body = '{}') => {
  const file = `update/sys_ws_operation_${id('op echo')}.xml`
  const fields = {
    active: 'true',
    name: 'echo',
    http_method: 'POST',
    relative_path: '/echo',
    operation_uri: '/api/x_demo_kit/v1/kit/echo',
    operation_script: 'response.setBody({ a: 1 })',
    requires_authentication: 'true',
    requires_acl_authorization: 'false',
    web_service_definition: id('api'),
    web_service_version: id('v1'),
    ...types,
  }
  const files = { ...KIT, [file]: recordXml('sys_ws_operation', id('op echo'), fields) }
  const own = bootKit({ packages: [readPackage(zipOf(files))] })
  return own.call('POST', '/api/x_demo_kit/kit/echo', { body, headers })
}
const typed = (...asked: Parameters<typeof answered>) => answered(...asked).status
const typeOf = (types: object, accept: string) =>
  String(answered(types, { accept }).headers['content-type']).split(';')[0]

// rest-api-explorer/c_SpecifyContentType
test.each([
  [{ consumes: 'application/json' }, { 'content-type': 'application/vnd.x+json' }, 415],
  [{ consumes: 'application/*' }, { 'content-type': 'application/vnd.x+json' }, 200],
  [{ consumes: 'application/jso%' }, { 'content-type': 'application/json; charset=utf-8' }, 200],
  [{ produces: 'application/json' }, { accept: 'text/html, image/*' }, 406],
  [{ produces: 'application/json' }, { accept: 'text/html, application/*;q=0.1' }, 200],
  [{ produces: 'application/json,application/xml' }, { accept: 'application/xml' }, 200],
])('%j and %j give %i', (types, headers, status) => {
  expect(typed(types, headers as unknown as Record<string, string>)).toBe(status)
})

test.each([
  [
    'application/json,application/xml',
    'application/xml;q=0.9, application/json;q=0.1',
    'application/xml',
  ],
  [
    'application/json,application/xml',
    'application/xml;q=0.1, application/json',
    'application/json',
  ],
  ['application/json,application/xml', '*/*', 'application/json'],
  ['application/json,application/vnd.a+xml', 'application/vnd.a+xml', 'application/vnd.a+xml'],
])('of %s, %s is answered with %s', (produces, accept, type) => {
  expect(typeOf({ produces }, accept)).toBe(type)
})

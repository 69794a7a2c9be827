import { bootKit } from './http-kit'

const { instance, call } = bootKit()
const { kernel } = instance
const TABLE = '/api/now/table/sys_user?sysparm_limit=1&sysparm_fields=user_name'
const basic = (name: string, password: string) => ({
  authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`,
})
const ask = (headers: Record<string, string>, method = 'GET', path = TABLE) =>
  call(method, path, { as: '', headers })

let count = 0
const person = (more: Record<string, unknown> = {}): string => {
  const user_name = `person.${(count += 1)}`
  const body = { user_name, user_password: 'pass:wörd ', active: true, ...more }
  expect(call('POST', '/api/now/table/sys_user', { body }).status).toBe(201)
  return user_name
}

// platform-security/authentication/c_NonInteractiveSessions and platform.md 11.2
test('a password may hold colons, spaces and letters beyond ASCII', () => {
  expect(ask(basic(person(), 'pass:wörd ')).status).toBe(200)
  expect(ask(basic(person(), 'pass')).status).toBe(401)
})

test('the case of a user name does not matter, that of a password does', () => {
  const name = person()
  expect(ask(basic(name.toUpperCase(), 'pass:wörd ')).status).toBe(200)
  expect(ask(basic(name, 'PASS:wörd ')).status).toBe(401)
})

test.each([{ locked_out: true }, { active: false }])('a user with %j gets 401', (more) => {
  expect(ask(basic(person(more), 'pass:wörd ')).status).toBe(401)
})

// c_NonInteractiveSessions: "They can't log in to the ServiceNow UI."
test('a user with web service access only may call, and may not sign in', () => {
  const name = person({ web_service_access_only: true })
  expect(ask(basic(name, 'pass:wörd ')).status).toBe(200)
  const form = new URLSearchParams({ user_name: name, user_password: 'pass:wörd ' })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const signIn = call('POST', '/login.do', { as: '', body: form.toString(), headers })
  expect(signIn.headers['set-cookie']).toBeUndefined()
})

// platform.md 11.2
test('401 has the body of the platform and says how to authenticate', () => {
  const answer = ask({})
  expect(answer).toMatchObject({
    status: 401,
    body: {
      error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
      status: 'failure',
    },
  })
  expect(answer.headers['www-authenticate']).toBe('BASIC realm="Service-now"')
})

const signIn = (): { cookie: string; token: string } => {
  const body = new URLSearchParams({ user_name: 'itil', user_password: 'itil' }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const login = call('POST', '/login.do', { as: '', body, headers })
  const cookie = String(login.headers['set-cookie']).split(';')[0] ?? ''
  const answer = call('POST', '/angular.do?sysparm_type=get_user', { as: '', headers: { cookie } })
  return { cookie, token: String(answer.headers['x-usertoken-response']) }
}

// instance-security-hardening-settings/sc-csrf-strict-validation; for reads it is the stricter reading
test('a call by cookie needs the token of its session, for a read too', () => {
  const { cookie, token } = signIn()
  expect(ask({ cookie }).status).toBe(401)
  expect(ask({ cookie, 'x-usertoken': token }).status).toBe(200)
  const path = '/api/now/table/change_request'
  expect(ask({ cookie }, 'POST', path).status).toBe(401)
  expect(ask({ cookie, 'x-usertoken': signIn().token }, 'POST', path).status).toBe(401)
  expect(ask({ cookie, 'x-usertoken': token }, 'POST', path).status).toBe(201)
})

test('credentials that are wrong are not made good by a cookie', () => {
  const { cookie, token } = signIn()
  expect(ask({ ...basic('itil', 'no'), cookie, 'x-usertoken': token }).status).toBe(401)
})

// rest-api-explorer/r_ScriptedRESTExampleStreamAttach shows the cookies of an answer
test('a call with credentials begins a session, and one that names it does not begin another', () => {
  const first = ask(basic('itil', 'itil'))
  const cookie = String(first.headers['set-cookie']).split(';')[0] ?? ''
  expect(cookie).toMatch(/^JSESSIONID=/)
  expect(ask({ ...basic('itil', 'itil'), cookie }).headers['set-cookie']).toBeUndefined()
})

describe('an API key', () => {
  const id = (table: string, query: string): string =>
    String(kernel.records.select(kernel.records.parse(table, query))[0]?.sys_id)
  const make = (table: string, body: object): string =>
    call('POST', `/api/now/table/${table}`, { body }).body.result.sys_id
  const patch = (table: string, sysId: string, body: object) =>
    expect(call('PATCH', `/api/now/table/${table}/${sysId}`, { body }).status).toBe(200)
  const tokenOf = (sysId: string): string => {
    const script = `var gr = new GlideRecord('api_key'); gr.get('${sysId}'); gr.token.getDecryptedValue()`
    return String(kernel.realms.run(kernel.people.systemSession(), script, {}, 'test'))
  }
  const policy = id('sys_api_access_policy', 'name=Table GET API Access Policy')
  const profile = make('http_key_auth', {
    name: 'Keys',
    auth_parameter: id('sys_token_auth_parameter', 'type=auth_header'),
  })
  const key = make('api_key', { name: 'A key', user: id('sys_user', 'user_name=itil') })
  const header = { 'x-sn-apikey': tokenOf(key) }

  // configure-api-key: without a policy that has the profile, no key is looked at
  test('opens nothing before a policy says so', () => {
    expect(ask(header).status).toBe(401)
  })

  describe('under an active policy', () => {
    beforeAll(() => {
      patch('sys_api_access_policy', policy, { active: true, apply_all_tables: true })
      make('sys_auth_profile_mapping', { api_access_policy: policy, inbound_auth_profile: profile })
    })
    afterAll(() => patch('sys_api_access_policy', policy, { active: false }))

    test('is its user', () => {
      expect(ask(header).status).toBe(200)
      const script = '/api/now/table/sys_script'
      expect(ask(header, 'GET', script).status).toBe(403)
    })

    test('is for the methods of its policy alone', () => {
      expect(ask(header, 'POST', '/api/now/table/change_request').status).toBe(401)
    })

    // create-api-access-policy: "restrict the authentication type for a REST API"
    test('is then the only way in, until the policy has another profile too', () => {
      expect(ask(basic('itil', 'itil')).status).toBe(401)
      const inbound_auth_profile = id('std_http_auth', 'name=Basic Auth')
      const also = make('sys_auth_profile_mapping', {
        api_access_policy: policy,
        inbound_auth_profile,
      })
      expect(ask(basic('itil', 'itil')).status).toBe(200)
      call('DELETE', `/api/now/table/sys_auth_profile_mapping/${also}`)
    })

    test('that is wrong, expired or not active is 401', () => {
      expect(ask({ 'x-sn-apikey': 'nonsense' }).status).toBe(401)
      patch('api_key', key, { expires: '2020-01-01 00:00:00' })
      expect(ask(header).status).toBe(401)
      patch('api_key', key, { expires: '', active: false })
      expect(ask(header).status).toBe(401)
      patch('api_key', key, { active: true })
      expect(ask(header).status).toBe(200)
    })
  })
})

import fc from 'fast-check'
import { bootKit } from './http-kit'

const { instance, call } = bootKit()
const { kernel } = instance
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const id = (table: string, query: string) =>
  String(kernel.records.select(kernel.records.parse(table, query))[0]?.sys_id)

/** A policy with all means, so that keys are looked at too. */
beforeAll(() => {
  const policy = id('sys_api_access_policy', 'name=Table GET API Access Policy')
  const admin = kernel.people.systemSession()
  const insert = (table: string, row: Record<string, string>): string => {
    const written = kernel.operations.insert(admin, table, row)
    return written.ok ? written.sysId : ''
  }
  kernel.operations.update(admin, 'sys_api_access_policy', policy, {
    active: '1',
    apply_all_tables: '1',
  })
  for (const type of ['auth_header', 'query_parameter']) {
    const auth_parameter = id('sys_token_auth_parameter', `type=${type}`)
    const inbound_auth_profile = insert('http_key_auth', { name: type, auth_parameter })
    insert('sys_auth_profile_mapping', { api_access_policy: policy, inbound_auth_profile })
  }
  insert('oauth_entity', { name: 'A', client_id: 'a', client_secret: 'encrypted:AAAA' })
  insert('api_key', {
    name: 'Broken',
    user: id('sys_user', 'user_name=itil'),
    token: 'encrypted:x',
  })
  const token = { type: 'access_token', token: 'encrypted:', expires: '2999-01-01 00:00:00' }
  insert('oauth_credential', { ...token, sys_id: 'a'.repeat(32) })
})

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ':', 'Basic', 'Basic =', 'Bearer', 'Bearer Bearer', '\u0000', '%', 'é:é'),
  fc.constantFrom('Bearer qqqqqqqqqqqqqqqqqqqqqqqq', `Bearer ${'qqqqqqqqqqqqqqqqqqqqqg'}`),
)
const encoded = text.map((plain) => Buffer.from(plain).toString('base64'))
const authorization = fc.oneof(
  text,
  encoded.map((value) => `Basic ${value}`),
  text.map((value) => `Bearer ${value}`),
  text.map((value) => `Digest ${value}`),
)
const headers = fc.record(
  {
    authorization,
    cookie: fc.oneof(
      text,
      text.map((value) => `JSESSIONID=${value}`),
    ),
    'x-usertoken': text,
    'x-sn-apikey': text,
  },
  { requiredKeys: [] },
)

test.each(['', ' ', '\t', 'encrypted:x'])(
  'a stored key that cannot be decrypted is none, also for who sends %j',
  (key) => {
    const query = new URLSearchParams({ 'x-sn-apikey': key }).toString()
    const path = `/api/now/table/change_request?${query}`
    expect(call('GET', path, { as: '' }).status).toBe(401)
  },
)

test('no credentials, however strange, let anybody in or break anything', () => {
  fc.assert(
    fc.property(headers, text, (given, key) => {
      const query = new URLSearchParams({ 'x-sn-apikey': key }).toString()
      const path = `/api/now/table/change_request?${query}`
      expect(call('GET', path, { as: '', headers: given }).status).toBe(401)
    }),
    { numRuns: 300 },
  )
})

test('no call of the token endpoint, however strange, gives a token or breaks anything', () => {
  const grant = fc.oneof(
    fc.constantFrom('password', 'client_credentials', 'refresh_token', '__proto__', 'constructor'),
    text,
  )
  const fields = fc.record(
    {
      grant_type: grant,
      client_id: fc.oneof(fc.constant('a'), text),
      client_secret: text,
      username: fc.oneof(fc.constant('itil'), text),
      password: text,
      refresh_token: text,
    },
    { requiredKeys: [] },
  )
  const method = fc.constantFrom('POST', 'GET', 'PUT', 'DELETE')
  fc.assert(
    fc.property(fields, headers, method, fc.boolean(), (given, more, verb, isForm) => {
      const body = new URLSearchParams(given).toString()
      const sent = { as: '', body, headers: { ...more, ...(isForm ? form : {}) } }
      expect(call(verb, '/oauth_token.do', sent).status).toBe(401)
    }),
    { numRuns: 300 },
  )
})

test('revoking what is no token changes nothing', () => {
  fc.assert(
    fc.property(text, (token) => {
      const query = new URLSearchParams({ token }).toString()
      expect(call('GET', `/oauth_revoke_token.do?${query}`, { as: '' }).status).toBe(200)
    }),
  )
})

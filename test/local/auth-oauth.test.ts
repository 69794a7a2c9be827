import { userId } from '../../local/demo/people'
import { bootKit } from './http-kit'

const { instance, call } = bootKit()
const { kernel } = instance
const CLIENT = { client_id: 'c'.repeat(32), client_secret: 'a secret' }
const made = call('POST', '/api/now/table/oauth_entity?sysparm_input_display_value=true', {
  body: { name: 'A client', ...CLIENT },
})
const client: string = made.body.result.sys_id

const FORM = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' }
const token = (fields: object, headers: Record<string, string> = FORM) =>
  call('POST', '/oauth_token.do', {
    as: '',
    body: new URLSearchParams({ ...fields }).toString(),
    headers,
  })
const byPassword = (more: object = {}, headers = FORM) =>
  token({ grant_type: 'password', ...CLIENT, username: 'itil', password: 'itil', ...more }, headers)
const bearer = (access: string) =>
  call('GET', '/api/now/table/change_request?sysparm_limit=1', {
    as: '',
    headers: { authorization: `Bearer ${access}` },
  })
const set = (name: string, value: string) => kernel.properties.set(name, value)
const patch = (body: object) =>
  expect(call('PATCH', `/api/now/table/oauth_entity/${client}`, { body }).status).toBe(200)

// r_OAuthAPIResponseParameters
test('a password gives an access token and a refresh token, and the token is its user', () => {
  const { status, body } = byPassword()
  expect(status).toBe(200)
  expect(body).toEqual({
    scope: 'useraccount',
    token_type: 'Bearer',
    expires_in: expect.any(Number),
    access_token: expect.stringMatching(/^[\w-]{86}$/),
    refresh_token: expect.stringMatching(/^[\w-]{86}$/),
  })
  expect(body.expires_in).toBeGreaterThan(1790)
  expect(bearer(body.access_token).status).toBe(200)
  expect(
    call('GET', '/api/now/table/sys_script', {
      as: '',
      headers: { authorization: `Bearer ${body.access_token}` },
    }).status,
  ).toBe(403)
})

// r_OAuthAPIRequestParameters: "always return the current access token"
test('while a token runs, the same one comes back', () => {
  const { access_token, refresh_token } = byPassword().body
  expect(byPassword().body).toMatchObject({ access_token, refresh_token })
})

test('a refresh token gives a new access token, and stays', () => {
  const { access_token, refresh_token } = byPassword().body
  const { status, body } = token({ grant_type: 'refresh_token', ...CLIENT, refresh_token })
  expect(status).toBe(200)
  expect(body.refresh_token).toBe(refresh_token)
  expect(body.access_token).not.toBe(access_token)
  expect(bearer(body.access_token).status).toBe(200)
})

// The body that clients of real instances report (demisto/content-docs issue 1301); the content type: r_OAuthAPIRequestParameters
test.each([
  ['a wrong password', { password: 'no' }, FORM],
  ['an unknown user', { username: 'nobody.at.all' }, FORM],
  ['a wrong secret', { client_secret: 'no' }, FORM],
  ['an unknown client', { client_id: 'no' }, FORM],
  ['an unknown grant type', { grant_type: 'magic' }, FORM],
  ['another content type', {}, { 'content-type': 'application/json' }],
])('%s is 401 with the one refusal', (_what, more, headers) => {
  const answer = byPassword(more, headers as typeof FORM)
  expect(answer.status).toBe(401)
  expect(answer.body).toEqual({ error: 'server_error', error_description: 'access_denied' })
})

test('a client may show its secret in a basic header too', () => {
  const { client_id, client_secret } = CLIENT
  const secret = Buffer.from(`${client_id}:${client_secret}`).toString('base64')
  const fields = { grant_type: 'password', username: 'itil', password: 'itil' }
  expect(token(fields, { ...FORM, authorization: `Basic ${secret}` }).status).toBe(200)
})

// OAuth-token-processor-parm
test('parameters of the URL count only where the property allows it', () => {
  const fields = { grant_type: 'password', ...CLIENT, username: 'itil', password: 'itil' }
  const path = `/oauth_token.do?${new URLSearchParams(fields).toString()}`
  const ask = () => call('POST', path, { as: '', body: '', headers: FORM }).status
  expect(ask()).toBe(401)
  set('glide.oauth.allow.parameters.in.post.body.only', 'false')
  expect(ask()).toBe(200)
  set('glide.oauth.allow.parameters.in.post.body.only', 'true')
})

// r_OAuthAPIRequestParameters: active, not locked out, interactive
test.each([{ locked_out: true }, { active: false }, { web_service_access_only: true }])(
  'a user with %j gets no token',
  (more) => {
    const user_name = `oauth.${Object.keys(more)[0]}`
    const body = { user_name, user_password: 'pw', active: true, ...more }
    expect(call('POST', '/api/now/table/sys_user', { body }).status).toBe(201)
    expect(byPassword({ username: user_name, password: 'pw' }).status).toBe(401)
  },
)

// create-cc-sys-prop, add-oauth-application-user
test('a client alone gets a token where the property and its application user allow it', () => {
  const ask = () => token({ grant_type: 'client_credentials', ...CLIENT })
  expect(ask().status).toBe(401)
  set('glide.oauth.inbound.client.credential.grant_type.enabled', 'true')
  expect(ask().status).toBe(401)
  patch({ user: userId('itil') })
  const { status, body } = ask()
  expect(status).toBe(200)
  expect(body).not.toHaveProperty('refresh_token')
  expect(bearer(body.access_token).status).toBe(200)
})

// sc-disable-resource-owner-password-credentials-ropc-in-oauth-2-token-grants
test('the password grant can be turned off', () => {
  set('glide.oauth.inbound.ropc.grant_type.disabled', 'true')
  expect(byPassword().status).toBe(401)
  set('glide.oauth.inbound.ropc.grant_type.disabled', 'false')
  expect(byPassword().status).toBe(200)
})

// t_RevokeOAuthToken: no authentication, the token is marked as expired
test('a revoked token is 401', () => {
  const { access_token } = byPassword().body
  expect(call('GET', `/oauth_revoke_token.do?token=${access_token}`, { as: '' }).status).toBe(200)
  expect(bearer(access_token).status).toBe(401)
  expect(bearer(byPassword().body.access_token).status).toBe(200)
})

test('a token dies with its lifespan, and the refresh token outlives it', () => {
  patch({ access_token_lifespan: '60' })
  kernel.clock.wind(3_600_000)
  const { access_token, expires_in, refresh_token } = byPassword().body
  expect(expires_in).toBeLessThanOrEqual(60)
  kernel.clock.wind(61_000)
  expect(bearer(access_token).status).toBe(401)
  expect(token({ grant_type: 'refresh_token', ...CLIENT, refresh_token }).status).toBe(200)
  kernel.clock.wind(8_640_001_000)
  expect(token({ grant_type: 'refresh_token', ...CLIENT, refresh_token }).status).toBe(401)
})

// sc-invalidate-session-after-oauth-token-expiration
test('the session of a token ends with the token', () => {
  patch({ access_token_lifespan: '60' })
  const { access_token } = byPassword().body
  const cookie = String(bearer(access_token).headers['set-cookie']).split(';')[0] ?? ''
  const page = () => call('GET', '/change_request_list.do', { as: '', headers: { cookie } }).status
  expect(page()).toBe(200)
  kernel.clock.wind(61_000)
  expect(page()).toBe(302)
})

test('the tokens of a client that is no longer active are 401', () => {
  const { access_token } = byPassword().body
  patch({ active: false })
  expect(bearer(access_token).status).toBe(401)
  patch({ active: true })
})

test.each(['authorization_code', 'urn:ietf:params:oauth:grant-type:jwt-bearer'])(
  'the grant type %s is documented and not spoken',
  (grant_type) => expect(token({ grant_type, ...CLIENT }).status).toBe(501),
)

// c_OAuthApplications: "stored as a password2 type field"; platform.md 7.6
test('a secret that was written without encryption is none', () => {
  const body = { name: 'Plain', client_id: 'd'.repeat(32), client_secret: 'plain' }
  expect(call('POST', '/api/now/table/oauth_entity', { body }).status).toBe(201)
  expect(byPassword({ client_id: body.client_id, client_secret: 'plain' }).status).toBe(401)
})

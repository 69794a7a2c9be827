import type { Answer, Case, Target } from '../parity'

const surface = 'Authentication'
const docs = 'https://www.servicenow.com/docs/r/platform-security/authentication'
const seen = 'platform.md 11.2'
const USERS = '/api/now/table/sys_user?sysparm_limit=1&sysparm_fields=user_name'
const CHANGES = '/api/now/table/change_request'
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

const header = (authorization: string) => ({ as: 'nobody', headers: { authorization } }) as const
const basic = (name: string, password: string) =>
  header(`Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`)
const read = async ({ call }: Target, sent: Parameters<Target['call']>[2]) =>
  (await call('GET', USERS, sent)).status

type Client = { readonly id: string; readonly client_id: string; readonly client_secret: string }
/** A registered client; its record is gone when the case is over. */
const client = async ({ make }: Target, more: object = {}): Promise<Client> => {
  const client_id = `parity${Math.random().toString(16).slice(2)}`.padEnd(32, '0')
  const client_secret = 'parity secret'
  const name = 'Parity client'
  const id = await make('oauth_entity', { name, type: 'client', client_id, client_secret, ...more })
  return { id, client_id, client_secret }
}
const token = ({ call }: Target, fields: object, headers = FORM): Promise<Answer> =>
  call('POST', '/oauth_token.do', {
    as: 'nobody',
    body: new URLSearchParams({ ...fields }).toString(),
    headers,
  })
/** The answer to the password grant for a new user. */
const byPassword = async (
  target: Target,
  more: object = {},
  headers = FORM,
  ...roles: readonly string[]
) => {
  const { client_id, client_secret } = await client(target)
  const { userName: username, password } = await target.user(...roles)
  const fields = { grant_type: 'password', client_id, client_secret, username, password, ...more }
  const again = (): Promise<Answer> => token(target, fields, headers)
  return { fields, again, ...(await again()) }
}
const refusal = ({ status, body }: Answer) => ({ status, body })
const REFUSED = {
  status: 401,
  body: { error: 'server_error', error_description: 'access_denied' },
}

export const authentication: readonly Case[] = [
  {
    surface,
    says: 'without credentials the answer is 401, its body in the words of the platform',
    evidence: { kind: 'seen', source: seen },
    run: async ({ call }) => {
      const { status, body } = await call('GET', USERS, { as: 'nobody' })
      return { status, body }
    },
    gives: {
      status: 401,
      body: {
        error: {
          message: 'User Not Authenticated',
          detail: 'Required to provide Auth information',
        },
        status: 'failure',
      },
    },
  },
  {
    surface,
    says: '401 names the scheme and the realm',
    evidence: { kind: 'documented', source: `${docs}/create-authentication-profile.html` },
    run: async ({ call }) =>
      (await call('GET', USERS, { as: 'nobody' })).headers['www-authenticate'],
    gives: 'BASIC realm="Service-now"',
  },
  {
    surface,
    says: 'a wrong password is 401',
    evidence: { kind: 'seen', source: seen },
    run: async (target) => read(target, basic((await target.user()).userName, 'wrong')),
    gives: 401,
  },
  {
    surface,
    says: 'the case of a user name does not matter',
    evidence: {
      kind: 'assumed',
      source: 'text columns compare without case on MySQL (platform.md 8.3): sign in so',
    },
    run: async (target) => {
      const { userName, password } = await target.user()
      return read(target, basic(userName.toUpperCase(), password))
    },
    gives: 200,
  },
  {
    surface,
    says: 'a user that is locked out, or not active, is 401',
    evidence: { kind: 'documented', source: `${docs}/r_OAuthAPIRequestParameters.html` },
    run: async (target) => {
      const statuses = []
      for (const more of [{ locked_out: 'true' }, { active: 'false' }]) {
        const user_name = `parity.${Object.keys(more)[0]}`
        await target.make('sys_user', { user_name, user_password: 'Parity-1-pw', ...more })
        statuses.push(await read(target, basic(user_name, 'Parity-1-pw')))
      }
      return statuses
    },
    gives: [401, 401],
  },
  {
    surface,
    says: 'a user with web service access only may call',
    evidence: {
      kind: 'documented',
      source:
        'https://www.servicenow.com/docs/r/platform-administration/user-administration/c_NonInteractiveSessions.html',
    },
    run: async (target) => {
      const [user_name, user_password] = ['parity.service', 'Parity-1-pw']
      await target.make('sys_user', { user_name, user_password, web_service_access_only: 'true' })
      return read(target, basic(user_name, user_password))
    },
    gives: 200,
  },
  {
    surface,
    says: 'a bearer token that is none is 401',
    evidence: { kind: 'documented', source: `${docs}/c_OAuthApplications.html` },
    run: (target) => read(target, header('Bearer nonsense')),
    gives: 401,
  },
  {
    surface,
    says: 'the password grant gives the documented answer',
    evidence: { kind: 'documented', source: `${docs}/r_OAuthAPIResponseParameters.html` },
    run: async (target) => {
      const { status, body } = await byPassword(target)
      const { scope, token_type, ...rest } = body
      return { status, scope, token_type, others: Object.keys(rest).sort() }
    },
    gives: {
      status: 200,
      scope: 'useraccount',
      token_type: 'Bearer',
      others: ['access_token', 'expires_in', 'refresh_token'],
    },
  },
  {
    surface,
    says: 'an access token is the user that it was given for',
    evidence: { kind: 'documented', source: `${docs}/r_OAuthAPIResponseParameters.html` },
    run: async (target) => {
      const { body, fields } = await byPassword(target, {}, FORM, 'itil')
      const sent = { ...header(`Bearer ${body.access_token}`), body: {} }
      const made = await target.call('POST', CHANGES, sent)
      await target.call('DELETE', `${CHANGES}/${made.body.result.sys_id}`)
      return made.body.result.sys_created_by === fields.username
    },
    gives: true,
  },
  {
    surface,
    says: 'while an access token runs, the same one comes back',
    evidence: { kind: 'documented', source: `${docs}/r_OAuthAPIRequestParameters.html` },
    run: async (target) => {
      const { body, again } = await byPassword(target)
      const next = await again()
      return ['access_token', 'refresh_token'].map((name) => next.body[name] === body[name])
    },
    gives: [true, true],
  },
  {
    surface,
    says: 'a refresh token gives a new access token',
    evidence: { kind: 'documented', source: `${docs}/r_OAuthAPIRequestParameters.html` },
    run: async (target) => {
      const { body, fields } = await byPassword(target)
      const { client_id, client_secret } = fields
      const { refresh_token } = body
      const grant = { grant_type: 'refresh_token', client_id, client_secret, refresh_token }
      const next = await token(target, grant)
      return { status: next.status, isNew: next.body.access_token !== body.access_token }
    },
    gives: { status: 200, isNew: true },
  },
  {
    surface,
    says: 'a token request with a wrong password is refused with server_error, access_denied',
    evidence: { kind: 'seen', source: 'https://github.com/demisto/content-docs/issues/1301' },
    run: async (target) => refusal(await byPassword(target, { password: 'wrong' })),
    gives: REFUSED,
  },
  {
    surface,
    says: 'a token request with a wrong client secret is refused so too',
    evidence: { kind: 'seen', source: 'https://github.com/demisto/content-docs/issues/1301' },
    run: async (target) => refusal(await byPassword(target, { client_secret: 'wrong' })),
    gives: REFUSED,
  },
  {
    surface,
    says: 'a token request that is no form is refused',
    evidence: { kind: 'documented', source: `${docs}/r_OAuthAPIRequestParameters.html` },
    run: async (target) =>
      (await byPassword(target, {}, { 'content-type': 'application/json' })).status,
    gives: 401,
  },
  {
    surface,
    says: 'the client credentials grant needs its property: without it, 401',
    evidence: { kind: 'documented', source: `${docs}/create-cc-sys-prop.html` },
    run: async (target) => {
      const { client_id, client_secret } = await client(target)
      return (await token(target, { grant_type: 'client_credentials', client_id, client_secret }))
        .status
    },
    gives: 401,
  },
  {
    surface,
    says: 'with property and application user the client credentials grant gives a token, and no refresh token',
    evidence: { kind: 'documented', source: `${docs}/add-oauth-application-user.html` },
    only: 'sets a property that an instance keeps',
    run: async (target) => {
      const property = 'glide.oauth.inbound.client.credential.grant_type.enabled'
      const set = (value: string) =>
        target.script(`gs.setProperty('${property}', '${value}')`, { scope: 'global' })
      await set('true')
      const user = await target.make('sys_user', { user_name: 'parity.application' })
      const { client_id, client_secret } = await client(target, { user })
      const grant = { grant_type: 'client_credentials', client_id, client_secret }
      const { status, body } = await token(target, grant)
      await set('false')
      return { status, has: Object.keys(body).includes('refresh_token') }
    },
    gives: { status: 200, has: false },
  },
  {
    surface,
    says: 'a token that was revoked, by nobody in particular, is 401',
    evidence: { kind: 'documented', source: `${docs}/t_RevokeOAuthToken.html` },
    run: async (target) => {
      const { access_token } = (await byPassword(target)).body
      await target.call('GET', `/oauth_revoke_token.do?token=${access_token}`, { as: 'nobody' })
      return read(target, header(`Bearer ${access_token}`))
    },
    gives: 401,
  },
  {
    surface,
    says: 'an API key without a policy for it opens nothing',
    evidence: { kind: 'documented', source: `${docs}/configure-api-key.html` },
    run: (target) => read(target, { as: 'nobody', headers: { 'x-sn-apikey': 'parity' } }),
    gives: 401,
  },
  {
    surface,
    says: 'the authorization code grant is not spoken',
    evidence: { kind: 'documented', source: `${docs}/c_OAuthAuthorizationCodeFlow.html` },
    refused: true,
    run: async (target) => (await token(target, { grant_type: 'authorization_code' })).status,
    gives: 501,
  },
  {
    surface,
    says: 'the JWT bearer grant is not spoken',
    evidence: { kind: 'documented', source: `${docs}/jwt-bearer-grant.html` },
    refused: true,
    run: async (target) => {
      const grant_type = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
      return (await token(target, { grant_type })).status
    },
    gives: 501,
  },
]

import { isTrue } from '../engine/inner'
import { decryptPassword2, sameText } from '../engine/secrets'
import type { Kernel, LocalResponse, Row } from '../types'
import { empty, failure, formOf, header, json, mediaType, type Call } from './message'
import { currentToken, expireToken, findToken, mayAct, newToken, type Token } from './oauth-tokens'

/** The endpoints of OAuth 2 (platform-security/authentication/c_OAuthApplications); undefined for any other address. */
export function oauthRoutes(kernel: Kernel, call: Call): LocalResponse | undefined {
  if (call.path === '/oauth_token.do') return tokens(kernel, call)
  if (call.path === '/oauth_revoke_token.do') {
    expireToken(kernel, call.query.get('token') ?? formOf(call.request).get('token') ?? '')
    return empty(200)
  }
  if (call.path === '/oauth_auth.do') return notSpoken('the authorization code grant')
  return undefined
}

/** What a grant gives. */
type Granted = { readonly access: Token; readonly refresh?: Token }
type Grant = (kernel: Kernel, client: Row, form: URLSearchParams) => Granted | string

const GRANTS: Readonly<Record<string, Grant>> = {
  password: byPassword,
  client_credentials: byClient,
  refresh_token: byRefresh,
}
/** Documented (oauth-inbound), and not spoken. */
const OTHER_GRANTS = ['authorization_code', 'urn:ietf:params:oauth:grant-type:jwt-bearer']

function tokens(kernel: Kernel, call: Call): LocalResponse {
  const form = parameters(kernel, call)
  const type = form.get('grant_type') ?? ''
  if (OTHER_GRANTS.includes(type)) return notSpoken(`the grant type '${type}'`)
  const grant = Object.hasOwn(GRANTS, type) ? GRANTS[type] : undefined
  const client = clientOf(kernel, call, form)
  if (kernel.properties.get('com.snc.platform.security.oauth.is.active') !== 'true')
    return refused(kernel, 'com.snc.platform.security.oauth.is.active is not true')
  if (!grant) return refused(kernel, `unknown grant type '${type}'`)
  if (!client) return refused(kernel, 'unknown client, or wrong secret')
  const granted = grant(kernel, client, form)
  return typeof granted === 'string' ? refused(kernel, granted) : answer(kernel, granted)
}

/** Another content type "results in an unspecified error" (r_OAuthAPIRequestParameters); the URL counts only where allowed. */
function parameters(kernel: Kernel, call: Call): URLSearchParams {
  const isForm = mediaType(call.request) === 'application/x-www-form-urlencoded'
  const isPost = call.method === 'POST'
  const body = isForm && isPost ? [...formOf(call.request)] : []
  const name = 'glide.oauth.allow.parameters.in.post.body.only'
  const url = kernel.properties.get(name, 'true') === 'false' ? [...call.query] : []
  return new URLSearchParams([...body, ...url])
}

/** By the form's client_id and client_secret, or by a basic header (RFC 6749 2.3.1), as libraries send it. */
function clientOf(kernel: Kernel, call: Call, form: URLSearchParams): Row | undefined {
  const encoded = /^basic\s+(\S+)$/i.exec(header(call.request, 'authorization'))?.[1] ?? ''
  const [name = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  const id = form.get('client_id') ?? name
  const given = form.get('client_secret') ?? secret.join(':')
  const where = [[[{ column: 'client_id', operator: '=', value: id }]]]
  const [client] = id ? kernel.records.select({ table: 'oauth_entity', where, orderBy: [] }) : []
  if (!client || client.client_id !== id || !isTrue(client.active)) return undefined
  // A secret that was written without encryption is none (platform.md 7.6).
  const known = decryptPassword2(client.client_secret ?? '')
  return known && sameText(known, given) ? client : undefined
}

/** Only for interactive users: "active, not currently locked out, and has an interactive session". */
function byPassword(kernel: Kernel, client: Row, form: URLSearchParams): Granted | string {
  if (kernel.properties.get('glide.oauth.inbound.ropc.grant_type.disabled') === 'true')
    return 'the password grant is disabled'
  const [name, password] = [form.get('username') ?? '', form.get('password') ?? '']
  const user = kernel.people.checkPassword(name, password)
  if (!user) return 'unknown user, or wrong password'
  if (isTrue(user.web_service_access_only)) return 'the user has web service access only'
  return forUser(kernel, client, user.sys_id ?? '')
}

const forUser = (kernel: Kernel, client: Row, userId: string): Granted => ({
  access: currentToken(kernel, client, userId, 'access_token'),
  refresh: currentToken(kernel, client, userId, 'refresh_token'),
})

/** For the client's OAuth Application User, where the property allows it (create-cc-sys-prop, add-oauth-application-user). */
function byClient(kernel: Kernel, client: Row): Granted | string {
  const property = 'glide.oauth.inbound.client.credential.grant_type.enabled'
  if (kernel.properties.get(property) !== 'true') return `${property} is not true`
  const userId = client.user ?? ''
  if (!mayAct(kernel, userId)) return 'the client has no active OAuth Application User'
  return { access: currentToken(kernel, client, userId, 'access_token') }
}

function byRefresh(kernel: Kernel, client: Row, form: URLSearchParams): Granted | string {
  const refresh = findToken(kernel, form.get('refresh_token') ?? '', 'refresh_token')
  const userId = refresh?.row.user ?? ''
  if (!refresh || refresh.row.peer !== client.sys_id) return 'unknown or expired refresh token'
  if (!mayAct(kernel, userId)) return 'the user is not active'
  return { access: newToken(kernel, client, userId, 'access_token'), refresh }
}

/** r_OAuthAPIResponseParameters */
function answer(kernel: Kernel, { access, refresh }: Granted): LocalResponse {
  return json(200, {
    access_token: access.text,
    ...(refresh ? { refresh_token: refresh.text } : {}),
    scope: 'useraccount',
    token_type: 'Bearer',
    expires_in: Math.floor((access.until - kernel.clock.now()) / 1000),
  })
}

/** The one refusal that clients of real instances report, whatever the reason: that stands in the log. */
function refused(kernel: Kernel, reason: string): LocalResponse {
  kernel.log.write('warn', 'OAuth', reason)
  return json(401, { error_description: 'access_denied', error: 'server_error' })
}

const notSpoken = (what: string): LocalResponse =>
  failure(501, `${what} is not spoken here`, 'Add it in local/http/oauth.ts')

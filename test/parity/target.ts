import { randomBytes } from 'node:crypto'
import type { Answer, Credentials, Sent, Target } from './parity'
import { createScripts } from './scripts'

/** One HTTP exchange with an instance; the body is text. */
export type Ask = (request: {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}) => Promise<{
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly cookies: readonly string[]
}>

const PASSWORD = 'Parity-1-password'

/** A target over an instance, and what removes everything that a case made there. */
export function createTarget(
  ask: Ask,
  admin: Credentials,
): { readonly target: Target; clean(): Promise<void> } {
  const made: string[] = []
  const call = (method: string, path: string, sent: Sent = {}): Promise<Answer> =>
    exchange(ask, admin, { method, path, sent })
  const make: Target['make'] = async (table, values) => {
    const path = `/api/now/table/${table}`
    const { status, body } = await call('POST', `${path}?sysparm_input_display_value=true`, {
      body: values,
    })
    if (status !== 201) throw new Error(`POST ${path} answered ${status}: ${JSON.stringify(body)}`)
    made.push(`${path}/${body.result.sys_id}`)
    return body.result.sys_id
  }
  const user: Target['user'] = async (...roles) => {
    const userName = `parity.${randomBytes(6).toString('hex')}`
    const id = await make('sys_user', { user_name: userName, user_password: PASSWORD })
    for (const role of roles) await make('sys_user_has_role', { user: id, role })
    return { userName, password: PASSWORD }
  }
  const clean = async (): Promise<void> => {
    for (const path of made.splice(0).reverse()) await call('DELETE', path)
  }
  return { target: { call, make, user, script: createScripts(ask, admin, call) }, clean }
}

type Exchange = { readonly method: string; readonly path: string; readonly sent: Sent }

async function exchange(ask: Ask, admin: Credentials, what: Exchange): Promise<Answer> {
  const { as = 'admin', body, headers = {} } = what.sent
  const isText = typeof body === 'string'
  const {
    status,
    headers: answered,
    text,
  } = await ask({
    method: what.method,
    path: what.path,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(as === 'nobody' ? {} : basic(as === 'admin' ? admin : as)),
      ...lower(headers),
    },
    body: body === undefined ? '' : isText ? body : JSON.stringify(body),
  })
  return { status, headers: answered, body: read(text) }
}

const basic = ({ userName, password }: Credentials): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`,
})

const lower = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

function read(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

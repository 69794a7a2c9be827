import type { Answer, Credentials, Target } from './parity'
import type { Ask } from './target'

const APP = 'x_patch_loop'
const MARK = 'parity-answer:'

type Call = (method: string, path: string) => Promise<Answer>
type Browser = { readonly cookie: string; readonly token: string }

/** Background scripts (System Definition > Scripts - Background) as a signed-in admin's browser runs them. */
export function createScripts(ask: Ask, admin: Credentials, call: Call): Target['script'] {
  let signedIn: Promise<Browser> | undefined
  return async (body, { scope = APP } = {}) => {
    signedIn ??= signIn(ask, admin)
    const { cookie, token } = await signedIn
    const form = new URLSearchParams({
      script: wrapped(body),
      sysparm_ck: token,
      sys_scope: scope === 'global' ? scope : await scopeId(call, scope),
      runscript: 'Run script',
    })
    const { status, text } = await post(ask, '/sys.scripts.do', { cookie, form })
    const answer = text.split('\n').join('').split(MARK)[1]
    if (answer === undefined) throw new Error(`the script gave no answer (${status}): ${text}`)
    return JSON.parse(Buffer.from(answer, 'hex').toString('utf8'))
  }
}

/** The answer crosses a page of HTML, so it goes as hexadecimal digits of its UTF-8. */
const wrapped = (body: string): string => `(function () {
  var value = (function () { ${body} })()
  var text = unescape(encodeURIComponent(JSON.stringify(value === undefined ? null : value)))
  var digits = ''
  for (var i = 0; i < text.length; i++) digits += ('0' + text.charCodeAt(i).toString(16)).slice(-2)
  gs.info('${MARK}' + digits + '${MARK}')
})()`

async function signIn(ask: Ask, admin: Credentials): Promise<Browser> {
  const form = new URLSearchParams({
    user_name: admin.userName,
    user_password: admin.password,
    sys_action: 'sysverb_login',
  })
  const { cookies } = await post(ask, '/login.do', { cookie: '', form })
  const cookie = cookies.map((each) => each.split(';')[0]).join('; ')
  const { text } = await ask({
    method: 'GET',
    path: '/sys.scripts.do',
    headers: { cookie },
    body: '',
  })
  const token = /name="sysparm_ck"[^>]*value="([^"]+)"/.exec(text)?.[1]
  if (token === undefined) throw new Error('/sys.scripts.do shows no form: is the user an admin?')
  return { cookie, token }
}

const post = (
  ask: Ask,
  path: string,
  { cookie, form }: { readonly cookie: string; readonly form: URLSearchParams },
) =>
  ask({
    method: 'POST',
    path,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  })

async function scopeId(call: Call, scope: string): Promise<string> {
  const { body } = await call('GET', `/api/now/table/sys_scope?sysparm_query=scope=${scope}`)
  const id = body.result?.[0]?.sys_id
  if (id === undefined) throw new Error(`the scope '${scope}' is not installed there`)
  return id
}

import { callerOf, hasToken, type Caller } from '../http/auth'
import { callOf, formOf, type Call } from '../http/message'
import type { Kernel, LocalRequest, LocalResponse, Session } from '../types'
import { formPage } from './form'
import { messageBox, notFound, page, redirect } from './frame'
import type { Visit } from './visit'
import { markup, link } from './html'
import { listPage } from './list'
import { loginPage } from './login'
import { postForm } from './post'
import { framed, processor } from './processors'
import { runScript, SCRIPTS_PAGE, scriptsPage } from './scripts'

const RECORD = /^\/([a-z0-9_]+|sys\.scripts)\.do$/

function home(visit: Visit): LocalResponse {
  const body = markup`<h1>Welcome</h1>
    <p class="muted">Choose a list on the left.</p>`
  return page(visit, 200, 'Home', body)
}

function showForm(visit: Visit, name: string, asked: URLSearchParams): LocalResponse {
  const { kernel, session } = visit
  if (kernel.dictionary.table(name) === undefined) return notFound(visit)
  const sysId = asked.get('sys_id') ?? ''
  const isNew = sysId === '-1' || sysId === ''
  const row = isNew ? kernel.operations.blank(session, name) : kernel.records.get(name, sysId)
  if (row === undefined) return notFound(visit)
  return formPage(visit, { name, row, isNew, view: asked.get('sysparm_view') ?? '', errors: [] })
}

const refusedToken = (visit: Visit): LocalResponse =>
  page(
    visit,
    403,
    'Not saved',
    messageBox('error', 'This form is no longer valid. Open the record again and repeat.'),
  )

function write(visit: Visit, caller: Caller, name: string, call: Call): LocalResponse {
  const form = formOf(call.request)
  if (!hasToken(caller, call.request, form.get('sysparm_ck') ?? '')) return refusedToken(visit)
  if (name === SCRIPTS_PAGE) return runScript(visit, form)
  return postForm(visit, {
    name,
    form,
    sysId: call.query.get('sys_id') ?? '',
    view: call.query.get('sysparm_view') ?? '',
  })
}

function login(call: Call): LocalResponse {
  if (call.method !== 'POST') return loginPage(call.query.get('sysparm_url') ?? '')
  const goto = formOf(call.request).get('sysparm_url') ?? ''
  return loginPage(goto, 'User name or password invalid')
}

function signedInPage(visit: Visit, caller: Caller, name: string, call: Call): LocalResponse {
  if (name === 'navpage') return home(visit)
  if (call.method === 'POST') return write(visit, caller, name, call)
  if (call.method !== 'GET') return notFound(visit)
  if (name === SCRIPTS_PAGE) return scriptsPage(visit)
  if (name.endsWith('_list')) return listPage(visit, name.slice(0, -'_list'.length), call.query)
  return showForm(visit, name, call.query)
}

/** The platform's pages at the platform's addresses; undefined for an address that is none of them. */
export function handlePage(
  kernel: Kernel,
  session: Session | undefined,
  request: LocalRequest,
): LocalResponse | undefined {
  const call = callOf(request)
  const target = framed(call)
  if (target !== undefined) return redirect(target)
  const name = call.path === '/' ? 'navpage' : RECORD.exec(call.path)?.[1]
  if (name === undefined) return undefined
  const caller = callerOf(kernel, request)
  if (name === 'login') return login(call)
  if (session === undefined || caller === undefined) {
    const goto = call.method === 'GET' && name !== 'navpage' ? request.path : ''
    return redirect(link('/login.do', { sysparm_url: goto }))
  }
  const served = processor(call)
  if (served !== undefined) return served
  const visit = { kernel, session, token: caller.signedIn?.token ?? '' }
  return signedInPage(visit, caller, name, call)
}

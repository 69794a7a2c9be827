import { randomUUID } from 'node:crypto'
import type { Kernel, LocalResponse } from '../types'
import { installPackage } from '../package/install'
import { readPackage } from '../package/read'
import { uninstallApplication } from '../package/uninstall'
import { escapeXml } from '../package/xml'
import { hasToken, notAuthenticated, type Caller } from './auth'
import { setCookie, signInPerson } from './auth-session'
import { empty, failure, formOf, json, type Call } from './message'
import { partsOf } from './multipart'

/** Work that now-sdk watches; both kinds are over when they answer. */
type Progress = { readonly status: '2' | '3'; readonly message: string }

const SUCCESSFUL = '2'
const FAILED = '3'
const progressOf = new WeakMap<Kernel, Map<string, Progress>>()

/** The calls that `now-sdk install` makes, besides the Table API; undefined for any other address. */
export function installRoutes(
  kernel: Kernel,
  call: Call,
  caller: Caller | undefined,
): LocalResponse | undefined {
  const { method, path } = call
  if (method === 'POST' && path === '/angular.do') return angular(kernel, call, caller)
  if (method === 'POST' && path === '/sn_appclient_upload_processor.do') {
    return asAdmin(call, caller, () => upload(kernel, call))
  }
  if (method === 'POST' && path === '/xmlhttp.do') {
    return asAdmin(call, caller, () => applications(kernel, call))
  }
  const progressId = /^\/api\/sn_cicd\/(?:v1\/)?progress\/([^/]+)$/.exec(path)?.[1]
  if (method === 'GET' && progressId)
    return caller ? progress(kernel, progressId) : notAuthenticated()
  return undefined
}

function angular(
  kernel: Kernel,
  call: Call,
  caller: Caller | undefined,
): LocalResponse | undefined {
  const type = call.query.get('sysparm_type')
  if (type === 'view_form.login') return login(kernel, call)
  // The token travels in the headers of a refusal: that is where now-sdk looks for it.
  if (type === 'get_user') {
    return empty(401, caller?.signedIn ? { 'x-usertoken-response': caller.signedIn.token } : {})
  }
  return undefined
}

function login(kernel: Kernel, call: Call): LocalResponse {
  const form = formOf(call.request)
  const [name, password] = [form.get('user_name') ?? '', form.get('user_password') ?? '']
  const signedIn = signInPerson(kernel, name, password)
  if (!signedIn) return json(200, { status: 'error', message: 'User name or password invalid' })
  return json(200, { status: 'success', message: '' }, { 'set-cookie': setCookie(signedIn) })
}

function asAdmin(call: Call, caller: Caller | undefined, run: () => LocalResponse): LocalResponse {
  const isForm = call.path === '/xmlhttp.do'
  const formToken = isForm ? (formOf(call.request).get('sysparm_ck') ?? '') : ''
  if (!caller || !hasToken(caller, call.request, formToken)) return notAuthenticated()
  return caller.session.roles.has('admin') ? run() : failure(401, 'User Not Authorized')
}

function upload(kernel: Kernel, call: Call): LocalResponse {
  const parts = partsOf(call.request)
  const file = parts.find((part) => part.name === 'attachFile')
  if (!file) return failure(400, 'No file was uploaded', "A part named 'attachFile' is needed")
  const demo = parts.find((part) => part.name === 'load_demo')?.content.toString() === 'true'
  const executionTracker = remember(kernel, install(kernel, file.content, demo))
  return json(200, { executionTracker, rollbackContext: executionTracker })
}

function install(kernel: Kernel, zip: Buffer, demoData: boolean): Progress {
  try {
    const pkg = readPackage(zip)
    const report = installPackage(kernel, pkg, { demoData })
    for (const warning of report.warnings) kernel.log.write('warn', 'install', warning)
    return { status: SUCCESSFUL, message: `${pkg.name} ${pkg.version} was installed` }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    kernel.log.write('error', 'install', message)
    return { status: FAILED, message }
  }
}

function applications(kernel: Kernel, call: Call): LocalResponse {
  const form = formOf(call.request)
  const call_ = form.get('sysparm_function')
  if (form.get('sysparm_processor') !== 'com.snc.apps.AppsAjaxProcessor') return xmlAnswer('')
  if (call_ !== 'deleteApplication' && call_ !== 'uninstallApplication') return xmlAnswer('')
  const removed = uninstallApplication(kernel, form.get('sysparm_sys_id') ?? '')
  const message = `The application and its ${removed} records were deleted`
  return xmlAnswer(remember(kernel, { status: SUCCESSFUL, message }))
}

const xmlAnswer = (answer: string): LocalResponse => ({
  status: 200,
  headers: { 'content-type': 'text/xml;charset=UTF-8' },
  body: `<?xml version="1.0" encoding="UTF-8"?><xml answer="${escapeXml(answer)}"/>`,
})

function remember(kernel: Kernel, progress: Progress): string {
  const id = randomUUID().replaceAll('-', '')
  progressOf.set(kernel, (progressOf.get(kernel) ?? new Map<string, Progress>()).set(id, progress))
  return id
}

function progress(kernel: Kernel, id: string): LocalResponse {
  const known = progressOf.get(kernel)?.get(id)
  if (!known) return failure(404, 'No Record found', `There is no progress ${id}`)
  const isDone = known.status === SUCCESSFUL
  const result = {
    status: known.status,
    status_label: isDone ? 'Successful' : 'Failed',
    status_message: known.message,
    status_detail: '',
    error: isDone ? '' : known.message,
    percent_complete: 100,
  }
  return json(200, { result })
}

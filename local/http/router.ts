import { gunzipSync } from 'node:zlib'
import { invalidTable } from '../engine/invalid-table'
import type { Kernel, LocalRequest, LocalResponse, Session } from '../types'
import { isUnsupported } from '../unsupported'
import { callerOf, hasToken, notAuthenticated, withSession, type Caller } from './auth'
import { setCookie, signInPerson, signOut } from './auth-session'
import { maxContentMb, tooLarge } from './body-limits'
import { changeApi } from './change-api'
import { control } from './control'
import { inFormat } from './data-format'
import { isDocumented } from './documented-apis'
import { installRoutes } from './install-routes'
import { callOf, decoded, empty, failure, formOf, header, type Call } from './message'
import { nowApi, spoken, type Again, type Platform } from './now-api'
import { oauthRoutes } from './oauth'
import { scriptedRest } from './scripted-rest'
import { untiny } from './tiny-url'

/** Draws the platform's pages; undefined for an address that is none. */
export type Pages = (
  kernel: Kernel,
  session: Session | undefined,
  request: LocalRequest,
) => LocalResponse | undefined

/** Answers one request, whole, before the next one is looked at. Only a fault of the stand-in's own is a 500. */
export function handleRequest(kernel: Kernel, pages: Pages, raw: LocalRequest): LocalResponse {
  try {
    return route(kernel, pages, raw)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    kernel.log.write('error', 'http', `${raw.method} ${raw.path}: ${message}`)
    if (isUnsupported(error)) return failure(501, message)
    return failure(500, 'The stand-in failed', message)
  }
}

const MAX_UNZIPPED = 64 * 1024 * 1024

/** The request with its body unzipped; undefined where the body is not what its header says. */
function unzipped(request: LocalRequest): LocalRequest | undefined {
  if (header(request, 'content-encoding').trim().toLowerCase() !== 'gzip') return request
  try {
    return { ...request, body: gunzipSync(request.body, { maxOutputLength: MAX_UNZIPPED }) }
  } catch {
    return undefined
  }
}

function route(kernel: Kernel, pages: Pages, raw: LocalRequest): LocalResponse {
  const request = unzipped(raw)
  if (!request) return failure(400, 'Exception while reading request', 'The body is not gzip')
  const call = callOf(request, request === raw ? 0 : raw.body.length)
  const caller = callerOf(kernel, request)
  const answer =
    oauthRoutes(kernel, call) ?? installRoutes(kernel, call, caller) ?? local(kernel, call, caller)
  if (answer) return answer
  if (call.path.startsWith('/api/')) {
    const again = (inner: LocalRequest) => handleRequest(kernel, pages, inner)
    return withSession(kernel, request, caller, api(kernel, call, caller, again))
  }
  return page(kernel, pages, call, caller) ?? pageNotFound()
}

function local(kernel: Kernel, call: Call, caller: Caller | undefined): LocalResponse | undefined {
  if (!call.path.startsWith('/__local/')) return undefined
  return caller && !caller.signedIn ? control(kernel, caller.session, call) : notAuthenticated()
}

/** REST: the platform's own APIs answer as Accept wants it, the installed ones as they were written. */
function api(kernel: Kernel, sent: Call, caller: Caller | undefined, again: Again): LocalResponse {
  const call = untiny(kernel, sent)
  if (!call) return failure(400, 'Bad Request', 'sysparm_tiny names no address that was shortened')
  const platform = platformApi(kernel, call, again)
  const limit = maxContentMb(kernel)
  if (!platform) return scriptedRest(kernel, call, caller) ?? inFormat(call, notSpoken(call))
  if (!platform.isFile && call.request.body.length > limit * 1024 * 1024) return tooLarge(limit)
  return inFormat(call, asCaller(caller, call, platform.answer))
}

function asCaller(caller: Caller | undefined, call: Call, answer: Answer): LocalResponse {
  // That a read by cookie needs the token too is the stricter reading: nothing is documented.
  if (!caller || !hasToken(caller, call.request)) return notAuthenticated()
  const answered = answer(caller.session)
  return { ...answered, headers: { ...UNCACHED, ...answered.headers } }
}

/** On every answer of REST (sample in docs: batch-api.md). */
const UNCACHED = {
  pragma: 'no-store,no-cache',
  'cache-control': 'no-cache,no-store,must-revalidate,max-age=-1',
  expires: '0',
}

type Answer = Platform['answer']

function platformApi(kernel: Kernel, call: Call, again: Again): Platform | undefined {
  const [, , name, ...parts] = call.path.split('/')
  const rest = (isVersion(parts[0]) ? parts.slice(1) : parts).map(decoded)
  if (name === 'now') return nowApi(kernel, call, rest, again)
  if (name === 'sn_chg_rest' && rest[0] === 'change') {
    return spoken(kernel, call, (session) => changeApi(kernel, session, call, rest.slice(1)))
  }
  return undefined
}

/** The versions that the pages of these APIs name; an address with another one is none (c_TableAPI.md, api_version). */
const isVersion = (part: string | undefined): boolean => part === 'v1' || part === 'v2'

/** A documented API that is not spoken is 501; any other address as the platform answers it (status: platform.md 11.2). */
function notSpoken(call: Call): LocalResponse {
  const path = call.path.replace(/^(\/api\/[^/]+)\/v[12]\//, '$1/')
  const table = /^\/api\/now\/(?:table|stats)\/([^/]+)(?:\/[^/]*)?$/.exec(path)?.[1]
  if (table) return failure(400, invalidTable(decoded(table)))
  if (isDocumented(path)) {
    return failure(501, `${call.path} is not spoken here`, 'Add it in local/http/router.ts')
  }
  return failure(400, 'Requested URI does not represent any resource')
}

function page(
  kernel: Kernel,
  pages: Pages,
  call: Call,
  caller: Caller | undefined,
): LocalResponse | undefined {
  if (call.path === '/logout.do') {
    signOut(kernel, call.request)
    return redirect('/login.do')
  }
  if (call.path === '/login.do' && call.method === 'POST') {
    const answer = login(kernel, call)
    if (answer) return answer
  }
  return pages(kernel, caller?.session, call.request)
}

function login(kernel: Kernel, call: Call): LocalResponse | undefined {
  const form = formOf(call.request)
  const [name, password] = [form.get('user_name') ?? '', form.get('user_password') ?? '']
  const signedIn = signInPerson(kernel, name, password)
  if (!signedIn) return undefined
  const cookie = setCookie(signedIn)
  return redirect(ownPath(form.get('sysparm_url') ?? ''), { 'set-cookie': cookie })
}

/** Where to go after signing in: an address of this instance only. */
const ownPath = (url: string): string => (/^\/[^/\\]/.test(url) ? url : '/change_request_list.do')

const redirect = (location: string, headers: Record<string, string> = {}): LocalResponse =>
  empty(302, { location, ...headers })

const pageNotFound = (): LocalResponse => ({
  status: 404,
  headers: { 'content-type': 'text/html;charset=UTF-8' },
  body: '<!doctype html><title>Page not found</title><h1>The page you are looking for could not be found.</h1>',
})

import { setTimeout as sleep } from 'node:timers/promises'

const BASE = '/api/x_patch_loop/v1/remediation'
// 0 = no answer; 202 is how the platform says that it dropped a call.
const PASSING = [0, 202, 408, 429, 500, 502, 503, 504]

/** In the instance's own words. `kind`: passing, denied, or final: this call will never be taken. */
const refusalOf = (call, { status, message, detail }) => {
  const kind = PASSING.includes(status) ? 'passing' : /40[13]/.test(status) ? 'denied' : 'final'
  const hint = kind === 'denied' ? 'Ask the admin: password, role, or a source not active?' : ''
  const text = `${call}: ${status || 'no answer'}: ${message} ${detail ?? ''} ${hint}`
  return Object.assign(new Error(text.trim()), { kind })
}

/** Calls of one source's user. Passing trouble is met with growing waits; what remains is thrown. */
export const connect = (url, user, password) => {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const headers = { authorization, accept: 'application/json', 'content-type': 'application/json' }
  const once = async (method, path, body) => {
    const signal = AbortSignal.timeout(60_000)
    const request = { method, headers, signal, body: body && JSON.stringify(body) }
    const response = await fetch(url + BASE + path, request)
    const text = await response.text()
    const { result, error } = text.startsWith('{') ? JSON.parse(text) : { error: { message: text } }
    return { ...error, status: response.status, result, wait: response.headers.get('retry-after') }
  }
  const noAnswer = ({ message, cause }) => ({ status: 0, message: `${message} ${cause ?? ''}` })
  const call = async (method, path, body) => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await once(method, path, body).catch(noAnswer)
      if (answer.status === 200 || answer.status === 201) return answer.result
      const refusal = refusalOf(`${method} ${path}`, answer)
      if (refusal.kind !== 'passing' || attempt === 4) throw refusal
      await sleep(Math.min(Number(answer.wait) * 1000 || 500 * 2 ** attempt, 300_000))
    }
  }
  return { get: (path) => call('GET', path), post: (path, body = {}) => call('POST', path, body) }
}

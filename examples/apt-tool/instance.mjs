import { setTimeout as sleep } from 'node:timers/promises'

const BASE = '/api/x_patch_loop/v1/remediation'
const HINTS = {
  401: 'Ask the admin: is the user name or the password wrong?',
  403: 'Ask the admin: has the user the role x_patch_loop.integration and an active source?',
  410: 'These messages are no longer kept: compare by POST /reconcile, then go on with --after.',
}
const TRIES = 4
// 0 = no answer; 202 is how the platform says that it dropped a call.
const isPassing = (status) => [0, 202, 408, 429, 500, 502, 503, 504].includes(status)

/** The instance's own words, a line for each issue of `detail`. Final: the call itself will never be taken. */
const refusalOf = (call, { status, message, detail }) => {
  const isList = /^\[/.test(detail ?? '')
  const issues = isList ? JSON.parse(detail) : [{ path: '', message: detail ?? '' }]
  const lines = issues.map((issue) => `${issue.path} ${issue.message}`.trim())
  const text = [`${call}: ${status || 'no answer'}: ${message}`, ...lines, HINTS[status]]
  const isFinal = ![401, 403].includes(status) && !isPassing(status)
  return Object.assign(new Error(text.filter(Boolean).join('\n  ')), {
    isFinal,
    isPassing: isPassing(status),
  })
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
  const call = async (method, path, body) => {
    for (let attempt = 1; ; attempt += 1) {
      const noAnswer = ({ message, cause }) => ({ status: 0, message: `${message} ${cause ?? ''}` })
      const answer = await once(method, path, body).catch(noAnswer)
      if (answer.status === 200 || answer.status === 201) return answer.result
      if (!isPassing(answer.status) || attempt >= TRIES)
        throw refusalOf(`${method} ${path}`, answer)
      const wait = Number(answer.wait) * 1000 || 1000 * 2 ** (attempt - 1)
      await sleep(Math.min(wait, 300_000))
    }
  }
  return { get: (path) => call('GET', path), post: (path, body = {}) => call('POST', path, body) }
}

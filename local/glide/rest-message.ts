import type { Host, HttpAnswer, Values } from './host'
import type { Space } from './space'

/** sn_ws.RESTMessageV2 and RESTResponseV2 (platform.md 7.2): execute() is synchronous and throws when no answer comes. */
export function defineRestMessage(space: Space, host: Host): void {
  type State = {
    url: string
    method: string
    body: string
    headers: Values
    query: string[]
    values: Map<string, string>
    timeoutMs: number
    substitute: boolean
    /** Where the body of the answer is kept. */
    keep: { table: string; sysId: string; name: string } | undefined
  }
  const states = new WeakMap<object, State>()
  const of = (self: object): State =>
    states.get(self) ?? host.missing('a RESTMessageV2 without state', 'local/glide/rest-message.ts')
  type Kept = HttpAnswer & { query: string; attachment: string }
  const answers = new WeakMap<object, Kept>()
  const answerOf = (self: object): Kept =>
    answers.get(self) ??
    host.missing('a RESTResponseV2 without state', 'local/glide/rest-message.ts')
  const MARKUP: Values = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
  const substituted = (state: State, text: string): string =>
    text.replace(/\$\{([^}]+)\}/g, (mark, name) => state.values.get(name) ?? mark)
  /** "${…} in the body may otherwise truncate the request" (platform.md 7.2): here it always does. */
  const cut = (text: string): string => text.replace(/\$\{[^]*$/, '')

  const kept = ({ keep }: State, answer: HttpAnswer): string => {
    if (!keep || answer.status === 0) return ''
    const type = answer.headers['content-type'] ?? 'text/plain'
    return host.attachment('write', { ...keep, type, base64: host.base64(answer.body) })
  }

  class RESTResponseV2 {
    getStatusCode(): number {
      return answerOf(this).status
    }
    getBody(): string {
      return answerOf(this).body
    }
    getHeader(name: string): string | null {
      return answerOf(this).headers[String(name).toLowerCase()] ?? null
    }
    getHeaders(): Values {
      return { ...answerOf(this).headers }
    }
    /** Every header once, as name and value. */
    getAllHeaders(): { name: string; value: string }[] {
      return Object.entries(answerOf(this).headers).map(([name, value]) => ({ name, value }))
    }
    getCookies(): string[] {
      const cookies = answerOf(this).headers['set-cookie']
      return cookies === undefined ? [] : cookies.split(/,(?=[^;,]+=)/).map((each) => each.trim())
    }
    getQueryString(): string {
      return answerOf(this).query
    }
    getResponseAttachmentSysid(): string | null {
      return answerOf(this).attachment || null
    }
    haveError(): boolean {
      const { errorCode, status } = answerOf(this)
      return errorCode !== 0 || status >= 400
    }
    getErrorCode(): number {
      return answerOf(this).errorCode
    }
    getErrorMessage(): string {
      return answerOf(this).errorMessage
    }
    waitForResponse(): void {}
  }

  class RESTMessageV2 {
    constructor(name?: string, method?: string) {
      const found = name === undefined ? undefined : host.restMessage(String(name), String(method))
      if (name !== undefined && !found)
        throw new Error(
          `REST message '${name}' with function '${method}' does not exist or is not visible in this scope`,
        )
      states.set(this, {
        url: found?.url ?? '',
        method: (found?.method ?? 'GET').toUpperCase(),
        body: found?.body ?? '',
        headers: found ? (JSON.parse(found.headers ?? '{}') as Values) : {},
        query: [],
        values: new Map(),
        timeoutMs: 30_000,
        substitute: true,
        keep: undefined,
      })
    }
    setEndpoint(url: unknown): void {
      of(this).url = space.text(url)
    }
    getEndpoint(): string {
      return of(this).url
    }
    setHttpMethod(method: unknown): void {
      of(this).method = space.text(method).toUpperCase()
    }
    setRequestBody(body: unknown): void {
      of(this).body = space.text(body)
    }
    getRequestBody(): string {
      return of(this).body
    }
    setRequestHeader(name: unknown, value: unknown): void {
      of(this).headers[space.text(name)] = space.text(value)
    }
    getRequestHeader(name: string): string | null {
      return of(this).headers[name] ?? null
    }
    getRequestHeaders(): Values {
      return { ...of(this).headers }
    }
    setQueryParameter(name: unknown, value: unknown): void {
      const pair = [name, value].map((part) => encodeURIComponent(space.text(part)))
      of(this).query.push(pair.join('='))
    }
    /** Escapes for XML (platform.md 7.2). */
    setStringParameter(name: unknown, value: unknown): void {
      const text = space.text(value).replace(/[&<>"']/g, (mark) => MARKUP[mark] ?? mark)
      of(this).values.set(space.text(name), text)
    }
    setStringParameterNoEscape(name: unknown, value: unknown): void {
      of(this).values.set(space.text(name), space.text(value))
    }
    disableForcedVariableSubstitution(): void {
      of(this).substitute = false
    }
    setBasicAuth(user: unknown, password: unknown): void {
      const pair = host.base64(`${space.text(user)}:${space.text(password)}`)
      of(this).headers.Authorization = `Basic ${pair}`
    }
    setHttpTimeout(ms: unknown): void {
      of(this).timeoutMs = Number(ms)
    }
    setLogLevel(): void {}
    setRequestBodyFromAttachment(sysId: unknown): void {
      of(this).body = host.fromBase64(host.attachment('read', { sysId: space.text(sysId) }))
      of(this).substitute = false
    }
    saveResponseBodyAsAttachment(table: unknown, sysId: unknown, name: unknown): void {
      of(this).keep = {
        table: space.text(table),
        sysId: space.text(sysId),
        name: space.text(name),
      }
    }
    execute(): RESTResponseV2 {
      const answer = this.executeAsync()
      // Documented: throws on time-out, unknown host and the like (platform.md 7.2).
      if (answerOf(answer).status === 0) throw new Error(answer.getErrorMessage())
      return answer
    }
    /** Done at once here; what went wrong is read from the answer. */
    executeAsync(): RESTResponseV2 {
      const state = of(this)
      const text = (value: string): string => (state.substitute ? substituted(state, value) : value)
      const query = state.query.length > 0 ? `?${state.query.join('&')}` : ''
      const { method, headers, timeoutMs } = state
      const response = new RESTResponseV2()
      const request = {
        method,
        url: text(state.url) + query,
        headers,
        body: state.substitute ? cut(text(state.body)) : state.body,
        timeoutMs,
      }
      const answer = host.http(request)
      const attachment = kept(state, answer)
      answers.set(response, { ...answer, query: state.query.join('&'), attachment })
      return response
    }
  }
  space.refuse(RESTMessageV2.prototype, 'RESTMessageV2', 'local/glide/rest-message.ts')
  space.refuse(RESTResponseV2.prototype, 'RESTResponseV2', 'local/glide/rest-message.ts')
  space.sn_ws = { RESTMessageV2, RESTResponseV2 }
}

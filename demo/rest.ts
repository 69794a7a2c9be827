/** What an outside program needs to speak to an instance: basic authentication, JSON in and out. */
export type Answer = { readonly status: number; readonly body: Json; readonly headers: Headers }
// The demo reads answers of several APIs; each place picks what it needs.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of many shapes, read by path
export type Json = any

export type Client = {
  readonly user: string
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown): Promise<Answer>
  patch(path: string, body: unknown): Promise<Answer>
}

/** A client of one user of the instance at `base` (demo users: password = user name). */
export const clientOf = (base: string, user: string, password = user): Client => {
  const call = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(base + path, {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      body: text.startsWith('{') ? JSON.parse(text) : text,
      headers: response.headers,
    }
  }
  return {
    user,
    get: (path) => call('GET', path),
    post: (path, body = {}) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
  }
}

/** The answer's body, or an error that says which call was refused and with what words. */
export const expectStatus = (answer: Answer, ...statuses: number[]): Json => {
  if (statuses.includes(answer.status)) return answer.body
  throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`)
}

import { createInstance, type InstanceOptions } from '../../local/instance'
import { readPackage } from '../../local/package/read'
import type { Instance, LocalResponse } from '../../local/types'
import { KIT, zipOf } from './kit'

/** An answer with its body read as JSON where it is JSON. */
export type Answer = {
  readonly status: number
  readonly headers: LocalResponse['headers']
  readonly text: string
  // Tests read answers by path; a wrong path fails the expectation.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
  readonly body: any
}
type Sent = {
  readonly as?: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

/** An instance with the small application and demo people, asked in the process itself. */
export function bootKit(options: InstanceOptions = {}): {
  readonly instance: Instance
  call(method: string, path: string, sent?: Sent): Answer
} {
  const roles = { operator: ['x_demo_kit.user'] }
  const instance = createInstance({
    packages: [readPackage(zipOf(KIT))],
    demo: { roles },
    ...options,
  })
  return { instance, call: (method, path, sent = {}) => send(instance, method, path, sent) }
}

function send(instance: Instance, method: string, path: string, sent: Sent): Answer {
  const { as = 'admin', body, headers = {} } = sent
  const isRaw = Buffer.isBuffer(body) || typeof body === 'string'
  const bytes =
    body === undefined ? Buffer.alloc(0) : Buffer.from(isRaw ? body : JSON.stringify(body))
  const credentials = Buffer.from(`${as}:${as}`).toString('base64')
  const answer = instance.handle({
    method,
    path,
    headers: {
      host: 'dev.example',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(as === '' ? {} : { authorization: `Basic ${credentials}` }),
      ...headers,
    },
    body: bytes,
  })
  const text = answer.body.toString()
  return { ...answer, text, body: text.startsWith('{') ? JSON.parse(text) : undefined }
}

import { createInstance } from '../../local/instance'
import { findPackage } from '../../local/package/find'
import type { Instance } from '../../local/types'
import type { Ask } from './target'

/** The stand-in in this process, with the app installed and nothing else: as empty as a new instance. */
export function bootStandIn(): { readonly instance: Instance; readonly ask: Ask } {
  const instance = createInstance({ packages: [findPackage(process.cwd())] })
  const ask: Ask = async ({ method, path, headers, body }) => {
    const request = { headers: { host: 'dev.example', ...headers }, body: Buffer.from(body) }
    const answer = instance.handle({ method, path, ...request })
    instance.settle()
    const cookies = [answer.headers['set-cookie'] ?? []].flat()
    const plain = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
    const text = answer.body.toString()
    return { status: answer.status, headers: Object.fromEntries(plain), text, cookies }
  }
  return { instance, ask }
}

/** A real instance at `base`. */
export const askOver =
  (base: string): Ask =>
  async ({ method, path, headers: sent, body }) => {
    const answer = await fetch(new URL(path, base), {
      method,
      headers: sent,
      redirect: 'manual',
      ...(body === '' ? {} : { body }),
    })
    const headers: Record<string, string> = {}
    answer.headers.forEach((value, name) => (headers[name] = value))
    return {
      status: answer.status,
      headers,
      text: await answer.text(),
      cookies: answer.headers.getSetCookie(),
    }
  }

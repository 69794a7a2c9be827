import { createInstance } from '../../local/instance'
import { findPackage } from '../../local/package/find'
import type { Instance, InstanceSettings } from '../../local/types'
import type { Answer, Client } from '../../demo/rest'

/** The text of the error with which a test kills a script between two statements. */
export const KILLED = 'killed by the test'

export type Killer = {
  /** Kill before the n-th statement from now (1 = the next); 0 = let live. */
  arm(n: number): void
  /** The same, counting writes alone: before a read the world is as before the next write. */
  armWrites(n: number): void
  /** Something else happens before the n-th write from now, once. */
  interrupt(n: number, act: () => void): void
  /** Statements that scripts issued since `arm`. */
  readonly count: () => number
  readonly hasKilled: () => boolean
}

const killer = (): Killer & { readonly hook: (kind: string) => void } => {
  let at = 0
  let seen = 0
  let dead = false
  let meanwhile: (() => void) | undefined
  let counts: 'statements' | 'writes' = 'statements'
  const arm = (n: number, what: typeof counts): void => {
    at = n
    counts = what
    seen = 0
    dead = false
    meanwhile = undefined
  }
  return {
    arm: (n) => arm(n, 'statements'),
    armWrites: (n) => arm(n, 'writes'),
    interrupt(n, act) {
      arm(n, 'writes')
      meanwhile = act
    },
    count: () => seen,
    hasKilled: () => dead,
    hook: (kind) => {
      if (kind === 'select' && counts === 'writes' && !dead) return
      seen += 1
      // A process that died stays dead: what catches the error may not go on writing.
      if (at > 0 && seen >= at) {
        if (meanwhile !== undefined) {
          const act = meanwhile
          arm(0, 'statements')
          return act()
        }
        dead = true
        throw new Error(KILLED)
      }
    },
  }
}

const roles = { jetpatch: ['x_patch_loop.integration'], operator: ['x_patch_loop.operator'] }

/** An instance in the test's own process, so that scripts can be killed between two statements. */
export const startInProcess = (
  settings: Partial<InstanceSettings> = {},
): { instance: Instance; killer: Killer } => {
  const kill = killer()
  const instance = createInstance({
    ...settings,
    packages: [findPackage(process.cwd())],
    demo: { roles },
    beforeStatement: kill.hook,
  })
  return { instance, killer: kill }
}

/** The demo's client over an instance of the same process. */
export const inProcessClient = (instance: Instance, user: string): Client => {
  const call = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const {
      status,
      headers,
      body: text,
    } = instance.handle({
      method,
      path,
      headers: {
        authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}`,
        accept: 'application/json',
        'content-type': 'application/json',
      },
      body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
    })
    const read = text.toString()
    return {
      status,
      body: read.startsWith('{') ? JSON.parse(read) : read,
      headers: new Headers(
        Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      ),
    }
  }
  return {
    user,
    get: (path) => call('GET', path),
    post: (path, body = {}) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
  }
}

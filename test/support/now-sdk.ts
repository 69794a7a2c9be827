import { execFile } from 'node:child_process'
import { join } from 'node:path'

/** The packages of this repository, which a project elsewhere gets by a link. */
export const MODULES = join(process.cwd(), 'node_modules')
const CLI = join(MODULES, '@servicenow/sdk/bin/index.js')
const QUERY = join(MODULES, '@servicenow/sdk-cli/dist/command/query/index.js')

export type Ran = { readonly status: number; readonly output: string }

const run = (cwd: string, url: string, args: readonly string[], password: string): Promise<Ran> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
      SN_SDK_INSTANCE_URL: url,
      SN_SDK_USER: 'admin',
      SN_SDK_USER_PWD: password,
    }
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    )
  })

/** The vendor's own command in its CI mode (engine.md 2), against an instance that listens. */
export const nowSdk = (
  cwd: string,
  url: string,
  args: readonly string[],
  password = 'admin',
): Promise<Ran> => run(cwd, url, [CLI, ...args], password)

/** Options of `now-sdk query`, by the names that its parser gives them. */
export type QueryOptions = {
  readonly table: string
  readonly query: string
  readonly limit?: number
  readonly offset?: number
  readonly fields?: string
  readonly displayValue?: 'true' | 'false' | 'all'
  readonly excludeReferenceLink?: boolean
  readonly noCount?: boolean
}
export type Envelope = {
  readonly ok: boolean
  readonly hasMore?: boolean
  readonly nextOffset?: number | null
  readonly records?: readonly Record<string, unknown>[]
  readonly error?: { readonly message: string }
}

/** What `now-sdk query --output json` writes for each: one process, since each takes seconds to start. */
export const nowSdkQueries = async (
  cwd: string,
  url: string,
  asked: readonly QueryOptions[],
): Promise<readonly Envelope[]> => {
  const program = `const { handler } = require(${JSON.stringify(QUERY)})
    const asked = ${JSON.stringify(asked.map((each) => ({ output: 'json', ...each })))}
    asked.reduce((before, each) => before.then(() => handler(each)), Promise.resolve())`
  const { output } = await run(cwd, url, ['-e', program], 'admin')
  return output
    .split('\n')
    .filter((line) => line.startsWith('{"ok"'))
    .map((line) => JSON.parse(line) as Envelope)
}

import { spawn, type ChildProcess } from 'node:child_process'
import { clientOf, expectStatus, type Client } from '../../demo/rest'
import { DEMO_SECRET, loadAppData } from '../../demo/app-data'
import { startReceiver, type Receiver } from '../../demo/receiver'

export type Running = {
  readonly url: string
  readonly admin: Client
  readonly tool: Client
  as(user: string): Client
  settle(): Promise<void>
  advance(seconds: number): Promise<void>
  /** The instance's clock, epoch milliseconds. */
  now(): Promise<number>
  /** kill -9 */
  kill(): Promise<void>
  stop(): Promise<void>
}

const READY = /^ready (http:\/\/\S+)$/m

const readyUrl = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8')
      const url = READY.exec(output)?.[1]
      if (url !== undefined) resolve(url)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`the instance ended with ${code}:\n${output}`)))
  })

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()))

/** What `npm start` runs, as a process of its own on a free port: the story as an outsider sees it. */
export const startProcess = async (env: Record<string, string> = {}): Promise<Running> => {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    env: { ...process.env, PORT: '0', DEMO_PLAN: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await readyUrl(child)
  const admin = clientOf(url, 'admin')
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal)
    await ended(child)
  }
  return {
    url,
    admin,
    tool: clientOf(url, 'jetpatch'),
    as: (user) => clientOf(url, user),
    settle: async () => void expectStatus(await admin.post('/__local/settle'), 200),
    advance: async (seconds) =>
      void expectStatus(await admin.post('/__local/advance', { seconds }), 200),
    now: async () => Date.parse(expectStatus(await admin.get('/__local/clock'), 200).now),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

/** An instance whose source JetPatch pushes to a receiver of the test. */
export const startWithReceiver = async (): Promise<Running & { readonly receiver: Receiver }> => {
  const running = await startProcess()
  const receiver = await startReceiver(DEMO_SECRET)
  await loadAppData(running.admin, receiver.url)
  const stop = async (): Promise<void> => {
    await running.stop()
    await receiver.close()
  }
  return { ...running, receiver, stop }
}

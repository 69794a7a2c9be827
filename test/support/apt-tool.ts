import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const UPGRADABLE = 'examples/apt-tool/upgradable-debian12.txt'

export type Ended = { readonly code: number | null; readonly output: string }
export type AptTool = {
  /** Its memory and whatever else the test lays there; gone after `clear`. */
  readonly folder: string
  /** Added to its environment: APT, APT_GET. */
  readonly env: Record<string, string>
  /** Runs to its end. */
  run(...args: string[]): Promise<Ended>
  /** Runs until it prints these words. */
  start(until: string, ...args: string[]): Promise<ChildProcess>
  state(): { readonly after: number; readonly jobs: object; readonly outbox: readonly unknown[] }
  clear(): void
}

/** examples/apt-tool as a process of its own, in a folder of its own. */
export function aptTool(instance: string, secret = ''): AptTool {
  const folder = mkdtempSync(join(tmpdir(), 'apt-tool-'))
  const env: Record<string, string> = {}
  const begin = (args: readonly string[]): ChildProcess =>
    spawn(
      process.execPath,
      ['examples/apt-tool/apt-tool.mjs', ...args, '--instance', instance, '--state', folder],
      {
        env: {
          ...process.env,
          INSTANCE_USER: 'jetpatch',
          INSTANCE_PASSWORD: 'jetpatch',
          WEBHOOK_SECRET: secret,
          ...env,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
  return {
    folder,
    env,
    run: (...args) => endOf(begin(args)),
    start: (until, ...args) => {
      const child = begin(args)
      return saying(child, until).then(() => child)
    },
    state: () => JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const endOf = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve) => {
    const said = listenTo(child)
    child.once('close', (code) => resolve({ code, output: said() }))
  })

const saying = (child: ChildProcess, words: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const said = listenTo(child)
    child.stdout?.on('data', () => said().includes(words) && resolve())
    child.once('close', () => reject(new Error(`it never said ${words}:\n${said()}`)))
  })

const listenTo = (child: ChildProcess): (() => string) => {
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  return () => output
}

/** kill -9 */
export const kill = async (child: ChildProcess): Promise<void> => {
  const gone = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await gone
}

/** An executable of that name. */
export function script(folder: string, name: string, lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'))
  chmodSync(path, 0o755)
  return path
}

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { benchEvening } from './bench-evening'
import { benchFindings } from './bench-findings'
import { benchPlans } from './bench-plans'
import { measureReads, type Reads } from './bench-reads'
import type { Ended, Told } from './bench-server'
import { median, percentile, printTable } from './bench-table'

const CIS = 100_000

/** Starts the instance in a process of its own, asks it everything, and ends it. */
const benchInstance = async (): Promise<void> => {
  const before = performance.now()
  const program = fileURLToPath(new URL('./bench-server.mjs', import.meta.url))
  const child = fork(program, [String(CIS)], { execArgv: ['--no-warnings'] })
  child.on('exit', (code) => code && process.exit(code))
  const [told] = (await once(child, 'message')) as [Told]
  const startedMs = performance.now() - before - told.loadMs
  const reads = await measureReads(told.url, CIS)
  child.send('end')
  const [ended] = (await once(child, 'message')) as [Ended]
  printFigures(told, ended, startedMs, reads)
}

function printFigures(told: Told, ended: Ended, startedMs: number, reads: readonly Reads[]): void {
  const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`
  const mb = (value: number): string => `${value.toFixed(0)} MB`
  printTable(
    ['what', 'target', 'measured'],
    [
      ['boot, with the app installed', '< 3000 ms', ms(told.bootMs)],
      ['process start, boot and queries', '', ms(startedMs)],
      [`memory after boot`, '', mb(told.bootedMb)],
      [`memory with ${CIS} CIs`, '< 300 MB', mb(told.loadedMb)],
      ['memory after all reads', '< 300 MB', mb(ended.mb)],
      ...reads.map(({ kind, perSecond, bytes }) => [
        `Table API: ${kind} (${bytes} bytes)`,
        '1000 /s',
        `${perSecond.toFixed(0)} /s`,
      ]),
      ...told.queries.map(({ query, times }) => [
        `query: ${query}`,
        '< 5 ms',
        `${ms(median(times))} (99%: ${ms(percentile(times, 0.99))})`,
      ]),
      [
        'GlideRecord inserts with one business rule',
        '5000 /s',
        `${median(ended.inserts).toFixed(0)} /s`,
      ],
    ],
  )
  console.log(
    'One process in memory, asked by another over loopback with 8 connections kept alive, 3 seconds a kind; medians of 200 queries, and of 5 times 5,000 inserts.\n',
  )
}

/** `npm run bench`: what the instance can do, and what the app makes of it. */
await benchInstance()
await benchPlans()
console.log('')
await benchEvening()
console.log('')
await benchFindings()

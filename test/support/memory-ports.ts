import type { Ports } from '../../src/flow/ports'
import { memoryChanges, type MemoryChanges } from './memory/changes'
import { memoryCis, type MemoryCis } from './memory/cis'
import { memoryClock, type MemoryClock } from './memory/clock'
import { memoryCrypto } from './memory/crypto'
import { memoryFiles, type MemoryFiles } from './memory/files'
import { memoryHttp, type MemoryHttp } from './memory/http'
import { memoryLog, type MemoryLog } from './memory/log'
import { memoryPeople, type MemoryPeople } from './memory/people'
import { memoryQueue, type MemoryQueue } from './memory/queue'
import { memoryRows, type MemoryRows } from './memory/rows'
import { memorySchedules, type MemorySchedules } from './memory/schedules'
import { memorySettings, type MemorySettings } from './memory/settings'

export type MemoryPorts = Ports & {
  readonly rows: MemoryRows
  readonly changes: MemoryChanges
  readonly cis: MemoryCis
  readonly people: MemoryPeople
  readonly files: MemoryFiles
  readonly queue: MemoryQueue
  readonly http: MemoryHttp
  readonly clock: MemoryClock
  readonly settings: MemorySettings
  readonly schedules: MemorySchedules
  readonly log: MemoryLog
}

/** All ports in memory. */
export function memoryPorts(now: number): MemoryPorts {
  const clock = memoryClock(now)
  return {
    rows: memoryRows(clock),
    changes: memoryChanges(clock),
    cis: memoryCis(),
    people: memoryPeople(),
    files: memoryFiles(),
    queue: memoryQueue(clock),
    http: memoryHttp(),
    crypto: memoryCrypto(),
    clock,
    settings: memorySettings(),
    schedules: memorySchedules(),
    log: memoryLog(),
  }
}

/** What commits by itself, or leaves the house: a job may die before each of them. */
const WRITES = {
  rows: ['insert', 'update', 'updateAll', 'remove'],
  changes: ['open', 'edit', 'move', 'note', 'attach', 'addTask', 'closeTask', 'cancelTask'],
  cis: ['setStatus', 'setStatuses'],
  queue: ['send', 'sendAt'],
  http: ['post'],
  files: ['write'],
} as const

export class Died extends Error {}

/** The same ports, but the job dies at its n-th write (from 0): before it, or (`after`) when it is done. */
export function dyingAt<P extends Ports>(ports: P, n: number, after = false): P {
  let count = 0
  const wrapped = Object.entries(WRITES).map(([port, names]) => {
    const own = ports[port as keyof Ports] as unknown as Record<
      string,
      (...args: unknown[]) => unknown
    >
    const deadly = names.map((name) => [
      name,
      (...args: unknown[]) => {
        const isLast = count++ === n
        if (isLast && !after) throw new Died(`died before write ${n}: ${port}.${name}`)
        const result = own[name]?.(...args)
        if (isLast) throw new Died(`died after write ${n}: ${port}.${name}`)
        return result
      },
    ])
    return [port, { ...own, ...Object.fromEntries(deadly) }]
  })
  return { ...ports, ...Object.fromEntries(wrapped) }
}

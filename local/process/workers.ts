import type { Kernel, Row, Session } from '../types'
import { isUnsupported } from '../unsupported'
import { associate } from './associations'
import { checkConflicts } from './conflicts'
import { rowsWhere, text } from './rows'
import { refreshImpactedServices } from './services'
import { listSlots, takeFirstSlot } from './slots'
import type { Asked, Outcome, Work } from './work'

const TABLE = 'chg_mgt_worker'
const JOB = 'chg_mgt_worker'

/** chg_mgt_worker.state (change-management-api.md, GET worker). */
export const WORKER = { waiting: '1', inProgress: '2', complete: '3', error: '4' } as const

const WORKS: Readonly<Record<string, Work>> = {
  'affected.CREATE': associate,
  'impacted.CREATE': associate,
  'offering.CREATE': associate,
  'impacted.REFRESH': (kernel, _session, { task }) => {
    refreshImpactedServices(kernel, String(task))
    return {}
  },
  'schedule.LIST': listSlots,
  'schedule.UPDATE': takeFirstSlot,
  'conflict.CHECK': (kernel, _session, { task }) => {
    checkConflicts(kernel, String(task))
    return {}
  },
}

/** A worker that waits for its turn. What it does is named by type and operation. */
export function startWorker(
  kernel: Kernel,
  session: Session,
  ask: { type: string; operation: string; change?: string; request: Asked },
): Row | undefined {
  const written = kernel.operations.insert(session, TABLE, {
    type: ask.type,
    operation: ask.operation,
    change_request: ask.change ?? '',
    request: JSON.stringify(ask.request),
    response: JSON.stringify(responseOf({})),
    state: WORKER.waiting,
  })
  if (!written.ok) return undefined
  kernel.scheduler.queue(JOB, written.sysId)
  return written.row
}

const responseOf = ({
  errorMessages = [],
  warningMessages = [],
  infoMessages = [],
  more,
}: Outcome) => ({ messages: { errorMessages, warningMessages, infoMessages }, ...more })

/** The messages and results of a worker so far; rows that others wrote may hold none. */
export function responseIn(row: Row): Readonly<Record<string, unknown>> {
  const asked = parsed(text(row, 'response'))
  return { ...responseOf({}), ...asked }
}

function parsed(json: string): Asked {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? (value as Asked) : {}
  } catch {
    return {}
  }
}

function put(kernel: Kernel, row: Row, state: string, outcome: Outcome = {}): void {
  kernel.operations.update(kernel.people.systemSession(), TABLE, text(row, 'sys_id'), {
    state,
    response: JSON.stringify(responseOf(outcome)),
  })
}

/** Ends a worker before its turn. */
export const cancelWorker = (kernel: Kernel, row: Row): void =>
  put(kernel, row, WORKER.error, { errorMessages: ['The process has been cancelled'] })

/** The newest worker of that type for a change. */
export const latestWorker = (kernel: Kernel, type: string, change: string): Row | undefined =>
  rowsWhere(kernel, TABLE, { type, change_request: change }, 'sys_created_on').at(-1)

/** Whether its work is still to come. In progress is left behind by a crash alone, and goes on. */
export const isPending = (row: Row): boolean =>
  [WORKER.waiting, WORKER.inProgress].some((state) => state === text(row, 'state'))

function run(kernel: Kernel, sysId: string): void {
  const row = kernel.records.get(TABLE, sysId)
  if (row === undefined || !isPending(row)) return
  put(kernel, row, WORKER.inProgress)
  const work = WORKS[`${text(row, 'type')}.${text(row, 'operation')}`]
  if (work === undefined) return put(kernel, row, WORKER.error)
  try {
    const outcome = work(kernel, requester(kernel, row), parsed(text(row, 'request')))
    put(kernel, row, WORKER.complete, outcome)
  } catch (error) {
    if (!isUnsupported(error)) throw error
    put(kernel, row, WORKER.error, { errorMessages: [error.message] })
  }
}

// An event's script action runs as the user who caused it.
function requester(kernel: Kernel, row: Row): Session {
  const user = kernel.people.userByName(text(row, 'sys_created_by'))
  return user ? kernel.people.sessionFor(text(user, 'sys_id')) : kernel.people.systemSession()
}

/** Teaches the scheduler to run workers. */
export const registerWorkers = (kernel: Kernel): void =>
  kernel.scheduler.handle(JOB, (sysId) => run(kernel, sysId))

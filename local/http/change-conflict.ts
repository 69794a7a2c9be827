import { rowsWhere, text } from '../process/rows'
import { cisOf } from '../process/services'
import { cancelWorker, isPending, latestWorker, startWorker, WORKER } from '../process/workers'
import type { Kernel, Row } from '../types'
import { ofChange, refused, type Handler } from './change-call'
import { changeJson } from './change-json'
import { empty, json } from './message'

const TYPE = 'conflict'

/** POST …/conflict: starts the check and tells its sys_id. */
export const startConflictCheck: Handler = ofChange((change, row) => {
  const { kernel, session } = change
  const lacks = lacking(kernel, row)
  if (lacks.length > 0)
    return refused(400, `Conflict detection could not be started. Missing: ${lacks.join(', ')}`)
  const sysId = text(row, 'sys_id')
  const ask = { type: TYPE, operation: 'CHECK', change: sysId, request: { task: sysId } }
  const worker = startWorker(kernel, session, ask)
  return worker
    ? json(200, { result: text(worker, 'sys_id') })
    : refused(400, 'Conflict detection could not be started.')
})

/** What a check cannot do without (docs: t_RunManualConflictDetection.md). */
function lacking(kernel: Kernel, row: Row): readonly string[] {
  const dates = ['start_date', 'end_date'].filter((name) => text(row, name) === '')
  return cisOf(kernel, row).length > 0 ? dates : ['cmdb_ci', ...dates]
}

/** job_status: the states of an execution tracker, of which the page shows '2' for a check that is done. */
const JOB_STATUS: Readonly<Record<string, string>> = {
  [WORKER.waiting]: '0',
  [WORKER.inProgress]: '1',
  [WORKER.complete]: '2',
  [WORKER.error]: '4',
}

/** GET …/conflict: all texts, as in the page's sample. */
export const readConflicts: Handler = ofChange((change, row) => {
  const { kernel, session } = change
  const found = rowsWhere(kernel, 'conflict', { change: text(row, 'sys_id') })
  const worker = latestWorker(kernel, TYPE, text(row, 'sys_id'))
  const last = text(row, 'conflict_last_run')
  const finished = last === '' ? '' : (JOB_STATUS[WORKER.complete] ?? '')
  return json(200, {
    result: {
      status: text(row, 'conflict_status'),
      last_run: last,
      record_count: String(found.length),
      job_status: (worker && JOB_STATUS[text(worker, 'state')]) ?? finished,
      conflicts: found.map((each) => changeJson(kernel, session, 'conflict', each)),
    },
  })
})

/** DELETE …/conflict: cancels a check that runs, and clears what it found (docs: t_RunManualConflictDetection.md). */
export const cancelConflictCheck: Handler = ofChange(({ kernel }, row) => {
  const sysId = text(row, 'sys_id')
  const worker = latestWorker(kernel, TYPE, sysId)
  if (!worker || !isPending(worker)) return refused(400, 'No conflict detection is running')
  cancelWorker(kernel, worker)
  const system = kernel.people.systemSession()
  for (const found of rowsWhere(kernel, 'conflict', { change: sysId }))
    kernel.operations.remove(system, 'conflict', text(found, 'sys_id'))
  kernel.operations.update(system, 'change_request', sysId, { conflict_status: 'Not Run' })
  return empty(200)
})

import { responseIn, startWorker } from '../process/workers'
import { text } from '../process/rows'
import type { Asked } from '../process/work'
import type { LocalResponse, Row } from '../types'
import { recordNotFound, refused, type ChangeCall, type Handler } from './change-call'
import { baseUrl, json } from './message'

/** GET /change/worker/{sys_id} */
export const readWorker: Handler = (change, [sysId = '']) => {
  const row = change.kernel.records.get('chg_mgt_worker', sysId)
  if (!row) return recordNotFound('Change Management Worker')
  return json(200, { result: workerJson(change, row) })
}

/** Starts work that is done later, and tells which worker does it: Waiting (change-management-api.md). */
export function accepted(
  change: ChangeCall,
  ask: { type: string; operation: string; change?: string; request: Asked },
  status = 202,
): LocalResponse {
  const row = startWorker(change.kernel, change.session, ask)
  if (!row) return refused(400, 'The worker could not be created')
  return json(status, { result: workerJson(change, row) })
}

function workerJson({ kernel, session, call }: ChangeCall, row: Row): Record<string, unknown> {
  const sysId = text(row, 'sys_id')
  const link = `${baseUrl(call.request)}/api/sn_chg_rest/change/worker/${sysId}`
  return {
    worker: { sysId, link },
    request: text(row, 'request'),
    state: {
      value: Number(text(row, 'state')),
      display_value: kernel.operations.display(session, 'chg_mgt_worker', row, 'state'),
    },
    type: text(row, 'type'),
    ...responseIn(row),
  }
}

import { decideApproval, nextStates } from '../process/change-actions'
import { text } from '../process/rows'
import { bodyOf } from './change-body'
import { ofChange, refused, type Handler } from './change-call'
import { answer } from './change-record'
import { json } from './message'

/** PATCH …/approvals: decides the caller's own approval and shows the change. The page knows 400 and no 404. */
export const approvals: Handler = ofChange(
  (change, row) => {
    const { kernel, session, call } = change
    const { state = '', comments = '' } = bodyOf(call) ?? {}
    const sysId = text(row, 'sys_id')
    const written = decideApproval(kernel, session, sysId, String(state), String(comments))
    if (!written.ok) return refused(400, written.message)
    return answer(change, kernel.records.get('change_request', sysId) ?? row)
  },
  () => refused(400, 'Change Request record does not exist or cannot be read'),
)

/** GET …/nextstates */
export const readNextStates: Handler = ofChange(({ kernel, session }, row) =>
  json(200, { result: nextStates(kernel, session, text(row, 'sys_id')) }),
)

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

/** GET …/nextstates: states in the order of an object's keys, with labels of the available ones, as in the page's sample. */
export const readNextStates: Handler = ofChange(({ kernel, session }, row) => {
  const next = nextStates(kernel, session, text(row, 'sys_id'))
  const states = next?.available_states ?? []
  const state_label = Object.fromEntries(
    states.map((state) => [state, next?.state_label[state] ?? state]),
  )
  return json(200, { result: { ...next, available_states: Object.keys(state_label), state_label } })
})

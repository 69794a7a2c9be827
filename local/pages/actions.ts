import {
  attachCis,
  cancelChange,
  checkConflicts,
  decideApproval,
  decideApprover,
  holdChange,
} from '../process/change-actions'
import { firstWhere, text } from '../process/rows'
import { refreshImpactedServices } from '../process/services'
import { APPROVAL } from '../process/words'
import type { Refusal, Row } from '../types'
import type { Visit } from './visit'
import { own } from '../own'

type Outcome = { readonly ok: true } | Refusal
type Action = (visit: Visit, record: Row, form: URLSearchParams) => Outcome

const DONE: Outcome = { ok: true }
const refused = (message: string): Refusal => ({ ok: false, kind: 'data', message })
const sentence = (form: URLSearchParams, name: string): string => form.get(name)?.trim() ?? ''

const DECISIONS: Readonly<Record<string, string>> = {
  approve: APPROVAL.approved,
  reject: APPROVAL.rejected,
}

function addCi({ kernel, session }: Visit, change: Row, form: URLSearchParams): Outcome {
  const name = sentence(form, 'affected_ci')
  const ci = firstWhere(kernel, 'cmdb_ci', { name })
  if (name === '' || ci === undefined) return refused(`Configuration item '${name}' was not found`)
  const { refusal } = attachCis(kernel, session, text(change, 'sys_id'), [text(ci, 'sys_id')])
  return refusal ?? DONE
}

const CHANGE_ACTIONS: Readonly<Record<string, Action>> = {
  cancel: ({ kernel, session }, change, form) =>
    cancelChange(kernel, session, text(change, 'sys_id'), sentence(form, 'cancel_reason')),
  hold: ({ kernel, session }, change, form) =>
    holdChange(kernel, session, text(change, 'sys_id'), sentence(form, 'hold_reason')),
  unhold: ({ kernel, session }, change) =>
    holdChange(kernel, session, text(change, 'sys_id'), undefined),
  conflicts: ({ kernel }, change) => {
    checkConflicts(kernel, text(change, 'sys_id'))
    return DONE
  },
  services: ({ kernel }, change) => {
    refreshImpactedServices(kernel, text(change, 'sys_id'))
    return DONE
  },
  add_ci: addCi,
}

function decide(visit: Visit, record: Row, action: string, form: URLSearchParams): Outcome {
  const { kernel, session } = visit
  const comments = sentence(form, 'approval_comments')
  const decision = own(DECISIONS, action) ?? ''
  if (text(record, 'sys_class_name') === 'sysapproval_approver')
    return decideApprover(kernel, session, record, decision, comments)
  return decideApproval(kernel, session, text(record, 'sys_id'), decision, comments)
}

/** Approving needs no right to write the change itself. */
export const isDecision = (action: string): boolean => own(DECISIONS, action) !== undefined

/** Does what a form's button says, as the signed-in user; undefined when the button is none of ours. */
export function runAction(
  visit: Visit,
  record: Row,
  action: string,
  form: URLSearchParams,
): Outcome | undefined {
  if (isDecision(action)) return decide(visit, record, action, form)
  if (text(record, 'sys_class_name') !== 'change_request') return undefined
  const [verb = '', state] = action.split(':')
  if (verb === 'state' && state !== undefined) {
    const { operations } = visit.kernel
    return operations.update(visit.session, 'change_request', text(record, 'sys_id'), { state })
  }
  return own(CHANGE_ACTIONS, verb)?.(visit, record, form)
}

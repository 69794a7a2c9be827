import { nextStates, ownApproval, stateAfterNew } from '../process/change-actions'
import { isTrue, text } from '../process/rows'
import { STATE, STATE_LABELS } from '../process/words'
import type { Row } from '../types'
import type { Visit } from './visit'
import { markup, type Html } from './html'
import { own } from '../own'

const PATH: Readonly<Record<string, readonly string[]>> = {
  standard: [STATE.new, STATE.scheduled, STATE.implement, STATE.review, STATE.closed],
  emergency: [
    STATE.new,
    STATE.authorize,
    STATE.scheduled,
    STATE.implement,
    STATE.review,
    STATE.closed,
  ],
}

/** Where the change stands on its way. */
export function steps(change: Row): Html {
  const now = text(change, 'state')
  const all = Object.values(STATE).filter((state) => state !== STATE.canceled)
  const path = now === STATE.canceled ? [STATE.new, now] : (own(PATH, text(change, 'type')) ?? all)
  return markup`<ol class="steps">
    ${path.map(
      (state) =>
        markup`<li
          class="${state === now ? 'now' : Number(state) < Number(now) ? 'past' : ''}"
          ${state === now ? markup` aria-current="step"` : ''}
        >
          ${STATE_LABELS[state]}
        </li>`,
    )}
  </ol>`
}

const BUTTONS: readonly (readonly [state: string, label: string, className: string])[] = [
  [STATE.implement, 'Implement', 'primary'],
  [STATE.review, 'Review', 'primary'],
  [STATE.closed, 'Close', 'primary'],
]

const button = (action: string, label: string, className = ''): Html =>
  markup`<button name="sys_action" value="${action}" class="${className}">${label}</button>`

// What needs a sentence from the person opens a small form; no script is needed for it.
const asking = (summary: string, name: string, label: string, actions: readonly Html[]): Html =>
  markup`<details class="act">
    <summary>${summary}</summary>
    <div>
      <label for="${name}">${label}</label> <textarea id="${name}" name="${name}"></textarea
      ><span>${actions}</span>
    </div>
  </details>`

function moves(visit: Visit, change: Row): Html[] {
  const sysId = text(change, 'sys_id')
  const reachable = nextStates(visit.kernel, visit.session, sysId)?.state_transitions.flat() ?? []
  const to = new Set(reachable.map((move) => move.to_state))
  const state = text(change, 'state')
  const asks = stateAfterNew(visit.kernel, change)
  const first = state === STATE.new && asks !== undefined
  const buttons = BUTTONS.filter(([target]) => to.has(target) && state !== STATE.new).map(
    ([target, label, className]) => button(`state:${target}`, label, className),
  )
  return [
    ...(first
      ? [
          button(
            `state:${asks}`,
            asks === STATE.scheduled ? 'Schedule' : 'Request Approval',
            'primary',
          ),
        ]
      : []),
    ...buttons,
    ...(to.has(STATE.new) ? [button(`state:${STATE.new}`, 'Revert to New')] : []),
  ]
}

function holding(change: Row): Html[] {
  if (isTrue(change, 'on_hold')) return [button('unhold', 'Remove hold')]
  const holdable = ![STATE.new, STATE.closed, STATE.canceled].some(
    (s) => s === text(change, 'state'),
  )
  if (!holdable) return []
  return [asking('Put on hold', 'hold_reason', 'On hold reason', [button('hold', 'Put on hold')])]
}

function cancelling(visit: Visit, change: Row): Html[] {
  const states = nextStates(visit.kernel, visit.session, text(change, 'sys_id'))
  if (!states?.available_states.includes(STATE.canceled)) return []
  return [
    asking('Cancel Change', 'cancel_reason', 'Reason', [
      button('cancel', 'Cancel Change', 'danger'),
    ]),
  ]
}

function deciding(visit: Visit, change: Row): Html[] {
  if (ownApproval(visit.kernel, visit.session, text(change, 'sys_id')) === undefined) return []
  return [decision()]
}

/** Approve and Reject with comments, for whoever is asked. */
export const decision = (): Html =>
  asking('Approve or reject', 'approval_comments', 'Comments', [
    button('approve', 'Approve', 'primary'),
    button('reject', 'Reject', 'danger'),
  ])

/** The buttons of the change form that the user and the state allow. */
export function changeButtons(visit: Visit, change: Row, mayWrite: boolean): Html[] {
  const own = deciding(visit, change)
  if (!mayWrite) return own
  return [
    ...own,
    ...moves(visit, change),
    ...holding(change),
    button('conflicts', 'Check Conflicts'),
    button('services', 'Refresh Impacted Services'),
    ...cancelling(visit, change),
  ]
}

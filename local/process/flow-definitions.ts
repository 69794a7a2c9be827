import type { Kernel, Row } from '../types'
import { text } from './rows'
import { GROUP, MODEL, STATE } from './words'

/** Who is asked: one of a group, or a person. */
export type Approver = { readonly group: string } | { readonly user: string }
/** An approval policy, as far as one state applies it: for each matching decision its approvers (change-approval-policy). */
export type Policy = {
  readonly name: string
  readonly decisions: string
  approvers(kernel: Kernel, change: Row): readonly Approver[]
}
export type TaskDef = { readonly name: string; readonly type: string; readonly group?: string }
/** What the platform's flows do for one change model (change-flows). */
export type Flow = {
  readonly policies: Readonly<Record<string, Policy>>
  tasks(kernel: Kernel, state: string): readonly TaskDef[]
}

const assignmentGroup = (change: Row): Approver => ({ group: text(change, 'assignment_group') })
const cab: Approver = { group: GROUP.cabApproval }

const policy = (
  name: string,
  decisions: string,
  approvers: (change: Row) => readonly Approver[],
): Policy => ({ name, decisions, approvers: (_kernel, change) => approvers(change) })

// "The workflow creates two change tasks" (t_ProcessAChangeRequest); their types are assumed.
const IMPLEMENT: readonly TaskDef[] = [
  { name: 'Implement', type: 'implementation' },
  { name: 'Post implementation testing', type: 'testing' },
]
const whenImplementing = (kernel: Kernel, state: string): readonly TaskDef[] =>
  state === STATE.implement && kernel.settings.createTasksOnImplement ? IMPLEMENT : []

const NORMAL: Flow = {
  policies: {
    [STATE.assess]: policy('Normal Change Policy', 'Technical approvals', (change) => [
      assignmentGroup(change),
    ]),
    [STATE.authorize]: policy('Normal Change Policy', 'Risk approvals', () => [cab]),
  },
  tasks: whenImplementing,
}
const STANDARD: Flow = { policies: {}, tasks: whenImplementing }
const EMERGENCY: Flow = {
  policies: {
    [STATE.authorize]: policy('Emergency Change Policy', 'Emergency approvals', () => [cab]),
  },
  tasks: whenImplementing,
}
// "After the unauthorized change is approved, a change task is created" (unauthorized-change-request).
const UNAUTHORIZED: Flow = {
  policies: {
    [STATE.authorize]: policy('Unauthorized Change Policy', 'Unauthorized approvals', () => [cab]),
  },
  tasks: (_kernel, state) =>
    state === STATE.review
      ? [{ name: 'Post Implementation Review', type: 'review', group: GROUP.changeManagement }]
      : [],
}

const RISKS: Readonly<Record<string, string>> = { 4: 'low', 3: 'moderate', 2: 'high' }
const WORDS: Readonly<Record<string, string>> = {
  [STATE.assess]: 'assess',
  [STATE.authorize]: 'authorize',
  [STATE.scheduled]: 'scheduled',
  [STATE.implement]: 'implement',
  [STATE.review]: 'review',
}

function approverOf(kernel: Kernel, change: Row, kind: string): Approver {
  switch (kind) {
    case 'member':
      return assignmentGroup(change)
    case 'manager': {
      const group = kernel.records.get('sys_user_group', text(change, 'assignment_group'))
      return { user: text(group, 'manager') }
    }
    case 'change_manager':
      return { group: GROUP.changeManagement }
    case 'cab':
      return cab
    default:
      return { group: kind } // "Other group"
  }
}

// Approvers for each risk, with the documented defaults (configure-normal-change-model-scm); a property changes them.
const byRisk = (
  name: string,
  state: string,
  defaults: Readonly<Record<string, string>>,
): Policy => ({
  name: `${name} (simplified) Change Policy`,
  decisions: 'Risk approvals',
  approvers(kernel, change) {
    const risk = RISKS[text(change, 'risk')]
    if (risk === undefined) return []
    const property = `local.change.approvers.${name.toLowerCase()}.${WORDS[state]}.${risk}`
    const kinds = kernel.properties.get(property, defaults[risk]).split(',')
    return kinds.map((kind) => approverOf(kernel, change, kind.trim()))
  },
})

const MEMBERS = { low: 'member', moderate: 'member', high: 'member' }
const BOARD = { low: 'member', moderate: 'cab', high: 'cab' }

// One task for each state that is set to Yes; names and types are assumed.
const SIMPLIFIED_TASKS: Readonly<Record<string, TaskDef>> = {
  scheduled: { name: 'Verify planning and resources', type: 'planning' },
  implement: { name: 'Implement', type: 'implementation' },
  review: { name: 'Review', type: 'review' },
}

function simplifiedTasks(kernel: Kernel, state: string): readonly TaskDef[] {
  const word = WORDS[state] ?? ''
  const chosen = kernel.properties.get('local.change.simplified_tasks', 'implement').split(',')
  const task = SIMPLIFIED_TASKS[word]
  if (task === undefined || !chosen.some((one) => one.trim() === word)) return []
  return word === 'implement' && !kernel.settings.createTasksOnImplement ? [] : [task]
}

const SIMPLIFIED_NORMAL: Flow = {
  policies: {
    [STATE.assess]: byRisk('Normal', STATE.assess, MEMBERS),
    [STATE.authorize]: byRisk('Normal', STATE.authorize, BOARD),
  },
  tasks: simplifiedTasks,
}
const SIMPLIFIED_EMERGENCY: Flow = {
  policies: { [STATE.authorize]: byRisk('Emergency', STATE.authorize, BOARD) },
  tasks: simplifiedTasks,
}

const FLOWS: ReadonlyMap<string, Flow> = new Map([
  [MODEL.normal, NORMAL],
  [MODEL.standard, STANDARD],
  [MODEL.emergency, EMERGENCY],
  [MODEL.unauthorized, UNAUTHORIZED],
  [MODEL.simplifiedNormal, SIMPLIFIED_NORMAL],
  [MODEL.simplifiedEmergency, SIMPLIFIED_EMERGENCY],
])

/**
 * The flows are started by the sys_id of the change's model (platform.md 2.2): a model that an app ships or an admin
 * copies has none, and nobody is asked, until it comes with a process of its own.
 */
export const flowOf = (change: Row): Flow | undefined => FLOWS.get(text(change, 'chg_model'))

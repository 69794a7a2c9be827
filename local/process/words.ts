import { createHash } from 'node:crypto'

/** A sys_id that a name always gives: the same row is found again in every instance and after every restart. */
export const idOf = (...names: readonly string[]): string =>
  createHash('md5').update(names.join('|')).digest('hex')

/** change_request.state (platform.md 1.3). */
export const STATE = {
  new: '-5',
  assess: '-4',
  authorize: '-3',
  scheduled: '-2',
  implement: '-1',
  review: '0',
  closed: '3',
  canceled: '4',
} as const

export const STATE_LABELS: Readonly<Record<string, string>> = {
  '-5': 'New',
  '-4': 'Assess',
  '-3': 'Authorize',
  '-2': 'Scheduled',
  '-1': 'Implement',
  '0': 'Review',
  '3': 'Closed',
  '4': 'Canceled',
}

/** change_task.state (platform.md 1.4). */
export const TASK_STATE = { pending: '-5', open: '1', inProgress: '2', closed: '3', canceled: '4' }

/** Values of task.approval, sysapproval_group.approval and sysapproval_approver.state (platform.md 1.2, 3.1). */
export const APPROVAL = {
  none: 'not requested',
  requested: 'requested',
  approved: 'approved',
  rejected: 'rejected',
  cancelled: 'cancelled',
  notRequired: 'not_required',
} as const

/** sys_ids seen on several instances (platform.md 2.2, 2.3); those of the simplified set are made up here (14). */
export const MODEL = {
  normal: '007c4001c343101035ae3f52c1d3aeb2',
  standard: 'e55d0bfec343101035ae3f52c1d3ae49',
  emergency: '62d10fa1c303101035ae3f52c1d3aec1',
  unauthorized: 'aedc6a625323101034d1ddeeff7b1296',
  registration: '7840d2515323101034d1ddeeff7b12a6',
  simplifiedNormal: idOf('chg_model', 'Normal (simplified)'),
  simplifiedEmergency: idOf('chg_model', 'Emergency (simplified)'),
  simplifiedRegistration: idOf('chg_model', 'Change Registration (simplified)'),
} as const

export const GROUP = {
  changeManagement: 'a715cd759f2002002920bde8132e7018',
  cabApproval: 'b85d44954a3623120004689b2d5dd60a',
} as const

/** sysapproval_group.wf_activity tells in which state of the change a round of approval was asked for. */
export const roundIn = (state: string): string => idOf('wf_activity', state)

import type { BuiltInRule, Kernel, RuleContext } from '../types'
import { isTrue, text } from './rows'
import { idOf, STATE } from './words'

/** "All data modifications have the same restrictions" (r_ChangeManagementProperties); without it, the form's alone. */
export const enforcesData = (kernel: Kernel): boolean =>
  kernel.properties.get('com.snc.change_management.enforce_data_requirements', 'true') === 'true'

/** The simplified set is there (change-model-defaults-for-simplified-change-management). */
const isSimplified = (kernel: Kernel): boolean =>
  kernel.properties.get('local.change.models', 'classic').startsWith('simplified')

function checkHold({ kernel, current, abort }: RuleContext): void {
  // "So the change cannot be canceled and still be On Hold" (t_PlaceAChangeRequestOnHold).
  if (text(current, 'state') === STATE.canceled) current.on_hold = '0'
  if (!enforcesData(kernel) || !isTrue(current, 'on_hold')) return
  if (text(current, 'on_hold_reason').trim() === '') abort('On hold reason is mandatory')
}

const STANDARD_FIELDS = [
  'short_description',
  'description',
  'risk',
  'impact',
  'justification',
  'assignment_group',
  'start_date',
  'end_date',
]

// "The plugin enforces mandatory fields"; whether at every save or when the change leaves New is nowhere said.
function checkStandard(context: RuleContext): void {
  const { kernel, current } = context
  if (!enforcesData(kernel) || !isSimplified(kernel) || text(current, 'type') !== 'standard') return
  const when = kernel.properties.get('local.change.standard_required', 'save')
  if (when !== 'save' && !(context.operation === 'update' && context.changes('state'))) return
  const lacking = STANDARD_FIELDS.filter((column) => text(current, column).trim() === '')
  if (lacking.length > 0) context.abort(`Mandatory fields: ${lacking.join(', ')}`)
}

// "Read-only for anyone without the Change Manager role"; the platform's own code writes as the system.
function checkWorkNotes(context: RuleContext): void {
  const { kernel, current, session } = context
  if (!isSimplified(kernel) || text(current, 'type') !== 'standard') return
  if (!context.changes('work_notes') || text(current, 'work_notes') === '') return
  if (session.roles.has('change_manager') || session.roles.has('admin')) return
  if (kernel.properties.get('local.change.standard_work_notes', 'refuse') === 'drop')
    current.work_notes = ''
  else
    context.abort('Work notes of a standard change are read-only without the role change_manager')
}

const rule = (name: string, order: number, run: BuiltInRule['run']): BuiltInRule => ({
  name,
  sysId: idOf('rule', name),
  table: 'change_request',
  when: 'before',
  on: ['insert', 'update'],
  order,
  run,
})

/** What a change must hold, and who may write what, besides what its model asks. */
export const dataRules: readonly BuiltInRule[] = [
  rule('Change: On hold reason', 250, checkHold),
  rule('Change: Mandatory fields of a standard change', 252, checkStandard),
  rule('Change: Work notes of a standard change', 254, checkWorkNotes),
]

import type { BuiltInRule, RuleContext } from '../types'
import { rowsWhere, text } from './rows'
import { idOf } from './words'
import { own } from '../own'

const TYPES: Readonly<Record<string, string>> = {
  cmn_schedule_blackout: 'blackout',
  cmn_schedule_maintenance: 'maintenance',
}
const OPPOSITE: Readonly<Record<string, string>> = {
  blackout: 'maintenance',
  maintenance: 'blackout',
}

// The type tells which schedules are meant where the class is not asked (c_GlideScheduleScopedAPI samples); assumed.
function typeOfClass({ table, current }: RuleContext): void {
  if (text(current, 'type') === '') current.type = TYPES[table] ?? ''
}

// "A schedule containing maintenance entries cannot also contain blackout entries" (r_ScheduleFields).
function checkSpanType(context: RuleContext): void {
  const { kernel, current } = context
  const opposite = own(OPPOSITE, text(current, 'type'))
  if (opposite === undefined) return
  const others = rowsWhere(kernel, 'cmn_schedule_span', { schedule: text(current, 'schedule') })
  if (others.some((row) => row.sys_id !== current.sys_id && text(row, 'type') === opposite))
    context.abort('A schedule cannot contain both maintenance and blackout entries')
}

// "Child schedules and schedule entries are deleted automatically" (t_CreateBlkoutMaintSched).
function deleteEntries({ kernel, session, current }: RuleContext): void {
  for (const table of ['cmn_schedule_span', 'cmn_other_schedule'])
    for (const row of rowsWhere(kernel, table, { schedule: text(current, 'sys_id') }))
      kernel.operations.remove(session, table, text(row, 'sys_id'))
}

const rule = (
  name: string,
  table: string,
  on: BuiltInRule['on'],
  run: BuiltInRule['run'],
): BuiltInRule => ({ name, sysId: idOf('rule', name), table, when: 'before', on, order: 100, run })

/** What schedules keep to. */
export const scheduleRules: readonly BuiltInRule[] = [
  rule('Schedule: Type of class', 'cmn_schedule_condition', ['insert'], typeOfClass),
  rule('Schedule: Entry types', 'cmn_schedule_span', ['insert', 'update'], checkSpanType),
  rule('Schedule: Delete entries', 'cmn_schedule', ['delete'], deleteEntries),
]

import type { BuiltInRule, RuleContext } from '../types'
import { mayChangeCis } from './ci-rules'
import { text } from './rows'
import { refreshImpactedServices } from './services'
import { initialState } from './transitions'
import { idOf, STATE } from './words'

// "When the change moves from the new state and when the Affected CIs related list is not modifiable" (refresh-impacted-services-cis).
function refreshOnLeavingNew(context: RuleContext): void {
  const { kernel, session, current, previous } = context
  const initial = initialState(kernel, text(current, 'chg_model'))
  if (!context.changes('state') || text(previous, 'state') !== initial) return
  if (text(current, 'state') === STATE.canceled || mayChangeCis(kernel, current)) return
  const id = text(current, 'sys_id')
  const byEvent = kernel.properties.get('com.snc.change_request.refresh_impacted.event', 'false')
  if (byEvent !== 'true') return refreshImpactedServices(kernel, id)
  kernel.scheduler.event(session, {
    name: 'change.refresh_impacted_ci',
    table: 'change_request',
    sysId: id,
    parm1: id,
    parm2: '',
    queue: '',
  })
}

/** Impacted services follow the CIs as the change leaves New. */
export const serviceRules: readonly BuiltInRule[] = [
  {
    name: 'Change: Refresh impacted services',
    sysId: idOf('rule', 'refresh impacted services'),
    table: 'change_request',
    when: 'after',
    on: ['update'],
    order: 150,
    run: refreshOnLeavingNew,
  },
]

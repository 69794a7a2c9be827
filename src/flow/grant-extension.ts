import type { Row } from '../contract/tables'
import { isoOf } from '../core/times'
import { extendWindows } from './extend-windows'
import type { Ports } from './ports'
import { changeOf } from './settle-plan-change'
import { tell } from './tell'
import { inScope, windowList } from './tell-news'

type PlanChange = Row<'plan_change'>

/** A person presses the button on the change: every plan change of it that asks for more time gets it. */
export function approveExtension(ports: Ports, changeRequest: string): void {
  const by = ports.people.caller().name
  const rows = ports.rows.find('plan_change', [
    ['change_request', '=', changeRequest],
    ['extension_until', 'not empty'],
  ])
  for (const row of rows) {
    const why = movePlannedEnd(ports, row)
    if (why !== '') {
      ports.rows.update('plan_change', row.sys_id, { why: why.slice(0, 4000) })
      ports.log.warn('extension_refused', { planChange: row.sys_id, why })
      continue
    }
    grantExtension(ports, row, by)
    const until = isoOf(row.extension_until ?? 0)
    ports.changes.note(changeRequest, `Patchloop: ${by} approved more time, until ${until}.`)
  }
}

/** The open windows go on, and the tool is told. Repeated after a crash, it tells nothing twice. */
export function grantExtension(ports: Ports, row: PlanChange, by: string): void {
  const until = row.extension_until
  if (until === null) return
  extendWindows(ports, row.sys_id, until)
  tell(ports, {
    source: ports.rows.get('plan', row.plan)?.source ?? '',
    plan: row.plan,
    planChange: row.sys_id,
    type: 'plan.rescheduled',
    occasion: `extension ${isoOf(until)}`,
    data: {
      by: { name: by },
      extension: { until: isoOf(until), reason: row.extension_reason },
      scope: row.scope_hash,
      windows: windowList(ports, row.sys_id),
      ...inScope(ports, row),
    },
  })
  ports.rows.update('plan_change', row.sys_id, {
    extension_until: null,
    extension_reason: '',
    window_end: Math.max(row.window_end ?? until, until),
  })
}

/** The change's planned dates hold all of its windows. What we move ourselves is no news to the tool. '' or why not. */
function movePlannedEnd(ports: Ports, row: PlanChange): string {
  const change = changeOf(ports, row)
  const until = row.extension_until ?? 0
  if (change === null || change.endAt === null || change.endAt >= until) return ''
  ports.rows.update('plan_change', row.sys_id, { told_end: until })
  const outcome = ports.changes.edit(change.sysId, { endAt: until })
  if (outcome.ok) return ''
  ports.rows.update('plan_change', row.sys_id, { told_end: row.told_end })
  return outcome.why
}

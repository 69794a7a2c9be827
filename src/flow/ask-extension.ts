import type { Extension } from '../contract/schemas/extension'
import type { Row } from '../contract/tables'
import { refusalAnswer, type Answer } from '../core/result'
import { isoOf, parseIso } from '../core/times'
import { isAlive } from '../core/plan-state'
import { planChangesOf } from './change-view'
import { endingBefore } from './extend-windows'
import type { Ports } from './ports'
import { grantExtension } from './grant-extension'
import { viewPlan } from './view-plan'

/**
 * The tool needs more time than its open windows have. A person decides on the change; until then they end as they were
 * approved. Work that needs no change request is extended at once, as it was approved at once. Asked again with the same
 * end, it asks nobody twice.
 */
export function askForExtension(ports: Ports, plan: Row<'plan'>, asked: Extension): Answer {
  const until = parseIso(asked.until) ?? 0
  const running = planChangesOf(ports, plan.sys_id).filter(
    (row) => isAlive(row.status) && ports.rows.count('window', endingBefore(row.sys_id, until)) > 0,
  )
  if (running.length === 0) {
    const message = `No window of this plan is open that ends before ${isoOf(until)}: there is nothing to extend.`
    return refusalAnswer({ code: 'wrong_state', message })
  }
  for (const row of running) ask(ports, plan, row, { until, reason: asked.reason })
  return { status: 200, body: viewPlan(ports, ports.rows.get('plan', plan.sys_id) ?? plan) }
}

type Asked = { readonly until: number; readonly reason: string }

function ask(ports: Ports, plan: Row<'plan'>, row: Row<'plan_change'>, asked: Asked): void {
  if (row.extension_until === asked.until) return
  // People first: a note that comes twice after a crash is better than one that never comes.
  if (row.change_request !== '') {
    ports.changes.note(row.change_request, noteOf(plan, asked))
    ports.queue.send('attention', row.sys_id)
  }
  const values = { extension_until: asked.until, extension_reason: asked.reason }
  ports.rows.update('plan_change', row.sys_id, values)
  ports.log.info('extension_asked', { plan: plan.plan_id, until: isoOf(asked.until) })
  if (row.change_request === '') {
    const source = ports.rows.get('source', plan.source)?.name ?? ''
    grantExtension(ports, { ...row, ...values }, source)
  }
}

const noteOf = (plan: Row<'plan'>, { until, reason }: Asked): string =>
  `Patchloop: plan ${plan.plan_id} needs more time, until ${isoOf(until)}: ${reason}\n` +
  'To approve it, press Approve more time, or move the planned end date to that time or later. ' +
  'Otherwise the open windows end as they were approved.'

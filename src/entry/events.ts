import type { GlideRecord } from '@servicenow/glide'
import { deliver } from '../flow/deliver'
import { judgePage } from '../flow/findings/judge-again'
import { takeInventory } from '../flow/inventory/take-inventory'
import { keepWindows } from '../flow/keep-windows'
import { preparePlan } from '../flow/prepare-plan'
import { reconcilePlanChange } from '../flow/reconcile-change'
import { settleResults } from '../flow/settle-results'
import { guarded } from './guarded'

// One function an event of contract/queues.ts. The build hands each the platform's `event` by its parameter's name.

/** A chunk that one job prepares; what is left is queued again. */
const CHUNK = { endpoints: 200 }

const about = (event: GlideRecord): string => event.getValue('parm1') ?? ''

export function onPrepare(event: GlideRecord): void {
  const plan = about(event)
  guarded('prepare', plan, (ports) => preparePlan(ports, plan, CHUNK))
}

export function onReconcile(event: GlideRecord): void {
  const planChange = about(event)
  guarded('reconcile', planChange, (ports) => reconcilePlanChange(ports, planChange))
}

export function onDeliver(event: GlideRecord): void {
  const message = about(event)
  guarded('deliver', message, (ports) => deliver(ports, message))
}

export function onWindow(event: GlideRecord): void {
  const planChange = about(event)
  guarded('window', planChange, (ports) => keepWindows(ports, planChange))
}

export function onSettleResults(event: GlideRecord): void {
  const receipt = about(event)
  guarded('settle_results', receipt, (ports) => settleResults(ports, receipt))
}

export function onJudge(event: GlideRecord): void {
  const source = about(event)
  const after = event.getValue('parm2') ?? ''
  guarded('judge', source, (ports) => judgePage(ports, source, after))
}

export function onInventory(): void {
  guarded('inventory', '', (ports) => takeInventory(ports))
}

import type { GlideRecord } from '@servicenow/glide'
import { judgeEverywhere } from '../flow/findings/judge-again'
import { judgePolicy } from '../flow/judge-policy'
import { judgeEndpointEdit, judgeFindingEdit } from '../flow/operator-edit'
import { judgeTemplate } from '../flow/policies/judge-template'
import { judgeRiskRule } from '../flow/policies/risk-rules'
import { reconcileChange } from '../flow/reconcile-change'
import { settleEndpointEdit, settleFindingEdit } from '../flow/settle-edit'
import type { Ports } from '../flow/ports'
import { judged, refuse } from '../glide/edits'
import { toRow } from '../glide/rows'
import { guarded } from './guarded'

/**
 * An async rule is assumed to run as whoever made the change (docs/platform-assumptions.md, "Who an asynchronous rule
 * runs as"). `sys_updated_by` alone would not do: by now the platform itself may have written to the same change. '' = nobody in particular, then that column has to do.
 */
const actorOf = (ports: Ports): string => {
  const { userName, name } = ports.people.caller()
  return ['', 'system', 'guest'].includes(userName) ? '' : name
}

/** Async rule on change_request: says "look at this change again", and no more (platform.md 7.4: no order, no previous). */
export function onChangeTouched(current: GlideRecord): void {
  const id = current.getUniqueValue() ?? ''
  guarded('change_touched', id, (ports) => reconcileChange(ports, id, actorOf(ports)))
}

/** Async rule on change_task: a person's task that was closed may let its change be closed. */
export function onTaskTouched(current: GlideRecord): void {
  const id = current.getValue('change_request') ?? ''
  guarded('task_touched', id, (ports) => reconcileChange(ports, id, actorOf(ports)))
}

/** Before rule on endpoints: a person links a CI or gives it up; all other edits are refused with a sentence. */
export function onEndpointEdit(current: GlideRecord, previous: GlideRecord): void {
  checked('endpoint_edit', current, (ports) =>
    judged('endpoint', current, previous, (before, after) =>
      judgeEndpointEdit(ports, before, after),
    ),
  )
}

/** Before rule on findings: a person accepts an exception. */
export function onFindingEdit(current: GlideRecord, previous: GlideRecord): void {
  checked('finding_edit', current, (ports) =>
    judged('finding', current, previous, (before, after) => judgeFindingEdit(ports, before, after)),
  )
}

/** Before rule on policies: one that can never be met, or not be carried out, is refused with a sentence. */
export function onPolicyEdit(current: GlideRecord): void {
  checked('policy_edit', current, (ports) => {
    const why = judgePolicy(ports, toRow('policy', current))
    if (why !== '') refuse(current, why)
  })
}

/** Async rule on policies: findings that no plan holds are judged by them as they are now. */
export function onPolicyChanged(current: GlideRecord): void {
  guarded('policy_changed', current.getUniqueValue() ?? '', (ports) => judgeEverywhere(ports))
}

/** Before rule on task templates: one that would wait for itself, or that nobody could do, is refused with a sentence. */
export function onTemplateEdit(current: GlideRecord): void {
  checked('template_edit', current, (ports) => {
    const why = judgeTemplate(ports, toRow('task_template', current))
    if (why !== '') refuse(current, why)
  })
}

/** Before rule on risk rules: one that could not be meant is refused with a sentence. */
export function onRiskRuleEdit(current: GlideRecord): void {
  checked('risk_rule_edit', current, () => {
    const why = judgeRiskRule(toRow('risk_rule', current))
    if (why !== '') refuse(current, why)
  })
}

/** Async rule on endpoints: what a person wanted is carried out. */
export function onEndpointEdited(current: GlideRecord): void {
  const id = current.getUniqueValue() ?? ''
  guarded('endpoint_edited', id, (ports) => settleEndpointEdit(ports, id))
}

/** Async rule on findings. */
export function onFindingEdited(current: GlideRecord): void {
  const id = current.getUniqueValue() ?? ''
  guarded('finding_edited', id, (ports) => settleFindingEdit(ports, id))
}

/** An edit that could not be judged is refused: it fails closed. */
function checked(work: string, current: GlideRecord, run: (ports: Ports) => void): void {
  let isJudged = false
  guarded(work, current.getUniqueValue() ?? '', (ports) => {
    run(ports)
    isJudged = true
  })
  if (!isJudged) refuse(current, 'Patchloop could not judge this edit; its log says why.')
}

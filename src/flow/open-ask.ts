import type { Row } from '../contract/tables'
import { ASKED_STATE } from '../core/policy'
import type { ChangeNow, Ports } from './ports'
import { scopeOf } from './open-scope'

const NEW = '-5'

/** Asks for approval: New → the next state of that type; what was requested and what was reached are kept side by side. */
export function askForApproval(ports: Ports, planChange: Row<'plan_change'>): void {
  const id = planChange.sys_id
  const scope = scopeOf(ports, id)
  if (planChange.change_type === 'none') {
    ports.rows.update('plan_change', id, {
      ...asked(ports, scope.hash),
      status: 'approved',
      window_start: scope.span?.start ?? null,
      window_end: scope.span?.end ?? null,
      decided_by: 'policy',
      decided_at: ports.clock.now(),
    })
    return
  }
  const change = ports.changes.get(planChange.change_request)
  const target = ASKED_STATE[planChange.change_type] ?? '-4'
  const waits = waitsFor(change)
  const { reached, why } = waits === '' ? move(ports, change, target) : { reached: NEW, why: waits }
  ports.rows.update('plan_change', id, {
    ...asked(ports, scope.hash),
    status: 'awaiting_approval',
    requested_state: target,
    reached_state: reached,
    why: why.slice(0, 4000),
    told_status: 'awaiting_approval',
    told_hold: false,
    told_start: change?.startAt ?? null,
    told_end: change?.endAt ?? null,
    window_start: scope.span?.start ?? change?.startAt ?? null,
    window_end: scope.span?.end ?? change?.endAt ?? null,
  })
}

const asked = (ports: Ports, hash: string) => ({
  stage: 'asked',
  scope_hash: hash,
  asked_at: ports.clock.now(),
})

/** What keeps a change New: asking would be refused, or would ask for approval of nothing definite. '' = nothing. */
export function waitsFor(change: ChangeNow | null): string {
  if (change === null) return 'The change request is gone.'
  if (change.assignmentGroup === '') {
    return 'The source has no assignment group: give the change one.'
  }
  if (change.startAt === null || change.endAt === null) {
    return 'No window is known: give the change its planned dates.'
  }
  return ''
}

function move(
  ports: Ports,
  change: ChangeNow | null,
  target: string,
): { readonly reached: string; readonly why: string } {
  if (change === null) return { reached: NEW, why: 'The change request is gone.' }
  // A crash between the move and the row, or a person who was faster: it has left New already.
  if (change.state !== NEW) return { reached: change.state, why: '' }
  return ports.changes.move(change.sysId, target)
}

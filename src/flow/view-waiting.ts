import type { Row } from '../contract/tables'
import type { ChangeNow, Ports } from './ports'

/** Why nothing moves, and who can act (contract.md 3). */
export type Waiting = {
  readonly what: string
  readonly who: string
  readonly change: string | null
  readonly message: string
}

const MAX_SHOWN = 100

/** What each change that stands still is waiting for. */
export function waitingFor(
  ports: Ports,
  plan: Row<'plan'>,
  isPrepared: boolean,
): readonly Waiting[] {
  const rows = ports.rows.find('plan_change', [['plan', '=', plan.sys_id]], {
    orderBy: ['name'],
    limit: MAX_SHOWN,
  })
  const changes = rows.flatMap((row) => waitingOf(ports, row) ?? [])
  if (isPrepared || changes.length > 0 || plan.state === 'canceled') return changes
  const message = 'The plan is being prepared in the background.'
  return [{ what: 'preparation', who: 'Patchloop', change: null, message }]
}

function waitingOf(ports: Ports, row: Row<'plan_change'>): Waiting | null {
  const change = row.change_request === '' ? null : ports.changes.get(row.change_request)
  const number = change?.number ?? null
  switch (row.status) {
    case 'preparing':
      return row.why === ''
        ? null
        : { what: 'change', who: 'ServiceNow administrator', change: number, message: row.why }
    case 'awaiting_approval':
      return approval(ports, row, change)
    case 'on_hold': {
      const reason = change?.onHoldReason ?? ''
      const message = `${number ?? ''} is on hold${reason === '' ? '' : `: ${reason}`}.`
      return { what: 'resume', who: groupName(ports, change), change: number, message }
    }
    case 'rejected': {
      const by = row.decided_by === '' ? '' : ` by ${row.decided_by}`
      const message = `Rejected${by}. Revise the plan, or reopen it.`
      return { what: 'revision', who: 'patching tool', change: number, message }
    }
    case 'attention':
      return {
        what: 'person',
        who: groupName(ports, change),
        change: number,
        message:
          'Something failed, is unfixed, overran or could not be matched; see the endpoints.',
      }
    default:
      return null
  }
}

const groupName = (ports: Ports, change: ChangeNow | null): string =>
  ports.people.group(change?.assignmentGroup ?? '')?.name ?? 'change manager'

function approval(ports: Ports, row: Row<'plan_change'>, change: ChangeNow | null): Waiting {
  const who = groupName(ports, change)
  const number = change?.number ?? null
  if (change?.assignmentGroup === '') {
    const message = 'The source has no assignment group, so the change stays New.'
    return { what: 'assignment_group', who: 'ServiceNow administrator', change: number, message }
  }
  if (change !== null && (change.startAt === null || change.endAt === null)) {
    const message = 'No window is known, so the change stays New until it has planned dates.'
    return { what: 'window', who, change: number, message }
  }
  if (row.reached_state === '-5' && row.why !== '') {
    return { what: 'change', who, change: number, message: row.why }
  }
  const message = `${number ?? 'The change'} waits for approval (${change?.stateLabel ?? 'New'}).`
  return { what: 'approval', who, change: number, message }
}

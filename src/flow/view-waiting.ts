import type { Row } from '../contract/tables'
import type { ChangeNow, Ports } from './ports'
import { waits, type About, type Waiting } from './view-waiting-parts'
import { attentionOf, closing, moreTime, start, work } from './view-waiting-work'

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
  const changes = rows.flatMap((row) => {
    const about = aboutOf(ports, plan, row)
    const waiting = waitingOf(ports, about)
    return waiting === null ? moreTime(about) : [...moreTime(about), waiting]
  })
  if (isPrepared || changes.length > 0 || plan.state === 'canceled') return changes
  const message = 'The plan is being prepared in the background.'
  return [{ what: 'preparation', who: 'Patchloop', change: null, message }]
}

function aboutOf(ports: Ports, plan: Row<'plan'>, row: Row<'plan_change'>): About {
  const change = row.change_request === '' ? null : ports.changes.get(row.change_request)
  return { plan, row, change, who: groupName(ports, change) }
}

const OVER = ['completed', 'canceled']

function waitingOf(ports: Ports, about: About): Waiting | null {
  const { change_request: id, status } = about.row
  if (id !== '' && about.change === null && !OVER.includes(status)) {
    const message = 'The change request is gone: cancel the plan, or revise it.'
    return waits(about, 'change', 'patching tool', message)
  }
  switch (about.row.status) {
    case 'preparing':
      return preparing(about)
    case 'awaiting_approval':
      return approval(ports, about)
    case 'approved':
      return start(ports, about)
    case 'in_progress':
      return work(ports, about)
    case 'verifying':
      return closing(ports, about)
    case 'on_hold':
      return resume(about)
    case 'rejected':
      return revision(about)
    case 'attention':
      return attentionOf(about)
    default:
      // Completed and canceled: nothing is to come.
      return null
  }
}

const groupName = (ports: Ports, change: ChangeNow | null): string =>
  ports.people.group(change?.assignmentGroup ?? '')?.name ?? 'change manager'

const nobodyIn = (ports: Ports, group: string): boolean =>
  ports.people.group(group)?.active === false || !ports.people.hasMembers(group)

function preparing(about: About): Waiting {
  const { why } = about.row
  return why === ''
    ? waits(about, 'preparation', 'Patchloop', 'The change is being prepared.')
    : waits(about, 'change', 'ServiceNow administrator', why)
}

function resume(about: About): Waiting {
  const reason = about.change?.onHoldReason ?? ''
  const message = `${about.change?.number ?? ''} is on hold${reason === '' ? '' : `: ${reason}`}.`
  return waits(about, 'resume', about.who, message)
}

function revision(about: About): Waiting {
  const by = about.row.decided_by === '' ? '' : ` by ${about.row.decided_by}`
  return waits(about, 'revision', 'patching tool', `Rejected${by}. Revise the plan, or reopen it.`)
}

function approval(ports: Ports, about: About): Waiting {
  const { row, change, who } = about
  if (change?.assignmentGroup === '') {
    const message = 'The source has no assignment group, so the change stays New.'
    return waits(about, 'assignment_group', 'ServiceNow administrator', message)
  }
  if (change !== null && (change.startAt === null || change.endAt === null)) {
    const message = 'No window is known, so the change stays New until it has planned dates.'
    return waits(about, 'window', who, message)
  }
  if (row.reached_state === '-5' && row.why !== '') return waits(about, 'change', who, row.why)
  if (change !== null && nobodyIn(ports, change.assignmentGroup)) {
    const message = `Nobody who is active is in the group ${who}, so nobody of it can approve ${change.number}.`
    return waits(about, 'approver', 'ServiceNow administrator', message)
  }
  const label = change?.stateLabel ?? 'New'
  return waits(
    about,
    'approval',
    who,
    `${change?.number ?? 'The change'} waits for approval (${label}).`,
  )
}

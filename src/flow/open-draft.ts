import type { Row } from '../contract/tables'
import { csv } from '../core/csv'
import { draftChange, SCOPE_FILE, textsFile, type Counts, type Slot } from '../core/draft'
import { dueOf } from '../core/due'
import { earliestDue } from '../core/emergency'
import { highestSeverity, isKnownExploited, type PlanHead } from '../core/intake'
import type { Rating } from '../core/risk'
import { parseIso } from '../core/times'
import { envelope } from '../core/window-choice'
import { eachPage } from './each-page'
import type { Impact } from './impact'
import type { ChangeDraft, Condition, Ports } from './ports'
import { slaEndOf } from './prepare-judge'

/** What opening a change works on. */
export type Opening = {
  readonly plan: Row<'plan'>
  readonly source: Row<'source'>
  readonly head: PlanHead
  readonly planChange: Row<'plan_change'>
}

/** How a change is rated, what stands on it, and the blackouts that it goes through. */
export type Rated = Rating & Impact & { readonly blackouts: readonly string[] }

const PAGE = 1000
/** Distinct windows of one plan change at most (contract.md 3.1). */
const MAX_WINDOWS = 100

/** Endpoints of a plan change that are in the plan, in their order, page by page. */
export function eachEndpoint(
  ports: Ports,
  planChange: string,
  act: (row: Row<'endpoint'>) => void,
): void {
  for (let from = 0, isMore = true; isMore;) {
    const page = ports.rows.find(
      'endpoint',
      [
        ['plan_change', '=', planChange],
        ['position', '>=', from],
        ['status', '!=', 'released'],
      ],
      { orderBy: ['position'], limit: PAGE },
    )
    page.forEach(act)
    isMore = page.length === PAGE
    from = (page[page.length - 1]?.position ?? 0) + 1
  }
}

/** The distinct planned windows of a plan change, with the number of their endpoints. */
export function windowsOf(ports: Ports, planChange: string): readonly Slot[] {
  const keys = ports.rows.tally(
    'window',
    [
      ['plan_change', '=', planChange],
      ['state', '=', 'planned'],
    ],
    'window_key',
  )
  return Object.keys(keys)
    .sort()
    .slice(0, MAX_WINDOWS)
    .flatMap((key) => {
      const [row] = ports.rows.find(
        'window',
        [
          ['plan_change', '=', planChange],
          ['window_key', '=', key],
        ],
        { limit: 1 },
      )
      return row === undefined || row.starts_at === null || row.ends_at === null
        ? []
        : [{ start: row.starts_at, end: row.ends_at, endpoints: keys[key] ?? 0 }]
    })
}

/** The key of each planned window of a plan change, by its sys_id. */
export function windowKeys(ports: Ports, planChange: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const where = [
    ['plan_change', '=', planChange],
    ['state', 'in', ['planned', 'open', 'closed']],
  ] as const
  eachPage(ports, { table: 'window', where, size: PAGE }, (page) => {
    for (const row of page) keys.set(row.sys_id, row.window_key)
  })
  return keys
}

/**
 * One row per endpoint of a plan. A revision or a reopening may give a host a further row; of those the newest bears
 * the endpoint's own key, the others one that begins with '#', which stands before every sign an id may begin with.
 */
export const NEWEST_ROW: Condition<'endpoint'> = ['endpoint_key', '>=', '0']

/** How some endpoints were matched. */
export function countsOf(ports: Ports, where: readonly Condition<'endpoint'>[]): Counts {
  const tally = ports.rows.tally('endpoint', where, 'match')
  const { matched = 0, ambiguous = 0, unmatched = 0, retired = 0, pending = 0 } = tally
  const total = matched + ambiguous + unmatched + retired + pending
  return { total, matched, ambiguous, unmatched, retired }
}

/** As many as a description names; the others stand in the attached list. */
const MAX_UNLINKED = 10

function unlinkedOf(ports: Ports, planChange: string): readonly string[] {
  const rows = ports.rows.find(
    'endpoint',
    [
      ['plan_change', '=', planChange],
      ['match', 'in', ['unmatched', 'ambiguous', 'retired']],
      ['status', '!=', 'released'],
    ],
    { orderBy: ['position'], limit: MAX_UNLINKED },
  )
  return rows.map((row) => (row.host_name || row.fqdn || row.endpoint_id).slice(0, 60))
}

/** The group of a policy's changes: its own, else the patching tool's. */
export const groupOf = (policy: Row<'policy'> | null, source: Row<'source'> | null): string =>
  policy === null || policy.assignment_group === ''
    ? (source?.assignment_group ?? '')
    : policy.assignment_group

/** The approver is only set where the platform would not refuse it: as a member of the assignment group (platform.md 2.4). */
export const isApproverAssigned = (ports: Ports, approver: string, group: string): boolean =>
  approver !== '' && group !== '' && ports.people.isMember(approver, group)

/** The end of the SLA, else the policy's time limit from when the clock began. */
function dueAtOf({ head, plan }: Opening, policy: Row<'policy'> | null): number | null {
  const end = slaEndOf(head)
  if (end !== null || policy === null) return end
  const start = head.sla?.start === undefined ? null : parseIso(head.sla.start)
  const facts = { severity: highestSeverity(head), knownExploited: isKnownExploited(head) }
  return dueOf(
    { ...facts, foundAt: start ?? plan.activated_at ?? 0, dueAt: earliestDue(head) },
    policy,
  )
}

/** What distinguishes this change from the plan's others; '' for the one change of a plan. */
const partOf = ({ plan, planChange }: Opening): string =>
  planChange.group_key.split(' ').slice(1).join(' ') === 'plan'
    ? ''
    : planChange.name.slice(plan.plan_id.length + 1)

/** A standard change has these from its template and from nowhere else: nothing is sent for them. */
const BY_TEMPLATE = { implementationPlan: '', backoutPlan: '', testPlan: '' }

const textsOf = (policy: Row<'policy'> | null) => ({
  implementation: policy?.implementation_plan ?? '',
  backout: policy?.backout_plan ?? '',
  test: policy?.test_plan ?? '',
})

/** The change request as it is to be. */
export function changeDraftOf(ports: Ports, opening: Opening, rating: Rated): ChangeDraft {
  const { plan, source, head, planChange } = opening
  const windows = windowsOf(ports, planChange.sys_id)
  const span = envelope(windows)
  const policy = ports.rows.get('policy', planChange.policy)
  const dueAt = dueAtOf(opening, policy)
  const assignmentGroup = groupOf(policy, source)
  const approverAssigned = isApproverAssigned(ports, plan.approver, assignmentGroup)
  const { change_type: type } = planChange
  const text = draftChange({
    planId: plan.plan_id,
    activation: plan.activation_number,
    activatedAt: plan.activated_at ?? 0,
    activatedBy: plan.activated_by_text,
    approver: plan.approver_text,
    approverAssigned,
    source: source.name,
    head,
    counts: countsOf(ports, [
      ['plan_change', '=', planChange.sys_id],
      ['status', '!=', 'released'],
    ]),
    unlinked: unlinkedOf(ports, planChange.sys_id),
    windows,
    span,
    dueAt,
    part: partOf(opening),
    rating,
    blackouts: rating.blackouts,
    services: rating.services,
    systems: rating.systems,
    texts: textsOf(policy),
  })
  return {
    ...text,
    ...(type === 'standard' && BY_TEMPLATE),
    type: type === 'standard' || type === 'emergency' ? type : 'normal',
    template: type === 'standard' ? (policy?.standard_template ?? '') : '',
    requestedBy: plan.activated_by,
    assignmentGroup,
    assignedTo: approverAssigned ? plan.approver : '',
    startAt: span?.start ?? null,
    endAt: span?.end ?? null,
    dueAt,
    correlationId: plan.plan_id,
    correlationDisplay: source.name.slice(0, 100),
    plan: plan.sys_id,
    cmdbCi: '',
  }
}

const HEAD = ['endpoint', 'host', 'fqdn', 'match', 'ci', 'groups', 'patches', 'window']

/** The full lists, as attachments: what the description has no room for (contract.md 3.1). */
export function scopeFiles(
  ports: Ports,
  { head, plan, planChange }: Opening,
): readonly { readonly name: string; readonly type: string; readonly content: string }[] {
  const windows = windowKeys(ports, planChange.sys_id)
  const rows: (readonly string[])[] = [HEAD]
  eachEndpoint(ports, planChange.sys_id, (row) => {
    rows.push([
      row.endpoint_id,
      row.host_name,
      row.fqdn,
      row.match,
      row.ci,
      row.endpoint_groups,
      row.patch_ids,
      windows.get(row.window) ?? '',
    ])
  })
  const patches = [
    ['id', 'title', 'severity', 'vendor', 'product', 'cves', 'reboot', 'url'],
    ...(head.patches ?? []).map((patch) => [
      patch.id,
      patch.title ?? '',
      patch.severity ?? '',
      patch.vendor ?? '',
      patch.product ?? '',
      (patch.cves ?? []).join(' '),
      patch.rebootRequired === true ? 'yes' : '',
      patch.url ?? '',
    ]),
    ...(head.vulnerabilities ?? []).map(({ id, title = '', severity = '' }) => [
      id,
      title,
      severity,
    ]),
  ]
  const round = plan.activation_number === 1 ? '' : `-${plan.activation_number}`
  const texts = textsFile(head)
  return [
    { name: `${SCOPE_FILE}${round}.csv`, type: 'text/csv', content: csv(rows) },
    { name: `patchloop-patches${round}.csv`, type: 'text/csv', content: csv(patches) },
    ...(texts === ''
      ? []
      : [{ name: `patchloop-texts${round}.txt`, type: 'text/plain', content: texts }]),
  ]
}

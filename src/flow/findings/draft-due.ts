import type { Row } from '../../contract/tables'
import { draftedPlanId, occasionOf, type Occasion } from '../../core/draft-cadence'
import { keyOf } from '../../core/ids'
import type { Condition, Ports } from '../ports'
import { policiesInForce } from '../prepare-judge'
import { planRowId } from '../store-plan'

/** Plans that one policy may draft on one occasion; more findings than they hold wait for the next. */
const MOST_PARTS = 50

/** Findings that are anybody's to plan: open, on a known CI, in no plan, and not promised to one. */
export const FREE: readonly Condition<'finding'>[] = [
  ['status', '=', 'open'],
  ['endpoint', 'empty'],
  ['plan', 'empty'],
  ['ci', 'not empty'],
]

/** Those that a policy may draft a plan of: they were open by that moment. */
export const freeFor = (
  source: string,
  policy: string,
  moment: number,
): readonly Condition<'finding'>[] => [
  ['source', '=', source],
  ['policy', '=', policy],
  ...FREE,
  ['status_at', '<=', moment],
]

type Policy = Row<'policy'>
type Drafting = {
  readonly source: Row<'source'>
  readonly policy: Policy
  readonly occasion: Occasion
}

/**
 * Drafts plans of what a source's scans found, by the policies whose cadence is due; all of them, or those of one
 * cadence. Answers the ids of the plans that it began: each goes on as its own piece of work.
 */
export function draftDue(
  ports: Ports,
  source: Row<'source'>,
  only: string | null = null,
): readonly string[] {
  const policies = policiesInForce(ports).filter(
    ({ draft_cadence }) => only === null || draft_cadence === only,
  )
  const calendar = calendarOf(ports)
  return policies.flatMap((policy) => {
    const occasion = occasionOf(policy.draft_cadence, calendar)
    return occasion === null ? [] : draft(ports, { source, policy, occasion })
  })
}

function calendarOf(ports: Ports) {
  const now = ports.clock.now()
  return {
    now,
    zoneOffsetMs: ports.clock.zoneOffset(now),
    time: ports.settings.text('draft_time', '02:00'),
    weekday: ports.settings.integer('draft_weekday', 0),
  }
}

function draft(ports: Ports, { source, policy, occasion }: Drafting): readonly string[] {
  const free = freeFor(source.sys_id, policy.sys_id, occasion.moment)
  if (ports.rows.find('finding', free, { limit: 1 }).length === 0) return []
  for (let part = 1; part <= MOST_PARTS; part += 1) {
    const planId = draftedPlanId(occasion, policy, part)
    const known = ports.rows.get('plan', planRowId(ports, source.sys_id, planId))
    if (known?.stage === 'draft') return []
    if (known !== null) continue
    return begin(ports, { source, policy, occasion }, planId) ? [planId] : []
  }
  return []
}

/** The row of the plan comes first: whoever finds it goes on with it, and a second run begins none beside it. */
function begin(ports: Ports, { source, policy, occasion }: Drafting, planId: string): boolean {
  const row: Partial<Row<'plan'>> = {
    source: source.sys_id,
    plan_id: planId,
    plan_key: keyOf(planId),
    name: `${policy.name}: being drafted from findings`.slice(0, 120),
    state: 'preparing',
    stage: 'draft',
    activated_at: occasion.moment,
    drafted_by: policy.sys_id,
    warnings: '[]',
    extensions: '{}',
  }
  const id = ports.rows.insert('plan', row, planRowId(ports, source.sys_id, planId))
  if (id === null) return false
  ports.queue.send('prepare', id)
  ports.log.info('plan_drafted', { plan: planId, source: source.name, policy: policy.name })
  return true
}

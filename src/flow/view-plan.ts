import type { Row } from '../contract/tables'
import { keptWarnings, MAX_IDS, type Warning } from '../core/warnings'
import { isoOf } from '../core/times'
import { askedOf, changeViews, restUrl, type Asked, type ChangeView } from './change-view'
import { countsOf, NEWEST_ROW } from './open-draft'
import { sequenceWarnings } from './policies/sequence'
import type { Condition, Ports } from './ports'
import { viewWindows, type WindowView } from './view-windows'
import { waitingFor } from './view-waiting'
import type { Waiting } from './view-waiting-parts'

export type PlanView = {
  readonly planId: string
  readonly activation: number
  readonly name: string
  readonly state: string
  readonly sequence: number
  readonly endpoints: {
    readonly total: number
    readonly prepared: number
    readonly matched: number
    readonly ambiguous: number
    readonly unmatched: number
    readonly retired: number
  }
  readonly change: Asked | null
  readonly changes: readonly ChangeView[]
  readonly windows: readonly WindowView[]
  readonly progress: Readonly<Record<string, number>>
  readonly waitingFor: readonly Waiting[]
  readonly warnings: readonly Warning[]
  readonly extensions: unknown
  readonly links: { readonly self: string; readonly endpoints: string; readonly messages: string }
}

/** The receipt of a plan as of now (contract.md 3.1). */
export function viewPlan(ports: Ports, plan: Row<'plan'>): PlanView {
  const { total, ...matches } = countsOf(ports, inForce(plan))
  const changes = changeViews(ports, plan.sys_id)
  const self = `/plans/${plan.plan_id}`
  const isPrepared = plan.stage === 'ready' || plan.stage === 'refused'
  return {
    planId: plan.plan_id,
    activation: plan.activation_number,
    name: plan.name,
    state: plan.state,
    sequence: plan.last_sequence,
    endpoints: { total: plan.endpoints_total, prepared: total, ...matches },
    change: askedOf(changes),
    changes,
    windows: viewWindows(ports, plan.sys_id),
    progress: ports.rows.tally('endpoint', inForce(plan), 'status'),
    waitingFor: waitingFor(ports, plan, isPrepared),
    warnings: warningsOf(ports, plan),
    extensions: plan.extensions === '' ? {} : JSON.parse(plan.extensions),
    links: {
      self: restUrl(ports, self),
      endpoints: restUrl(ports, `${self}/endpoints`),
      messages: restUrl(ports, '/messages'),
    },
  }
}

/** Endpoints of the activation in force, whatever became of them; those it no longer has bear an earlier number. */
const inForce = (plan: Row<'plan'>): readonly Condition<'endpoint'>[] => [
  ['plan', '=', plan.sys_id],
  ['activation_number', '=', plan.activation_number],
  NEWEST_ROW,
]

export const MATCH_WARNINGS = [
  ['unmatched', 'endpoint_unmatched', 'No CI was found for these endpoints.'],
  ['ambiguous', 'endpoint_ambiguous', 'Several CIs fit these endpoints; none was guessed.'],
  ['retired', 'endpoint_retired', 'Only retired, absent, stolen or duplicate CIs fit these.'],
] as const

export const NO_WINDOW = {
  code: 'window_missing',
  message:
    'No window is known for these endpoints: the tool gave none that lies ahead, and there is no schedule.',
} as const

const OVER = ['completed', 'rejected', 'canceled']

/** Warnings that follow from rows are as true as the rows; the others were noted when the plan came in. */
function warningsOf(ports: Ports, plan: Row<'plan'>): readonly Warning[] {
  const byMatch = MATCH_WARNINGS.flatMap(([match, code, message]) =>
    endpointWarning(ports, plan, code, message, [['match', '=', match]]),
  )
  const { code, message } = NO_WINDOW
  const noWindow = endpointWarning(ports, plan, code, message, [['window', 'empty']])
  const sequence = OVER.includes(plan.state) ? [] : sequenceWarnings(ports, plan)
  return [...keptWarnings(plan.warnings), ...byMatch, ...noWindow, ...sequence]
}

function endpointWarning(
  ports: Ports,
  plan: Row<'plan'>,
  code: string,
  message: string,
  where: readonly Condition<'endpoint'>[],
): readonly Warning[] {
  const all: readonly Condition<'endpoint'>[] = [
    ['plan', '=', plan.sys_id],
    ['status', '!=', 'released'],
    NEWEST_ROW,
    ...where,
  ]
  const rows = ports.rows.find('endpoint', all, { orderBy: ['position'], limit: MAX_IDS })
  if (rows.length === 0) return []
  const total = rows.length < MAX_IDS ? rows.length : ports.rows.count('endpoint', all)
  return [{ code, message, endpoints: rows.map((row) => row.endpoint_id), total }]
}

/** A plan in a list. */
export const viewPlanShort = (plan: Row<'plan'>) => ({
  planId: plan.plan_id,
  activation: plan.activation_number,
  name: plan.name,
  state: plan.state,
  sequence: plan.last_sequence,
  endpoints: plan.endpoints_total,
  activatedAt: plan.activated_at === null ? null : isoOf(plan.activated_at),
})

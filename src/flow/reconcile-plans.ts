import type { Reconcile } from '../contract/schemas/reconcile'
import type { Row } from '../contract/tables'
import { keyOf } from '../core/ids'
import type { Answer } from '../core/result'
import { findPlan, type Sight } from './find-source'
import type { Ports } from './ports'
import { inChunks } from '../core/chunks'

type Held = Reconcile['plans'][number]
type Difference = {
  readonly what: string
  readonly tool: string | number | null
  readonly here: string | number | null
  readonly who: 'patching tool' | 'Patchloop'
  readonly todo: string
}
const MOST_IDS = 500

/** Compares what the tool holds with what is held here, and says who should do what (contract.md 3). Changes nothing. */
export function reconcilePlans(ports: Ports, sight: Sight, body: Reconcile): Answer {
  const plans = body.plans.map((held) => comparePlan(ports, sight, held))
  const inStep = plans.filter(({ differences }) => differences.length === 0).length
  return { status: 200, body: { plans, inStep, total: plans.length } }
}

function comparePlan(ports: Ports, sight: Sight, held: Held) {
  const found = findPlan(ports, sight, held.planId)
  if (!found.ok) {
    const todo = 'Activate the plan: it is not known here.'
    const unknown: Difference = {
      what: 'plan',
      tool: held.planId,
      here: null,
      who: 'patching tool',
      todo,
    }
    return { planId: held.planId, state: null, activation: null, differences: [unknown] }
  }
  const plan = found.value
  return {
    planId: plan.plan_id,
    state: plan.state,
    activation: plan.activation_number,
    sequence: plan.last_sequence,
    differences: [...activation(held, plan), ...state(held, plan), ...endpoints(ports, held, plan)],
  }
}

function activation(held: Held, plan: Row<'plan'>): readonly Difference[] {
  const { activation: tool } = held
  const here = plan.activation_number
  if (tool === undefined || tool === here) return []
  const isAhead = tool > here
  return [
    {
      what: 'activation',
      tool,
      here,
      who: 'patching tool',
      todo: isAhead
        ? 'Post that activation again: it did not arrive.'
        : 'Take the higher activation as the valid one.',
    },
  ]
}

const state = (held: Held, plan: Row<'plan'>): readonly Difference[] =>
  held.state === undefined || held.state === plan.state
    ? []
    : [
        {
          what: 'state',
          tool: held.state,
          here: plan.state,
          who: 'patching tool',
          todo: `Take over the state; GET /messages up to number ${plan.last_sequence} says how it came to it.`,
        },
      ]

function endpoints(ports: Ports, held: Held, plan: Row<'plan'>): readonly Difference[] {
  const items = held.endpoints ?? []
  const known = statuses(
    ports,
    plan.sys_id,
    items.map(({ id }) => id),
  )
  return items
    .flatMap(({ id, status }): readonly Difference[] => {
      const here = known.get(keyOf(id)) ?? null
      if (here === null) {
        const todo = 'Revise the plan to add it, or forget it.'
        return [{ what: `endpoint ${id}`, tool: status ?? id, here, who: 'patching tool', todo }]
      }
      if (status === undefined || status === here) return []
      const todo = isReported(status)
        ? 'Post its result again: it did not arrive.'
        : 'Take over the status.'
      return [{ what: `endpoint ${id}`, tool: status, here, who: 'patching tool', todo }]
    })
    .slice(0, MOST_IDS)
}

const isReported = (status: string): boolean =>
  ['installing', 'rebooting', 'installed', 'failed', 'skipped'].includes(status)

function statuses(ports: Ports, plan: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const rows = inChunks(ids.map(keyOf), MOST_IDS).flatMap((some) =>
    ports.rows.find('endpoint', [
      ['plan', '=', plan],
      ['endpoint_key', 'in', some],
    ]),
  )
  return new Map(rows.map((row) => [row.endpoint_key, row.status]))
}

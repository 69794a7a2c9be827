import type { Results } from '../contract/schemas/results'
import type { Row } from '../contract/tables'
import { keyOf } from '../core/ids'
import { reportedOf, WITHIN_CALL, type ResultItem } from '../core/report'
import type { Answer } from '../core/result'
import { applyResult, contextOf, settleReported } from './apply-report'
import type { Ports } from './ports'
import { inChunks } from '../core/chunks'
import { applyEach, knownOf, type Applied, type Known } from './report-rows'
import { storeForLater } from './store-report'
import { answerReport } from './view-report'

const PART = 100

/** How many findings an item is about: those it names, else all of its endpoint's. */
const weight = (item: ResultItem, known: Known): number =>
  item.patches?.length ??
  (known.endpoints.get(keyOf(item.id)) ?? []).reduce(
    (sum, row) => sum + row.patch_ids.split(',').length,
    0,
  )

/** Execution results of the tool (contract.md 3.3): facts, taken for every endpoint and patch that the plan has. */
export function takeResults(ports: Ports, plan: Row<'plan'>, results: Results): Answer {
  const named = results.endpoints.map(({ id, patches }) => ({
    id,
    patches: (patches ?? []).map((patch) => patch.id),
  }))
  const known = knownOf(ports, plan.sys_id, named)
  const items = results.endpoints.filter(({ id }) => known.endpoints.has(keyOf(id)))
  const findings = items.reduce((sum, item) => sum + weight(item, known), 0)
  if (findings > WITHIN_CALL) {
    const parts = inChunks(items, PART).map((endpoints) => ({ endpoints }))
    storeForLater(ports, {
      source: plan.source,
      kind: 'results',
      plan,
      subject: plan.plan_id,
      parts,
    })
    return answerReport(ports, plan, { taken: items.length, repeated: 0, ...known, settled: false })
  }
  const { taken, planChanges } = applyResults(ports, items, known)
  settleReported(ports, planChanges)
  const repeated = items.length - taken
  return answerReport(ports, plan, { taken, repeated, ...known, settled: true })
}

/** Applies items of a call, at once or from the store. */
export function applyResults(ports: Ports, items: readonly ResultItem[], known: Known): Applied {
  const context = contextOf(ports)
  return applyEach(ports, items, known, (item, { row, findings }) =>
    applyResult(ports, context, row, findings, reportedOf(item)),
  )
}

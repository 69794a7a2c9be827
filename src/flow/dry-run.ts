import type { Plan } from '../contract/schemas/plan'
import type { Row } from '../contract/tables'
import { PART_SIZE } from '../core/intake'
import { isoOf } from '../core/times'
import { keptWarnings, withWarning, type Warning } from '../core/warnings'
import { envelope, windowKey } from '../core/window-choice'
import { stateView, type ChangeView } from './change-view'
import { blackoutsAhead } from './emergency/freeze'
import { impactOf } from './impact'
import { judgeRevised } from './judge-again'
import type { Judged } from './judged'
import { groupOf } from './open-draft'
import type { Ports } from './ports'
import { sequenceWarnings } from './policies/sequence'
import { contextOf, judgeEndpoints } from './prepare-judge'
import { judgeBatch, strictPolicies } from './prepare-refusal'
import { addWarnings } from './prepare-warnings'
import { inChunks } from '../core/chunks'
import { emergencyOf, planValues, withEmergency, type Arrival } from './store-plan'
import { MATCH_WARNINGS, NO_WINDOW } from './view-plan'
import type { WindowView } from './view-windows'
import type { Waiting } from './view-waiting-parts'

const MAX_NAMED = 500
const NEW = '-5'
const ASSESS = '-4'

/** All that an activation would find and make (contract.md 3.1, dryRun), from reads alone. */
export function dryRun(ports: Ports, arrival: Arrival, known: Row<'plan'> | null) {
  const { source } = arrival
  const plan = withEmergency(arrival.plan, emergencyOf(ports, arrival))
  const context = contextOf(ports, source, plan, ports.clock.now())
  const judge = (some: Plan['endpoints']): readonly Judged[] =>
    known === null
      ? judgeEndpoints(ports, context, some)
      : judgeRevised(ports, context, known.sys_id, some)
  const batches = inChunks(plan.endpoints, PART_SIZE).map(judge)
  const all = batches.flat()
  const kept = planValues(ports, arrival, '').warnings ?? ''
  const refusal = judgeBatch(strictPolicies(ports), all)
  const drafted = changesOf(source, all)
  const changes = drafted.map(({ view }) => view)
  const impact = impactOf(ports, matched(all))
  return {
    planId: plan.planId,
    activation: plan.activation.number,
    name: plan.name,
    dryRun: true,
    state: refusal !== null ? 'rejected' : stateOf(changes),
    sequence: known?.last_sequence ?? 0,
    endpoints: countsOf(all),
    change: null,
    changes,
    windows: windowsOf(all),
    progress: {},
    waitingFor: waitingFor(ports, drafted),
    warnings: [
      ...warningsOf(batches.reduce(addWarnings, kept), all),
      ...sequenceWarnings(ports, placeOf(source, plan)),
    ],
    refused: refusal,
    policies: policiesOf(all),
    conflicts: conflictsOf(all),
    blackoutsGoneThrough: bypassed(ports, all),
    impactedServices: impact.services,
    impactedSystems: impact.systems,
    approversPredicted: approversOf(ports, drafted),
    extensions: plan.extensions ?? {},
  }
}

const placeOf = (source: Row<'source'>, { planId, sequence }: Plan) => ({
  source: source.sys_id,
  plan_id: planId,
  sequence_id: sequence?.id ?? '',
  sequence_position: sequence?.position ?? 0,
})

const matched = (all: readonly Judged[]): readonly string[] => [
  ...new Set(all.flatMap(({ found }) => (found.match === 'matched' ? [found.ci] : []))),
]

function countsOf(all: readonly Judged[]) {
  const of = (match: string): number => all.filter(({ found }) => found.match === match).length
  const [matched, ambiguous] = [of('matched'), of('ambiguous')]
  const [unmatched, retired] = [of('unmatched'), of('retired')]
  return { total: all.length, prepared: 0, matched, ambiguous, unmatched, retired }
}

const grouped = (all: readonly Judged[], key: (judged: Judged) => string) => {
  const groups = new Map<string, Judged[]>()
  for (const judged of all) groups.set(key(judged), [...(groups.get(key(judged)) ?? []), judged])
  return [...groups.values()]
}

/** A change that would be made, and the group that it would be assigned to. */
type Drafted = { readonly view: ChangeView; readonly group: string }

/** The changes that would be made, one for each group of a policy; they have no number yet. */
function changesOf(source: Row<'source'>, all: readonly Judged[]): readonly Drafted[] {
  const groups = grouped(all, ({ policy, group }) => `${policy?.sys_id ?? ''} ${group}`)
  return groups.map((own): Drafted => {
    const type = own[0]?.policy?.change_type ?? 'normal'
    const span = envelope(own.flatMap(({ window }) => (window === null ? [] : [window])))
    const isNone = type === 'none'
    const group = groupOf(own[0]?.policy ?? null, source)
    const isAsked = span !== null && group !== ''
    const view: ChangeView = {
      ...{ sysId: null, number: null, url: null, type },
      status: isNone ? 'approved' : 'awaiting_approval',
      state: isNone ? null : stateView(isAsked ? ASSESS : NEW),
      approval: isNone ? 'approved' : 'not requested',
      endpoints: own.length,
      window: span === null ? null : { start: isoOf(span.start), end: isoOf(span.end) },
    }
    return { view, group }
  })
}

const stateOf = (changes: readonly ChangeView[]): string =>
  changes.some(({ type }) => type !== 'none') ? 'awaiting_approval' : 'approved'

function windowsOf(all: readonly Judged[]): readonly WindowView[] {
  const placed = all.flatMap(({ window }) => (window === null ? [] : [window]))
  const counts = new Map<string, number>()
  for (const span of placed) counts.set(windowKey(span), (counts.get(windowKey(span)) ?? 0) + 1)
  return [...counts]
    .map(([key, endpoints]) => {
      const [start = '', end = ''] = key.split('/')
      return { start, end, state: 'planned', endpoints }
    })
    .sort((a, b) => (a.start + a.end < b.start + b.end ? -1 : 1))
}

function warningsOf(kept: string, all: readonly Judged[]): readonly Warning[] {
  const ids = (applies: (judged: Judged) => boolean): readonly string[] =>
    all.filter(applies).map(({ endpoint }) => endpoint.id)
  const found = [
    ...MATCH_WARNINGS.map(([match, code, message]) => ({
      ...{ code, message },
      endpoints: ids((judged) => judged.found.match === match),
    })),
    { ...NO_WINDOW, endpoints: ids(({ window }) => window === null) },
  ]
  return found
    .filter(({ endpoints }) => endpoints.length > 0)
    .reduce(withWarning, keptWarnings(kept))
}

const policiesOf = (all: readonly Judged[]) =>
  grouped(all, ({ policy }) => policy?.sys_id ?? '').map((own) => ({
    name: own[0]?.policy?.name ?? '',
    changeType: own[0]?.policy?.change_type ?? 'normal',
    endpoints: own.length,
  }))

const conflictsOf = (all: readonly Judged[]) =>
  all
    .filter(({ conflicts }) => conflicts.length > 0)
    .slice(0, MAX_NAMED)
    .map(({ endpoint, conflicts }) => ({ endpoint: endpoint.id, conflicts }))

/** Blackouts that policies let their endpoints go through, each with its window. */
function bypassed(ports: Ports, all: readonly Judged[]): readonly string[] {
  const groups = grouped(all, ({ policy }) => policy?.sys_id ?? '')
  return groups.flatMap((own) => {
    const placed = own.flatMap(({ window }) => (window === null ? [] : [window]))
    const windows = new Map(placed.map((window) => [windowKey(window), window]))
    return blackoutsAhead(ports, own[0]?.policy ?? null, [...windows.values()], matched(own))
  })
}

/** What would hold the changes up, and who could act. */
function waitingFor(ports: Ports, drafted: readonly Drafted[]): readonly Waiting[] {
  const asked = drafted.filter(({ view }) => view.type !== 'none')
  const admin = 'ServiceNow administrator'
  const noGroup = 'The source has no assignment group, so the change would stay New.'
  const noDates = 'No window is known, so the change would stay New until it has planned dates.'
  return asked.map(({ view: { window }, group }): Waiting => {
    const who = ports.people.group(group)?.name ?? ''
    if (who === '') return { what: 'assignment_group', who: admin, change: null, message: noGroup }
    if (window === null) return { what: 'window', who, change: null, message: noDates }
    return { what: 'approval', who, change: null, message: 'Approval would be asked for.' }
  })
}

const BOARDS: Readonly<Record<string, string>> = { normal: 'CAB', emergency: 'ECAB' }

/** Who would be asked, as the platform's own approval flows have it; an instance's flow may differ. */
function approversOf(ports: Ports, drafted: readonly Drafted[]) {
  const asked = drafted.filter(({ view: { type } }) => BOARDS[type] !== undefined)
  const groups = [...new Set(asked.map(({ group }) => group))].map((id) => ports.people.group(id))
  const boards = [...new Set(asked.map(({ view: { type } }) => BOARDS[type] ?? ''))]
  return [
    ...groups.flatMap((group) => (group === null ? [] : [{ kind: 'group', name: group.name }])),
    ...boards.map((name) => ({ kind: 'board', name })),
  ]
}

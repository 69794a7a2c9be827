import type { Row } from '../contract/tables'
import {
  failureOf,
  flagsOf,
  freshOf,
  keptOf,
  leftOf,
  outcomeOf,
  unlinkedOf,
  type Item,
} from '../core/attention'
import { named } from '../core/message'
import { changeOf } from './settle-plan-change'
import { restUrl } from './change-view'
import { overdue } from './overdue'
import type { Condition, Ports } from './ports'
import { isTold, tell } from './tell'
import { tellPeople, toldOf } from './tell-people'

/** Of each kind the first 500 are looked at: a message names no more. */
const MOST = 500

const endpoints = (ports: Ports, id: string, ...where: readonly Condition<'endpoint'>[]) =>
  ports.rows.find('endpoint', [['plan_change', '=', id], ...where], {
    orderBy: ['position'],
    limit: MOST,
  })

/** Windows that ended badly, each with its endpoint. */
function missed(ports: Ports, id: string) {
  const windows = ports.rows.find(
    'window',
    [
      ['plan_change', '=', id],
      ['outcome', 'in', ['not_started', 'overrun', 'no_window']],
    ],
    { orderBy: ['ends_at'], limit: MOST },
  )
  const ids = windows.map((row) => row.endpoint)
  if (ids.length === 0) return []
  const found = ports.rows.find('endpoint', [['sys_id', 'in', ids]], { limit: MOST })
  const byId = new Map(found.map((row) => [row.sys_id, row]))
  return windows.flatMap((window) => {
    const row = byId.get(window.endpoint)
    return row === undefined ? [] : outcomeOf(row, window.outcome, window.ends_at)
  })
}

/** Unlinked endpoints hold up nothing; they are told once the others are through. */
function unlinked(ports: Ports, planChange: Row<'plan_change'>) {
  if (planChange.status !== 'attention') return []
  return endpoints(
    ports,
    planChange.sys_id,
    ['match', 'in', ['ambiguous', 'unmatched', 'retired']],
    ['status', '!=', 'released'],
  ).flatMap(unlinkedOf)
}

/** The tool said that it has nothing more to run; what it never began is left to a person. */
function leftOver(ports: Ports, planChange: Row<'plan_change'>) {
  if (!planChange.complete_called) return []
  return endpoints(
    ports,
    planChange.sys_id,
    ['status', 'in', ['pending', 'in_maintenance', 'permitted']],
    ['match', '=', 'matched'],
  ).map(leftOf)
}

/** A change that a person (or the platform) moved to its end while something is still open. */
function endedEarly(ports: Ports, planChange: Row<'plan_change'>) {
  const change = planChange.status === 'attention' ? changeOf(ports, planChange) : null
  if (change === null || !['0', '3'].includes(change.state)) return []
  const message = `${change.number} is in ${change.stateLabel}, but not every finding is proved. It is not closed by Patchloop.`
  const item: Item = {
    id: change.number,
    status: planChange.status,
    reason: 'ended_without_evidence',
    message,
  }
  return [{ item, key: `ended|${change.state}|${planChange.round}` }]
}

/** Every endpoint left without proof: the change has nothing to do any more, and only people end it. */
function nothingLeft(ports: Ports, planChange: Row<'plan_change'>) {
  if (planChange.status !== 'attention') return []
  const left = ports.rows.count('endpoint', [
    ['plan_change', '=', planChange.sys_id],
    ['status', '!=', 'released'],
  ])
  const change = left === 0 ? changeOf(ports, planChange) : null
  if (change === null) return []
  const item: Item = {
    id: change.number,
    status: planChange.status,
    reason: 'nothing_left',
    message: `Every endpoint has left ${change.number} without proof.`,
  }
  return [{ item, key: `nothing_left|${planChange.round}` }]
}

/** Tells what needs a person and was not told yet. Compares rows with what was told, so it may be repeated at will. */
export function settleAttention(ports: Ports, planChange: Row<'plan_change'>): string | null {
  const id = planChange.sys_id
  const noted = [
    ...endpoints(ports, id, ['status', 'in', ['failed', 'unfixed']]).flatMap(failureOf),
    ...endpoints(ports, id, ['flags', 'not empty']).flatMap(flagsOf),
    ...missed(ports, id),
    ...overdue(ports, id),
    ...leftOver(ports, planChange),
    ...unlinked(ports, planChange),
    ...endedEarly(ports, planChange),
    ...nothingLeft(ports, planChange),
  ]
  const before = keptOf(planChange.attention)
  const { fresh, freshKeys, kept } = freshOf(before, noted)
  const message = fresh.length === 0 ? null : tellOf(ports, planChange, fresh, freshKeys)
  const text = noted.length === 0 ? '' : JSON.stringify(kept)
  if (text !== planChange.attention) ports.rows.update('plan_change', id, { attention: text })
  return message
}

function tellOf(
  ports: Ports,
  planChange: Row<'plan_change'>,
  fresh: readonly Item[],
  keys: readonly string[],
): string {
  const plan = ports.rows.get('plan', planChange.plan)
  const link = restUrl(ports, `/plans/${plan?.plan_id ?? ''}/endpoints`)
  ports.log.warn('plan_attention', {
    plan: plan?.plan_id ?? '',
    endpoints: fresh.length,
    first: fresh[0]?.reason ?? '',
  })
  const about = {
    plan: planChange.plan,
    planChange: planChange.sys_id,
    type: 'plan.attention',
    occasion: ports.crypto.sha256Hex(keys.join('\n')),
  } as const
  const change = changeOf(ports, planChange)
  // People first: a note that comes twice after a crash is better than one that never comes.
  const told = isTold(ports, about)
    ? toldOf(ports, planChange, change)
    : tellPeople(ports, planChange, change, fresh)
  return tell(ports, {
    ...about,
    source: plan?.source ?? '',
    data: { ...named(fresh, link), told },
  })
}

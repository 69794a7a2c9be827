import type { Plan } from '../contract/schemas/plan'
import type { Row } from '../contract/tables'
import { keyOf } from '../core/ids'
import { MAX_IDS } from '../core/warnings'
import { stateWord } from './change-view'
import { NEWEST_ROW } from './open-draft'
import type { Ports } from './ports'

type Ids = { readonly ids: readonly string[]; readonly total: number }
export type RevisionReport = {
  readonly from: number
  readonly to: number
  readonly added: Ids
  readonly removed: Ids
  readonly kept: number
  /** What happened to each plan change. */
  readonly changes: readonly {
    readonly number: string | null
    readonly was: string | null
    readonly did: 'revised' | 'asked_again' | 'goes_on' | 'added' | 'preparing'
  }[]
}

const PAGE = 1000
const MAX_CHANGES = 1000

const listed = (ids: readonly string[]): Ids => ({ ids: ids.slice(0, MAX_IDS), total: ids.length })

function currentIds(ports: Ports, plan: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (let after = -1, isMore = true; isMore;) {
    const page = ports.rows.find(
      'endpoint',
      [['plan', '=', plan], ['status', '!=', 'released'], NEWEST_ROW, ['position', '>', after]],
      { orderBy: ['position'], limit: PAGE },
    )
    for (const row of page) ids.set(keyOf(row.endpoint_id), row.endpoint_id)
    isMore = page.length === PAGE
    after = page[page.length - 1]?.position ?? after
  }
  return ids
}

const planChanges = (ports: Ports, plan: string): readonly Row<'plan_change'>[] =>
  ports.rows.find('plan_change', [['plan', '=', plan]], { orderBy: ['name'], limit: MAX_CHANGES })

/** Looks before the revision is worked on; the function it returns says, after it, what became of each part. */
export function revisionReport(ports: Ports, known: Row<'plan'>, plan: Plan): () => RevisionReport {
  const before = currentIds(ports, known.sys_id)
  const states = new Map(
    planChanges(ports, known.sys_id).map((row) => [
      row.sys_id,
      ports.changes.get(row.change_request)?.state ?? '',
    ]),
  )
  const coming = new Set(plan.endpoints.map(({ id }) => keyOf(id)))
  const added = plan.endpoints.filter(({ id }) => !before.has(keyOf(id))).map(({ id }) => id)
  const removed = [...before].filter(([key]) => !coming.has(key)).map(([, id]) => id)
  return () => ({
    from: known.activation_number,
    to: plan.activation.number,
    added: listed(added),
    removed: listed(removed),
    kept: plan.endpoints.length - added.length,
    changes: changesNow(ports, known.sys_id, states),
  })
}

function changesNow(
  ports: Ports,
  id: string,
  states: ReadonlyMap<string, string>,
): RevisionReport['changes'] {
  const plan = ports.rows.get('plan', id)
  return planChanges(ports, id).map((row) => {
    const number = ports.changes.get(row.change_request)?.number ?? null
    const state = states.get(row.sys_id)
    const was = state === undefined || state === '' ? null : stateWord(state)
    const isTouched = row.activation_number === plan?.activation_number
    return { number, was, did: didOf(state, isTouched, row.stage) }
  })
}

function didOf(
  state: string | undefined,
  isTouched: boolean,
  stage: string,
): RevisionReport['changes'][number]['did'] {
  if (isTouched && stage !== 'asked') return 'preparing'
  if (state === undefined) return 'added'
  if (!isTouched) return 'goes_on'
  return state === '-4' || state === '-3' ? 'asked_again' : 'revised'
}

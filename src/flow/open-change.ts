import type { Row } from '../contract/tables'
import { derivedId } from '../core/ids'
import { recordBypass } from './emergency/freeze'
import { changeDraftOf, scopeFiles, windowsOf, type Opening } from './open-draft'
import { openTasks } from './open-tasks'
import { askForApproval } from './open-ask'
import type { Ports } from './ports'
import { keptRating, rateChange } from './rate-change'
import { linkSuccessor, takeOverSome } from './reopen-successor'

/** What a bounded piece of work came to: through, more to do, or something that only time or a person can change. */
export type Step =
  | { readonly is: 'done'; readonly cost: number }
  | { readonly is: 'more'; readonly cost: number }
  | { readonly is: 'stuck'; readonly cost: number; readonly why: string }

const NEW = '-5'
/** A stage without a page of endpoints costs about this much. */
const STAGE_COST = 10

const more = (cost = STAGE_COST): Step => ({ is: 'more', cost })
const done: Step = { is: 'done', cost: STAGE_COST }

/** The change request of a plan change, once: the id follows from the plan change. */
export const changeRequestId = (ports: Ports, planChange: string): string =>
  derivedId(ports.crypto, 'change_request', planChange)

/** Does the next bounded piece of opening a change: open, attach all CIs while New, make tasks, ask (platform.md 2.5). */
export function openChange(ports: Ports, opening: Opening, limit: number): Step {
  const { planChange } = opening
  switch (planChange.stage) {
    case 'attach':
      return attachSome(ports, opening, limit)
    case 'tasks':
      return makeTasks(ports, opening)
    case 'ask':
      askForApproval(ports, planChange)
      return done
    case 'asked':
      return { is: 'done', cost: 0 }
    default:
      return openNew(ports, opening, limit)
  }
}

function stuck(ports: Ports, planChange: Row<'plan_change'>, why: string, cost = STAGE_COST): Step {
  if (planChange.why !== why) ports.rows.update('plan_change', planChange.sys_id, { why })
  return { is: 'stuck', cost, why }
}

/** A successor takes its endpoints over first. */
function openNew(ports: Ports, opening: Opening, limit: number): Step {
  const taken = opening.planChange.successor_of === '' ? null : takeOverSome(ports, opening, limit)
  return taken === null ? open(ports, opening) : more(taken)
}

function open(ports: Ports, opening: Opening): Step {
  const { planChange } = opening
  const id = planChange.sys_id
  const total = ports.rows.count('endpoint', [
    ['plan_change', '=', id],
    ['status', '!=', 'released'],
  ])
  if (total === 0) {
    // Left empty by a revision or by a repeat that judged otherwise: nothing to approve.
    ports.rows.update('plan_change', id, { status: 'canceled', stage: 'asked' })
    return done
  }
  if (planChange.change_type === 'none') {
    ports.rows.update('plan_change', id, { endpoints_total: total, stage: 'ask' })
    return more()
  }
  const rating = rateChange(ports, opening)
  const outcome = ports.changes.open(
    changeDraftOf(ports, opening, rating),
    changeRequestId(ports, planChange.sys_id),
  )
  if (!outcome.ok) return stuck(ports, planChange, outcome.why)
  if (planChange.successor_of !== '') linkSuccessor(ports, planChange, outcome.id)
  ports.rows.update('plan_change', id, {
    change_request: outcome.id,
    rating: keptRating(rating),
    endpoints_total: total,
    stage: 'attach',
    cursor: 0,
    why: '',
  })
  recordBypass(ports, planChange, rating.blackouts)
  return more()
}

/** CIs can only be attached while the change is New; where a person moved it on, only a person can move it back. */
function lockedWhy(ports: Ports, planChange: Row<'plan_change'>): string {
  const change = ports.changes.get(planChange.change_request)
  if (change === null) return 'The change request is gone.'
  if (change.state === NEW) return ''
  return (
    `${change.number} is in ${change.stateLabel} already, so CIs cannot be added any more. ` +
    'Move it back to New.'
  )
}

function attachSome(ports: Ports, opening: Opening, limit: number): Step {
  const { planChange } = opening
  const locked = lockedWhy(ports, planChange)
  if (locked !== '') return stuck(ports, planChange, locked)
  const page = ports.rows.find(
    'endpoint',
    [
      ['plan_change', '=', planChange.sys_id],
      ['position', '>=', planChange.cursor],
    ],
    { orderBy: ['position'], limit },
  )
  const cis = page.filter((row) => row.status !== 'released' && row.ci !== '').map(({ ci }) => ci)
  for (const ci of new Set(cis)) {
    const change = planChange.change_request
    const outcome = ports.changes.attach(change, ci, derivedId(ports.crypto, 'task_ci', change, ci))
    if (!outcome.ok) return stuck(ports, planChange, outcome.why, page.length)
  }
  const last = page[page.length - 1]
  const isEnd = last === undefined || page.length < limit
  ports.rows.update(
    'plan_change',
    planChange.sys_id,
    isEnd ? { stage: 'tasks', cursor: 0, why: '' } : { cursor: last.position + 1, why: '' },
  )
  return more(page.length + STAGE_COST)
}

function makeTasks(ports: Ports, opening: Opening): Step {
  const { planChange } = opening
  const change = planChange.change_request
  const windows = windowsOf(ports, planChange.sys_id)
  for (const file of scopeFiles(ports, opening)) {
    ports.files.write('change_request', change, file.name, file.type, file.content)
  }
  if (planChange.asked_at !== null) {
    // Revised: texts and dates follow. Of a standard change some fields are fixed by its template, so only what may be.
    const rating = rateChange(ports, opening)
    const { startAt, endAt, description, shortDescription } = changeDraftOf(ports, opening, rating)
    ports.changes.edit(change, { startAt, endAt, description, shortDescription })
  }
  const why = openTasks(ports, opening, windows)
  if (why !== '') return stuck(ports, planChange, why)
  ports.rows.update('plan_change', planChange.sys_id, { stage: 'ask', why: '' })
  return more()
}

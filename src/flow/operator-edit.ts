import type { Row } from '../contract/tables'
import { isLive } from '../core/match'
import { endpointEdit, findingEdit } from '../core/operator-edit'
import { BY_OPERATOR } from './judge-again'
import type { Ports } from './ports'

/** What a before rule does with an edit: refuses it, or adds these values to the row. */
export type Judgement<T extends 'endpoint' | 'finding'> =
  | { readonly ok: false; readonly why: string }
  | { readonly ok: true; readonly values: Partial<Row<T>> }

const ENDED = ['completed', 'canceled']
const no = (why: string): { readonly ok: false; readonly why: string } => ({ ok: false, why })

/** '' or why nothing of this change may be edited any more. */
function closedWhy(ports: Ports, planChange: string): string {
  const row = ports.rows.get('plan_change', planChange)
  if (row === null) return ''
  if (ENDED.includes(row.status)) return `Its change is ${row.status}: evidence is not changed.`
  return row.succeeded_by === '' ? '' : 'A successor change took its place: edit it there.'
}

/** A person edits an endpoint in ServiceNow: what is nonsense is refused, the rest is marked to be followed up. */
export function judgeEndpointEdit(
  ports: Ports,
  before: Row<'endpoint'>,
  after: Row<'endpoint'>,
): Judgement<'endpoint'> {
  const edit = endpointEdit(before, after)
  if (edit.is === 'refused') return no(edit.why)
  if (edit.is === 'none') return { ok: true, values: {} }
  const closed = closedWhy(ports, before.plan_change)
  if (closed !== '') return no(closed)
  const now = ports.clock.now()
  const { name } = ports.people.caller()
  if (edit.is === 'link') {
    const why = unfit(ports, before, after.ci)
    // `match` stays as it is: until its place is settled, no permit is given for it.
    const message = `Linked by ${name}.`
    return why === ''
      ? { ok: true, values: { matched_by: BY_OPERATOR, message, edited_at: now } }
      : no(why)
  }
  const reason = after.exception_reason.trim()
  const message = reason === '' ? `Given up by ${name}.` : `Exception by ${name}: ${reason}`
  return { ok: true, values: { message, status_at: now, edited_at: now } }
}

/** Why this CI cannot be the endpoint's; '' = it can. */
function unfit(ports: Ports, endpoint: Row<'endpoint'>, id: string): string {
  const [ci] = ports.cis.byIds([id])
  if (ci === undefined) return 'There is no such CI among those that Patchloop may read.'
  if (!isLive(ci)) return `${ci.name} is retired, absent, stolen or a duplicate.`
  const status = ports.rows.get('plan_change', endpoint.plan_change)?.status
  if (status === 'rejected') return 'Its change was rejected: reopen or revise the plan first.'
  const [other] = ports.rows.find(
    'endpoint',
    [
      ['plan', '=', endpoint.plan],
      ['ci', '=', id],
      ['status', '!=', 'released'],
      ['endpoint_id', '!=', endpoint.endpoint_id],
    ],
    { limit: 1 },
  )
  return other === undefined ? '' : `${ci.name} is the CI of ${other.endpoint_id} in this plan.`
}

/** The same for a finding. */
export function judgeFindingEdit(
  ports: Ports,
  before: Row<'finding'>,
  after: Row<'finding'>,
): Judgement<'finding'> {
  const edit = findingEdit(before, after)
  if (edit.is === 'refused') return no(edit.why)
  if (edit.is === 'none') return { ok: true, values: {} }
  const endpoint = before.endpoint === '' ? null : ports.rows.get('endpoint', before.endpoint)
  const closed = endpoint === null ? '' : closedWhy(ports, endpoint.plan_change)
  if (closed !== '') return no(closed)
  const now = ports.clock.now()
  const message = `Accepted by ${ports.people.caller().name}.`
  return { ok: true, values: { message, status_at: now, edited_at: now } }
}

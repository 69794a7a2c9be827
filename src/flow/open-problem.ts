import type { Row } from '../contract/tables'
import { derivedId } from '../core/ids'
import { shortened } from '../core/shortened'
import type { Ports } from './ports'

/** Endpoints that the problem names one by one. */
const MAX_NAMED = 100

/**
 * Opens a problem for what failed or stayed unfixed under a change, once for each round of approval. It has the change as
 * its parent, and the change a work note that names it. Answers whether there is one now.
 */
export function openProblem(ports: Ports, changeRequest: string): boolean {
  const change = ports.changes.get(changeRequest)
  const [row] = ports.rows.find('plan_change', [['change_request', '=', changeRequest]], {
    limit: 1,
  })
  if (change === null || row === undefined) return false
  if (row.problem !== '') return true
  const plan = ports.rows.get('plan', row.plan)
  const id = derivedId(ports.crypto, 'problem', row.sys_id, row.round)
  const broken = brokenOf(ports, row)
  const outcome = ports.changes.openProblem(
    {
      change: change.sysId,
      shortDescription: `Patching failed on ${broken.total} of ${row.endpoints_total} hosts: plan ${plan?.plan_id ?? ''}`,
      description: broken.text,
      cmdbCi: broken.ci,
      assignmentGroup: change.assignmentGroup,
      correlationId: id,
    },
    id,
  )
  if (!outcome.ok) {
    ports.changes.note(changeRequest, `Patchloop: no problem was opened. ${outcome.why}`)
    ports.log.warn('problem_refused', { change: change.number, why: outcome.why })
    return false
  }
  ports.changes.note(
    changeRequest,
    `Patchloop: problem ${outcome.number} was opened for what failed.`,
  )
  ports.rows.update('plan_change', row.sys_id, { problem: outcome.id })
  return true
}

function brokenOf(ports: Ports, row: Row<'plan_change'>) {
  const where = [
    ['plan_change', '=', row.sys_id],
    ['status', 'in', ['failed', 'unfixed']],
  ] as const
  const rows = ports.rows.find('endpoint', where, { orderBy: ['position'], limit: MAX_NAMED })
  const total = ports.rows.count('endpoint', where)
  const lines = rows.map(
    ({ endpoint_id, host_name, status, message }) =>
      `${endpoint_id} (${host_name}): ${status}. ${message.slice(0, 200)}`,
  )
  const more = total > rows.length ? [`… and ${total - rows.length} more.`] : []
  return { total, ci: rows[0]?.ci ?? '', text: shortened([...lines, ...more].join('\n'), 4000) }
}

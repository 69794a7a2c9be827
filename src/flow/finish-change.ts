import type { Row } from '../contract/tables'
import { sortTasks, waitsForTasks } from '../core/closure'
import type { ChangeNow, Ports } from './ports'
import { changeOf } from './settle-plan-change'

type Ending = { readonly code: string; readonly notes: string }

/** Tasks, then Verify, then Review, then Closed. '' or what it waits for. */
export function finishChange(ports: Ports, row: Row<'plan_change'>, ending: Ending): string {
  const change = changeOf(ports, row)
  if (change === null) return 'The change request is gone.'
  if (change.state === '3') return ''
  if (change.onHold) return `${change.number} is on hold.`
  const tasks = sortTasks(ports.changes.tasks(change.sysId), row.verify_task)
  if (tasks.people.length > 0) return waitsForTasks(tasks.people)
  for (const task of tasks.own) {
    const outcome = ports.changes.closeTask(task.sysId, ending.code, ending.notes)
    if (!outcome.ok) return outcome.why
  }
  if (tasks.verify !== null) {
    // The platform may move the change to Review as its last task closes; then the next step finds it there.
    const outcome = ports.changes.closeTask(tasks.verify.sysId, ending.code, ending.notes)
    if (!outcome.ok) return outcome.why
  }
  return moveToEnd(ports, change.sysId, ending)
}

/** The states on the way to Closed, in order; each is asked for only from the one before. */
const WAY: Readonly<Record<string, string>> = { '-2': '-1', '-1': '0', '0': '3' }

function moveToEnd(ports: Ports, changeId: string, { code, notes }: Ending): string {
  for (let steps = 0; steps < 4; steps++) {
    const change: ChangeNow | null = ports.changes.get(changeId)
    if (change === null) return 'The change request is gone.'
    if (change.state === '3') return ''
    const next = WAY[change.state]
    if (next === undefined) return `${change.number} is in ${change.stateLabel}.`
    const fields = next === '3' ? { closeCode: code, closeNotes: notes } : {}
    const { reached, why } = ports.changes.move(changeId, next, fields)
    if (reached === change.state) return why === '' ? `${change.number} did not move.` : why
  }
  return 'The change did not reach Closed.'
}

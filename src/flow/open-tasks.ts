import type { Row } from '../contract/tables'
import { derivedId } from '../core/ids'
import { ownTaskIds, plannedTasks, VERIFY_KEY } from '../core/tasks'
import { keptWarnings, withWarning } from '../core/warnings'
import type { Span } from '../core/window-choice'
import { groupOf, type Opening } from './open-draft'
import type { Ports } from './ports'

const MAX_TEMPLATES = 50

/** The task templates of a policy, in their order: those of the change, or those that follow its close. */
export const templatesOf = (
  ports: Ports,
  policy: string,
  { afterTheFact } = { afterTheFact: false },
): readonly Row<'task_template'>[] =>
  policy === ''
    ? []
    : ports.rows
        .find(
          'task_template',
          [
            ['policy', '=', policy],
            ['active', '=', true],
          ],
          { orderBy: ['order'], limit: MAX_TEMPLATES },
        )
        .filter((template) => template.after_the_fact === afterTheFact)

/** A template may name a group that nobody can work in any more: its task goes to the group of the source, and the plan says so. */
function withGroups(ports: Ports, all: readonly Row<'task_template'>[]) {
  const named = all.filter(({ assignment_group: group }) => group !== '')
  const isGone = ({ assignment_group: group }: Row<'task_template'>): boolean =>
    ports.people.group(group)?.active !== true
  const gone = named.filter(isGone)
  const idle = named.filter(
    (one) => !gone.includes(one) && !ports.people.hasMembers(one.assignment_group),
  )
  return {
    templates: all.map((one) => (gone.includes(one) ? { ...one, assignment_group: '' } : one)),
    warnings: [
      ...groupWarning('template_group_missing', GONE, gone),
      ...groupWarning('template_group_empty', EMPTY, idle),
    ],
  }
}

const GONE =
  "The group of these task templates does not exist any more or is inactive, so the source's group has their tasks"
const EMPTY = 'Nobody is in the group of these task templates, so nobody may close their tasks'

const groupWarning = (code: string, text: string, templates: readonly Row<'task_template'>[]) =>
  templates.length === 0
    ? []
    : [{ code, message: `${text}: ${templates.map((one) => one.short_description).join(', ')}.` }]

function warn(ports: Ports, planId: string, warning: Parameters<typeof withWarning>[1]): void {
  const plan = ports.rows.get('plan', planId)
  const warnings = JSON.stringify(withWarning(keptWarnings(plan?.warnings ?? ''), warning))
  if (plan !== null && plan.warnings !== warnings) ports.rows.update('plan', planId, { warnings })
}

/** The tasks of a change, each once; those of windows that a revision took back are canceled. '' or why it did not go. */
export function openTasks(ports: Ports, opening: Opening, windows: readonly Span[]): string {
  const { planChange, source } = opening
  const change = planChange.change_request
  const all = templatesOf(ports, planChange.policy)
  const { templates, warnings } = withGroups(ports, all)
  for (const warning of warnings) warn(ports, planChange.plan, warning)
  const group = groupOf(ports.rows.get('policy', planChange.policy), source)
  const planned = plannedTasks(templates, windows, group)
  const wanted = new Set<string>()
  for (const { key, ...task } of planned) {
    const id = derivedId(ports.crypto, 'change_task', change, key)
    wanted.add(id)
    const outcome = ports.changes.addTask(change, { ...task, correlationId: id }, id)
    if (!outcome.ok) return outcome.why
    if (key === VERIFY_KEY && planChange.verify_task !== outcome.id) {
      ports.rows.update('plan_change', planChange.sys_id, { verify_task: outcome.id })
    }
  }
  if (planChange.asked_at !== null) cancelOthers(ports, change, wanted)
  return ''
}

/** Never a person's task, nor one of the platform's workflow. */
function cancelOthers(ports: Ports, change: string, wanted: ReadonlySet<string>): void {
  const tasks = ports.changes.tasks(change)
  const ours = ownTaskIds(tasks)
  for (const { sysId, active, correlationId } of tasks) {
    if (active && ours.has(sysId) && !wanted.has(correlationId)) {
      ports.changes.cancelTask(sysId, 'The plan was revised and no longer has this window.')
    }
  }
}

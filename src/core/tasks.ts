import { readableSpan } from './times'
import { windowKey, type Span } from './window-choice'

type TemplateRow = {
  readonly sys_id: string
  readonly short_description: string
  readonly description: string
  readonly order: number
  readonly change_task_type: string
  readonly assignment_group: string
  readonly per_window: boolean
}
type TaskType = 'planning' | 'implementation' | 'testing' | 'review'
export type PlannedTask = {
  /** What tells it from the other tasks of its change. */
  readonly key: string
  readonly shortDescription: string
  readonly description: string
  readonly type: TaskType
  readonly order: number
  readonly assignmentGroup: string
  readonly startAt: number | null
  readonly endAt: number | null
}

/** The app's own task, open until the closing step (contract.md 3.3). */
export const VERIFY = 'Verify'
export const VERIFY_KEY = 'verify'

const typeOf = (text: string): TaskType => {
  const types: readonly TaskType[] = ['planning', 'implementation', 'testing', 'review']
  return types.find((type) => type === text) ?? 'implementation'
}
/** The template that words the app's own task. */
export const isVerify = (template: Pick<TemplateRow, 'short_description'>): boolean =>
  template.short_description.trim().toLowerCase() === VERIFY_KEY

const PER_WINDOW: TemplateRow = {
  sys_id: 'window',
  short_description: 'Implement',
  description: 'Install the patches on the endpoints of this window.',
  order: 300,
  change_task_type: 'implementation',
  assignment_group: '',
  per_window: true,
}

const forWindow = (template: TemplateRow, group: string, span: Span): PlannedTask => ({
  ...once(template, group),
  key: taskKey(template, windowKey(span)),
  shortDescription: `${template.short_description}: ${readableSpan(span)}`,
  startAt: span.start,
  endAt: span.end,
})

const once = (template: TemplateRow, group: string): PlannedTask => ({
  key: template.sys_id,
  shortDescription: template.short_description,
  description: template.description,
  type: typeOf(template.change_task_type),
  order: template.order,
  assignmentGroup: template.assignment_group === '' ? group : template.assignment_group,
  startAt: null,
  endAt: null,
})

const taskKey = (template: TemplateRow, window: string): string => `${template.sys_id} ${window}`
/** The policy's tasks, with one per window among them. */
const withWindows = (templates: readonly TemplateRow[]): readonly TemplateRow[] => {
  const own = templates.filter((template) => !isVerify(template))
  return own.some((template) => template.per_window) ? own : [...own, PER_WINDOW]
}

/** Where the implementation stands among the tasks of a policy. */
export const implementOrder = (templates: readonly TemplateRow[]): number =>
  Math.min(
    ...withWindows(templates)
      .filter((one) => one.per_window && one.change_task_type === 'implementation')
      .map(({ order }) => order),
  )

/** What tells the tasks of these windows from the other tasks of their change. */
export const windowTaskKeys = (
  templates: readonly TemplateRow[],
  windows: readonly string[],
): readonly string[] =>
  withWindows(templates)
    .filter((template) => template.per_window)
    .flatMap((template) => windows.map((window) => taskKey(template, window)))

/** What a change of these templates has to be done, in words, before its windows are known. */
export const taskTitles = (templates: readonly TemplateRow[]): readonly string[] => [
  ...withWindows(templates).map(({ short_description: title, per_window }) =>
    per_window ? `${title} (one per window)` : title,
  ),
  VERIFY,
]

/** The tasks of a change: the policy's, one per distinct window, and the app's own Verify last. */
export function plannedTasks(
  templates: readonly TemplateRow[],
  windows: readonly Span[],
  group: string,
): readonly PlannedTask[] {
  const tasks = withWindows(templates).flatMap((template) =>
    template.per_window
      ? windows.map((span) => forWindow(template, group, span))
      : [once(template, group)],
  )
  const given = templates.find(isVerify)
  const verify: PlannedTask = {
    key: VERIFY_KEY,
    shortDescription: VERIFY,
    description:
      given?.description ??
      'Kept open by Patchloop until every finding is proved by a scan; Patchloop closes it.',
    type: typeOf(given?.change_task_type ?? 'testing'),
    order: given?.order ?? 900,
    assignmentGroup: given?.assignment_group || group,
    startAt: null,
    endAt: null,
  }
  return [...tasks, verify]
}

/** What a person does once the change is closed. */
export const reviewTask = (
  template: TemplateRow,
  group: string,
  reason: string,
): Omit<PlannedTask, 'key'> => {
  const { key: _key, ...task } = once(template, group)
  const because = reason === '' ? '' : `\n\nWhy it was an emergency: ${reason}`
  return { ...task, description: `${task.description}${because}`.slice(0, 4000) }
}

type OwnTask = { readonly sysId: string; readonly number: string; readonly correlationId: string }
const DERIVED = /^[0-9a-f]{32}$/

/**
 * The tasks that the app made: they bear the id that was asked for as correlation. An instance that gave another one,
 * and a person's copy of such a task, bear one that is not their own; the copy is the younger.
 */
export function ownTaskIds(tasks: readonly OwnTask[]): ReadonlySet<string> {
  const own = new Map<string, OwnTask>()
  for (const task of tasks) {
    const { sysId, number, correlationId } = task
    if (!DERIVED.test(correlationId)) continue
    const known = own.get(correlationId)
    const isFirst = known === undefined || (known.sysId !== correlationId && number < known.number)
    if (isFirst || sysId === correlationId) own.set(correlationId, task)
  }
  return new Set([...own.values()].map(({ sysId }) => sysId))
}

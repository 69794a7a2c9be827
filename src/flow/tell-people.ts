import type { Row } from '../contract/tables'
import { attentionNote, type Item } from '../core/attention'
import type { ChangeNow, Ports } from './ports'

/** Whom the platform tells: by the work note on the change, and by mail. */
export type Told = { readonly kind: 'person' | 'group'; readonly name: string }

/** The people who look after a change: who it is assigned to, its group, and whom the policy names. */
export function toldOf(
  ports: Ports,
  { policy }: Pick<Row<'plan_change'>, 'policy'>,
  change: ChangeNow | null,
): readonly Told[] {
  const named = (ports.rows.get('policy', policy)?.notify ?? '').split(',')
  const people = [change?.assignedTo ?? '', ...named].filter((id) => id !== '')
  const group = change === null ? null : ports.people.group(change.assignmentGroup)
  return [
    ...[...new Set(people)].flatMap((id): readonly Told[] => {
      const person = ports.people.byId(id)
      return person === null ? [] : [{ kind: 'person', name: person.name }]
    }),
    ...(group === null ? [] : [{ kind: 'group', name: group.name } as const]),
  ]
}

const listUrl = (ports: Ports, planChange: string): string =>
  `${ports.settings.instanceUrl()}x_patch_loop_endpoint_list.do?sysparm_query=plan_change=${planChange}`

/** One work note and one mail for all that is new; without a change request the mail alone, to whom the policy names. */
export function tellPeople(
  ports: Ports,
  planChange: Row<'plan_change'>,
  change: ChangeNow | null,
  fresh: readonly Item[],
): readonly Told[] {
  const told = toldOf(ports, planChange, change)
  if (told.length > 0) ports.queue.send('attention', planChange.sys_id)
  if (change === null) return told
  const planId = ports.rows.get('plan', planChange.plan)?.plan_id ?? ''
  ports.changes.note(change.sysId, attentionNote(planId, fresh, listUrl(ports, planChange.sys_id)))
  return told
}

import type { Kernel } from '../types'
import { loadRows, type SeedRow } from '../baseline/data/load'
import { rowsWhere, text } from '../process/rows'
import { loadOtherChange } from './changes'
import { ciRows } from './cis'
import { grant, peopleRows } from './people'
import { scheduleRows } from './schedules'

export type DemoOptions = {
  /** Roles of an installed app to grant, by user name; a role that does not exist is left out. */
  readonly roles?: Readonly<Record<string, readonly string[]>>
}

function grants(kernel: Kernel, roles: NonNullable<DemoOptions['roles']>): SeedRow[] {
  return Object.entries(roles).flatMap(([userName, names]) =>
    rowsWhere(kernel, 'sys_user_role', { name: names }).map((role) =>
      grant(userName, text(role, 'sys_id')),
    ),
  )
}

/** Believable people, groups, CIs, services, schedules and one foreign change. Loading twice changes nothing. */
export function loadDemoData(kernel: Kernel, options: DemoOptions = {}): void {
  loadRows(kernel, [
    ...peopleRows(),
    ...scheduleRows(),
    ...ciRows(),
    ...grants(kernel, options.roles ?? {}),
  ])
  loadOtherChange(kernel)
}

import type { Row } from '../contract/tables'
import type { ChangeNow } from './ports'

/** Why nothing moves, and who can act (contract.md 3). */
export type Waiting = {
  readonly what: string
  readonly who: string
  readonly change: string | null
  readonly message: string
}

/** A plan change that stands somewhere, and the group that looks after its change request. */
export type About = {
  readonly plan: Row<'plan'>
  readonly row: Row<'plan_change'>
  readonly change: ChangeNow | null
  readonly who: string
}

/** What is waited for, with the number of the change it is about. */
export const waits = (
  { change }: Pick<About, 'change'>,
  what: string,
  who: string,
  message: string,
): Waiting => ({ what, who, change: change?.number ?? null, message })

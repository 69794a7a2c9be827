import type { Row } from '../contract/tables'

type Finding = Pick<Row<'finding'>, 'status' | 'plan'>

/** Where a finding stands, for whoever answers for what is missing. */
export const STANDINGS = ['missing', 'in_plan', 'installed', 'verified', 'exempted'] as const
export type Standing = (typeof STANDINGS)[number]

/** Not done: whether a plan has it says whether somebody is at it. */
export const UNDONE = ['open', 'failed', 'unfixed', 'skipped'] as const

/**
 * The standing of a finding; null: it is none of anybody's any more (gone by itself, not applicable, or let go with its
 * plan, in whose place another one goes on).
 */
export function standingOf({ status, plan }: Finding): Standing | null {
  switch (status) {
    case 'open':
    case 'failed':
    case 'unfixed':
    case 'skipped':
      return plan === '' ? 'missing' : 'in_plan'
    case 'installed':
      return 'installed'
    case 'verified':
      return 'verified'
    case 'excepted':
      return 'exempted'
    default:
      return null
  }
}

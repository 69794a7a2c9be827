import type { PlanState } from '../contract/states'
import type { Row } from '../contract/tables'
import { isAuthorised, isEnded, type ChangeFacts } from './reconcile'

type Counts = Readonly<Record<string, number>>
export type Progress = {
  readonly planChange: Pick<
    Row<'plan_change'>,
    'status' | 'stage' | 'change_type' | 'complete_called'
  >
  /** null: no change request (yet, or any more). */
  readonly change: ChangeFacts | null
  /** Endpoints by status, windows by state. */
  readonly endpoints: Counts
  readonly windows: Counts
  /** Windows whose endpoint did not begin, or did not end, and has not been heard of since. */
  readonly missed: number
  /** Endpoints still in the plan without exactly one live CI. */
  readonly unlinked: number
  /** Endpoints that were released as an accepted exception: that is evidence too. */
  readonly excepted?: number
}

export const countOf = (counts: Counts, ...keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + (counts[key] ?? 0), 0)

export const totalOf = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

const IMPLEMENT = '-1'
const FINISHED: readonly string[] = ['completed', 'canceled']
const ENDS = ['verified', 'released']
const ASKED_BY_TOOL = ['installed', 'skipped', ...ENDS]
const NOT_BEGUN = ['pending', 'in_maintenance', 'permitted']
const BUSY = ['in_maintenance', 'permitted', 'installing', 'rebooting']

/** Where a plan change stands, from what is true now and nothing else (contract.md 3.2). */
export function statusOf(progress: Progress): PlanState {
  const { planChange, change } = progress
  const known = planChange.status as PlanState
  if (FINISHED.includes(known)) return known
  if (change?.state === '4') return 'canceled'
  if (planChange.stage !== 'asked') return known
  if (planChange.change_type === 'none') return afterApproval(progress)
  if (change === null) return 'attention'
  if (isEnded(change)) return isProved(progress) ? 'verifying' : 'attention'
  if (change.state === '-5' && change.approval === 'rejected') return 'rejected'
  if (change.onHold) return 'on_hold'
  return isAuthorised(change) ? afterApproval(progress) : 'awaiting_approval'
}

/** Every endpoint proved or let go, and each of them in the approved scope. */
export const isProved = ({ endpoints, unlinked, excepted = 0 }: Progress): boolean => {
  const total = totalOf(endpoints)
  const ended = countOf(endpoints, ...ENDS)
  return (
    total > 0 && ended === total && unlinked === 0 && countOf(endpoints, 'verified') + excepted > 0
  )
}

/** Work began, and every endpoint was then given up: nothing is proved, and nothing is left to be done. */
const isGivenUp = ({
  planChange,
  change,
  endpoints,
  unlinked,
  excepted = 0,
}: Progress): boolean => {
  const total = totalOf(endpoints)
  const isNothing = countOf(endpoints, 'released') === total && excepted === 0 && unlinked === 0
  return total > 0 && isNothing && planChange.change_type !== 'none' && change?.state === IMPLEMENT
}

/** How a plan change comes to its end, as far as its endpoints decide: with proof, or given up. null: it goes on. */
export const endingOf = (progress: Progress): 'completed' | 'canceled' | null => {
  if (isProved(progress)) return 'completed'
  return isGivenUp(progress) ? 'canceled' : null
}

function afterApproval(progress: Progress): PlanState {
  const { endpoints, windows, missed, unlinked, planChange } = progress
  // Whatever window is still open: only the closing is left.
  if (endingOf(progress) !== null) return 'verifying'
  const total = totalOf(endpoints)
  // An endpoint without a CI needs a person in the end; it does not hold up the others.
  const othersEnded = countOf(endpoints, ...ENDS) + unlinked >= total
  // The tool said that it has nothing more to run, but some of it never began.
  const isLeft = planChange.complete_called && countOf(endpoints, ...NOT_BEGUN) > unlinked
  const isMissed = (missed > 0 || isLeft) && !othersEnded
  const isFailed = countOf(endpoints, 'failed', 'unfixed') > 0 || isMissed
  // All of it was given up, or left with a revision: nothing is there that could prove anything.
  const isEmpty = planChange.change_type !== 'none' && countOf(endpoints, ...ENDS) >= total
  if (isFailed || isEmpty || (othersEnded && unlinked > 0)) return 'attention'
  // A window that is still open holds nothing up once the tool has nothing more to run.
  const isOpen = countOf(windows, 'open') > 0 && !planChange.complete_called
  const isBusy = countOf(endpoints, ...BUSY) > 0 || isOpen
  if (isBusy) return 'in_progress'
  const done = countOf(endpoints, ...ASKED_BY_TOOL)
  if (done + unlinked >= total) return 'verifying'
  return done > 0 ? 'in_progress' : 'approved'
}

/** Share of endpoints that are proved or let go, in percent. */
export const percentOf = (endpoints: Counts): number => {
  const total = totalOf(endpoints)
  return total === 0 ? 0 : Math.floor((100 * countOf(endpoints, ...ENDS)) / total)
}

/** What a person reads of it: "5 of 8 endpoints proved; unfixed 1, in maintenance 2". Nothing yet is ''. */
export function progressText(endpoints: Counts): string {
  const total = totalOf(endpoints) - countOf(endpoints, 'released')
  if (total <= 0) return ''
  const others = Object.entries(endpoints)
    .filter(([status, count]) => count > 0 && !ENDS.includes(status))
    .map(([status, count]) => `${status.replaceAll('_', ' ')} ${count}`)
  const proved = `${countOf(endpoints, 'verified')} of ${total} endpoints proved`
  return others.length === 0 ? proved : `${proved}; ${others.sort().join(', ')}`
}

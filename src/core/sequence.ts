import type { PlanState } from '../contract/states'

/** A plan of the same sequence and source. */
export type InSequence = {
  readonly planId: string
  readonly position: number
  readonly state: string
}
export type SequenceWait = {
  readonly message: string
  /** Who can act: by a decision the group of the change, by the tool itself, or the app goes on by itself. */
  readonly who: 'group' | 'tool' | 'app'
}

const ENDED: Readonly<Record<string, string>> = {
  canceled: 'was canceled: reopen it, or activate another plan at its position',
  rejected: 'was rejected: revise or reopen it, or activate another plan at its position',
}
const GOES_ON: Readonly<Record<string, string>> = {
  preparing: 'is being prepared',
  awaiting_approval: 'awaits approval',
  approved: 'is approved and has not begun',
  in_progress: 'is in progress',
  verifying: 'is to be verified by a scan',
  on_hold: 'is on hold',
  attention: 'needs a person',
}
const DECIDED: readonly string[] = [
  'awaiting_approval',
  'on_hold',
  'attention',
] satisfies PlanState[]

const at = (all: readonly InSequence[], position: number): readonly InSequence[] =>
  all.filter((one) => one.position === position)
const isEnded = ({ state }: InSequence): boolean => ENDED[state] !== undefined

/** A position is done when a plan of it is completed and no other one of it is alive: a twin that was canceled holds nothing up. */
const isDone = (all: readonly InSequence[]): boolean =>
  all.some(({ state }) => state === 'completed') &&
  all.every((one) => one.state === 'completed' || isEnded(one))

/** The lowest position of those that wait for one another below this one. */
function lowestOpen(all: readonly InSequence[], position: number): number {
  let lowest = position - 1
  while (lowest > 1 && at(all, lowest).length > 0 && !isDone(at(all, lowest - 1))) lowest -= 1
  return lowest
}

const whoOf = ({ state }: InSequence): SequenceWait['who'] => {
  if (DECIDED.includes(state)) return 'group'
  return state === 'preparing' ? 'app' : 'tool'
}

/** What a plan at this position waits for, and who can act; null = it is its turn (contract.md 3.1). */
export function sequenceWait(
  id: string,
  position: number,
  all: readonly InSequence[],
): SequenceWait | null {
  if (id === '' || position <= 1 || isDone(at(all, position - 1))) return null
  const lowest = lowestOpen(all, position)
  const own = at(all, lowest)
  const culprit = own.find((one) => one.state !== 'completed' && !isEnded(one)) ?? own[0]
  const start = `Position ${position - 1} of sequence ${id} is to be completed first`
  const link = lowest === position - 1 ? ': ' : `, which itself waits for position ${lowest}: `
  if (culprit === undefined) {
    return { message: `${start}${link}no plan has been activated there.`, who: 'tool' }
  }
  const words = ENDED[culprit.state] ?? GOES_ON[culprit.state] ?? 'is not completed'
  return { message: `${start}${link}${culprit.planId} ${words}.`, who: whoOf(culprit) }
}

/** Other plans that stand at the same position and are not over. */
export const sharesPosition = (
  plan: Pick<InSequence, 'planId' | 'position'>,
  all: readonly InSequence[],
): readonly string[] =>
  at(all, plan.position)
    .filter((one) => one.planId !== plan.planId && !isEnded(one))
    .map(({ planId }) => planId)

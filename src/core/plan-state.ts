import type { PlanState } from '../contract/states'

/** Alive states from the least to the most advanced. Attention stands last: what can still move by itself comes first. */
const ALIVE: readonly PlanState[] = [
  'preparing',
  'awaiting_approval',
  'on_hold',
  'approved',
  'in_progress',
  'verifying',
  'attention',
]
const ENDS: readonly PlanState[] = ['completed', 'rejected', 'canceled']

/** The plan's state from those of its plan changes (contract.md 3.2). None at all: it is still being prepared. */
export function planState(statuses: readonly string[]): PlanState {
  if (statuses.length === 0) return 'preparing'
  return [...ALIVE, ...ENDS].find((state) => statuses.includes(state)) ?? 'attention'
}

/** Whether a plan change can still move. */
export const isAlive = (status: string): boolean => ALIVE.some((state) => state === status)

/** What reopening makes of a plan change (contract.md, issue: never two active changes for one plan change). */
export type Reopening = 'none' | 'same' | 'successor'

const REOPENED = ['canceled', 'completed', 'rejected', 'attention']
/** New … Implement: the change goes on. */
const GOES_ON = ['-5', '-4', '-3', '-2', '-1']

export type Reopened = {
  readonly status: string
  readonly changeType: string
  /** State of its change request; '' = it has none (any more). */
  readonly state: string
  readonly isSucceeded: boolean
}

/** Plans that may be reopened. */
export const mayReopen = (state: string): boolean => REOPENED.includes(state)

/** Which way a plan change is reopened: the same change where the platform lets it go on, a successor where not. */
export function reopeningOf({ status, changeType, state, isSucceeded }: Reopened): Reopening {
  if (isSucceeded || !REOPENED.includes(status)) return 'none'
  if (changeType === 'none') return status === 'attention' ? 'same' : 'successor'
  return GOES_ON.includes(state) ? 'same' : 'successor'
}

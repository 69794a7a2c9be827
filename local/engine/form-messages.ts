import type { Kernel, RuleContext } from '../types'

// gs.addErrorMessage: a person at the form reads why; a REST caller gets the platform's text alone (platform.md 2.4).
const messages = new WeakMap<object, string[]>()

/** Aborts with the platform's own text and leaves the reason for the form. */
export function abortWithReason(context: RuleContext, why: string): void {
  addFormMessage(context.kernel, why)
  context.abort()
}

/** What a rule says to the person at the form; of many the last fifty. */
export function addFormMessage({ records }: Pick<Kernel, 'records'>, text: string): void {
  messages.set(records, [...(messages.get(records) ?? []).slice(-49), text])
}

/** Reasons since the last call. */
export function takeFormMessages(kernel: Kernel): readonly string[] {
  const waiting = messages.get(kernel.records) ?? []
  messages.delete(kernel.records)
  return waiting
}

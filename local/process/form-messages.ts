import type { Kernel, RuleContext } from '../types'

// gs.addErrorMessage: a person at the form reads why; a REST caller gets the platform's text alone (platform.md 2.4).
const messages = new WeakMap<object, string[]>()

/** Aborts with the platform's own text and leaves the reason for the form. */
export function abortWithReason(context: RuleContext, why: string): void {
  const waiting = messages.get(context.kernel.records) ?? []
  messages.set(context.kernel.records, [...waiting.slice(-9), why])
  context.abort()
}

/** Reasons since the last call. */
export function takeFormMessages(kernel: Kernel): readonly string[] {
  const waiting = messages.get(kernel.records) ?? []
  messages.delete(kernel.records)
  return waiting
}

import type { PlanEndpoint } from '../contract/schemas/plan'
import type { Row } from '../contract/tables'
import type { PlanHead } from '../core/intake'
import type { Span } from '../core/window-choice'
import type { Found } from './find-cis'

/** What all endpoints of one activation have in common where they are judged. */
export type Context = {
  readonly source: Row<'source'>
  readonly head: PlanHead
  readonly policies: readonly Row<'policy'>[]
  /** Windows begin after this moment: when the activation came in, the same in every repeat. */
  readonly after: number
}
/** What was found of an endpoint: its CI, policy, change and window. */
export type Judged = {
  readonly endpoint: PlanEndpoint
  readonly key: string
  readonly found: Found
  readonly policy: Row<'policy'> | null
  readonly group: string
  readonly window: Span | null
  readonly origin: 'payload' | 'ci_schedule' | 'policy'
  /** All windows of the payload that lie ahead. */
  readonly spans: readonly Span[]
  /** What stands against the window, in sentences. */
  readonly conflicts: readonly string[]
}

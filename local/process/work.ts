import type { Kernel, Session } from '../types'

type Messages = {
  readonly errorMessages?: readonly string[]
  readonly warningMessages?: readonly string[]
  readonly infoMessages?: readonly string[]
}
/** What a worker leaves: messages, and what is its own (payload, ignored_cmdb_ci_sys_ids). */
export type Outcome = Messages & { readonly more?: Readonly<Record<string, unknown>> }

/** What a caller asked for, as JSON; `association_type`, `task` and their like. */
export type Asked = Readonly<Record<string, unknown>>

export type Work = (kernel: Kernel, session: Session, asked: Asked) => Outcome

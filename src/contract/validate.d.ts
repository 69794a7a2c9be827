import type { Cancel } from './schemas/cancel'
import type { Extension } from './schemas/extension'
import type { Findings } from './schemas/findings'
import type { Plan } from './schemas/plan'
import type { Reconcile } from './schemas/reconcile'
import type { Reopen } from './schemas/reopen'
import type { Results } from './schemas/results'
import type { Scan } from './schemas/scan'

/** One complaint of a validator, in ajv's words (src/contract/issues.ts turns it into a sentence). */
export type SchemaError = {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}
export type Validator<T> = {
  (body: unknown): body is T
  readonly errors?: readonly SchemaError[] | null
}

export declare const plan: Validator<Plan>
export declare const results: Validator<Results>
export declare const scan: Validator<Scan>
export declare const cancel: Validator<Cancel>
export declare const extension: Validator<Extension>
export declare const reopen: Validator<Reopen>
export declare const findings: Validator<Findings>
export declare const reconcile: Validator<Reconcile>

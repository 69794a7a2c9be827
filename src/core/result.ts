import { REFUSALS, type RefusalCode } from '../contract/refusals'

/** An expected "no": its code says status and sentence (contract/refusals.ts), `detail` what and where. */
export type Issue = { readonly path: string; readonly message: string }
export type Refusal = {
  readonly code: RefusalCode
  /** Replaces the sentence of the code where a more exact one helps. */
  readonly message?: string
  readonly detail?: readonly Issue[]
}
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

export const done = <T>(value: T): Result<T> => ({ ok: true, value })

export const refuse = (
  code: RefusalCode,
  message?: string,
  detail?: readonly Issue[],
): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: {
    code,
    ...(message !== undefined && { message }),
    ...(detail !== undefined && { detail }),
  },
})

/** What a use case answers over HTTP. A success body is wrapped in `result` by the platform, a refusal is complete. */
export type Answer = { readonly status: number; readonly body: unknown }

/** The platform's error envelope (contract.md, section 2); `detail` is a JSON text. */
export function refusalAnswer(refusal: Refusal): Answer {
  const { status, sentence } = REFUSALS[refusal.code]
  const detail = refusal.detail === undefined ? '' : JSON.stringify(refusal.detail)
  const message = refusal.message ?? sentence
  return { status, body: { error: { message, detail }, status: 'failure' } }
}

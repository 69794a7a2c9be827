/** At most this many ids stand in a warning, with the total (contract.md 3.1). */
export const MAX_IDS = 500

export type Warning = {
  readonly code: string
  readonly message: string
  readonly endpoints?: readonly string[]
  readonly total?: number
}

/** The warnings kept as JSON on a plan. */
export function keptWarnings(text: string): readonly Warning[] {
  if (text === '') return []
  const kept: unknown = JSON.parse(text)
  return Array.isArray(kept) ? kept : []
}

/** Adds endpoints to the warning of that code, or the warning itself. */
export function withWarning(
  warnings: readonly Warning[],
  added: {
    readonly code: string
    readonly message: string
    readonly endpoints?: readonly string[]
  },
): readonly Warning[] {
  const { code, message, endpoints = [] } = added
  const before = warnings.find((warning) => warning.code === code)
  const others = warnings.filter((warning) => warning.code !== code)
  if (endpoints.length === 0) return [...others, { code, message }]
  const ids = [...new Set([...(before?.endpoints ?? []), ...endpoints])]
  const total = (before?.total ?? 0) + endpoints.length
  return [...others, { code, message, endpoints: ids.slice(0, MAX_IDS), total }]
}

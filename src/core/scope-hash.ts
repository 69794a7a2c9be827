type Digest = { sha256Hex(text: string): string }

/** One endpoint of the approved scope: what may be done where and when. */
export type ScopeItem = {
  readonly ci: string
  readonly patches: string
  readonly window: string
}

/** What approval was asked for on one endpoint: its CI and its patches. A permit is refused where they are others by then. */
export const endpointScope = (crypto: Digest, ci: string, patchIds: string): string =>
  crypto.sha256Hex(JSON.stringify([ci, patchIds.toLowerCase().split(',').sort()])).slice(0, 32)

/** Covers CIs, patches and windows (contract.md 3.4), in whatever order they were read. */
export function scopeHash(crypto: Digest, items: readonly ScopeItem[]): string {
  const lines = items.map(({ ci, patches, window }) =>
    JSON.stringify([ci, patches.toLowerCase().split(',').sort(), window]),
  )
  return `sha256:${crypto.sha256Hex(lines.sort().join('\n'))}`
}

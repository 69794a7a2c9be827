type Digest = { sha256Hex(text: string): string }

/** The sys_id of what must exist once: 32 hex characters that follow from its key, so that a repeat meets its own row. */
export const derivedId = (crypto: Digest, ...parts: readonly (string | number)[]): string =>
  crypto.sha256Hex(JSON.stringify(parts.map(String))).slice(0, 32)

/** Ids of plans, endpoints, patches are compared without regard to case. */
export const keyOf = (id: string): string => id.toLowerCase()

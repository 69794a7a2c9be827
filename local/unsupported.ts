/**
 * The one way in which the stand-in refuses what it has not learned: loudly, and with the file
 * where to teach it.
 */
export type Unsupported = Error & { readonly code: 'UNSUPPORTED' }

/** Throws an Unsupported; `where` is the file to add the missing thing to. */
export function unsupported(what: string, where: string): never {
  const message = `The stand-in does not speak ${what} (add it in ${where})`
  throw Object.assign(new Error(message), { code: 'UNSUPPORTED' as const })
}

/** By its mark and not by its class: errors cross realms here. */
export const isUnsupported = (error: unknown): error is Unsupported =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'UNSUPPORTED'

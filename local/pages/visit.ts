import type { Kernel, Session } from '../types'

/** What every page is made for: who looks, and the token that proves a write came from our own form. */
export type Visit = { readonly kernel: Kernel; readonly session: Session; readonly token: string }

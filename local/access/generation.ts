import type { Kernel } from '../types'

/** Something that is read from records of these tables once, and again after one of them was written. */
export function perGeneration<T>(
  tables: readonly string[],
  read: (kernel: Kernel) => T,
): (kernel: Kernel) => T {
  const known = new WeakMap<Kernel, { value: T | undefined }>()
  const entryOf = (kernel: Kernel): { value: T | undefined } => {
    const entry = known.get(kernel)
    if (entry) return entry
    const made: { value: T | undefined } = { value: undefined }
    kernel.caches.watch(tables, () => (made.value = undefined))
    known.set(kernel, made)
    return made
  }
  return (kernel) => {
    const entry = entryOf(kernel)
    return (entry.value ??= read(kernel))
  }
}

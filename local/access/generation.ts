import type { BuiltInRule, Kernel } from '../types'

const generations = new WeakMap<Kernel, number>()

/** Grows whenever installed APIs or ACLs may have changed: what was read from them before is stale. */
export const generationOf = (kernel: Kernel): number => generations.get(kernel) ?? 0

/** To be called after an installation. */
export function nextGeneration(kernel: Kernel): void {
  generations.set(kernel, generationOf(kernel) + 1)
}

/** Something that is read from installed records once a generation. */
export function perGeneration<T>(read: (kernel: Kernel) => T): (kernel: Kernel) => T {
  const known = new WeakMap<Kernel, { readonly generation: number; readonly value: T }>()
  return (kernel) => {
    const generation = generationOf(kernel)
    const entry = known.get(kernel)
    if (entry?.generation === generation) return entry.value
    const value = read(kernel)
    known.set(kernel, { generation, value })
    return value
  }
}

const WATCHED = [
  'sys_ws_definition',
  'sys_ws_version',
  'sys_ws_operation',
  'sys_security_acl',
  'sys_security_acl_role',
]

/** An admin may edit these records too. */
export function watchInstalled(kernel: Kernel): void {
  for (const table of WATCHED) kernel.operations.register(watch(table))
}

const watch = (table: string): BuiltInRule => ({
  name: `Flush cache of ${table}`,
  sysId: `flush_${table}`,
  table,
  when: 'after',
  on: ['insert', 'update', 'delete'],
  order: 10_000,
  run: ({ kernel }) => nextGeneration(kernel),
})

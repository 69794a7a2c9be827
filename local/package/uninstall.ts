import type { Kernel, Query } from '../types'

/** Takes an application off: its records and the rows of its tables. The tables stay defined and empty until a restart. */
export function uninstallApplication(kernel: Kernel, scopeId: string): number {
  const app = kernel.records.get('sys_app', scopeId)
  if (!app) return 0
  let removed = 0
  for (const table of kernel.dictionary.tables()) {
    const isOwn = table.scope === app.scope
    const isRoot = kernel.dictionary.ancestry(table.name)[0] === table.name
    const isScoped = kernel.dictionary.columns(table.name).has('sys_scope')
    if (!isOwn && !(isRoot && isScoped)) continue
    const query: Query = { table: table.name, orderBy: [], where: isOwn ? [] : inScope(scopeId) }
    for (const row of kernel.records.select(query)) {
      if (kernel.records.delete(row.sys_class_name || table.name, row.sys_id ?? '')) removed++
    }
  }
  kernel.records.delete('sys_app', scopeId)
  kernel.realms.reset()
  return removed
}

const inScope = (scopeId: string): Query['where'] => [
  [[{ column: 'sys_scope', operator: '=', value: scopeId }]],
]

import type { Kernel } from '../types'
import { removeAttachment } from './attachments'
import { rowsWhere } from './inner'

type Reference = { readonly table: string; readonly column: string }
type Store = Pick<Kernel, 'records' | 'dictionary'>

const known = new WeakMap<
  object,
  { readonly columns: number; readonly all: Map<string, Reference[]> }
>()

/**
 * What a deletion leaves behind: references to the record are cleared (the default of t_CascadeDeleteRules.md; no other
 * cascade rule is spoken), and its attachments and journal entries go with it.
 */
export function clearBehind(store: Store, table: string, sysId: string): void {
  for (const { table: owner, column } of referencesTo(store, table)) {
    for (const row of rowsWhere(store, owner, { [column]: sysId }))
      store.records.update(owner, row.sys_id ?? '', { [column]: '' })
  }
  for (const row of rowsWhere(store, 'sys_attachment', { table_name: table, table_sys_id: sysId }))
    removeAttachment(store, row.sys_id ?? '')
  for (const row of rowsWhere(store, 'sys_journal_field', { element_id: sysId }))
    store.records.delete('sys_journal_field', row.sys_id ?? '')
}

/** Columns that may refer to a record of the table, each once, with the table that defines it. */
function referencesTo({ dictionary }: Store, table: string): readonly Reference[] {
  const tables = dictionary.tables()
  const columns = tables.reduce((sum, each) => sum + each.columns.length, 0)
  const kept = known.get(dictionary)
  const all = kept?.columns === columns ? kept.all : new Map<string, Reference[]>()
  known.set(dictionary, { columns, all })
  const found = all.get(table) ?? find(tables, dictionary.ancestry(table))
  all.set(table, found)
  return found
}

function find(tables: ReturnType<Kernel['dictionary']['tables']>, ancestry: readonly string[]) {
  return tables.flatMap((owner) =>
    owner.columns
      .filter(({ type, reference = '' }) => type === 'reference' && ancestry.includes(reference))
      .filter((column) => column.table === owner.name)
      .map(({ name }) => ({ table: owner.name, column: name })),
  )
}

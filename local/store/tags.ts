import type { Query, QueryTerm } from '../types'
import { unsupported } from '../unsupported'
import { type Sql, sql, type Surroundings } from './sql'
import { heldBy } from './subqueries'

/** Whether a column is a tag: `sys_tags.<tag>` (r_OpAvailableFiltersQueries.md, tags). */
export const isTag = (column: string): boolean => column.startsWith('sys_tags.')

type Meaning = { readonly isTagged?: boolean; readonly hasTag: boolean }

/**
 * "All records that have the Tag"; "any records that has a Tag except for the tag mentioned"; "all
 * records with and without the Tag except for the tag mentioned" (the same page).
 */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  '=': { hasTag: true },
  DOESNOTHAVE: { isTagged: true, hasTag: false },
  EXCLUDING: { hasTag: false },
}

const meaningOf = (operator: string): Meaning =>
  MEANINGS[operator] ?? unsupported(`'${operator}' on tags`, 'local/store/tags.ts')

/** The entries that hang tags on records: all, those of a record, or those of a tag. */
export const tagEntries = (column?: 'label' | 'table_key', value = ''): Query => ({
  table: 'label_entry',
  where: column ? [[[{ column, operator: '=', value }]]] : [],
  orderBy: [],
})

/** The condition on tags in SQL. Whose a tag is does not count here. */
export function tagCondition({ operator, value }: QueryTerm, around: Surroundings): Sql {
  const { isTagged, hasTag } = meaningOf(operator)
  const key = around.other('sys_id')?.sql ?? 'NULL'
  const one = heldBy(key, tagEntries('label', value), 'table_key', around)
  if (hasTag) return one
  const any = isTagged ? heldBy(key, tagEntries(), 'table_key', around) : sql('1')
  return sql(`(${any.text} AND NOT ${one.text})`, ...any.params, ...one.params)
}

/** The same of a record that has these tags. */
export function tagsHold({ operator, value }: QueryTerm, tags: ReadonlySet<string>): boolean {
  const { isTagged, hasTag } = meaningOf(operator)
  return tags.has(value) === hasTag && (!isTagged || tags.size > 0)
}

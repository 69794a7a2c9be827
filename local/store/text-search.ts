import type { Query, QueryTerm } from '../types'
import { unsupported } from '../unsupported'
import { type Sql, sql, type Surroundings } from './sql'
import { textTest } from './text-query'

/**
 * Names of searches in a table's text: c_EncodedQueryStrings.md has 123TEXTQUERY321, which asks for
 * all words; those of the API beneath are in use, and change-management-api.md names one (textSearch).
 */
const SEARCHES: Readonly<Record<string, 'all' | 'any' | 'all or any'>> = {
  '123TEXTQUERY321': 'all',
  IR_AND_QUERY: 'all',
  IR_OR_QUERY: 'any',
  IR_AND_OR_QUERY: 'all or any',
}
/** "Search result relevancy scores normalized using that group's settings": it chooses no rows. */
const GROUP = '123TEXTINDEXGROUP321'

export const isSearch = (column: string): boolean => column === GROUP || column in SEARCHES

const WRITTEN = new RegExp(`^(${[GROUP, ...Object.keys(SEARCHES)].join('|')})=(.*)$`, 's')

/** `123TEXTQUERY321=email`, as encoded queries write it. */
export function searchOf(text: string): QueryTerm | undefined {
  const [, column, value = ''] = WRITTEN.exec(text) ?? []
  return column === undefined ? undefined : { column, operator: '=', value }
}

/** Rows whose text holds the words; no row of a table that is not text indexed does (assumed). */
export function searchCondition(term: QueryTerm, around: Surroundings): Sql {
  const { column, operator, value } = term
  if (operator !== '=')
    return unsupported(`'${operator}' in a text search`, 'local/store/text-search.ts')
  if (column === GROUP) return sql('1')
  // What is too long is refused here, and not by the first row.
  textTest(value, false)
  const text = around.text()
  if (text === undefined) return sql('0')
  const search = SEARCHES[column]
  const by = (mode: string): Sql => sql(`local_text(${text}, ?, '${mode}')`, value)
  if (search !== 'all or any') return by(search ?? 'all')
  // "Matches all search terms. If no results are found, matches one or more" (configure-table-query-mode.md).
  const all: Query = {
    table: around.table,
    where: [[[{ ...term, column: 'IR_AND_QUERY' }]]],
    orderBy: [],
  }
  const some = around.rows(all, 'sys_id', () => '')
  const [strict, loose] = [by('all'), by('any')]
  return sql(
    `CASE WHEN EXISTS (${some.text}) THEN ${strict.text} ELSE ${loose.text} END`,
    ...[...some.params, ...strict.params, ...loose.params],
  )
}

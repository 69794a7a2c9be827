import type { Query, QueryTerm, Row, Session } from '../types'
import { type StoreHooks, sifted } from './known-columns'

const SCRIPT = 'javascript:'
/** Their values are several, between `@`. */
const RANGES = new Set(['BETWEEN', 'ON', 'NOTON', 'DATEPART'])

type Run = (expression: string) => string
type Find = (table: string, sysId: string) => Row | undefined

/**
 * 'javascript:' values (sysparm_query=caller_id=javascript:gs.getUserID(), c_TableAPI.md) and
 * dynamic filter options, as the session that asks sees them. What a failing script does is not
 * documented: its term is invalid (assumed).
 */
export function resolved(hooks: StoreHooks, find: Find, query: Query, session: Session): Query {
  const run: Run = (expression) => hooks.evaluate?.(session, expression) ?? ''
  const resolve = (term: QueryTerm): QueryTerm => {
    if (term.within) return { ...term, within: inner(term.within) }
    if (term.operator === 'DYNAMIC')
      return { ...term, operator: 'IN', value: options(find, term.value, run) }
    if (term.operator.startsWith('IN_HIERARCHY')) return hierarchical(find, term, run)
    return term.value.includes(SCRIPT) ? { ...term, value: valueOf(term, run) } : term
  }
  const inner = (asked: Query): Query =>
    sifted(hooks, { ...asked, zone: session.timeZone }, (term) => {
      try {
        return resolve(term)
      } catch (error) {
        hooks.warn(`Query on '${asked.table}': ${String(error)}`)
        return undefined
      }
    })
  return inner(query)
}

const scripted = (text: string, run: Run): string =>
  text.startsWith(SCRIPT) ? run(text.slice(SCRIPT.length)) : text

const valueOf = ({ operator, value }: QueryTerm, run: Run): string =>
  RANGES.has(operator)
    ? value
        .split('@')
        .map((part) => scripted(part, run))
        .join('@')
    : scripted(value, run)

/** "is (dynamic)": the option's script names the values (t_DynamicFilterOptions.md). */
function options(find: Find, sysId: string, run: Run): string {
  const option = find('sys_filter_option_dynamic', sysId)
  if (!option?.script || option.active === '0' || option.active === 'false')
    throw new Error(`no dynamic filter option '${sysId}'`)
  return run(option.script.replace(/^javascript:/, ''))
}

/**
 * `<hierarchy>@<start>`, or `<hierarchy>@<option>` for the dynamic one (r_OpAvailableFiltersQueries.md):
 * what hangs together by the hierarchy's reference field (create-record-hierarchy.md). How "which is
 * excluded" is written no page says: what has more parts is left as it is, and refused.
 */
function hierarchical(find: Find, term: QueryTerm, run: Run): QueryTerm {
  const [id = '', start = '', ...more] = term.value.split('@')
  const hierarchy = find('sys_record_hierarchy', id)
  if (more.length > 0) return term
  if (!hierarchy) throw new Error(`no record hierarchy '${id}'`)
  const { table = '', reference_field = '' } = hierarchy
  const isDynamic = term.operator === 'IN_HIERARCHY_DYNAMIC'
  const starts = isDynamic ? options(find, start, run) : scripted(start, run)
  const within = { table, where: [], orderBy: [] }
  const value = `${reference_field},${starts}`
  return { column: term.column, operator: 'IN_HIERARCHY', value, within }
}

/** A whole query may be a script that answers one (c_EncodedQueryStrings.md). */
export function queryText(hooks: StoreHooks, encoded: string, session: Session): string {
  if (!encoded.startsWith(SCRIPT)) return encoded
  try {
    return hooks.evaluate?.(session, encoded.slice(SCRIPT.length)) ?? ''
  } catch (error) {
    hooks.warn(`A scripted query: ${String(error)}`)
    return encoded
  }
}

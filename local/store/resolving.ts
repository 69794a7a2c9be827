import type { Query, QueryTerm, Row, Session } from '../types'
import { type StoreHooks, sifted } from './known-columns'

const SCRIPT = 'javascript:'
/** Their values are several, between `@`. */
const RANGES = new Set(['BETWEEN', 'ON', 'NOTON', 'DATEPART'])

type Run = (expression: string) => string

/**
 * 'javascript:' values (sysparm_query=caller_id=javascript:gs.getUserID(), c_TableAPI.md) and
 * dynamic filter options, as the session that asks sees them. What a failing script does is not
 * documented: its term is invalid (assumed).
 */
export function resolved(
  hooks: StoreHooks,
  find: (sysId: string) => Row | undefined,
  query: Query,
  session: Session,
): Query {
  const run: Run = (expression) => hooks.evaluate?.(session, expression) ?? ''
  const resolve = (term: QueryTerm): QueryTerm => {
    if (term.within) return { ...term, within: inner(term.within) }
    if (term.operator === 'DYNAMIC') return dynamic(term, find(term.value), run)
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

function valueOf({ operator, value }: QueryTerm, run: Run): string {
  const one = (part: string): string =>
    part.startsWith(SCRIPT) ? run(part.slice(SCRIPT.length)) : part
  return RANGES.has(operator) ? value.split('@').map(one).join('@') : one(value)
}

/** "is (dynamic)": the option's script names the values (t_DynamicFilterOptions.md). */
function dynamic(term: QueryTerm, option: Row | undefined, run: Run): QueryTerm {
  if (!option?.script || option.active === '0' || option.active === 'false')
    throw new Error(`no dynamic filter option '${term.value}'`)
  const script = option.script.replace(/^javascript:/, '')
  return { column: term.column, operator: 'IN', value: run(script) }
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

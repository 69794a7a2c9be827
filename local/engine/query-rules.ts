import type { Query, Row, Session } from '../types'
import type { Engine } from './inner'
import { isTrue, rowsWhere } from './inner'
import { describe } from './events'

type And = Query['where'][number]

/**
 * Before query rules: what installed rules add to every read of their table by that user ("only query business rules on the
 * table queried are executed, not those on the tables of reference fields", c_BusinessRules.md).
 */
export function createQueryRules(engine: Engine): (session: Session, query: Query) => Query {
  const known = new Map<string, readonly Row[]>()
  engine.caches.watch(['sys_script'], () => known.clear())
  const rulesOf = (table: string): readonly Row[] => {
    const found = known.get(table) ?? load(engine, table)
    known.set(table, found)
    return found
  }
  return (session, query) => {
    const rules = rulesOf(query.table)
    if (rules.length === 0) return query
    return rules.reduce((asked, rule) => refined(engine, session, rule, asked), query)
  }
}

function load(engine: Engine, table: string): Row[] {
  return engine.dictionary
    .ancestry(table)
    .flatMap((name) => rowsWhere(engine, 'sys_script', { collection: name }))
    .filter((row) => isTrue(row.active) && isTrue(row.action_query) && row.when === 'before')
    .sort((a, b) => Number(a.order || 100) - Number(b.order || 100))
}

/** `current` is the record that is about to be queried; a rule that reads its own table does not meet itself there. */
function refined(engine: Engine, session: Session, rule: Row, query: Query): Query {
  const stack = engine.contexts.rules()
  const frame = `query^${rule.sys_id}`
  if (stack.includes(frame) || !isForRole(session, rule)) return query
  stack.push(frame)
  try {
    const scope = engine.scopes.nameOf(rule.sys_scope ?? '')
    const added = conditionsOf(engine, { ...session, scope }, rule, query.table)
    return added === '' ? query : joined(query, engine.records.parse(query.table, added))
  } catch (error) {
    if (engine.killed.has(error as object)) throw error
    engine.log.write('error', `Business Rule: ${rule.name}`, describe(error))
    return query
  } finally {
    stack.pop()
  }
}

function isForRole(session: Session, { role_conditions = '' }: Row): boolean {
  const roles = role_conditions.split(',').filter(Boolean)
  return roles.length === 0 || roles.some((role) => session.roles.has(role))
}

function conditionsOf(engine: Engine, session: Session, rule: Row, table: string): string {
  const current = engine.realms.glideRecord(session, table, {})
  const name = `sys_script ${rule.name}`
  if (rule.condition && !engine.realms.run(session, rule.condition, { current }, name)) return ''
  engine.realms.run(session, rule.script ?? '', { current, previous: null }, name)
  return (current as { getEncodedQuery(): string }).getEncodedQuery()
}

/** Both hold: alternatives are multiplied out. */
function joined(query: Query, added: Query): Query {
  const pairs = (left: readonly And[], right: readonly And[]): And[] =>
    left.flatMap((a) => right.map((b) => [...a, ...b]))
  const where = query.where.length === 0 ? [[]] : query.where
  return added.where.length === 0 ? query : { ...query, where: pairs(where, added.where) }
}

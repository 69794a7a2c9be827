import type { BuiltInRule, Row, RuleContext, Session } from '../types'
import { holds } from './condition'
import type { Asked } from './condition'
import type { Engine } from './inner'
import { isTrue, rowsWhere } from './inner'
import { storedTime } from './time'

export type Operation = 'insert' | 'update' | 'delete'
export type When = 'before' | 'after' | 'async'

/** One write on its way through the rules. */
export type Passage = Asked & {
  /** Set by the first rule that aborts; later rules still run (platform.md 7.4). */
  aborted?: string
}

/** A rule of either kind, in the one order that they run in. */
export type Rule = {
  readonly name: string
  readonly sysId: string
  readonly when: When
  readonly on: ReadonlySet<Operation>
  readonly order: number
  readonly scope: string
  /** Asked at the time of the write, for async rules too (platform.md 7.4). */
  applies(passage: Passage): boolean
  run(passage: Passage): void
}

const WHEN: Readonly<Record<string, When>> = {
  before: 'before',
  after: 'after',
  async: 'async',
  async_always: 'async',
}

/** The rules of each table: the platform's own in TypeScript and the installed sys_script rows. */
export function createRules(engine: Engine) {
  const builtIn: BuiltInRule[] = []
  const cache = new Map<string, readonly Rule[]>()
  engine.caches.watch(['sys_script', 'sys_app', 'sys_scope'], () => cache.clear())

  const load = (table: string): Rule[] => {
    const ancestry = engine.dictionary.ancestry(table)
    const own = builtIn
      .filter((rule) => ancestry.includes(rule.table))
      .map((r) => fromBuiltIn(engine, r))
    const installed = ancestry
      .flatMap((name) => rowsWhere(engine, 'sys_script', { collection: name }))
      .filter((row) => isTrue(row.active) && WHEN[row.when ?? ''])
      .map((row) => fromRow(engine, row))
    return [...own, ...installed].sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
  }
  const of = (table: string): readonly Rule[] => {
    const known = cache.get(table) ?? load(table)
    cache.set(table, known)
    return known
  }
  return {
    register(rule: BuiltInRule): void {
      builtIn.push(rule)
      cache.clear()
    },
    of: (table: string, when: When, operation: Operation): readonly Rule[] =>
      of(table).filter((rule) => rule.when === when && rule.on.has(operation)),
    find: (table: string, sysId: string): Rule | undefined =>
      of(table).find((rule) => rule.sysId === sysId),
  }
}

/** Columns of a row that differ from what they were; journal columns count when they hold something. */
export function changesIn(passage: Passage, column: string): boolean {
  const now = passage.current[column] ?? ''
  return passage.operation === 'insert' ? now !== '' : now !== (passage.previous?.[column] ?? '')
}

function fromBuiltIn(engine: Engine, rule: BuiltInRule): Rule {
  return {
    ...rule,
    on: new Set(rule.on),
    scope: 'global',
    applies: () => true,
    run: (passage) => rule.run(contextOf(engine, rule, passage)),
  }
}

function contextOf(engine: Engine, rule: BuiltInRule, passage: Passage): RuleContext {
  return {
    kernel: engine,
    session: passage.session,
    operation: passage.operation,
    table: passage.table,
    current: passage.current,
    previous: rule.when === 'async' ? undefined : passage.previous,
    changes: (column) => changesIn(passage, column),
    abort: (message) => {
      passage.aborted ??= message ?? ''
    },
  }
}

function fromRow(engine: Engine, row: Row): Rule {
  const filter = row.filter_condition
    ? engine.records.parse(row.collection ?? '', row.filter_condition)
    : undefined
  const on = (['insert', 'update', 'delete'] as const).filter((kind) =>
    isTrue(row[`action_${kind}`]),
  )
  return {
    name: row.name ?? '',
    sysId: row.sys_id ?? '',
    when: WHEN[row.when ?? ''] ?? 'after',
    on: new Set(on),
    order: Number(row.order || 100),
    scope: engine.scopes.nameOf(row.sys_scope ?? ''),
    applies: (passage) =>
      (!filter || holds(engine, filter, passage)) && appliesTo(engine, row, passage),
    run: (passage) => runRow(engine, row, passage),
  }
}

function appliesTo(engine: Engine, row: Row, passage: Passage): boolean {
  const roles = (row.role_conditions ?? '').split(',').filter(Boolean)
  if (roles.length > 0 && !roles.some((role) => passage.session.roles.has(role))) return false
  if (!row.condition) return true
  return Boolean(scripted(engine, row, passage, row.condition))
}

function runRow(engine: Engine, row: Row, passage: Passage): void {
  if (row.template && row.when === 'before') applyTemplate(engine, row.template, passage)
  if (isTrue(row.abort_action)) passage.aborted ??= row.message ?? ''
  if (row.script) scripted(engine, row, passage, row.script)
}

/** "Set field values": 'a=1^b=javascript:…^EQ'. */
function applyTemplate(engine: Engine, template: string, passage: Passage): void {
  for (const part of template.split('^')) {
    const at = part.indexOf('=')
    if (at < 1) continue
    const value = part.slice(at + 1)
    passage.current[part.slice(0, at)] = value.startsWith('javascript:')
      ? engine.realms.evaluate(passage.session, value.slice('javascript:'.length))
      : value
  }
}

function scripted(engine: Engine, row: Row, passage: Passage, script: string): unknown {
  const scope = engine.scopes.nameOf(row.sys_scope ?? '')
  const session: Session = { ...passage.session, scope }
  const async = WHEN[row.when ?? ''] === 'async'
  const history = async ? {} : { previous: passage.previous }
  const { table, operation } = passage
  const current = engine.realms.glideRecord(session, table, passage.current, {
    operation,
    late: async,
    ...history,
  })
  const previous =
    async || !passage.previous
      ? null
      : engine.realms.glideRecord(session, table, passage.previous, { operation })
  try {
    return engine.realms.run(session, script, { current, previous }, `sys_script ${row.name}`)
  } catch (error) {
    failed(engine, row, error)
    return undefined
  } finally {
    if (row.when === 'before') Object.assign(passage.current, engine.realms.valuesOf(current))
    if (engine.realms.isAborted(current)) passage.aborted ??= ''
  }
}

/** A rule that throws is told to the log and does not stop the write; a test's kill does. */
function failed(engine: Engine, row: Row, error: unknown): void {
  if (engine.killed.has(error as object)) throw error
  const at = storedTime(engine.clock.now())
  engine.log.write('error', `Business Rule: ${row.name}`, `${at} ${String(error)}`)
}

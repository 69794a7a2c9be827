import type { BuiltInRule, Row, RuleContext, Session } from '../types'
import { holds } from './condition'
import type { Asked } from './condition'
import type { Engine } from './inner'
import { isTrue, rowsWhere } from './inner'
import { storedTime } from '../time'

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
  /** A sys_script row, and none of the platform's own in TypeScript. */
  readonly isInstalled: boolean
  /** Its script sees `previous`. */
  readonly looksBack: boolean
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
function changesIn(passage: Passage, column: string): boolean {
  const now = passage.current[column] ?? ''
  return passage.operation === 'insert' ? now !== '' : now !== (passage.previous?.[column] ?? '')
}

function fromBuiltIn(engine: Engine, rule: BuiltInRule): Rule {
  return {
    ...rule,
    on: new Set(rule.on),
    scope: 'global',
    isInstalled: false,
    looksBack: false,
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
    isInstalled: true,
    looksBack: WHEN[row.when ?? ''] !== 'async' && Boolean(row.script || row.condition),
    applies: (passage) =>
      (!filter || holds(engine, filter, passage)) && appliesTo(engine, row, passage),
    run: (passage) => runRow(engine, row, passage),
  }
}

function appliesTo(engine: Engine, row: Row, passage: Passage): boolean {
  const roles = (row.role_conditions ?? '').split(',').filter(Boolean)
  if (roles.length > 0 && !roles.some((role) => hasRole(engine, passage.session, role)))
    return false
  if (!row.condition) return true
  return Boolean(scripted(engine, row, passage, { script: row.condition, isCondition: true }))
}

/** Admins have every role; records name a role by its sys_id or by its name. */
const hasRole = (engine: Engine, session: Session, role: string): boolean =>
  session.roles.has('admin') ||
  session.roles.has(role) ||
  session.roles.has(engine.records.get('sys_user_role', role)?.name ?? role)

/** A rule that aborts sets no values and runs no script (c_BusinessRules.md). */
function runRow(engine: Engine, row: Row, passage: Passage): void {
  if (isTrue(row.add_message)) engine.log.write('debug', 'message', row.message ?? '')
  if (isTrue(row.abort_action)) passage.aborted ??= row.message ?? ''
  else {
    if (row.template && WHEN[row.when ?? ''] !== 'after')
      applyTemplate(engine, row.template, passage)
    if (row.script) scripted(engine, row, passage, { script: row.script, isCondition: false })
  }
}

/** "Set field values": 'a=1^b=javascript:…^EQ'. */
function applyTemplate(engine: Engine, template: string, passage: Passage): void {
  for (const part of template.split('^')) {
    const same = /^(\w+)SAMEAS(\w+)$/.exec(part)
    if (same) passage.current[same[1] ?? ''] = passage.current[same[2] ?? ''] ?? ''
    const at = same ? -1 : part.indexOf('=')
    if (at < 1) continue
    const value = part.slice(at + 1)
    passage.current[part.slice(0, at)] = value.startsWith('javascript:')
      ? engine.realms.evaluate(passage.session, value.slice('javascript:'.length))
      : value
  }
}

type Part = { readonly script: string; readonly isCondition: boolean }

function scripted(
  engine: Engine,
  row: Row,
  passage: Passage,
  { script, isCondition }: Part,
): unknown {
  const scope = engine.scopes.nameOf(row.sys_scope ?? '')
  const session: Session = { ...passage.session, scope }
  // changes() and its like work in the condition of an async rule and not in its script (c_BusinessRules.md).
  const late = WHEN[row.when ?? ''] === 'async' && !isCondition
  const { table, operation } = passage
  const history = late ? {} : { previous: passage.previous }
  const current = engine.realms.glideRecord(session, table, passage.current, {
    operation,
    late,
    ...history,
  })
  const former = late ? undefined : passage.previous
  const previous = former
    ? engine.realms.glideRecord(session, table, firstOf(engine, former), { operation })
    : null
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

const firstOf = (engine: Engine, former: Row): Row =>
  engine.contexts.firstOf(former.sys_id ?? '', former)

/** A rule that throws is told to the log and does not stop the write; a test's kill does. */
function failed(engine: Engine, row: Row, error: unknown): void {
  if (engine.killed.has(error as object)) throw error
  const at = storedTime(engine.clock.now())
  engine.log.write('error', `Business Rule: ${row.name}`, `${at} ${String(error)}`)
}

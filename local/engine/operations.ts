import type { BuiltInRule, Operations, Refusal, Row, Session, Written } from '../types'
import { clearBehind } from './cascade'
import { createDefaults } from './defaults'
import { actualTable, createDisplay } from './display'
import type { Engine } from './inner'
import { journalColumns, writeAudit, writeJournals } from './journal'
import type { Operation, Passage, Rule, When } from './rules'
import { createRules } from './rules'
import type { Access } from './scope-access'
import { ownsTable, scopeDenial } from './scope-access'
import { isSysId, newSysId } from './sysid'
import { storedTime } from './time'
import { normalise } from './values'

/** Rules of order 1000 and above run after the engines, and so see values as the columns store them (platform.md 7.4). */
const isEarly = (rule: Rule): boolean => rule.order < 1000
const MAX_DEPTH = 50

type Options = { readonly workflow?: boolean }

/** The one way to write a record: everything of platform.md 7.4 around one SQL statement that commits by itself. */
export function createOperations(engine: Engine) {
  const rules = createRules(engine)
  const defaults = createDefaults(engine)
  const display = createDisplay(engine)
  const stack: string[] = []

  const runOne = (rule: Rule, passage: Passage): void => {
    const frame = `${rule.name}^${rule.sysId}^${passage.current.sys_id}`
    // "Recursion is detected and stopped" (platform.md 7.4); the platform's own rules may meet a record again.
    if (rule.scope !== 'global' && stack.includes(frame)) return
    if (stack.length > MAX_DEPTH)
      throw new Error(`local: rules run in circles: ${stack.join(' > ')}`)
    const before = passage.aborted
    stack.push(frame)
    try {
      if (!rule.applies(passage)) return
      rule.run(passage)
      if (before === undefined && passage.aborted !== undefined)
        passage.aborted = abortText(passage, rule, stack)
    } finally {
      stack.pop()
    }
  }
  const run = (when: When, passage: Passage): void => {
    for (const rule of rules.of(passage.table, when, passage.operation)) runOne(rule, passage)
  }
  const before = (passage: Passage, workflow: boolean): void => {
    const all = workflow ? rules.of(passage.table, 'before', passage.operation) : []
    const seen = all.length > 0 ? { ...passage.current } : {}
    for (const part of [all.filter(isEarly), all.filter((rule) => !isEarly(rule))]) {
      for (const rule of part) runOne(rule, passage)
      if (part.length > 0) tidy(engine, passage, seen)
    }
  }
  const after = (passage: Passage, workflow: boolean): void => {
    if (!workflow) return
    run('after', passage)
    for (const rule of rules.of(passage.table, 'async', passage.operation))
      if (rule.applies(passage)) engine.jobs.queueRule(rule, passage)
  }

  /** setWorkflow(false) "can't be set for cross-scoped applications" (platform.md 8.2). */
  const workflow = (session: Session, table: string, options?: Options): boolean =>
    options?.workflow !== false || !ownsTable(engine, session, table)

  const insert: Operations['insert'] = (session, table, values, options) => {
    const refused = refusal(engine, session, table, 'create')
    if (refused) return refused
    const current = newRow(engine, session, table, values)
    defaults.fill(session, table, current)
    const passage: Passage = { session, table, current, previous: undefined, operation: 'insert' }
    const withRules = workflow(session, table, options)
    before(passage, withRules)
    if (passage.aborted !== undefined) return aborted(passage.aborted)
    if (engine.records.insert(table, clean(engine, table, current)) === 'duplicate')
      return duplicate(engine, table)
    written(engine, passage, current)
    after(passage, withRules)
    return { ok: true, sysId: current.sys_id ?? '', row: clean(engine, table, current) }
  }

  const update: Operations['update'] = (session, named, sysId, changes, options) => {
    const refused = refusal(engine, session, named, 'write')
    if (refused) return refused
    const found = engine.records.get(named, sysId)
    if (!found) return missing(named, sysId)
    const previous = found
    const table = actualTable(engine, named, found)
    const wanted = effective(engine, table, previous, changes)
    if (Object.keys(wanted).length === 0) return { ok: true, sysId, row: previous }
    const current = { ...previous, ...wanted }
    const passage: Passage = { session, table, current, previous, operation: 'update' }
    const withRules = workflow(session, table, options)
    before(passage, withRules)
    if (passage.aborted !== undefined) return aborted(passage.aborted)
    const changed = effective(engine, table, previous, current)
    if (Object.keys(changed).length > 0) {
      Object.assign(current, stamps(engine, session, previous))
      const diff = clean(engine, table, effective(engine, table, previous, current))
      const outcome = engine.records.update(table, sysId, diff)
      if (outcome === 'duplicate') return duplicate(engine, table)
      if (outcome === 'missing') return missing(table, sysId)
      written(engine, passage, changed)
      after(passage, withRules)
    }
    return { ok: true, sysId, row: clean(engine, table, current) }
  }

  const remove = (session: Session, named: string, sysId: string, options?: Options) => {
    const refused = refusal(engine, session, named, 'delete')
    if (refused) return refused
    const found = engine.records.get(named, sysId)
    if (!found) return missing(named, sysId)
    const table = actualTable(engine, named, found)
    const current = { ...found }
    const passage: Passage = { session, table, current, previous: found, operation: 'delete' }
    const withRules = workflow(session, table, options)
    if (withRules) run('before', passage)
    if (passage.aborted !== undefined) return aborted(passage.aborted)
    if (!engine.records.delete(table, sysId)) return missing(table, sysId)
    clearBehind(engine, table, sysId)
    after(passage, withRules)
    return { ok: true } as const
  }

  const blank: Operations['blank'] = (session, table) => {
    const row = newRow(engine, session, table, {})
    defaults.fill(session, table, row)
    return row
  }
  return {
    insert,
    update,
    remove,
    blank,
    display,
    register: (rule: BuiltInRule): void => rules.register(rule),
    registerDefault: defaults.register,
    scopeDenial: (session: Session, table: string, operation: Access) =>
      scopeDenial(engine, session, table, operation),
    runRule(table: string, sysId: string, passage: Passage): boolean {
      const rule = rules.find(table, sysId)
      rule?.run(passage)
      return rule !== undefined
    },
  }
}

function refusal(
  engine: Engine,
  session: Session,
  table: string,
  operation: Access,
): Refusal | undefined {
  if (!engine.dictionary.table(table))
    return { ok: false, kind: 'missing', message: `Invalid table ${table}` }
  const message = scopeDenial(engine, session, table, operation)
  return message === undefined ? undefined : { ok: false, kind: 'scope', message }
}

function abortText(passage: Passage, rule: Rule, stack: readonly string[]): string {
  if (passage.aborted) return passage.aborted
  const names = stack.map((frame) => frame.slice(0, frame.indexOf('^')))
  return (
    `Operation against file '${passage.table}' was aborted by Business Rule ` +
    `'${rule.name}^${rule.sysId}'. Business Rule Stack:${names.join(',')}`
  )
}

const aborted = (message: string): Refusal => ({ ok: false, kind: 'rule', message })
const missing = (table: string, sysId: string): Refusal => ({
  ok: false,
  kind: 'missing',
  message: `No record '${sysId}' in table '${table}'`,
})
const duplicate = (engine: Engine, table: string): Refusal => {
  const message = `Unique Key violation detected by database (Duplicate entry in '${table}')`
  engine.log.write('debug', 'data', message)
  return { ok: false, kind: 'duplicate', message }
}

function newRow(engine: Engine, session: Session, table: string, values: Row): Row {
  const now = storedTime(engine.clock.now())
  const row: Row = {
    sys_id: isSysId(values.sys_id ?? '') ? (values.sys_id ?? '') : newSysId(),
    sys_class_name: table,
    sys_created_on: now,
    sys_created_by: session.userName,
    sys_updated_on: now,
    sys_updated_by: session.userName,
    sys_mod_count: '0',
  }
  const columns = engine.dictionary.columns(table)
  for (const [name, value] of Object.entries(values)) {
    const column = columns.get(name)
    if (column && row[name] === undefined) row[name] = normalise(engine, column, value)
  }
  return row
}

const stamps = (engine: Engine, session: Session, previous: Row): Row => ({
  sys_updated_on: storedTime(engine.clock.now()),
  sys_updated_by: session.userName,
  sys_mod_count: String(Number(previous.sys_mod_count || 0) + 1),
})

/** What rules set, as the columns store it. */
function tidy(engine: Engine, passage: Passage, seen: Row): void {
  const columns = engine.dictionary.columns(passage.table)
  const { current } = passage
  for (const name in current) {
    const value = current[name] ?? ''
    const column = value === seen[name] ? undefined : columns.get(name)
    if (column) seen[name] = current[name] = normalise(engine, column, value)
  }
}

const KEPT = new Set(['sys_id', 'sys_class_name'])

/** Only what differs; a journal text always counts, since the stored column is empty. */
function effective(engine: Engine, table: string, previous: Row, changes: Row): Row {
  const columns = engine.dictionary.columns(table)
  const wanted: Row = {}
  for (const [name, value] of Object.entries(changes)) {
    const column = columns.get(name)
    if (!column || KEPT.has(name) || value === (previous[name] ?? '')) continue
    const next = normalise(engine, column, value)
    if (next !== (previous[name] ?? '')) wanted[name] = next
  }
  return wanted
}

/** The row as SQL keeps it: journal texts live in sys_journal_field. */
function clean(engine: Engine, table: string, row: Row): Row {
  const result = { ...row }
  for (const name of journalColumns(engine, table)) if (result[name]) result[name] = ''
  return result
}

function written(engine: Engine, passage: Passage, changes: Row): void {
  writeJournals(engine, passage.session, passage.table, {
    ...changes,
    sys_id: passage.current.sys_id ?? '',
  })
  if (passage.previous)
    writeAudit(engine, passage.session, passage.table, { previous: passage.previous, changes })
}

export type EngineOperations = ReturnType<typeof createOperations>
export type { Operation, Written }

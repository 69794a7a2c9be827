import type { BuiltInRule, Operations, Refusal, Row, Session, Written } from '../types'
import { clearBehind } from './cascade'
import { createDefaults } from './defaults'
import { actualTable, createDisplay } from './display'
import type { Engine } from './inner'
import { auditDelete, writeAudit } from './audit'
import { writeJournals } from './journal'
import { createQueryRules } from './query-rules'
import type { Operation, Passage, Rule, When } from './rules'
import { createRules } from './rules'
import type { Access } from './scope-access'
import { ownsTable, refusal, scopeDenial } from './scope-access'
import { updateTogether } from './update-together'
import { clean, effective, nameFile, newRow, stamps, tidy } from './write-rows'

/** Rules of order 1000 and above run after the engines, and so see values as the columns store them (platform.md 7.4). */
const isEarly = (rule: Rule): boolean => rule.order < 1000
const MAX_DEPTH = 50

type Options = NonNullable<Parameters<Operations['update']>[4]>

/** The one way to write a record: everything of platform.md 7.4 around one SQL statement that commits by itself. */
export function createOperations(
  engine: Engine,
  hooks: { readonly notify: (passage: Passage) => void },
) {
  const rules = createRules(engine)
  const defaults = createDefaults(engine)
  const display = createDisplay(engine)

  const runOne = (rule: Rule, passage: Passage): void => {
    const stack = engine.contexts.rules()
    const frame = `${rule.name}^${rule.sysId}^${passage.current.sys_id}`
    // "The system stops it and logs the error" (c_BusinessRules.md); the platform's own rules may meet a record again.
    if (rule.isInstalled && stack.includes(frame)) {
      const text = `Recursive business rule detected and stopped: ${stack.join(' > ')}`
      return engine.log.write('error', `Business Rule: ${rule.name}`, text)
    }
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
    const all = rules.of(passage.table, 'after', passage.operation)
    for (const rule of all.filter(isEarly)) runOne(rule, passage)
    hooks.notify(passage)
    for (const rule of all.filter((each) => !isEarly(each))) runOne(rule, passage)
    for (const rule of rules.of(passage.table, 'async', passage.operation))
      if (rule.applies(passage)) engine.jobs.queueRule(rule, passage)
  }
  /** What the record was before this thread first changed it is asked for by the rules' scripts alone. */
  const remember = ({ table, operation, previous }: Passage): void => {
    const looking = (['before', 'after'] as const).some((when) =>
      rules.of(table, when, operation).some((rule) => rule.looksBack),
    )
    if (looking && previous) engine.contexts.firstOf(previous.sys_id ?? '', previous)
  }

  /** setWorkflow(false) "can't be set for cross-scoped applications" (platform.md 8.2). */
  const workflow = (session: Session, table: string, options?: Options): boolean =>
    options?.workflow !== false || !ownsTable(engine, session, table)

  const insert: Operations['insert'] = (session, table, values, options) => {
    const refused = refusal(engine, session, table, 'create')
    if (refused) return refused
    const isStamped = options?.autoSysFields !== false
    const current = newRow(engine, session, table, values, isStamped)
    defaults.fill(session, table, current)
    const passage: Passage = { session, table, current, previous: undefined, operation: 'insert' }
    const withRules = workflow(session, table, options)
    before(passage, withRules)
    if (passage.aborted !== undefined) return aborted(passage.aborted)
    nameFile(engine, passage)
    if (engine.records.insert(table, clean(engine, table, current)) === 'duplicate')
      return duplicate(engine, table)
    written(engine, passage, current, { audited: withRules })
    after(passage, withRules)
    return { ok: true, sysId: current.sys_id ?? '', row: clean(engine, table, current) }
  }

  const update: Operations['update'] = (session, named, sysId, changes, options) => {
    const refused = refusal(engine, session, named, 'write')
    if (refused) return refused
    const found = options?.known ?? engine.records.get(named, sysId)
    if (!found) return missing(named, sysId)
    const previous = found
    const table = actualTable(engine, named, found)
    const wanted = effective(engine, table, previous, changes)
    if (Object.keys(wanted).length === 0) return { ok: true, sysId, row: previous }
    const current = { ...previous, ...wanted }
    const passage: Passage = { session, table, current, previous, operation: 'update' }
    const withRules = workflow(session, table, options)
    if (withRules) remember(passage)
    before(passage, withRules)
    if (passage.aborted !== undefined) return aborted(passage.aborted)
    nameFile(engine, passage)
    const changed = effective(engine, table, previous, current)
    if (Object.keys(changed).length > 0) {
      if (options?.autoSysFields !== false)
        Object.assign(current, stamps(engine, session, previous))
      const diff = clean(engine, table, effective(engine, table, previous, current))
      const outcome = engine.records.update(table, sysId, diff)
      if (outcome === 'duplicate') return duplicate(engine, table)
      if (outcome === 'missing') return missing(table, sysId)
      written(engine, passage, changed, { audited: withRules, reason: options?.reason ?? '' })
      after(passage, withRules)
    }
    return { ok: true, sysId, row: clean(engine, table, current) }
  }

  const updateAll: Operations['updateAll'] = (session, query, changes) => {
    const refused = refusal(engine, session, query.table, 'write')
    if (refused) return refused
    if (workflow(session, query.table, { workflow: false })) return undefined
    return updateTogether(engine, session, query, changes)
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
    if (withRules) remember(passage)
    if (withRules) run('before', passage)
    if (passage.aborted !== undefined) return aborted(passage.aborted)
    if (!engine.records.delete(table, sysId)) return missing(table, sysId)
    clearBehind(engine, table, sysId)
    if (withRules) auditDelete(engine, session, table, found)
    after(passage, withRules)
    return { ok: true } as const
  }

  const blank: Operations['blank'] = (session, table) => {
    const row = newRow(engine, session, table, {})
    defaults.fill(session, table, row)
    return row
  }
  /** Each write is part of the script that makes it, or a thread of its own. */
  const threaded =
    <Args extends readonly unknown[], T>(write: (...args: Args) => T) =>
    (...args: Args): T =>
      engine.contexts.within(() => write(...args))
  return {
    insert: threaded(insert),
    update: threaded(update),
    updateAll: threaded(updateAll),
    remove: threaded(remove),
    blank,
    display,
    register: (rule: BuiltInRule): void => rules.register(rule),
    refine: createQueryRules(engine),
    registerDefault: defaults.register,
    scopeDenial: (session: Session, table: string, operation: Access) =>
      scopeDenial(engine, session, table, operation),
    /** An async rule in its own job; its condition is asked again only where a property says so (c_BusinessRules.md). */
    runRule(table: string, sysId: string, passage: Passage): boolean {
      const rule = rules.find(table, sysId)
      const again = engine.properties.get('glide.businessrule.async_condition_check') === 'true'
      if (!again || rule?.applies(passage)) rule?.run(passage)
      return rule !== undefined
    },
  }
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

type Trace = { readonly audited: boolean; readonly reason?: string }

/** Journals always; audit with the engines only, which setWorkflow(false) turns off (platform.md 8.2). */
function written(
  engine: Engine,
  passage: Passage,
  changes: Row,
  { audited, reason = '' }: Trace,
): void {
  const { session, table, current, previous } = passage
  writeJournals(engine, session, table, { ...changes, sys_id: current.sys_id ?? '' })
  if (audited) writeAudit(engine, session, table, { current, previous, changes, reason })
}

export type EngineOperations = ReturnType<typeof createOperations>
export type { Operation, Written }

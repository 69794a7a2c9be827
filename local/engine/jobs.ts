import type { Row, Session } from '../types'
import type { Agenda, Lane } from './agenda'
import { lineOf } from './agenda'
import type { Engine } from './inner'
import { rowsWhere } from './inner'
import type { EngineOperations } from './operations'
import type { Operation, Passage, Rule } from './rules'
import { newSysId } from './sysid'
import { parseTime, storedTime } from '../time'

/** What a sys_trigger row of ours says in job_context. */
type Context =
  | {
      readonly kind: 'rule'
      readonly rule: string
      readonly table: string
      readonly operation: Operation
      readonly user: string
      /** Of a deleted record: what it was. */
      readonly row?: Row
    }
  | {
      readonly kind: 'named'
      readonly name: string
      readonly argument: string
      readonly queue?: string
    }

/** Async rules run in any order, several at a time; their order is the priority of their jobs (c_BusinessRules.md). */
const RULES: Lane = { name: 'async rules', atOnce: 8, ordered: false }

const laneOf = (context: Context): Lane | undefined => {
  if (context.kind === 'rule') return RULES
  return context.queue === undefined ? undefined : lineOf(context.queue)
}

/** Work that outlives the process: async rules and the platform's named workers, one sys_trigger row each. */
export function createJobs(engine: Engine, operations: EngineOperations, agenda: Agenda) {
  const handlers = new Map<string, (argument: string) => void>()
  const soon = (): number => engine.clock.now() + engine.settings.queueDelaySeconds * 1000

  const store = (
    name: string,
    document: string,
    context: Context,
    when: { readonly due: number; readonly priority?: number },
  ): Row => {
    const { due, priority = 100 } = when
    const row: Row = {
      sys_id: newSysId(),
      sys_class_name: 'sys_trigger',
      name: name.slice(0, 100),
      state: '0',
      trigger_type: '0',
      priority: String(priority),
      next_action: storedTime(due),
      document: context.kind === 'rule' ? context.table : '',
      document_key: document,
      job_context: JSON.stringify(context),
    }
    engine.records.insert('sys_trigger', row)
    return row
  }
  const schedule = (row: Row, context: Context, due: number): void => {
    const done = (): boolean => engine.records.delete('sys_trigger', row.sys_id ?? '')
    const run = (): void => {
      try {
        if (context.kind === 'rule') runRule(engine, operations, row.document_key ?? '', context)
        else runNamed(handlers, context)
      } catch (error) {
        // Killed work is found again by the next process; work that crashed is not tried again.
        if (!engine.killed.has(error as object)) done()
        throw error
      }
      done()
    }
    agenda.add({ due, lane: laneOf(context), priority: Number(row.priority || 100), run })
  }
  return {
    handle: (name: string, run: (argument: string) => void): void => {
      handlers.set(name, run)
    },
    queueNamed(
      name: string,
      argument: string,
      options: { readonly at?: number; readonly queue?: string } = {},
    ): void {
      const due = options.at ?? soon()
      const queue = options.queue === undefined ? {} : { queue: options.queue }
      const context: Context = { kind: 'named', name, argument, ...queue }
      schedule(store(name, '', context, { due }), context, due)
    },
    queueRule(
      rule: Pick<Rule, 'sysId' | 'name' | 'order'>,
      passage: Omit<Passage, 'previous'>,
    ): void {
      const { table, operation, current } = passage
      const kept = operation === 'delete' ? { row: current } : {}
      const user = passage.session.userId
      const context: Context = { kind: 'rule', rule: rule.sysId, table, operation, user, ...kept }
      const due = soon()
      const when = { due, priority: rule.order }
      schedule(store(`ASYNC: ${rule.name}`, current.sys_id ?? '', context, when), context, due)
    },
    /** What an earlier process left undone. */
    restore(): void {
      for (const row of rowsWhere(engine, 'sys_trigger', {}, 'next_action'))
        if (row.job_context?.startsWith('{'))
          schedule(
            row,
            JSON.parse(row.job_context) as Context,
            parseTime(row.next_action ?? '') ?? 0,
          )
    },
  }
}

function runNamed(
  handlers: ReadonlyMap<string, (argument: string) => void>,
  context: Extract<Context, { kind: 'named' }>,
): void {
  const run = handlers.get(context.name)
  if (!run) throw new Error(`local: nothing handles the job '${context.name}'`)
  run(context.argument)
}

/** Late, without previous, with the record as it is by now (platform.md 7.4). */
function runRule(
  engine: Engine,
  operations: EngineOperations,
  sysId: string,
  context: Extract<Context, { kind: 'rule' }>,
): void {
  const found = context.row ?? engine.records.get(context.table, sysId)
  if (!found) return engine.log.write('info', 'async', `${context.table} ${sysId} is gone`)
  const session = userSession(engine, context.user)
  const { table, operation } = context
  const current = { ...found }
  const passage = { session, table, operation, current, previous: undefined }
  operations.runRule(table, context.rule, passage)
  // What "Set field values" of the rule set; a script's own values are not kept.
  const set = Object.entries(current).filter(([name, value]) => value !== (found[name] ?? ''))
  if (operation !== 'delete' && set.length > 0)
    operations.update(session, table, sysId, Object.fromEntries(set))
}

/** The session of who caused the work; the system's where that user is gone or was the system. */
export function userSession(engine: Engine, userId: string): Session {
  const known = userId !== 'system' && userId !== '' && engine.records.get('sys_user', userId)
  return known ? engine.people.sessionFor(userId) : engine.people.systemSession()
}

export type Jobs = ReturnType<typeof createJobs>

import vm from 'node:vm'
import type { Engine } from '../engine/inner'
import type { Realms, Row, Session } from '../types'
import { createHost } from './bridge'
import { isUnsupported } from '../unsupported'
import { createModuleTexts } from './modules'
import type { Realm } from './realm'
import { createRealm } from './realm'
import { fenced, SANDBOX_MS, sandboxGlobals } from './sandbox'

/** Compiled texts that are kept; queries bring new ones without end. */
const MOST_SCRIPTS = 2000

/** The realms of all scopes: one bare context each, made when its first script runs and reused. */
export function createRealms(engine: Engine): Realms {
  const realms = new Map<string, Realm>()
  const scripts = new Map<string, vm.Script>()
  const ours = new WeakMap<object, unknown>()
  const acting: Session[] = []
  const session = (): Session => acting.at(-1) ?? engine.people.systemSession()
  const provided = new Map<string, Parameters<Realms['provide']>[1]>()
  const fences = { count: 0 }
  const host = fenced(createHost(engine, session, provided), () => fences.count > 0)
  const textOf = createModuleTexts(engine)

  /** A host error becomes one of the realm's; which one it was is kept for when it comes out again. */
  const inside = (error: unknown, make: (message: string) => unknown): unknown => {
    if (!(error instanceof Error)) return error
    const shown = make(error.message) as object
    ours.set(shown, error)
    return shown
  }
  const outside = (error: unknown): unknown =>
    typeof error === 'object' && error !== null ? (ours.get(error) ?? error) : error

  const as = <T>(who: Session, run: (realm: Realm) => T): T => {
    acting.push(who)
    try {
      return run(realmOf(who.scope))
    } catch (error) {
      throw outside(error)
    } finally {
      acting.pop()
    }
  }
  const realmOf = (scope: string): Realm => {
    const known = realms.get(scope) ?? createRealm(host, inside, textOf, scope === 'global')
    realms.set(scope, known)
    return known
  }
  /** In a block, so that const and let are the script's own and its last value is its result. */
  const compile = (text: string, name: string): vm.Script => {
    const known = scripts.get(text)
    if (known) return known
    if (scripts.size >= MOST_SCRIPTS) scripts.clear()
    const script = new vm.Script(`{${text}\n}`, { filename: name })
    scripts.set(text, script)
    return script
  }
  const recordOf = (realm: Realm, table: string, row: Row) => {
    const record = new realm.space.GlideRecord(table)
    const state = realm.space.state(record)
    state.row = { ...row }
    state.rows = [state.row]
    state.at = 0
    return { record, state }
  }
  const stateOf = (record: unknown) => {
    for (const { space } of realms.values()) {
      const state = space.stateIfAny(record)
      if (state) return state
    }
    throw new Error('local: not a GlideRecord of any realm')
  }
  const create = (): void => {
    realms.clear()
    scripts.clear()
  }
  engine.caches.watch(['sys_module'], create)
  const run: Realms['run'] = (who, script, globals, name) =>
    engine.contexts.within(() => as(who, (realm) => realm.run(compile(script, name), globals)))
  return {
    run,
    passes(who, script, globals, name) {
      try {
        const given = run(who, script, globals, name)
        return given === true || given === 'true'
      } catch (error) {
        if (engine.killed.has(error as object) || isUnsupported(error)) throw error
        engine.log.write('error', name, String(error))
        return false
      }
    },
    provide: (name, call) => void provided.set(name, call),
    evaluate: (who, expression, globals = {}) =>
      as({ ...who, scope: 'global' }, (realm) => {
        const value = realm.run(compile(expression, 'javascript:'), globals)
        return realm.space.text(value)
      }),
    sandbox: (who, expression) =>
      as({ ...who, scope: 'global' }, (realm) => {
        fences.count++
        try {
          const globals = sandboxGlobals(engine, who)
          return realm.space.text(
            realm.run(compile(expression, 'javascript:'), globals, SANDBOX_MS),
          )
        } finally {
          fences.count--
        }
      }),
    glideRecord: (who, table, row, history = {}) =>
      as(who, (realm) => {
        const { record, state } = recordOf(realm, table, row)
        state.previous = history.previous
        state.operation = history.operation ?? ''
        state.late = history.late ?? false
        return record
      }),
    isAborted: (record) => stateOf(record).aborted,
    valuesOf: (record) => ({ ...stateOf(record).changes }),
    streamOf: (who, bytes) => as(who, ({ space }) => space.streamOf(bytes.toString('base64'))),
    bytesOf: (who, stream) => as(who, ({ space }) => Buffer.from(space.bytesOf(stream), 'base64')),
    reset: () => engine.caches.reset(),
  }
}

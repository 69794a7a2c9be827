import type { ColumnDef, Row, Session } from '../types'
import type { Engine } from './inner'
import { createNumbers } from './numbers'
import { storedTime } from '../time'

type DefaultValue = (session: Session, table: string, row: Row) => string

const SCRIPT = 'javascript:'

/** Values that columns get at insert where the caller gave none; 'javascript:' ones are looked up here, else run. */
export function createDefaults(engine: Engine) {
  const number = createNumbers(engine)
  const known = new Map<string, DefaultValue>()
  const now = (): string => storedTime(engine.clock.now())
  const register = (expression: string, evaluate: DefaultValue): void => {
    known.set(normal(expression), evaluate)
  }
  register('getNextObjNumberPadded()', (_session, table) => number(table))
  register('global.getNextObjNumberPadded()', (_session, table) => number(table))
  register('gs.getUserID()', (session) => session.userId)
  register('gs.getUserName()', (session) => session.userName)
  register('gs.nowDateTime()', now)
  register('gs.now()', () => now().slice(0, 10))
  register('current.getTableName()', (_session, table) => table)

  // The change models' own rules set both at insert (local/process), whoever inserts.
  register('ChangeModel.getDefaultTypeValue()', () => '')
  register('ChangeModel.getDefaultModelValue(current)', () => '')

  const run = (column: ColumnDef, script: string, context: [Session, string, Row]): string => {
    const [session, table, row] = context
    try {
      const current = engine.realms.glideRecord({ ...session, scope: 'global' }, table, row)
      return engine.realms.evaluate(session, script, { current })
    } catch (error) {
      const where = `${column.table}.${column.name}`
      engine.log.write('warn', 'default', `${where}: '${script}' gave no value: ${String(error)}`)
      return ''
    }
  }
  /** The defaults of those columns that `row` leaves out. */
  const fill = (session: Session, table: string, row: Row): void => {
    for (const column of engine.dictionary.columns(table).values()) {
      if (row[column.name] !== undefined) continue
      const value = column.defaultValue ?? ''
      if (!value.startsWith(SCRIPT)) {
        row[column.name] = column.type === 'boolean' ? stored(value) : value
        continue
      }
      const script = value.slice(SCRIPT.length)
      const evaluate = known.get(normal(script))
      row[column.name] = evaluate
        ? evaluate(session, table, row)
        : run(column, script, [session, table, row])
    }
  }
  return { fill, register }
}

const normal = (expression: string): string => expression.replace(/\s|;$/g, '')
const stored = (value: string): string =>
  value === '' ? '' : value === 'true' || value === '1' ? '1' : '0'

import { actualTable } from '../engine/display'
import type { Engine } from '../engine/inner'
import { rowsWhere } from '../engine/inner'
import { encryptPassword2 } from '../engine/secrets'
import { storedOfShownDate, storedOfShownTime } from '../engine/shown-dates'
import type { Row, Session } from '../types'
import { hopDenial } from './queries'

type Place = { readonly table: string; readonly row: Row }

/** The value at the end of a dot-walk; a hop without privilege gives nothing and says why (platform.md 10.2). */
export function walk(
  engine: Engine,
  session: Session,
  start: Place,
  path: string,
): { value: string; error: string } {
  const error = hopDenial(engine, session, start.table, path)
  if (error !== undefined) {
    engine.log.write('warn', session.scope, error)
    return { value: '', error }
  }
  const hops = path.split('.')
  let { table, row }: { table: string; row: Row | undefined } = start
  for (const hop of hops.slice(0, -1)) {
    const reference: string = engine.dictionary.column(table, hop)?.reference ?? ''
    const key: string = row?.[hop] ?? ''
    row = reference && key ? engine.records.get(reference, key) : undefined
    if (!row) return { value: '', error: '' }
    table = actualTable(engine, reference, row)
  }
  return { value: row?.[hops.at(-1) ?? ''] ?? '', error: '' }
}

/** Those that are shown on the clocks of the user's zone. */
const TIMES = new Set(['glide_date_time', 'due_date'])

/** What setDisplayValue stores (platform.md 7.6, 8.4). */
export function fromDisplay(
  engine: Engine,
  session: Session,
  place: { readonly table: string; readonly column: string },
  text: string,
): string {
  const column = engine.dictionary.column(place.table, place.column)
  if (!column || text === '') return text
  if (column.type === 'password2') return encryptPassword2(text)
  const choice = column.choices?.find((each) => each.label === text)
  if (choice) return choice.value
  if (column.type === 'reference' && column.reference)
    return byDisplay(engine, column.reference, text)
  if (column.type === 'glide_date') return storedOfShownDate(engine, session, text)
  return TIMES.has(column.type) ? storedOfShownTime(engine, session, text) : text
}

function byDisplay(engine: Engine, table: string, text: string): string {
  const display = engine.dictionary.displayColumn(table)
  if (engine.records.get(table, text)) return text
  return (display && rowsWhere(engine, table, { [display]: text })[0]?.sys_id) || ''
}

import type { ColumnDef, Row, Session } from '../types'
import type { Engine } from './inner'
import { shownDate, shownTime } from './shown-dates'
import { durationMs } from '../time'

/** Display values: choice labels, names of referenced records, dates in the user's zone (platform.md 8.2, 8.6). */
export function createDisplay(engine: Engine) {
  const nameOf = (table: string, sysId: string): string => {
    const row = sysId ? engine.records.get(table, sysId) : undefined
    const column = engine.dictionary.displayColumn(row?.sys_class_name || table)
    return (row && column && row[column]) || ''
  }
  const listOf = (column: ColumnDef, value: string): string =>
    value
      .split(',')
      .map((id) => (column.reference && nameOf(column.reference, id)) || id)
      .join(', ')

  const show = (session: Session, table: string, row: Row, name: string): string => {
    const column = engine.dictionary.column(table, name)
    const value = row[name] ?? ''
    if (!column) return ''
    if (value === '' && column.type !== 'boolean') return ''
    const label = column.choices?.find((choice) => choice.value === value)?.label
    if (label !== undefined) return label
    if (name === 'sys_class_name') return engine.dictionary.table(value)?.label ?? value
    switch (column.type) {
      case 'boolean':
        return value === '1' ? 'true' : 'false'
      case 'reference':
      case 'domain_id':
        return column.reference ? nameOf(column.reference, value) : value
      case 'glide_list':
        return listOf(column, value)
      case 'glide_date_time':
      case 'due_date':
        return shownTime(engine, session, value)
      case 'glide_date':
        return shownDate(engine, session, value)
      case 'glide_duration':
        return durationText(durationMs(value))
      case 'password':
      case 'password2':
        return '********'
      default:
        return value
    }
  }
  return (session: Session, table: string, row: Row, path: string): string => {
    const [first = '', ...rest] = path.split('.')
    if (rest.length === 0) return show(session, table, row, first)
    const reference = engine.dictionary.column(table, first)?.reference
    const next = reference && row[first] ? engine.records.get(reference, row[first]) : undefined
    if (!reference || !next) return ''
    const actual = actualTable(engine, reference, next)
    return engine.operations.display(session, actual, next, rest.join('.'))
  }
}

/** The table that a row really belongs to; rows come with the columns of their own class. */
export function actualTable(engine: Engine, table: string, row: Row): string {
  const actual = row.sys_class_name
  return actual && engine.dictionary.table(actual) ? actual : table
}

/** '3 Days 12 Hours' (platform.md 8.6). */
export function durationText(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  const parts: [number, string][] = [
    [Math.floor(seconds / 86400), 'Day'],
    [Math.floor(seconds / 3600) % 24, 'Hour'],
    [Math.floor(seconds / 60) % 60, 'Minute'],
    [seconds % 60, 'Second'],
  ]
  const text = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
  return text.join(' ') || '0 Seconds'
}

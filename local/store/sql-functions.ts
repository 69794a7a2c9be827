import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'
import { partOf, shifted, startOf, storedWall, trendLabel, unitOf, wallOfStored } from './moments'
import { EXPRESSION, matchesExpression, matchesPattern } from './patterns'
import { fromStored } from './storage'

/** What SQL cannot say: whether a text is of a pattern, and what follows from a date. */
export function defineFunctions(db: DatabaseSync): void {
  defineDates(db)
  const test = (name: string, holds: (text: string, asked: string, flags: string) => boolean) =>
    db.function(name, { deterministic: true }, (text, asked, flags) =>
      Number(holds(fromStored(text), fromStored(asked), fromStored(flags))),
    )
  test('local_pattern', (text, pattern, flags) =>
    flags === ''
      ? matchesPattern(text, pattern)
      : matchesPattern(text.toLowerCase(), pattern.toLowerCase()))
  test(EXPRESSION, matchesExpression)
}

/** Parts of dates, and spans of time, both on the clocks of a zone. */
function defineDates(db: DatabaseSync): void {
  const define = (
    name: string,
    of: (wall: number, zone: string, ...more: string[]) => SQLInputValue,
  ): void =>
    db.function(
      name,
      { deterministic: true, varargs: true },
      (value, ...rest: SQLOutputValue[]) => {
        const [zone = '', ...more] = rest.map(String)
        const wall = typeof value === 'string' ? wallOfStored(zone, value) : NaN
        return Number.isNaN(wall) ? null : of(wall, zone, ...more)
      },
    )

  define('local_part', (wall, _zone, part = '') => partOf(wall, part) ?? null)
  define('local_start', (wall, zone, unit = '') =>
    storedWall(zone, startOf(wall, unitOf(unit) ?? 'minute')),
  )
  define('local_shift', (wall, zone, unit = '', count = '0') =>
    storedWall(zone, shifted(wall, unitOf(unit) ?? 'minute', Number(count))),
  )
  define('local_trend', (wall, _zone, unit = '', size = '1', withYear = '') =>
    trendLabel(wall, unit, Number(size) || 1, withYear === 'true'),
  )
}

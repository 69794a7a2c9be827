import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'
import { partOf, shifted, startOf, storedWall, trendLabel, unitOf, wallOfStored } from './moments'

/** What SQL cannot say of dates: parts of them, and spans of time, both on the clocks of a zone. */
export function defineFunctions(db: DatabaseSync): void {
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

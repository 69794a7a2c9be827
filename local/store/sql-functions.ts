import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'
import { partOf, shifted, startOf, storedWall, trendLabel, unitOf, wallOfStored } from './moments'
import { EXPRESSION, matchesExpression, matchesPattern } from './patterns'
import { fromStored } from './storage'
import { textTest, type TextTest } from './text-query'
import { wordsOf } from './text-words'

/** What SQL cannot say: whether a text is of a pattern or holds words, and what follows from a date. */
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
  test('local_text', (text, search, mode) => searched(search, mode)(wordsOf(text)))
}

const KEPT = 20
const searches = new Map<string, TextTest>()

/** A search is read once, and not for each row. */
function searched(search: string, mode: string): TextTest {
  const key = `${mode}/${search}`
  const found = searches.get(key)
  if (found) return found
  const made = textTest(search, mode === 'any')
  if (searches.size >= KEPT) searches.clear()
  searches.set(key, made)
  return made
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

import { own } from '../own'
import {
  datePartParts,
  distanceParts,
  relativeComparison,
  relativeTerm,
} from '../store/date-operators'
import { isComparable, literal } from '../store/literals'
import { partOf, shifted, startOf, storedWall, unitOf, wallOfStored } from '../store/moments'
import { plainOperator } from '../store/operator-names'
import { bounded, matchesExpression, matchesPattern } from '../store/patterns'
import { isNumber } from '../store/storage'
import type { ColumnDef } from '../types'

/** One term as it is asked of a record that is at hand. */
export type Question = {
  readonly column: ColumnDef
  /** What the record holds. */
  readonly now: string
  /** What the term asks for; scripts in it have run. */
  readonly value: string
  /** Before the write; '' where nothing was. */
  readonly was: string
  readonly isChanged: boolean
  readonly ignoresCase: boolean
  /** Where days, weeks and months begin. */
  readonly zone: string
  readonly clock: () => number
  /** Another column of the record. */
  other(path: string): string
  family(table: string): readonly string[]
}
type Test = (asked: Question) => boolean

const cased = ({ ignoresCase }: Question, text: string): string =>
  ignoresCase ? text.toLowerCase() : text
const wanted = (asked: Question, value = asked.value): string =>
  cased(asked, literal(asked.column, value) ?? '')
const held = (asked: Question, text = asked.now): string => cased(asked, text)

/** Numbers compare as numbers, all else as text. */
function difference({ column }: Question, a: string, b: string): number {
  if (isNumber(column) && a !== '' && b !== '') return Number(a) - Number(b)
  return a === b ? 0 : a < b ? -1 : 1
}

const equal = (asked: Question, text: string, value = asked.value): boolean =>
  difference(asked, held(asked, text), wanted(asked, value)) === 0
const same: Test = (asked) => equal(asked, asked.now)

/** Here an empty value is less than any other, which it is not in SQL (c_GlideFilterScopedAPI.md, "Filter null values"). */
const compared =
  (test: (difference: number) => boolean, value?: string): Test =>
  (asked) => {
    const right = wanted(asked, value)
    if (right === '' || !isComparable(asked.column, right)) return false
    return test(difference(asked, held(asked), right))
  }
const between: Test = (asked) => {
  const [low = '', high = ''] = asked.value.split('@')
  return compared((by) => by >= 0, low)(asked) && compared((by) => by <= 0, high)(asked)
}
/** A list of nothing holds nothing. */
const listed: Test = (asked) =>
  asked.value !== '' && asked.value.split(',').some((each) => equal(asked, asked.now, each))
/** Nothing is part of no empty value, as in SQL. */
const text =
  (test: (now: string, value: string) => boolean): Test =>
  (asked) =>
    asked.now !== '' && test(held(asked), cased(asked, asked.value))
const contains = text((now, value) => now.includes(value))

/** `ONToday@start@end`: the label is for people; a bare date is that day. */
const on: Test = (asked) => {
  const parts = asked.value.split('@')
  if (parts.length < 2) return asked.now.slice(0, 10) === asked.value.slice(0, 10)
  return asked.now !== '' && between({ ...asked, value: parts.slice(-2).join('@') })
}

const field =
  (test: (difference: number) => boolean): Test =>
  (asked) => {
    const other = asked.other(asked.value)
    return asked.now !== '' && other !== '' && test(difference(asked, asked.now, other))
  }

/** `SAMEASactivity_due@day`: the two dates fall into the same span. */
const sameSpan: Test = (asked) => {
  const [name = '', unit = ''] = asked.value.split('@')
  const span = unitOf(unit)
  const start = (text: string): string | number =>
    span && text ? startOf(wallOfStored(asked.zone, text), span) : held(asked, text)
  return start(asked.now) === start(asked.other(name))
}

const datePart: Test = ({ now, value, zone }) => {
  const asked = datePartParts(value)
  const part = asked && now !== '' ? partOf(wallOfStored(zone, now), asked.part) : undefined
  if (!asked || part === undefined) return false
  return (SIGNS[asked.sign] ?? (() => false))(part - asked.number)
}

const SIGNS: Readonly<Record<string, (difference: number) => boolean>> = {
  '<': (by) => by < 0,
  '<=': (by) => by <= 0,
  '>': (by) => by > 0,
  '>=': (by) => by >= 0,
  '=': (by) => by === 0,
}

const distance =
  (isMore: boolean): Test =>
  ({ now, value, other }) => {
    const parts = distanceParts(value)
    const against = parts ? other(parts.other) : ''
    if (!parts || now === '' || against === '') return false
    const [early, late] = parts.isBefore ? [now, against] : [against, now]
    const limit = storedWall('GMT', shifted(wallOfStored('GMT', early), parts.unit, parts.count))
    return isMore ? late > limit : late >= early && late < limit
  }

const not =
  (test: Test): Test =>
  (asked) =>
    !test(asked)

const TESTS: Readonly<Record<string, Test>> = {
  '=': same,
  '!=': not(same),
  '<': compared((by) => by < 0),
  '<=': compared((by) => by <= 0),
  '>': compared((by) => by > 0),
  '>=': compared((by) => by >= 0),
  IN: listed,
  'NOT IN': not(listed),
  LIKE: contains,
  'NOT LIKE': not(contains),
  STARTSWITH: text((now, value) => now.startsWith(value)),
  ENDSWITH: text((now, value) => now.endsWith(value)),
  ISEMPTY: ({ now }) => now === '',
  EMPTYSTRING: ({ now }) => now === '',
  ISNOTEMPTY: ({ now }) => now !== '',
  ANYTHING: () => true,
  NotValid: () => false,
  BETWEEN: between,
  SAMEAS: sameSpan,
  NSAMEAS: not(sameSpan),
  GT_FIELD: field((by) => by > 0),
  LT_FIELD: field((by) => by < 0),
  GT_OR_EQUALS_FIELD: field((by) => by >= 0),
  LT_OR_EQUALS_FIELD: field((by) => by <= 0),
  ON: on,
  NOTON: not(on),
  DATEPART: datePart,
  MORETHAN: distance(true),
  LESSTHAN: distance(false),
  INSTANCEOF: ({ now, value, family }) => family(value).includes(now),
  MATCH_PAT: (asked) => matchesPattern(held(asked), cased(asked, asked.value)),
  MATCH_RGX: ({ now, value, ignoresCase }) =>
    bounded(() => matchesExpression(now, value, ignoresCase ? 'i' : '')),
  VALCHANGES: ({ isChanged }) => isChanged,
  CHANGESTO: (asked) => asked.isChanged && same(asked),
  CHANGESFROM: (asked) => asked.isChanged && equal(asked, asked.was),
}

/** The test of an operator, where conditions speak it: the same meaning as in a query (`store/operators.ts`), but for case and empty values. */
export function testOf(operator: string): Test | undefined {
  const comparison = relativeComparison(operator)
  if (!comparison) return own(TESTS, plainOperator(operator))
  return (asked) => {
    const term = relativeTerm(comparison, asked.value, { zone: asked.zone, now: asked.clock })
    return term !== undefined && (TESTS[term.operator]?.({ ...asked, value: term.value }) ?? false)
  }
}

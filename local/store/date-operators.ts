import { between, compare, field } from './comparisons'
import { partNamed, shifted, startOf, storedWall, type Unit, unitOf } from './moments'
import { wallOf } from '../time'
import { type Compile, orEmpty, sql } from './sql'

/** `ONToday@start@end`: the label is for people; a bare date is that day (assumed: in UTC). */
export const on: Compile = (left, value, around) => {
  const parts = value.split('@')
  if (parts.length >= 2) return between(left, parts.slice(-2).join('@'), around)
  return sql(`substr(${left.sql}, 1, 10) = ?`, value.slice(0, 10))
}
export const notOn: Compile = (left, value, around) => {
  const { text, params } = on(left, value, around)
  return orEmpty(left, { text: `NOT (${text})`, params })
}

const RELATIVE = /^@([a-z]+)@(ago|ahead)@(\d{1,6})$/
const SIGNS: Readonly<Record<string, string>> = { GT: '>', LT: '<', GE: '>=', LE: '<=', EE: '=' }

/** `@hour@ago@1`: unit, direction, count. */
export function relativeParts(
  value: string,
): { readonly unit: Unit; readonly count: number } | undefined {
  const [, name = '', direction, count] = RELATIVE.exec(value) ?? []
  const unit = unitOf(name)
  return unit && { unit, count: direction === 'ago' ? -Number(count) : Number(count) }
}

type Comparison = 'GT' | 'LT' | 'GE' | 'LE' | 'EE'

/** RELATIVEGT … by the comparison that their names end with; undefined for any other operator. */
export const relativeComparison = (operator: string): Comparison | undefined =>
  /^RELATIVE(GT|LT|GE|LE|EE)$/.exec(operator)?.[1] as Comparison | undefined

/**
 * A relative date as the plain comparison that it comes to; undefined where the value is none.
 * After and before mean the very moment (documented); on, on or before, on or after mean the whole
 * unit around it, in the zone of whoever asks (assumed).
 */
export function relativeTerm(
  comparison: Comparison,
  value: string,
  { zone, now }: { readonly zone: string; now(): number },
): { readonly operator: string; readonly value: string } | undefined {
  const parts = relativeParts(value)
  if (!parts) return undefined
  const moment = shifted(wallOf(zone, now()), parts.unit, parts.count)
  const start = startOf(moment, parts.unit)
  const from = storedWall(zone, start)
  const to = storedWall(zone, shifted(start, parts.unit, 1) - 1000)
  if (comparison === 'EE') return { operator: 'BETWEEN', value: `${from}@${to}` }
  if (comparison === 'GE') return { operator: '>=', value: from }
  if (comparison === 'LE') return { operator: '<=', value: to }
  return { operator: SIGNS[comparison] ?? '', value: storedWall(zone, moment) }
}

export const relative =
  (comparison: Comparison): Compile =>
  (left, value, around) => {
    const term = relativeTerm(comparison, value, around)
    if (!term) return sql('0')
    const compile = term.operator === 'BETWEEN' ? between : compare(term.operator)
    return compile(left, term.value, around)
  }

const DATE_PART = /^(?:[^@]*@)?([a-z]+)@([A-Za-z0-9]+)@(GT|LT|GE|LE|EE)$/

/** `Monday@dayofweek@monday@GE`: what gs.datePart answers, behind a label for people. */
export function datePartParts(
  value: string,
): { readonly part: string; readonly number: number; readonly sign: string } | undefined {
  const [, part = '', name = '', sign = ''] = DATE_PART.exec(value) ?? []
  const number = partNamed(name)
  return number === undefined ? undefined : { part, number, sign: SIGNS[sign] ?? '=' }
}

export const datePart: Compile = (left, value, { zone }) => {
  const parts = datePartParts(value)
  if (!parts) return sql('0')
  const { part, number, sign } = parts
  return sql(`local_part(${left.sql}, ?, ?) ${sign} CAST(? AS INTEGER)`, zone, part, String(number))
}

/** `SAMEASactivity_due@day`: the two dates fall into the same span. */
export const sameSpan =
  (operator: 'IS' | 'IS NOT'): Compile =>
  (left, value, around) => {
    const [name = '', unit] = value.split('@')
    const right = around.other(name)
    if (unit === undefined || !right) return field(operator)(left, name, around)
    const span = (side: string): string => `local_start(${side}, ?, ?)`
    const params = [around.zone, unit, around.zone, unit]
    return sql(`${span(left.sql)} ${operator} ${span(right.sql)}`, ...params)
  }

const DISTANCE = /^([a-z0-9_.]+)@([a-z]+)@(before|after)@(\d{1,6})$/

/** `activity_due@day@before@1`: other column, direction, unit, count. */
export function distanceParts(value: string) {
  const [, other = '', name = '', direction, count = ''] = DISTANCE.exec(value) ?? []
  const unit = unitOf(name)
  return unit && { other, isBefore: direction === 'before', unit, count: Number(count) }
}

/**
 * MORETHAN: further away from the other date than that, on the side that is named; LESSTHAN: on
 * that side, and nearer. Counted to the second (assumed; the docs' examples speak of days).
 */
export const distance =
  (isMore: boolean): Compile =>
  ({ sql: left }, value, around) => {
    const parts = distanceParts(value)
    const right = parts && around.other(parts.other)?.sql
    if (!parts || right === undefined) return sql('0')
    const [early, late] = parts.isBefore ? [left, right] : [right, left]
    const limit = `local_shift(${early}, 'GMT', ?, ?)`
    const params = [parts.unit, String(parts.count)]
    if (isMore) return sql(`${late} > ${limit}`, ...params)
    return sql(`(${late} >= ${early} AND ${late} < ${limit})`, ...params)
  }

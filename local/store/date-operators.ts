import { between, compare, field } from './comparisons'
import { partNamed, shifted, startOf, storedWall, type Unit, unitOf, wallOf } from './moments'
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

/**
 * After and before mean the very moment (documented); on, on or before, on or after mean the whole
 * unit around it, in the zone of whoever asks (assumed).
 */
export const relative =
  (comparison: 'GT' | 'LT' | 'GE' | 'LE' | 'EE'): Compile =>
  (left, value, { now, zone, ...around }) => {
    const parts = relativeParts(value)
    if (!parts) return sql('0')
    const moment = shifted(wallOf(zone, now()), parts.unit, parts.count)
    const start = startOf(moment, parts.unit)
    const [from, to] = [start, shifted(start, parts.unit, 1) - 1000].map((wall) =>
      storedWall(zone, wall),
    )
    const whole = { ...around, now, zone }
    if (comparison === 'GE') return compare('>=')(left, from ?? '', whole)
    if (comparison === 'LE') return compare('<=')(left, to ?? '', whole)
    if (comparison === 'EE') return between(left, `${from}@${to}`, whole)
    return compare(SIGNS[comparison] ?? '')(left, storedWall(zone, moment), whole)
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
const MODIFIERS: Readonly<Record<Unit, readonly [number, string]>> = {
  minute: [1, 'minutes'],
  hour: [1, 'hours'],
  day: [1, 'days'],
  week: [7, 'days'],
  month: [1, 'months'],
  quarter: [3, 'months'],
  year: [1, 'years'],
}

/** `activity_due@day@before@1`: other column, unit, direction, count. */
export function distanceParts(value: string) {
  const [, other = '', name = '', direction, count = ''] = DISTANCE.exec(value) ?? []
  const unit = unitOf(name)
  if (!unit) return undefined
  const [times, word] = MODIFIERS[unit]
  return { other, isBefore: direction === 'before', modifier: `+${Number(count) * times} ${word}` }
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
    const limit = `datetime(${early}, ?)`
    if (isMore) return sql(`${late} > ${limit}`, parts.modifier)
    return sql(`(${late} >= ${early} AND ${late} < ${limit})`, parts.modifier)
  }

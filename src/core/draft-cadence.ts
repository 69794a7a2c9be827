import { lastMoment } from './nightly'
import { dateOf, DAY_MS, isoOf } from './times'

/** When policies draft plans: the time of day, the day of the week (0 = Sunday), and now, in the instance's time zone. */
export type Calendar = {
  readonly now: number
  readonly zoneOffsetMs: number
  readonly time: string
  readonly weekday: number
}
/** What a draft stands for: findings that were open by `moment`, in a plan whose id begins with `name`. */
export type Occasion = { readonly moment: number; readonly name: string }

/** 1970-01-01 was a Thursday. */
const weekdayOf = (localDay: number): number => (localDay + 4) % 7
const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

function dayName(localDay: number): string {
  const { year, month, day } = dateOf(localDay)
  return `PL-${year}${two(month)}${two(day)}`
}

/** The last moment at which plans of a cadence were to be drafted; null: the time of day is none. */
export function occasionOf(cadence: string, calendar: Calendar): Occasion | null {
  const { now, zoneOffsetMs, time, weekday } = calendar
  const dayOf = (moment: number): number => Math.floor((moment + zoneOffsetMs) / DAY_MS)
  if (cadence === 'at_once') {
    const clock = isoOf(now + zoneOffsetMs)
      .slice(11, 16)
      .replace(':', '')
    return { moment: now, name: `${dayName(dayOf(now))}-${clock}` }
  }
  const night = lastMoment(time, now, zoneOffsetMs)
  if (night === null) return null
  const past = cadence === 'weekly' ? (weekdayOf(dayOf(night)) - weekday + 7) % 7 : 0
  const moment = night - past * DAY_MS
  return { moment, name: dayName(dayOf(moment)) }
}

/** A plan id that a person can tell: the day, the policy, and which part where one plan was not enough. */
export function draftedPlanId(
  occasion: Occasion,
  policy: { readonly sys_id: string; readonly name: string },
  part: number,
): string {
  const name = policy.name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const words = [occasion.name, name.slice(0, 50), policy.sys_id.slice(0, 4)]
  return [...words, ...(part > 1 ? [String(part)] : [])].filter((word) => word !== '').join('-')
}

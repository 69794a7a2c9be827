import type { Kernel, Session } from '../types'
import { formatDate, parseDate } from './date-pattern'
import { fromWallClock, parseTime, storedTime, wallOf } from '../time'

/** The formats of a user, the instance's where none are chosen. */
export type Formats = { readonly dateFormat: string; readonly timeFormat: string }
type Source = Pick<Kernel, 'caches' | 'records' | 'properties'>

const known = new WeakMap<Kernel['caches'], (session: Session) => Formats>()

/** Remembered by user, until a user or a property is written. */
export function formatsOf(kernel: Source, session: Session): Formats {
  const find = known.get(kernel.caches) ?? createFormats(kernel)
  known.set(kernel.caches, find)
  return find(session)
}

function createFormats({ caches, records, properties }: Source): (session: Session) => Formats {
  const found = new Map<string, Formats>()
  caches.watch(['sys_user', 'sys_properties'], () => found.clear())
  return ({ userId }) => {
    const before = found.get(userId)
    if (before) return before
    const user = userId === 'system' ? undefined : records.get('sys_user', userId)
    const formats = {
      dateFormat: user?.date_format || properties.get('glide.sys.date_format', 'yyyy-MM-dd'),
      timeFormat: user?.time_format || properties.get('glide.sys.time_format', 'HH:mm:ss'),
    }
    found.set(userId, formats)
    return formats
  }
}

const INTERNAL = 'yyyy-MM-dd HH:mm:ss'

/** In the user's zone and format (c_GlideElementScopedAPI.md); most users have the instance's, which is how it is stored. */
export function shownTime(kernel: Source, session: Session, stored: string): string {
  const ms = parseTime(stored)
  if (ms === undefined) return stored
  const { dateFormat, timeFormat } = formatsOf(kernel, session)
  const wall = wallOf(session.timeZone, ms)
  const pattern = `${dateFormat} ${timeFormat}`
  return pattern === INTERNAL ? storedTime(wall) : formatDate(pattern, wall)
}

/** A day has no zone. */
export function shownDate(kernel: Source, session: Session, stored: string): string {
  const { dateFormat } = formatsOf(kernel, session)
  const ms = parseTime(stored)
  return ms === undefined || dateFormat === INTERNAL.slice(0, 10)
    ? stored
    : formatDate(dateFormat, ms)
}

/**
 * What is stored for a time as the user sees it: of the user's own format, else of one that setValue takes (assumed; the
 * first is documented of GlideDateTime.setDisplayValue).
 */
export function storedOfShownTime(kernel: Source, session: Session, shown: string): string {
  const { dateFormat, timeFormat } = formatsOf(kernel, session)
  const wall = parseDate(`${dateFormat} ${timeFormat}`, shown) ?? parseTime(shown)
  return wall === undefined ? shown : storedTime(fromWallClock(session.timeZone, wall))
}

export function storedOfShownDate(kernel: Source, session: Session, shown: string): string {
  const day = parseDate(formatsOf(kernel, session).dateFormat, shown)
  return day === undefined ? shown : storedTime(day).slice(0, 10)
}

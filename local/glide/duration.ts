import type { Host } from './host'
import type { Space } from './space'

/**
 * GlideDuration (platform.md 8.6): stored as a date-time from 1970-01-01. c_GlideDurationScopedAPI.md lists no
 * getNumericValue, so a scope has none.
 */
export function defineDuration(space: Space, host: Host): void {
  const DAY = 86_400_000
  const FORM = /^(?:(\d+) )?(\d{1,2}):(\d{2}):(\d{2})$/

  const parse = (text: string): number => {
    const stored = host.parseTime(text)
    if (stored !== undefined) return stored
    const parts = FORM.exec(text)
    if (!parts) return 0
    const [, days = '0', hours, minutes, seconds] = parts
    const clock = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
    return Number(days) * DAY + clock * 1000
  }
  const amounts = new WeakMap<object, number>()
  const of = (self: object): number => amounts.get(self) ?? 0

  class GlideDuration {
    constructor(value?: unknown) {
      this.setValue(value)
    }
    setValue(value: unknown): void {
      if (value instanceof GlideDuration) amounts.set(this, of(value))
      else amounts.set(this, typeof value === 'number' ? value : parse(space.text(value)))
    }
    getValue(): string {
      return host.storedTime(of(this))
    }
    toString(): string {
      return this.getValue()
    }
    getDurationValue(): string {
      const days = this.getDayPart()
      return `${days > 0 ? `${days} ` : ''}${host.storedTime(of(this) % DAY).slice(11)}`
    }
    getDayPart(): number {
      return Math.floor(of(this) / DAY)
    }
    getRoundedDayPart(): number {
      return Math.round(of(this) / DAY)
    }
    getDisplayValue(): string {
      return host.durationText(of(this))
    }
    add(other: GlideDuration): GlideDuration {
      return new GlideDuration(of(this) + of(other))
    }
    subtract(other: GlideDuration): GlideDuration {
      return new GlideDuration(of(this) - of(other))
    }
    setDisplayValue(value: unknown): void {
      this.setValue(value)
    }
    getByFormat(format: unknown): string {
      return space.dates.format(format, of(this))
    }
  }
  space.durationMs = (value) => of(Object(value))
  space.refuse(GlideDuration.prototype, 'GlideDuration', 'local/glide/duration.ts')
  space.GlideDuration = GlideDuration as unknown as Space['GlideDuration']
}

import type { Host } from './host'
import type { Space } from './space'

/** GlideDate and GlideTime (c_GlideDateScopedAPI.md, c_GlideTimeScopedAPI.md). */
export function defineDate(space: Space, host: Host): void {
  const { DAY, wallOf } = space.dates
  const moments = new WeakMap<object, number>()
  const of = (self: unknown): number =>
    moments.get(self as object) ??
    host.missing('a method of a date or time on something else', 'local/glide/date.ts')
  const day = (self: object): Date => new Date(of(self))
  const clock = (self: object): Date => new Date(of(self))
  /** The local wall clock of a time of day, as of the first of January 1970 ("in this case -8 hours"). */
  const localClock = (self: object): Date => new Date(wallOf(of(self)))
  const style = (self: object, kind: 'date' | 'time', asked: readonly unknown[]): string => {
    const [name, language] = asked.map((each) => space.text(each))
    return host.dateStyle(of(self), { kind, style: name ?? '', language: language ?? '' })
  }

  class GlideDate {
    /** "Instantiates with the current date": there is no form with a value. */
    constructor(...given: readonly unknown[]) {
      if (given.length > 0)
        host.missing('new GlideDate(value): a scope has none', 'local/glide/date.ts')
      moments.set(this, Math.floor(wallOf(host.now()) / DAY) * DAY)
    }
    static subtract(start: unknown, end: unknown): unknown {
      return new space.GlideDuration(of(end) - of(start))
    }
    getValue(): string {
      return host.storedTime(of(this)).slice(0, 10)
    }
    toString(): string {
      return this.getValue()
    }
    setValue(value: unknown): void {
      moments.set(this, host.parseTime(space.text(value).slice(0, 10)) ?? 0)
    }
    getDisplayValue(): string {
      return space.dates.format(host.session().dateFormat, of(this))
    }
    getDisplayValueInternal(): string {
      return this.getValue()
    }
    getDisplayValueEx(name: unknown): string {
      return style(this, 'date', [name])
    }
    getDisplayValueLang(name: unknown, language: unknown): string {
      return style(this, 'date', [name, language])
    }
    setDisplayValue(text: unknown): void {
      moments.set(this, space.dates.parse(host.session().dateFormat, text) ?? 0)
    }
    getByFormat(format: unknown): string {
      return space.dates.format(format, of(this))
    }
    getDayOfMonthNoTZ(): number {
      return day(this).getUTCDate()
    }
    getMonthNoTZ(): number {
      return day(this).getUTCMonth() + 1
    }
    getYearNoTZ(): number {
      return day(this).getUTCFullYear()
    }
  }
  space.dateOf = (text) => {
    const made = new GlideDate()
    made.setValue(text)
    return made
  }

  class GlideTime {
    constructor(ms?: unknown) {
      const now = host.now() - (host.now() % 1000)
      const asked = ms === undefined ? now % DAY : Number(ms)
      moments.set(this, ((asked % DAY) + DAY) % DAY)
    }
    static subtract(start: unknown, end: unknown): unknown {
      return new space.GlideDuration(of(end) - of(start))
    }
    getValue(): string {
      return host.storedTime(of(this)).slice(11)
    }
    toString(): string {
      return this.getValue()
    }
    setValue(value: unknown): void {
      const wall = space.dates.parse('HH:mm:ss', space.text(value).slice(-8))
      moments.set(this, wall ?? 0)
    }
    getByFormat(format: unknown): string {
      return space.dates.format(format, of(this))
    }
    getDisplayValue(): string {
      return space.dates.format(host.session().timeFormat, wallOf(of(this)))
    }
    getDisplayValueInternal(): string {
      return space.dates.format('HH:mm:ss', wallOf(of(this)))
    }
    getDisplayValueEx(name: unknown): string {
      return style(this, 'time', [name])
    }
    getDisplayValueLang(name: unknown, language: unknown): string {
      return style(this, 'time', [name, language])
    }
    setDisplayValue(text: unknown): void {
      const wall = space.dates.parse(host.session().timeFormat, text)
      const ms = wall === undefined ? 0 : space.dates.fromWall(wall)
      moments.set(this, ((ms % DAY) + DAY) % DAY)
    }
    getHourOfDayUTC(): number {
      return clock(this).getUTCHours()
    }
    getHourOfDayLocalTime(): number {
      return localClock(this).getUTCHours()
    }
    /** "Noon and midnight are represented by 0, not 12." */
    getHourUTC(): number {
      return clock(this).getUTCHours() % 12
    }
    getHourLocalTime(): number {
      return localClock(this).getUTCHours() % 12
    }
    getMinutesUTC(): number {
      return clock(this).getUTCMinutes()
    }
    getMinutesLocalTime(): number {
      return localClock(this).getUTCMinutes()
    }
    getSeconds(): number {
      return clock(this).getUTCSeconds()
    }
  }
  space.timeMs = (value) => (value instanceof GlideTime ? of(value) : undefined)
  space.refuse(GlideDate.prototype, 'GlideDate', 'local/glide/date.ts')
  space.refuse(GlideTime.prototype, 'GlideTime', 'local/glide/date.ts')
  space.GlideDate = GlideDate
  space.GlideTime = GlideTime
}

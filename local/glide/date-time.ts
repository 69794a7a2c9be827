import type { Host } from './host'
import type { Space } from './space'

/** GlideDateTime (c_GlideDateTimeScoped.md): UTC inside, Monday = 1. */
export function defineDateTime(space: Space, host: Host): void {
  const { DAY, wallOf, fromWall } = space.dates
  const INTERNAL = 'yyyy-MM-dd HH:mm:ss'
  type State = { ms: number; valid: boolean; message: string }
  const states = new WeakMap<object, State>()
  const of = (self: unknown): State =>
    states.get(self as object) ??
    host.missing('a GlideDateTime method on something else', 'local/glide/date-time.ts')
  const msOf = (value: unknown): number => of(value).ms
  const at = (self: object): Date => new Date(of(self).ms)
  const localAt = (self: object): Date => new Date(wallOf(of(self).ms))
  /** Milliseconds, a GlideTime or a GlideDuration. */
  const amountOf = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? (space.timeMs(value) ?? space.durationMs(value))
      : Number(value)
  const move = (self: object, change: (ms: number) => number): void => {
    of(self).ms = change(of(self).ms)
  }
  const moveLocal = (self: object, change: (wall: number) => number): void => {
    of(self).ms = fromWall(change(wallOf(of(self).ms)))
  }
  const userFormat = (): string => {
    const { dateFormat, timeFormat } = host.session()
    return `${dateFormat} ${timeFormat}`
  }
  /** The two forms with a format throw where the text does not fit it; the message is kept. */
  const must = (self: object, text: unknown, format: string): number => {
    const wall = space.dates.parse(format, text)
    if (wall !== undefined) return wall
    of(self).message = `Could not parse DateTime: ${space.text(text)}`
    throw new Error(of(self).message)
  }
  const take = (self: object, ms: number | undefined, message: string): void => {
    Object.assign(of(self), { valid: ms !== undefined, message: ms === undefined ? message : '' })
    of(self).ms = ms ?? 0
  }
  const styled = (self: object, style: unknown, language: unknown): string =>
    host.dateStyle(of(self).ms, {
      kind: 'both',
      style: space.text(style),
      language: space.text(language),
    })

  class GlideDateTime {
    constructor(value?: unknown) {
      const now = host.now() - (host.now() % 1000)
      states.set(this, { ms: now, valid: true, message: '' })
      if (value !== undefined && value !== null) this.setValue(value)
    }
    static subtract(start: unknown, end: unknown): unknown {
      return new space.GlideDuration(msOf(end) - msOf(start))
    }

    getValue(): string {
      return host.storedTime(of(this).ms)
    }
    toString(): string {
      return this.getValue()
    }
    getNumericValue(): number {
      return of(this).ms
    }
    getDisplayValue(): string {
      return space.dates.format(userFormat(), wallOf(of(this).ms))
    }
    getDisplayValueInternal(): string {
      return host.storedTime(wallOf(of(this).ms))
    }
    getDisplayValueLang(style: unknown, language: unknown): string {
      return styled(this, style, language)
    }
    getInternalFormattedLocalTime(): string {
      return host.storedTime(wallOf(of(this).ms)).slice(11)
    }
    getUserFormattedLocalTime(): string {
      return space.dates.format(host.session().timeFormat, wallOf(of(this).ms))
    }
    isValid(): boolean {
      return of(this).valid
    }
    hasDate(): boolean {
      return of(this).valid
    }
    getErrorMsg(): string {
      return of(this).message
    }

    setValue(value: unknown): void {
      const other = states.get(value as object)
      if (other) return take(this, other.ms, '')
      if (typeof value === 'number') return take(this, value, '')
      const text = space.text(value)
      take(this, host.parseTime(text), `Invalid date time: '${text}', ignored`)
    }
    setGlideDateTime(value: unknown): void {
      take(this, msOf(value), '')
    }
    setValueUTC(text: unknown, format: string): void {
      take(this, must(this, text, format), '')
    }
    /** With a format it throws on what does not fit; without, the user's own format is expected. */
    setDisplayValue(text: unknown, format?: string): void {
      if (format !== undefined) return take(this, fromWall(must(this, text, format)), '')
      const wall = space.dates.parse(userFormat(), text)
      const message = `Could not parse DateTime: ${space.text(text)}`
      take(this, wall === undefined ? undefined : fromWall(wall), message)
    }
    setDisplayValueInternal(text: unknown): void {
      const wall = space.dates.parse(INTERNAL, text)
      const message = `Could not parse DateTime: ${space.text(text)}`
      take(this, wall === undefined ? undefined : fromWall(wall), message)
    }

    add(value: unknown): void {
      move(this, (ms) => ms + amountOf(value))
    }
    subtract(value: unknown): void {
      move(this, (ms) => ms - amountOf(value))
    }
    addSeconds(count: number): void {
      move(this, (ms) => ms + Number(count) * 1000)
    }
    addDaysUTC(count: number): void {
      move(this, (ms) => ms + Number(count) * DAY)
    }
    addDaysLocalTime(count: number): void {
      moveLocal(this, (wall) => wall + Number(count) * DAY)
    }
    addWeeksUTC(count: number): void {
      this.addDaysUTC(7 * count)
    }
    addWeeksLocalTime(count: number): void {
      this.addDaysLocalTime(7 * count)
    }
    addMonthsUTC(count: number): void {
      move(this, (ms) => space.dates.addMonths(ms, Number(count)))
    }
    addMonthsLocalTime(count: number): void {
      moveLocal(this, (wall) => space.dates.addMonths(wall, Number(count)))
    }
    addYearsUTC(count: number): void {
      this.addMonthsUTC(12 * count)
    }
    addYearsLocalTime(count: number): void {
      this.addMonthsLocalTime(12 * count)
    }
    setDayOfMonthUTC(day: number): void {
      move(this, (ms) => space.dates.setDay(ms, Number(day)))
    }
    setDayOfMonthLocalTime(day: number): void {
      moveLocal(this, (wall) => space.dates.setDay(wall, Number(day)))
    }
    setMonthUTC(month: number): void {
      move(this, (ms) => space.dates.setMonth(ms, Number(month)))
    }
    setMonthLocalTime(month: number): void {
      moveLocal(this, (wall) => space.dates.setMonth(wall, Number(month)))
    }
    setYearUTC(year: number): void {
      move(this, (ms) => space.dates.setYear(ms, Number(year)))
    }
    setYearLocalTime(year: number): void {
      moveLocal(this, (wall) => space.dates.setYear(wall, Number(year)))
    }

    before(other: unknown): boolean {
      return of(this).ms < msOf(other)
    }
    after(other: unknown): boolean {
      return of(this).ms > msOf(other)
    }
    onOrBefore(other: unknown): boolean {
      return of(this).ms <= msOf(other)
    }
    onOrAfter(other: unknown): boolean {
      return of(this).ms >= msOf(other)
    }
    compareTo(other: unknown): number {
      return Math.sign(of(this).ms - msOf(other))
    }
    equals(other: unknown): boolean {
      const known = states.get(other as object)
      return (known ? known.ms : host.parseTime(space.text(other))) === of(this).ms
    }

    getDayOfWeekUTC(): number {
      return space.dates.weekday(of(this).ms)
    }
    getDayOfWeekLocalTime(): number {
      return space.dates.weekday(wallOf(of(this).ms))
    }
    getDayOfMonthUTC(): number {
      return at(this).getUTCDate()
    }
    getDayOfMonthLocalTime(): number {
      return localAt(this).getUTCDate()
    }
    getMonthUTC(): number {
      return at(this).getUTCMonth() + 1
    }
    getMonthLocalTime(): number {
      return localAt(this).getUTCMonth() + 1
    }
    getYearUTC(): number {
      return at(this).getUTCFullYear()
    }
    getYearLocalTime(): number {
      return localAt(this).getUTCFullYear()
    }
    getDaysInMonthUTC(): number {
      return space.dates.daysInMonth(of(this).ms)
    }
    getDaysInMonthLocalTime(): number {
      return space.dates.daysInMonth(wallOf(of(this).ms))
    }
    getWeekOfYearUTC(): number {
      return space.dates.weekOfYear(of(this).ms)
    }
    getWeekOfYearLocalTime(): number {
      return space.dates.weekOfYear(wallOf(of(this).ms))
    }
    getTZOffset(): number {
      return host.zoneOffset(space.dates.zone(), of(this).ms)
    }
    getDSTOffset(): number {
      return host.summerOffset(space.dates.zone(), of(this).ms)
    }
    isDST(): boolean {
      return this.getDSTOffset() !== 0
    }
    getDate(): unknown {
      return space.dateOf(this.getValue().slice(0, 10))
    }
    getLocalDate(): unknown {
      return space.dateOf(this.getDisplayValueInternal().slice(0, 10))
    }
    getTime(): unknown {
      return new space.GlideTime(of(this).ms % DAY)
    }
    getLocalTime(): unknown {
      return new space.GlideTime(wallOf(of(this).ms) % DAY)
    }
  }
  space.refuse(GlideDateTime.prototype, 'GlideDateTime', 'local/glide/date-time.ts')
  space.GlideDateTime = GlideDateTime as unknown as Space['GlideDateTime']
}

import type { Host } from './host'
import type { Space } from './space'

/** GlideDateTime, GlideDate and GlideTime (platform.md 8.6): UTC inside, Monday = 1. */
export function defineDateTime(space: Space, host: Host): void {
  const DAY = 86_400_000
  const STORED = 'yyyy-MM-dd HH:mm:ss'
  /** Formats that setDisplayValue and setValueUTC read here; a text of another form makes them throw. */
  const FORMS: Readonly<Record<string, RegExp>> = {
    [STORED]: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/,
    'yyyy-MM-dd HH:mm': /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/,
    'yyyy-MM-dd': /^\d{4}-\d{2}-\d{2}$/,
  }
  const zone = (): string => host.session().timeZone
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

  /** Calendar months: a day that the month lacks becomes its last. */
  const addMonthsTo = (ms: number, months: number): number => {
    const from = new Date(ms)
    const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1)
    const days = new Date(
      Date.UTC(new Date(first).getUTCFullYear(), new Date(first).getUTCMonth() + 1, 0),
    ).getUTCDate()
    return first + (Math.min(from.getUTCDate(), days) - 1) * DAY + (ms % DAY)
  }
  /** Milliseconds, or a GlideTime, or a GlideDuration. */
  const amountOf = (value: unknown): number => {
    if (value instanceof space.GlideDuration) return space.durationMs(value)
    const timed = value as { getNumericValue?: () => number }
    return typeof value === 'object' ? (timed?.getNumericValue?.() ?? 0) : Number(value)
  }
  const inZone = (ms: number, change: (wall: number) => number): number =>
    host.fromWallClock(zone(), change(ms + host.zoneOffset(zone(), ms)))
  const weekday = (ms: number): number => new Date(ms).getUTCDay() || 7

  class GlideDateTime {
    ms: number
    valid: boolean
    message: string

    constructor(value?: unknown) {
      this.ms = host.now() - (host.now() % 1000)
      this.valid = true
      this.message = ''
      if (value instanceof GlideDateTime) this.ms = value.ms
      else if (value !== undefined && value !== null) this.setValue(value)
      hide(this)
    }

    static subtract(start: GlideDateTime, end: GlideDateTime): unknown {
      return new space.GlideDuration(end.ms - start.ms)
    }

    getValue(): string {
      return host.storedTime(this.ms)
    }
    toString(): string {
      return this.getValue()
    }
    setValue(value: unknown): void {
      if (typeof value === 'number') {
        this.ms = value
        return
      }
      const text = space.text(value)
      const ms = host.parseTime(text)
      this.valid = ms !== undefined
      this.message = this.valid ? '' : `Could not parse DateTime: ${text}`
      this.ms = ms ?? 0
    }
    /** Throws on a text that the format does not fit (platform.md 8.6). */
    setValueUTC(text: string, format = STORED): void {
      this.ms = this.must(text, format)
    }
    setDisplayValue(text: string, format = STORED): void {
      this.ms = host.fromWallClock(zone(), this.must(text, format))
    }
    setDisplayValueInternal(text: string): void {
      this.setDisplayValue(text)
    }
    getDisplayValue(): string {
      return host.storedTime(this.ms + host.zoneOffset(zone(), this.ms))
    }
    getDisplayValueInternal(): string {
      return this.getDisplayValue()
    }
    getNumericValue(): number {
      return this.ms
    }
    isValid(): boolean {
      return this.valid
    }
    getErrorMsg(): string {
      return this.message
    }

    add(value: unknown): void {
      this.ms += amountOf(value)
    }
    subtract(value: unknown): void {
      this.ms -= amountOf(value)
    }
    addSeconds(count: number): void {
      this.ms += Number(count) * 1000
    }
    addDaysUTC(count: number): void {
      this.ms += Number(count) * DAY
    }
    addDaysLocalTime(count: number): void {
      this.ms = inZone(this.ms, (wall) => wall + Number(count) * DAY)
    }
    addWeeksUTC(count: number): void {
      this.addDaysUTC(7 * count)
    }
    addWeeksLocalTime(count: number): void {
      this.addDaysLocalTime(7 * count)
    }
    addMonthsUTC(count: number): void {
      this.ms = addMonthsTo(this.ms, Number(count))
    }
    addMonthsLocalTime(count: number): void {
      this.ms = inZone(this.ms, (wall) => addMonthsTo(wall, Number(count)))
    }
    addYearsUTC(count: number): void {
      this.addMonthsUTC(12 * count)
    }
    addYearsLocalTime(count: number): void {
      this.addMonthsLocalTime(12 * count)
    }

    before(other: GlideDateTime): boolean {
      return this.ms < other.ms
    }
    after(other: GlideDateTime): boolean {
      return this.ms > other.ms
    }
    onOrBefore(other: GlideDateTime): boolean {
      return this.ms <= other.ms
    }
    onOrAfter(other: GlideDateTime): boolean {
      return this.ms >= other.ms
    }
    compareTo(other: GlideDateTime): number {
      return Math.sign(this.ms - other.ms)
    }
    equals(other: unknown): boolean {
      if (other instanceof GlideDateTime) return other.ms === this.ms
      return host.parseTime(space.text(other)) === this.ms
    }

    getDayOfWeekUTC(): number {
      return weekday(this.ms)
    }
    getDayOfWeekLocalTime(): number {
      return weekday(this.wall())
    }
    getDayOfMonthUTC(): number {
      return new Date(this.ms).getUTCDate()
    }
    getDayOfMonthLocalTime(): number {
      return new Date(this.wall()).getUTCDate()
    }
    getMonthUTC(): number {
      return new Date(this.ms).getUTCMonth() + 1
    }
    getMonthLocalTime(): number {
      return new Date(this.wall()).getUTCMonth() + 1
    }
    getYearUTC(): number {
      return new Date(this.ms).getUTCFullYear()
    }
    getYearLocalTime(): number {
      return new Date(this.wall()).getUTCFullYear()
    }
    getDaysInMonthUTC(): number {
      const at = new Date(this.ms)
      return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
    }
    getTZOffset(): number {
      return host.zoneOffset(zone(), this.ms)
    }
    getDate(): unknown {
      return new GlideDate(this.getValue().slice(0, 10))
    }
    getLocalDate(): unknown {
      return new GlideDate(this.getDisplayValue().slice(0, 10))
    }
    getTime(): unknown {
      return new GlideTime(this.ms % DAY)
    }
    getLocalTime(): unknown {
      return new GlideTime(this.wall() % DAY)
    }

    wall(): number {
      return this.ms + host.zoneOffset(zone(), this.ms)
    }
    must(text: string, format: string): number {
      const form = FORMS[format]
      if (!form) return host.missing(`the date format '${format}'`, 'local/glide/date-time.ts')
      const ms = form.test(space.text(text)) ? host.parseTime(space.text(text)) : undefined
      if (ms === undefined) throw new Error(`Invalid date time: '${text}', ignored`)
      return ms
    }
  }

  class GlideDate {
    ms: number
    constructor(value?: unknown) {
      const text = value === undefined ? host.storedTime(host.now()) : space.text(value)
      this.ms = host.parseTime(text.slice(0, 10)) ?? 0
      hide(this)
    }
    static subtract(start: GlideDate, end: GlideDate): unknown {
      return new space.GlideDuration(end.ms - start.ms)
    }
    getValue(): string {
      return host.storedTime(this.ms).slice(0, 10)
    }
    setValue(value: unknown): void {
      this.ms = host.parseTime(space.text(value).slice(0, 10)) ?? 0
    }
    getDisplayValue(): string {
      return this.getValue()
    }
    getNumericValue(): number {
      return this.ms
    }
    getByFormat(format: string): string {
      const at = new Date(this.ms)
      return format
        .replace('yyyy', pad(at.getUTCFullYear(), 4))
        .replace('MM', pad(at.getUTCMonth() + 1))
        .replace('dd', pad(at.getUTCDate()))
    }
    toString(): string {
      return this.getValue()
    }
  }

  class GlideTime {
    ms: number
    constructor(value?: unknown) {
      this.ms = typeof value === 'number' ? value : 0
      if (value !== undefined && typeof value !== 'number') this.setValue(value)
      hide(this)
    }
    getValue(): string {
      return host.storedTime(this.ms % DAY).slice(11)
    }
    setValue(value: unknown): void {
      const text = space.text(value)
      this.ms = host.parseTime(`1970-01-01 ${text.slice(-8)}`) ?? 0
    }
    getNumericValue(): number {
      return this.ms
    }
    getByFormat(format: string): string {
      const [hours = '', minutes = '', seconds = ''] = this.getValue().split(':')
      return format.replace('HH', hours).replace('mm', minutes).replace('ss', seconds)
    }
    toString(): string {
      return this.getValue()
    }
  }

  /** The fields of ours are no properties of theirs: out of for…in and JSON. */
  function hide(value: object): void {
    for (const name of Object.keys(value)) Object.defineProperty(value, name, { enumerable: false })
  }
  space.refuse(GlideDateTime.prototype, 'GlideDateTime', 'local/glide/date-time.ts')
  space.refuse(GlideDate.prototype, 'GlideDate', 'local/glide/date-time.ts')
  space.refuse(GlideTime.prototype, 'GlideTime', 'local/glide/date-time.ts')
  space.GlideDateTime = GlideDateTime as unknown as Space['GlideDateTime']
  space.GlideDate = GlideDate
  space.GlideTime = GlideTime as unknown as Space['GlideTime']
}

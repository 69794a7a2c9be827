import type { Host, ScheduleAsked } from './host'
import type { DateTimeLike, DurationLike, Space } from './space'

/** GlideSchedule as a scoped app has it (c_GlideScheduleScopedAPI). The spans are reckoned by the engine. */
export function defineSchedule(space: Space, host: Host): void {
  const states = new WeakMap<object, ScheduleAsked>()
  const of = (self: object): ScheduleAsked =>
    states.get(self) ?? host.missing('a GlideSchedule without state', 'local/glide/schedule.ts')
  const asked = (sysId: unknown, zone: unknown, withoutSpan?: unknown): ScheduleAsked => ({
    sysId: space.text(sysId),
    zone: space.text(zone),
    withoutSpan: space.text(withoutSpan),
  })

  class GlideSchedule {
    constructor(sysId?: unknown, zone?: unknown) {
      states.set(this, asked(sysId, zone))
    }
    load(sysId: unknown, zone?: unknown, withoutSpan?: unknown): void {
      states.set(this, asked(sysId, zone, withoutSpan))
    }
    setTimeZone(zone: unknown): void {
      states.set(this, { ...of(this), zone: space.text(zone) })
    }
    getName(): string {
      return host.scheduleName(of(this).sysId) ?? ''
    }
    /** Needs at least one span. */
    isValid(): boolean {
      return host.scheduleIsValid(of(this))
    }
    isInSchedule(at: DateTimeLike): boolean {
      const ms = at.getNumericValue()
      return host.scheduleTime(of(this), ms, ms + 1) > 0
    }
    /** Milliseconds until the schedule begins; -1 = never. */
    whenNext(at: DateTimeLike, zone?: unknown): number {
      const from = at.getNumericValue()
      const asked = zone === undefined ? of(this) : { ...of(this), zone: space.text(zone) }
      const span = host.scheduleSpan(asked, from)
      return span === undefined ? -1 : Math.max(0, span[0] - from)
    }
    /** The time of the schedule that lies between the two; all of it where no schedule is loaded. */
    duration(from: DateTimeLike, to: DateTimeLike): unknown {
      const [start, end] = [from.getNumericValue(), to.getNumericValue()]
      const isLoaded = of(this).sysId !== ''
      return new space.GlideDuration(
        isLoaded ? host.scheduleTime(of(this), start, end) : Math.max(0, end - start),
      )
    }
    /** When so much time of the schedule is over; all time counts where none is loaded, as in the page's sample. */
    add(from: DateTimeLike, offset: DurationLike): unknown {
      const wanted = space.durationMs(offset)
      const start = from.getNumericValue()
      const end = of(this).sysId === '' ? start + wanted : endOf(of(this), start, wanted)
      return end === undefined ? null : new space.GlideDateTime(host.storedTime(end))
    }
  }

  function endOf(schedule: ScheduleAsked, start: number, wanted: number): number | undefined {
    if (wanted < 0)
      return host.missing('GlideSchedule.add with less than nothing', 'local/glide/schedule.ts')
    let left = wanted
    let at = start
    for (let span = host.scheduleSpan(schedule, at); span; span = host.scheduleSpan(schedule, at)) {
      const begin = Math.max(at, span[0])
      if (begin + left <= span[1]) return begin + left
      left -= span[1] - begin
      at = span[1]
    }
    return undefined
  }
  space.refuse(GlideSchedule.prototype, 'GlideSchedule', 'local/glide/schedule.ts')
  space.GlideSchedule = GlideSchedule
}

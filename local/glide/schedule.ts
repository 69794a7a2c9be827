import type { Host } from './host'
import type { DateTimeLike, Space } from './space'

/** GlideSchedule as a scoped app has it (platform.md 4.5). The spans are reckoned by the engine. */
export function defineSchedule(space: Space, host: Host): void {
  type State = { sysId: string; zone: string }
  const states = new WeakMap<object, State>()
  const of = (self: object): State =>
    states.get(self) ?? host.missing('a GlideSchedule without state', 'local/glide/schedule.ts')
  const spanAt = ({ sysId, zone }: State, ms: number) => host.scheduleSpan(sysId, zone, ms)

  class GlideSchedule {
    constructor(sysId?: unknown, zone?: unknown) {
      states.set(this, { sysId: space.text(sysId), zone: space.text(zone) })
    }
    load(sysId: unknown, zone?: unknown): boolean {
      states.set(this, { sysId: space.text(sysId), zone: space.text(zone) })
      return host.scheduleName(space.text(sysId)) !== undefined
    }
    setTimeZone(zone: unknown): void {
      of(this).zone = space.text(zone)
    }
    getName(): string {
      return host.scheduleName(of(this).sysId) ?? ''
    }
    /** Needs at least one span. */
    isValid(): boolean {
      return spanAt(of(this), -Infinity) !== undefined
    }
    isInSchedule(at: DateTimeLike): boolean {
      const span = spanAt(of(this), at.getNumericValue())
      return span !== undefined && span[0] <= at.getNumericValue()
    }
    /** Milliseconds until the schedule begins; -1 = never. */
    whenNext(at: DateTimeLike, zone?: unknown): number {
      const state = { ...of(this), ...(zone === undefined ? {} : { zone: space.text(zone) }) }
      const span = spanAt(state, at.getNumericValue())
      return span === undefined ? -1 : Math.max(0, span[0] - at.getNumericValue())
    }
    /** The time of the schedule that lies between the two. */
    duration(from: DateTimeLike, to: DateTimeLike): unknown {
      let total = 0
      let at = from.getNumericValue()
      const end = to.getNumericValue()
      for (let span = spanAt(of(this), at); span && span[0] < end; span = spanAt(of(this), at)) {
        total += Math.min(span[1], end) - Math.max(span[0], at)
        at = span[1]
      }
      return new space.GlideDuration(total)
    }
  }
  space.refuse(GlideSchedule.prototype, 'GlideSchedule', 'local/glide/schedule.ts')
  space.GlideSchedule = GlideSchedule
}

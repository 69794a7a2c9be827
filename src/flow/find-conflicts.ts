import type { PlanHead } from '../core/intake'
import { envelope, windowKey, type Span } from '../core/window-choice'
import { conflictsOf, type Booking } from '../core/window-conflict'
import type { Judged } from './judged'
import type { Ports } from './ports'

type Placed = Judged & { readonly window: Span }
const isAsked = (judged: Judged): judged is Placed =>
  judged.window !== null &&
  judged.found.ci !== '' &&
  (judged.policy?.on_conflict ?? '') !== 'ignore'

const grouped = (bookings: readonly Booking[]): ReadonlyMap<string, readonly Booking[]> => {
  const found = new Map<string, Booking[]>()
  for (const booking of bookings) {
    const known = found.get(booking.ci)
    if (known === undefined) found.set(booking.ci, [booking])
    else known.push(booking)
  }
  return found
}

/**
 * What stands against the window of each endpoint of a batch, in sentences: other changes on its CI or on those above and
 * below it, its own maintenance schedule, blackouts. A bounded number of queries per batch and distinct window; none
 * where no policy asks.
 */
export function findConflicts(
  ports: Ports,
  about: { readonly source: string; readonly head: Pick<PlanHead, 'planId'> },
  batch: readonly Judged[],
): ReadonlyMap<string, readonly string[]> {
  const placed = batch.filter(isAsked)
  const span = envelope(placed.map(({ window }) => window))
  if (span === null) return new Map()
  const cis = [...new Set(placed.map(({ found }) => found.ci))]
  const related = ports.cis.related(cis)
  const all = [...new Set([...cis, ...Object.values(related).flat()])]
  const own = { correlationId: about.head.planId, correlationDisplay: about.source }
  const bookings = grouped(ports.changes.booked(all, span, own))
  const blackouts = blackoutReader(ports, cis)
  const maintains = maintenanceReader(ports)
  const of = (ci: string): readonly Booking[] => bookings.get(ci) ?? []
  return new Map(
    placed.map(({ key, window, found, policy }) => [
      key,
      conflictsOf({
        window,
        own: of(found.ci),
        related: (related[found.ci] ?? []).flatMap(of),
        // What the policy lets it go through is recorded, and stands against nothing.
        blackouts: policy?.bypass_blackout === true ? [] : blackouts(found.ci, window),
        isInMaintenance: maintains(found.host?.maintenanceSchedule ?? '', window),
      }),
    ]),
  )
}

/** Asks once for each distinct window. */
function blackoutReader(ports: Ports, cis: readonly string[]) {
  const known = new Map<string, ReturnType<Ports['schedules']['blackoutsIn']>>()
  return (ci: string, window: Span): readonly string[] => {
    const key = windowKey(window)
    const found = known.get(key) ?? ports.schedules.blackoutsIn(cis, window)
    known.set(key, found)
    return found.filter((blackout) => blackout.cis.includes(ci)).map(({ name }) => name)
  }
}

/** Asks once for each schedule and distinct window. */
function maintenanceReader(ports: Ports) {
  const known = new Map<string, boolean>()
  return (schedule: string, window: Span): boolean => {
    if (schedule === '') return true
    const key = `${schedule} ${windowKey(window)}`
    const holds = known.get(key) ?? ports.schedules.holds(schedule, window)
    known.set(key, holds)
    return holds
  }
}

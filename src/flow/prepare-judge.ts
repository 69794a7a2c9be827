import type { PlanEndpoint } from '../contract/schemas/plan'
import type { Row } from '../contract/tables'
import { keyOf } from '../core/ids'
import { highestSeverity, isKnownExploited, type PlanHead } from '../core/intake'
import { choosePolicy, groupKey } from '../core/policy'
import { parseIso } from '../core/times'
import { chooseWindow, windowKey, windowsUntil, type Span } from '../core/window-choice'
import { findCis, type Found } from './find-cis'
import { findConflicts } from './find-conflicts'
import type { Context, Judged } from './judged'
import { ciFacts, type PlanFacts } from './policies/facts'
import type { Ports } from './ports'

const MAX_POLICIES = 200

/** The policies in force, in their order. */
export const policiesInForce = (ports: Ports): readonly Row<'policy'>[] =>
  ports.rows.find('policy', [['active', '=', true]], {
    orderBy: ['order', 'name'],
    limit: MAX_POLICIES,
  })

/** What the endpoints of an activation are judged by. */
export const contextOf = (
  ports: Ports,
  source: Row<'source'>,
  head: PlanHead,
  after: number,
): Context => ({ source, head, policies: policiesInForce(ports), after })

const spansOf = (endpoint: PlanEndpoint): readonly Span[] =>
  (endpoint.windows ?? []).map(({ start, end }) => ({
    start: parseIso(start) ?? 0,
    end: parseIso(end) ?? 0,
  }))

export const slaEndOf = (head: PlanHead): number | null =>
  head.sla?.end === undefined ? null : parseIso(head.sla.end)

/** Asks each schedule once for the whole batch. */
function scheduleReader(ports: Ports, after: number, until: number) {
  const known = new Map<string, Span | null>()
  return (schedule: string): Span | null => {
    if (schedule === '') return null
    const seen = known.get(schedule)
    if (seen !== undefined) return seen
    const span = nextSpan(ports, schedule, after, until)
    known.set(schedule, span)
    return span
  }
}

/** The first span of the schedule that begins after `after`; the one that runs just then does not count. */
function nextSpan(ports: Ports, schedule: string, after: number, until: number): Span | null {
  const first = ports.schedules.next(schedule, after, until)
  if (first === null || first.start > after) return first
  return ports.schedules.next(schedule, first.end, until)
}

const planFacts = ({ head, source }: Context): PlanFacts => ({
  emergency: head.emergency === true,
  severity: highestSeverity(head),
  knownExploited: isKnownExploited(head),
  source: source.sys_id,
})

/** Matches a batch of endpoints and says for each which policy, change and window are its own. Writes nothing. */
export function judgeEndpoints(
  ports: Ports,
  context: Context,
  endpoints: readonly PlanEndpoint[],
): readonly Judged[] {
  const found = findCis(ports, context.source.name, endpoints)
  const cis = found.map(({ ci }) => ci).filter((ci) => ci !== '')
  const facts = ciFacts(ports, context.policies, cis)
  const until = windowsUntil(context.after, slaEndOf(context.head))
  const schedule = scheduleReader(ports, context.after, until)
  const batch = endpoints.flatMap((endpoint, at): readonly Judged[] => {
    const one = found[at]
    if (one === undefined) return []
    const own = facts.services(one.ci)
    const policy = choosePolicy(
      context.policies,
      facts.of(one.host, planFacts(context)),
      context.source.policy_default,
    )
    const given = spansOf(endpoint)
    const chosen = windowOf(given, one, policy, { after: context.after, until, schedule })
    const key = keyOf(endpoint.id)
    const window = chosen.span === null ? '' : windowKey(chosen.span)
    const service = [...own].sort((a, b) => (a.criticality < b.criticality ? -1 : 1))[0]
    const group = groupKey(policy?.grouping ?? 'plan', {
      ci: one.ci,
      key,
      window,
      service: service?.sysId ?? '',
    })
    const spans = given.filter(({ end }) => end > context.after)
    const { span, origin } = chosen
    const conflicts: readonly string[] = []
    return [{ endpoint, key, found: one, policy, group, window: span, origin, spans, conflicts }]
  })
  const against = findConflicts(ports, { source: context.source.name, head: context.head }, batch)
  return batch.map((judged) => ({ ...judged, conflicts: against.get(judged.key) ?? [] }))
}

/** The tool's windows; where it gave none the CI's own schedule, then the policy's. */
function windowOf(
  given: readonly Span[],
  found: Found,
  policy: Row<'policy'> | null,
  search: { after: number; until: number; schedule: (id: string) => Span | null },
): { readonly span: Span | null; readonly origin: Judged['origin'] } {
  if (given.length > 0) {
    return { span: chooseWindow(given, search.after, search.until), origin: 'payload' }
  }
  const own = search.schedule(found.host?.maintenanceSchedule ?? '')
  if (own !== null) return { span: own, origin: 'ci_schedule' }
  return { span: search.schedule(policy?.default_schedule ?? ''), origin: 'policy' }
}

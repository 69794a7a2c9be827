import { rate } from '../core/risk'
import { blackoutsAhead } from './emergency/freeze'
import { impactOf } from './impact'
import { eachEndpoint, windowsOf, type Opening, type Rated } from './open-draft'
import { riskLimits, riskRules } from './policies/risk-rules'
import type { Ports } from './ports'

const MAX_PATCHES = 200
const PROVED = ['verified']
const BROKEN = ['failed', 'unfixed']

/** What a change touches, and how it is rated by that. */
export function rateChange(ports: Ports, { head, planChange }: Opening): Rated {
  const cis = new Set<string>()
  const rings: number[] = []
  eachEndpoint(ports, planChange.sys_id, ({ match, ci, ring }) => {
    if (!rings.includes(ring)) rings.push(ring)
    if (match === 'matched' && ci !== '') cis.add(ci)
  })
  const ids = [...cis]
  const { services, systems } = impactOf(ports, ids)
  const production = ports.cis.byIds(ids).filter(({ environment }) => /^prod/i.test(environment))
  const facts = {
    head,
    cis: ids.length,
    production: production.length,
    ring: rings.includes(0) ? 0 : Math.max(0, ...rings),
    services,
    history: historyOf(ports, head),
  }
  const rating = rate(facts, riskRules(ports), riskLimits(ports))
  const policy = ports.rows.get('policy', planChange.policy)
  const windows = policy?.bypass_blackout === true ? windowsOf(ports, planChange.sys_id) : []
  const blackouts = blackoutsAhead(ports, policy, windows, ids)
  return { ...rating, services, systems, blackouts }
}

/** Services that a receipt names. */
const MAX_SERVICES = 20

/** What a plan change keeps of its rating, as JSON. */
export const keptRating = ({ risk, impact, services, systems }: Rated): string =>
  JSON.stringify({
    ...(risk !== '' && { risk }),
    ...(impact !== '' && { impact }),
    impactedServices: services.slice(0, MAX_SERVICES),
    impactedSystems: systems,
  })

/** What became of the same patches on other hosts. */
function historyOf(ports: Ports, head: Opening['head']) {
  const ids = [...(head.patches ?? head.vulnerabilities ?? [])].map(({ id }) => id)
  const tally = ports.rows.tally(
    'finding',
    [
      ['patch_id', 'in', ids.slice(0, MAX_PATCHES)],
      ['status', 'in', [...PROVED, ...BROKEN]],
    ],
    'status',
  )
  const sum = (of: readonly string[]): number =>
    of.reduce((total, status) => total + (tally[status] ?? 0), 0)
  return { proved: sum(PROVED), broken: sum(BROKEN) }
}

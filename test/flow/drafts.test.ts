import { isoOf } from '../../src/core/times'
import { cancelPlan } from '../../src/flow/cancel-plan'
import { draftDue } from '../../src/flow/findings/draft-due'
import { draftFromFindings } from '../../src/flow/findings/draft-plan'
import { judgeEverywhere } from '../../src/flow/findings/judge-again'
import { viewPlan } from '../../src/flow/view-plan'
import {
  aCi,
  activate,
  aPolicy,
  aPlan,
  at,
  dying,
  momentsOf,
  countWrites,
  NORMAL_POLICY,
  TOOL,
} from '../support/builders'
import { messages } from '../support/loop'
import { aHost, aScanner } from '../support/scanning'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** The instance of the tests is in UTC. */
const NIGHT = at('2026-11-21T02:00:00Z')

const patches = [
  { id: 'KB1', severity: 'critical' as const, cves: ['CVE-1'] },
  { id: 'KB2', severity: 'low' as const },
]

/** A nightly policy for servers, as shipped, and an emergency policy that drafts at once. */
function aNight(hosts = 5) {
  const scanner = aScanner(hosts)
  scanner.rows.update('policy', NORMAL_POLICY, { draft_cadence: 'nightly' })
  const emergency = aPolicy({
    name: 'Emergency',
    order: 100,
    match_emergency: 'yes',
    change_type: 'emergency',
    draft_cadence: 'at_once',
  })
  scanner.rows.insert('policy', emergency)
  return {
    ...scanner,
    windTo: (moment: number) => scanner.wind(moment - scanner.ports.clock.now()),
  }
}

test('a nightly policy drafts one plan of what the day’s scans found, at two in the morning', () => {
  const night = aNight()
  night.send({ patches, hosts: [aHost(1, ['KB1', 'KB2']), aHost(2, ['KB1']), aHost(9, ['KB1'])] })
  night.windTo(NIGHT - HOUR)
  night.sweep()
  expect(night.plans()).toEqual([])
  night.windTo(NIGHT + 60_000)
  night.sweep()
  const [plan] = night.plans()
  expect(night.plans()).toHaveLength(1)
  expect(plan).toMatchObject({
    plan_id: 'PL-20261121-Servers-cccc',
    name: 'Servers: 2 patches found missing by scans',
    state: 'awaiting_approval',
    drafted_by: NORMAL_POLICY,
    activated_by_text: 'Patchloop, policy Servers',
    highest_severity: 'critical',
  })
  const taken = night.findings().filter((row) => row.plan === plan?.sys_id)
  expect(
    taken.map(({ host_id, patch_id, endpoint }) => [host_id, patch_id, endpoint !== '']),
  ).toEqual([
    ['ep-1', 'KB1', true],
    ['ep-1', 'KB2', true],
    ['ep-2', 'KB1', true],
  ])
  // The host without a CI waits for one: nothing could be permitted for it.
  expect(night.findings()).toHaveLength(4)
})

test('a drafted plan goes to the tool as messages, as if the tool had activated it', () => {
  const night = aNight()
  night.send({ patches, hosts: [aHost(1, ['KB1'])] })
  night.windTo(NIGHT)
  night.sweep()
  expect(messages(night.ports)).toMatchObject([
    { type: 'plan.prepared', data: { planId: 'PL-20261121-Servers-cccc', activation: 1 } },
  ])
  expect(night.changes.all()).toHaveLength(1)
})

test('no finding is drafted twice, however often the night is looked at', () => {
  const night = aNight()
  night.send({ patches, hosts: [aHost(1, ['KB1'])] })
  night.windTo(NIGHT)
  for (let n = 0; n < 4; n += 1) night.sweep()
  night.wind(DAY)
  night.sweep()
  expect(night.plans()).toHaveLength(1)
  expect(night.findings()).toHaveLength(1)
})

test('what is found after the night is drafted the night after', () => {
  const night = aNight()
  night.send({ patches, hosts: [aHost(1, ['KB1'])] })
  night.windTo(NIGHT)
  night.sweep()
  night.wind(HOUR)
  night.send({ hosts: [aHost(2, ['KB1'])] })
  night.sweep()
  expect(night.plans()).toHaveLength(1)
  night.wind(DAY)
  night.sweep()
  expect(night.plans().map((row) => row.plan_id)).toEqual([
    'PL-20261121-Servers-cccc',
    'PL-20261122-Servers-cccc',
  ])
})

test('a weekly policy drafts in the night to its day alone', () => {
  const night = aNight()
  night.rows.update('policy', NORMAL_POLICY, { draft_cadence: 'weekly' })
  night.send({ patches, hosts: [aHost(1, ['KB1'])] })
  night.windTo(NIGHT)
  night.sweep()
  expect(night.plans()).toEqual([])
  // 2026-11-22 is a Sunday.
  night.windTo(NIGHT + DAY)
  night.sweep()
  expect(night.plans()).toMatchObject([{ plan_id: 'PL-20261122-Servers-cccc' }])
})

test('known exploited and past its due date: an emergency plan is drafted at once, and the report names it', () => {
  const night = aNight()
  const vulnerabilities = [{ id: 'CVE-1', knownExploited: true, dueAt: '2026-11-01T00:00:00Z' }]
  const { body } = night.send({ patches, vulnerabilities, hosts: [aHost(1, ['KB1', 'KB2'])] })
  expect(body.plans).toEqual([expect.stringMatching(/^PL-20261120-2105-Emergency-/)])
  night.settle()
  expect(night.plans()).toMatchObject([{ emergency: true, known_exploited: true }])
  expect(night.changes.all()).toMatchObject([{ type: 'emergency' }])
  expect(night.shown()).toEqual(['ep-1 KB1 open', 'ep-1 KB2 open'])
  // The other patch of the host is no emergency: it waits for the night.
  expect(night.findings().filter((row) => row.endpoint === '')).toMatchObject([{ patch_id: 'KB2' }])
})

test('what becomes overdue without a new report is seen by the sweep', () => {
  const night = aNight()
  night.rows.update('policy', NORMAL_POLICY, { draft_cadence: 'weekly' })
  const vulnerabilities = [{ id: 'CVE-1', knownExploited: true, dueAt: isoOf(NIGHT) }]
  night.send({ patches, vulnerabilities, hosts: [aHost(1, ['KB1'])] })
  night.sweep()
  expect(night.plans()).toEqual([])
  night.windTo(NIGHT + 1000)
  night.sweep()
  expect(night.plans()).toMatchObject([{ emergency: true, state: 'awaiting_approval' }])
})

test('the due date of a drafted plan follows from the policy’s time limits', () => {
  const night = aNight()
  night.rows.update('policy', NORMAL_POLICY, { due_days_critical: 15, due_days_low: 90 })
  const found = at('2026-11-20T20:00:00Z')
  night.send({ at: isoOf(found), patches, hosts: [aHost(1, ['KB1', 'KB2'])] })
  expect(night.findings().map((row) => row.due_at)).toEqual([found + 15 * DAY, found + 90 * DAY])
  night.windTo(NIGHT)
  night.sweep()
  expect(night.plans()).toMatchObject([{ sla_start: found, sla_end: found + 15 * DAY }])
  expect(night.changes.all()).toMatchObject([{ draft: { dueAt: found + 15 * DAY } }])
})

test('a plan of the tool takes over what scans found of its hosts, and makes what is lacking', () => {
  const night = aNight()
  night.send({
    patches: [{ id: 'KB5031356' }],
    hosts: [aHost(1, ['KB5031356']), aHost(2, ['KB9'])],
  })
  const [found] = night.findings()
  activate(night, aPlan())
  const own = night.findings().filter((row) => row.patch_id === 'KB5031356')
  expect(own.map((row) => row.host_id).sort()).toEqual(['ep-1', 'ep-2', 'ep-3'])
  expect(night.rows.get('finding', found?.sys_id ?? '')).toMatchObject({
    plan: night.plans()[0]?.sys_id,
    endpoint: expect.stringMatching(/.{32}/),
  })
  night.windTo(NIGHT)
  night.sweep()
  // KB9 alone is left to the policy.
  expect(night.plans()[1]).toMatchObject({ name: 'Servers: 1 patch found missing by scans' })
})

test('what a canceled plan leaves undone is open again, and drafted the next night', () => {
  const night = aNight()
  night.send({ patches, hosts: [aHost(1, ['KB1'])] })
  night.windTo(NIGHT)
  night.sweep()
  const [plan] = night.plans()
  if (plan === undefined) throw new Error('no plan')
  night.wind(HOUR)
  cancelPlan(night.ports, { plan, caller: TOOL, reason: 'not this week' })
  night.sweep()
  expect(night.shown()).toEqual(['ep-1 KB1 open', 'ep-1 KB1 released'])
  const [old, fresh] = night.findings()
  expect(fresh).toMatchObject({ previous: old?.sys_id, endpoint: '', found_at: old?.found_at })
  expect(night.plans()).toHaveLength(1)
  night.wind(DAY)
  night.sweep()
  expect(night.plans()).toHaveLength(2)
})

test('what is found on a CI that was retired since is not drafted, and said to be retired', () => {
  const night = aNight()
  night.send({ patches, hosts: [aHost(1, ['KB1']), aHost(2, ['KB1'])] })
  night.cis.add(aCi(2, { installStatus: '7' }))
  night.windTo(NIGHT)
  night.sweep()
  expect(night.plans()).toMatchObject([{ endpoints_total: 1, state: 'awaiting_approval' }])
  expect(night.findings()[1]).toMatchObject({ match: 'retired', ci: '', plan: '', status: 'open' })
})

test('a policy that is not active drafts nothing', () => {
  const night = aNight()
  night.send({ patches, hosts: [aHost(1, ['KB1'])] })
  night.rows.update('policy', NORMAL_POLICY, { active: false })
  night.windTo(NIGHT)
  night.sweep()
  expect(night.plans()).toEqual([])
})

test('a plan that is just being drafted can be read, and says that it is being prepared', () => {
  const night = aNight()
  night.send({ patches, hosts: [aHost(1, ['KB1'])] })
  night.windTo(NIGHT)
  expect(draftDue(night.ports, night.source())).toEqual(['PL-20261121-Servers-cccc'])
  const [plan] = night.plans()
  if (plan === undefined) throw new Error('no plan')
  expect(viewPlan(night.ports, plan)).toMatchObject({
    planId: plan.plan_id,
    state: 'preparing',
    waitingFor: [{ what: 'preparation', who: 'Patchloop' }],
  })
})

test('a change of a policy is followed by the findings that no plan holds', () => {
  const night = aNight()
  night.send({ patches, hosts: [aHost(1, ['KB1']), aHost(2, ['KB2'])] })
  const values = aPolicy({ name: 'Critical', order: 50, match_severity: 'critical' })
  const critical = night.rows.insert('policy', values) ?? ''
  judgeEverywhere(night.ports)
  night.settle()
  expect(night.findings().map((row) => row.policy)).toEqual([critical, NORMAL_POLICY])
})

test('more hosts than one plan may have are drafted as several', () => {
  const night = aNight(2100)
  const hosts = Array.from({ length: 2100 }, (_, n) => aHost(n + 1, ['KB1']))
  night.send({ patches, hosts })
  night.settle()
  night.windTo(NIGHT)
  for (let part = 1; part <= 2; part += 1) {
    draftDue(night.ports, night.source())
    const plan = night.plans()[part - 1]
    if (plan === undefined) throw new Error(`no part ${part}`)
    expect(draftFromFindings(night.ports, plan)).toBe(true)
  }
  expect(night.plans().map((row) => [row.plan_id, row.endpoints_total])).toEqual([
    ['PL-20261121-Servers-cccc', 2000],
    ['PL-20261121-Servers-cccc-2', 100],
  ])
  expect(draftDue(night.ports, night.source())).toEqual([])
})

test('killed at any moment, a night’s draft comes to one plan with all findings', () => {
  const drafted = (night: ReturnType<typeof aNight>): unknown => ({
    plans: night.plans().map(({ plan_id, state }) => [plan_id, state]),
    findings: night.findings().map((row) => [row.host_id, row.patch_id, row.endpoint !== '']),
    changes: night.changes.all().length,
  })
  const start = (): ReturnType<typeof aNight> => {
    const night = aNight(2)
    night.send({ patches, hosts: [aHost(1, ['KB1', 'KB2']), aHost(2, ['KB1'])] })
    night.windTo(NIGHT)
    return night
  }
  const whole = start()
  const sound = start()
  sound.sweep()
  const writes = countWrites(whole.ports, (ports) => whole.run(ports))
  for (const { n, when } of momentsOf(writes)) {
    const night = start()
    expect(() => night.run(dying(night.ports, n, when))).toThrow()
    night.ports.queue.waiting.splice(0)
    for (let run = 0; run < 3; run += 1) {
      night.wind(10 * 60_000)
      night.sweep()
    }
    expect([n, when, drafted(night)]).toEqual([n, when, drafted(sound)])
  }
})

import { aCi } from '../support/builders'
import { aHost, aScanner } from '../support/scanning'

const KB = [{ id: 'KB1', severity: 'critical' as const, cves: ['CVE-1'], vendor: 'Microsoft' }]
const HOUR = 3_600_000

test('what a scan finds missing is a row of its own, before any plan', () => {
  const scanner = aScanner(2)
  const hosts = [aHost(1, ['KB1', 'KB2']), aHost(2, ['KB1']), aHost(9, ['KB1'])]
  const { status, body } = scanner.send({ patches: KB, hosts })
  expect(status).toBe(201)
  expect(body).toMatchObject({
    settled: true,
    hosts: { total: 3, matched: 2, unmatched: 1, ambiguous: 0, retired: 0 },
    findings: { new: 4, known: 0, reopened: 0, gone: 0 },
    plans: [],
  })
  const [first] = scanner.findings()
  expect(first).toMatchObject({
    host_id: 'ep-1',
    host_name: 'web-1',
    match: 'matched',
    severity: 'critical',
    endpoint: '',
    plan: '',
    status: 'open',
    found_at: scanner.ports.clock.now(),
  })
  expect(scanner.rows.get('patch', first?.patch ?? '')).toMatchObject({ vendor: 'Microsoft' })
})

test('the same report again is known, and nothing is done twice', () => {
  const scanner = aScanner(1)
  const report = { reportId: 'S', at: '2026-11-20T20:00:00Z', hosts: [aHost(1, ['KB1'])] }
  const first = scanner.send(report)
  const before = scanner.findings()
  const second = scanner.send(report)
  expect([first.status, second.status]).toEqual([201, 200])
  expect(second.body).toEqual(first.body)
  expect(scanner.findings()).toEqual(before)
})

test('what a complete report no longer names is gone, and open again when it is reported again', () => {
  const scanner = aScanner(1)
  scanner.send({ hosts: [aHost(1, ['KB1', 'KB2'])] })
  scanner.wind(HOUR)
  expect(scanner.send({ hosts: [aHost(1, ['KB2'])] }).body.findings).toMatchObject({
    known: 1,
    gone: 1,
  })
  expect(scanner.shown()).toEqual(['ep-1 KB1 gone', 'ep-1 KB2 open'])
  scanner.wind(HOUR)
  expect(scanner.send({ hosts: [aHost(1, ['KB1', 'KB2'])] }).body.findings).toMatchObject({
    new: 0,
    known: 1,
    reopened: 1,
  })
  expect(scanner.shown()).toEqual(['ep-1 KB1 open', 'ep-1 KB2 open'])
})

test('a report that is not complete closes nothing', () => {
  const scanner = aScanner(1)
  scanner.send({ hosts: [aHost(1, ['KB1'])] })
  scanner.wind(HOUR)
  scanner.send({ complete: false, hosts: [aHost(1, ['KB2'])] })
  expect(scanner.shown()).toEqual(['ep-1 KB1 open', 'ep-1 KB2 open'])
})

test('of a host that could not be scanned nothing is concluded', () => {
  const scanner = aScanner(1)
  scanner.send({ hosts: [aHost(1, ['KB1'])] })
  scanner.wind(HOUR)
  const { body } = scanner.send({ hosts: [aHost(1, [], { reachable: false })] })
  expect(body.hosts).toMatchObject({ total: 1, unreachable: 1 })
  expect(scanner.shown()).toEqual(['ep-1 KB1 open'])
})

test('a scan that comes late overrules nothing that a newer one said of its host', () => {
  const scanner = aScanner(2)
  scanner.send({ at: '2026-11-20T12:00:00Z', hosts: [aHost(1, ['KB1'])] })
  const { body } = scanner.send({
    at: '2026-11-20T11:00:00Z',
    hosts: [aHost(1, ['KB2']), aHost(2, ['KB2'])],
  })
  expect(body.hosts).toMatchObject({ total: 2, late: 1 })
  expect(scanner.shown()).toEqual(['ep-1 KB1 open', 'ep-2 KB2 open'])
})

test('ids of hosts and patches are compared without regard to case', () => {
  const scanner = aScanner(1)
  scanner.send({ hosts: [aHost(1, ['KB1'])] })
  scanner.wind(HOUR)
  const { body } = scanner.send({ hosts: [aHost(1, ['kb1', 'KB1'], { id: 'EP-1' })] })
  expect(body.findings).toMatchObject({ new: 0, known: 1, gone: 0 })
})

test('a host that the CMDB knows only later gets its CI by the next report', () => {
  const scanner = aScanner(0)
  scanner.send({ hosts: [aHost(1, ['KB1'])] })
  expect(scanner.findings()[0]).toMatchObject({
    match: 'unmatched',
    ci: '',
    policy: expect.any(String),
  })
  scanner.cis.add(aCi(1))
  scanner.wind(HOUR)
  scanner.send({ hosts: [aHost(1, ['KB1'])] })
  expect(scanner.findings()).toMatchObject([{ match: 'matched', ci: aCi(1).sysId }])
})

test('what is known of a patch is kept for the reports that only name it', () => {
  const scanner = aScanner(1)
  const vulnerabilities = [{ id: 'CVE-1', knownExploited: true, dueAt: '2026-12-01T00:00:00Z' }]
  scanner.send({ patches: KB, vulnerabilities, hosts: [aHost(1, ['KB1'])] })
  scanner.wind(HOUR)
  scanner.send({ hosts: [aHost(1, ['KB1'])] })
  const due_at = Date.parse('2026-12-01T00:00:00Z')
  expect(scanner.findings()).toMatchObject([
    { severity: 'critical', known_exploited: true, due_at },
  ])
})

test('a large report is stored, answered and settled in the background; asked again it says how far it is', () => {
  const scanner = aScanner(5)
  const ids = Array.from({ length: 200 }, (_, n) => `P-${n}`)
  const report = {
    reportId: 'LARGE',
    at: '2026-11-20T20:00:00Z',
    hosts: [1, 2, 3, 4, 5].map((n) => aHost(n, ids)),
  }
  const { status, body } = scanner.send(report)
  expect([status, body.settled, body.findings.new]).toEqual([201, false, 0])
  scanner.settle()
  const again = scanner.send(report)
  expect([again.status, again.body.settled, again.body.findings.new]).toEqual([200, true, 1000])
  expect(scanner.findings()).toHaveLength(1000)
})

test('a report costs about one statement a new finding, and next to none when nothing is new', () => {
  const scanner = aScanner(20)
  const ids = Array.from({ length: 50 }, (_, n) => `P-${n}`)
  const hosts = Array.from({ length: 20 }, (_, n) => aHost(n + 1, ids))
  const cost = (): number => {
    const { reads, writes } = scanner.rows.stats
    scanner.wind(HOUR)
    scanner.send({ hosts })
    scanner.settle()
    return scanner.rows.stats.reads + scanner.rows.stats.writes - reads - writes
  }
  expect(cost() / 1000).toBeLessThan(1.2)
  expect(cost() / 1000).toBeLessThan(0.1)
})

test('the payload of a report is kept until it is settled, and no longer', () => {
  const scanner = aScanner(5)
  const ids = Array.from({ length: 200 }, (_, n) => `P-${n}`)
  scanner.send({ hosts: [1, 2, 3, 4, 5].map((n) => aHost(n, ids)) })
  const [receipt] = scanner.rows.all('receipt')
  const part = (): string | null =>
    scanner.files.read('x_patch_loop_receipt', receipt?.sys_id ?? '', 'part-0.json')
  expect(part()).toContain('"hosts"')
  scanner.settle()
  expect(part()).toBeNull()
})

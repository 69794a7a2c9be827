import { isoOf, MINUTE_MS } from '../../src/core/times'
import type { Row } from '../../src/contract/tables'
import { takeFindings } from '../../src/flow/findings/take-findings'
import { aCi, activate, anEndpoint, aPlan, ciId, SOURCE } from '../support/builders'
import { aHost, aScanner } from '../support/scanning'
import { aLoop, CLOSES, OPENS, settle, type Loop } from '../support/loop'

const IDS = ['ep-1', 'ep-2', 'ep-3']
const KB = 'KB5031356'

/** A plan whose three endpoints were worked on, and whose window is over. */
function anEvening(): Loop {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  for (const id of IDS) loop.permit(id)
  const at = isoOf(OPENS + 30 * MINUTE_MS)
  loop.results(...IDS.map((id) => ({ id, status: 'installed' as const, at })))
  loop.windTo(CLOSES + MINUTE_MS)
  return loop
}

let reports = 0
function report(loop: Loop, missing: Readonly<Record<string, readonly string[]>>, complete = true) {
  const { ports } = loop
  const hosts = Object.entries(missing).map(([id, own]) => ({
    id,
    hostName: id.replace('ep', 'web'),
    missing: own,
  }))
  const body = { reportId: `R-${(reports += 1)}`, at: isoOf(ports.clock.now()), complete, hosts }
  const answer = takeFindings(ports, ports.rows.get('source', SOURCE) as Row<'source'>, body)
  settle(ports)
  return answer.body as { findings: Record<string, number> }
}
const shown = (loop: Loop): readonly string[] =>
  loop.ports.rows.all('finding').map(({ host_id, status }) => `${host_id} ${status}`)

test('a complete scan report proves what a plan installed, and the change is closed', () => {
  const loop = anEvening()
  report(loop, { 'ep-1': [], 'ep-2': [], 'ep-3': [] })
  expect(shown(loop)).toEqual(IDS.map((id) => `${id} verified`))
  expect([loop.planChange().status, loop.change().stateLabel]).toEqual(['completed', 'Closed'])
})

test('a report that is not complete proves nothing, and disproves what it names', () => {
  const loop = anEvening()
  const { findings } = report(loop, { 'ep-1': [], 'ep-2': [KB] }, false)
  expect(findings).toMatchObject({ new: 0, known: 1 })
  expect(shown(loop)).toEqual(['ep-1 installed', 'ep-2 unfixed', 'ep-3 installed'])
})

test('what was proved and is reported again is a new finding that names the old one; the evidence stays', () => {
  const loop = anEvening()
  report(loop, { 'ep-1': [], 'ep-2': [], 'ep-3': [] })
  loop.windTo(loop.ports.clock.now() + 60 * MINUTE_MS)
  report(loop, { 'ep-1': [KB], 'ep-2': [], 'ep-3': [] })
  expect(shown(loop)).toEqual([...IDS.map((id) => `${id} verified`), 'ep-1 open'])
  const [old, , , fresh] = loop.ports.rows.all('finding')
  expect(fresh).toMatchObject({ previous: old?.sys_id, endpoint: '', plan: '' })
  expect(loop.messages().filter(({ type }) => type === 'plan.attention')).toMatchObject([
    { data: { endpoints: [{ id: 'ep-1', reason: 'found_again' }] } },
  ])
  report(loop, { 'ep-1': [KB] })
  expect(loop.ports.rows.all('finding')).toHaveLength(4)
})

test('a rescan of the plan that finds it again makes that new finding too', () => {
  const loop = anEvening()
  report(loop, { 'ep-1': [], 'ep-2': [], 'ep-3': [] })
  loop.windTo(loop.ports.clock.now() + 60 * MINUTE_MS)
  loop.scan([{ id: 'ep-2', missing: [KB] }], 'AGAIN')
  const fresh = loop.ports.rows.all('finding')[3]
  expect(fresh).toMatchObject({ host_id: 'ep-2', status: 'open', scan_id: 'AGAIN', endpoint: '' })
  expect(fresh?.policy).not.toBe('')
})

test('an accepted exception is not opened again by a scan that still sees it', () => {
  const loop = anEvening()
  const [first] = loop.ports.rows.all('finding')
  loop.ports.rows.update('finding', first?.sys_id ?? '', { status: 'excepted' })
  report(loop, { 'ep-1': [KB], 'ep-2': [], 'ep-3': [] })
  expect(shown(loop)).toEqual(['ep-1 excepted', 'ep-2 verified', 'ep-3 verified'])
  report(loop, { 'ep-1': [], 'ep-2': [], 'ep-3': [] })
  expect(loop.planChange().status).toBe('completed')
  report(loop, { 'ep-1': [KB] })
  expect(loop.ports.rows.all('finding')).toHaveLength(3)
})

test('a host of the same id on another CI neither proves nor takes what a plan has', () => {
  const loop = anEvening()
  const { ports } = loop
  ports.cis.add(aCi(9))
  const body = {
    reportId: 'OTHER',
    at: isoOf(ports.clock.now()),
    complete: true,
    hosts: [{ id: 'ep-1', hostName: 'web-9', missing: [KB] }],
  }
  takeFindings(ports, ports.rows.get('source', SOURCE) as Row<'source'>, body)
  settle(ports)
  expect(shown(loop)).toEqual([...IDS.map((id) => `${id} installed`), 'ep-1 open'])
  expect(ports.rows.all('finding')[3]).toMatchObject({ ci: ciId(9), endpoint: '' })
})

test('a finding whose host is another CI by now, while a plan has the first, is a finding of its own', () => {
  const scanner = aScanner(2)
  scanner.send({ patches: [{ id: KB }], hosts: [aHost(1, [KB])] })
  activate(scanner, aPlan({ endpoints: [anEndpoint(1)] }))
  scanner.wind(60 * MINUTE_MS)
  scanner.send({ hosts: [aHost(1, [KB], { hostName: 'web-2' })] })
  expect(scanner.findings()).toMatchObject([
    { ci: ciId(1), endpoint: expect.stringMatching(/./) },
    { ci: ciId(2), endpoint: '', status: 'open' },
  ])
})

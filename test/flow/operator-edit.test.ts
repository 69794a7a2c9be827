import type { Row } from '../../src/contract/tables'
import { HOUR_MS, MINUTE_MS } from '../../src/core/times'
import { judgeEndpointEdit, judgeFindingEdit } from '../../src/flow/operator-edit'
import { settleEndpointEdit, settleFindingEdit } from '../../src/flow/settle-edit'
import { sweep } from '../../src/flow/sweep'
import { receivePlan } from '../../src/flow/receive-plan'
import { aCi, anEndpoint, aPlan, ciId, SOURCE, TOOL } from '../support/builders'
import { aLoop, CLOSES, dies, OPENS, settle, type Loop } from '../support/loop'
import { dyingAt } from '../support/memory-ports'

const OLGA = { userId: '7'.repeat(32), userName: 'operator', name: 'Olga Operator', roles: [] }
/** web-9 is in nobody's CMDB until it is linked to the CI 8. */
const stray = (windows = anEndpoint(9).windows) => anEndpoint(9, { windows })
const LATER = [{ start: '2026-11-25T21:00:00Z', end: '2026-11-26T01:00:00Z' }]

const aLoopWith = (endpoint = stray()): Loop => {
  const loop = aLoop(aPlan({ endpoints: [anEndpoint(1), endpoint] }))
  loop.ports.cis.add(aCi(8, { name: 'elsewhere' }))
  settle(loop.ports)
  return loop
}

/** A person saves the form: the before rule, the write, and (unless it is lost) the asynchronous rule. */
function edit(loop: Loop, id: string, values: Partial<Row<'endpoint'>>, isLost = false): string {
  const before = loop.endpoint(id)
  loop.ports.people.callAs(OLGA)
  const judgement = judgeEndpointEdit(loop.ports, before, { ...before, ...values })
  loop.ports.people.callAs(TOOL)
  if (!judgement.ok) return judgement.why
  loop.ports.rows.update('endpoint', before.sys_id, { ...values, ...judgement.values })
  if (!isLost) settleEndpointEdit(loop.ports, before.sys_id)
  settle(loop.ports)
  return ''
}
function except(loop: Loop, id: string, exception_reason: string): string {
  const [before] = loop.ports.rows.all('finding').filter((one) => one.host_id === id)
  if (before === undefined) throw new Error(`no finding of ${id}`)
  const values = { status: 'excepted', exception_reason }
  const judgement = judgeFindingEdit(loop.ports, before, { ...before, ...values })
  if (!judgement.ok) return judgement.why
  loop.ports.rows.update('finding', before.sys_id, { ...values, ...judgement.values })
  settleFindingEdit(loop.ports, before.sys_id)
  settle(loop.ports)
  return ''
}
const soon = (loop: Loop): void => loop.windTo(loop.ports.clock.now() + 5 * MINUTE_MS)
const installed = (id: string, at: string) => ({ id, status: 'installed', at }) as const
const proveFirst = (loop: Loop): void => {
  loop.approve()
  loop.windTo(OPENS)
  loop.results(installed('ep-1', '2026-11-22T22:00:00Z'))
  loop.windTo(CLOSES + MINUTE_MS)
  loop.scan([{ id: 'ep-1', missing: [] }])
}

test('while the change is New, a linked CI goes into that change', () => {
  const loop = aLoop(aPlan({ endpoints: [stray([]), anEndpoint(1, { windows: [] })] }))
  loop.ports.cis.add(aCi(8))
  settle(loop.ports)
  expect(loop.change().state).toBe('-5')
  expect(edit(loop, 'ep-9', { ci: ciId(8) })).toBe('')
  soon(loop)
  expect(loop.ports.changes.all()).toHaveLength(1)
  expect(loop.ports.changes.affected(loop.change().sysId)).toContain(ciId(8))
  expect(loop.endpoint('ep-9')).toMatchObject({ match: 'matched', matched_by: 'operator' })
})

test('after approval was asked for, it gets a change of its own: it was not in the question', () => {
  const loop = aLoopWith()
  edit(loop, 'ep-9', { ci: ciId(8) })
  soon(loop)
  const [first, second] = loop.ports.changes.all()
  expect(loop.ports.changes.affected(first?.sysId ?? '')).toEqual([ciId(1)])
  expect(loop.ports.changes.affected(second?.sysId ?? '')).toEqual([ciId(8)])
  expect(second?.state).toBe('-4')
  expect(first?.notes.join()).toContain('Linked by Olga Operator')
})

test('links of one sitting become one change', () => {
  const loop = aLoop(aPlan({ endpoints: [anEndpoint(1), stray(), anEndpoint(10)] }), 1)
  loop.ports.cis.add(aCi(7, { name: 'seven' }))
  loop.ports.cis.add(aCi(8, { name: 'eight' }))
  settle(loop.ports)
  edit(loop, 'ep-9', { ci: ciId(7) })
  edit(loop, 'ep-10', { ci: ciId(8) })
  soon(loop)
  expect(loop.ports.changes.all()).toHaveLength(2)
  const [, second] = loop.ports.changes.all()
  expect(loop.ports.changes.affected(second?.sysId ?? '')).toEqual([ciId(7), ciId(8)])
})

test('no permit is given for a linked endpoint until its own change is approved', () => {
  const loop = aLoopWith()
  loop.approve()
  loop.windTo(OPENS)
  edit(loop, 'ep-9', { ci: ciId(8) }, true)
  expect(loop.permit('ep-9')).toMatchObject({ permitted: false, reason: 'not_approved' })
  soon(loop)
  expect(loop.permit('ep-9')).toMatchObject({ permitted: false, reason: 'not_approved' })
})

test('attention is lifted by the link, and the plan is completed once the linked one is proved too', () => {
  const loop = aLoopWith(stray(LATER))
  proveFirst(loop)
  expect(loop.plan().state).toBe('attention')
  edit(loop, 'ep-9', { ci: ciId(8) })
  soon(loop)
  expect(loop.plan().state).toBe('awaiting_approval')
  const second = loop.ports.changes.all()[1]?.sysId ?? ''
  loop.ports.changes.set(second, { state: '-2', approval: 'approved' })
  sweep(loop.ports)
  loop.windTo(Date.parse('2026-11-25T21:00:00Z') + MINUTE_MS)
  expect(loop.permit('ep-9')).toMatchObject({ permitted: true })
  loop.results(installed('ep-9', '2026-11-25T22:00:00Z'))
  loop.windTo(Date.parse('2026-11-26T02:00:00Z'))
  loop.scan([{ id: 'ep-9', missing: [] }], 'SCAN-2')
  expect(loop.plan().state).toBe('completed')
  expect(loop.told().filter((type) => type === 'plan.completed')).toHaveLength(1)
})

test('windows and findings follow their endpoint', () => {
  const loop = aLoopWith(stray(LATER))
  edit(loop, 'ep-9', { ci: ciId(8) })
  const { sys_id: id, plan_change } = loop.endpoint('ep-9')
  const of = (row: { endpoint: string }): boolean => row.endpoint === id
  expect(loop.ports.rows.all('window').filter(of)).toMatchObject([{ plan_change, ci: ciId(8) }])
  expect(loop.ports.rows.all('finding').filter(of)).toMatchObject([{ ci: ciId(8) }])
})

test('the tool’s next activation does not undo the link', () => {
  const loop = aLoopWith(stray(LATER))
  edit(loop, 'ep-9', { ci: ciId(8) })
  soon(loop)
  const plan = aPlan({
    endpoints: [anEndpoint(1), stray(LATER), anEndpoint(2)],
    activation: { number: 2, at: '2026-11-21T09:00:00Z', by: { userName: 'jane.roe' } },
  })
  const source = loop.ports.rows.get('source', SOURCE) as Row<'source'>
  receivePlan(loop.ports, { source, caller: TOOL, plan, raw: '' })
  settle(loop.ports)
  const rows = loop.ports.rows.all('endpoint').filter((row) => row.endpoint_id === 'ep-9')
  expect(rows.filter((row) => row.status !== 'released')).toMatchObject([
    { ci: ciId(8), match: 'matched', matched_by: 'operator' },
  ])
})

test('a retired CI, another’s CI and one that is not there are refused with a sentence', () => {
  const loop = aLoopWith()
  loop.ports.cis.add(aCi(6, { installStatus: '7' }))
  expect(edit(loop, 'ep-9', { ci: ciId(6) })).toContain('retired')
  expect(edit(loop, 'ep-9', { ci: ciId(1) })).toBe('web-1 is the CI of ep-1 in this plan.')
  expect(edit(loop, 'ep-9', { ci: 'f'.repeat(32) })).toContain('no such CI')
  expect(loop.endpoint('ep-9')).toMatchObject({ ci: '', match: 'unmatched' })
})

test('given up, an unmatched endpoint no longer holds up the end', () => {
  const loop = aLoopWith()
  proveFirst(loop)
  expect(edit(loop, 'ep-9', { status: 'released' })).toBe('')
  expect(loop.plan().state).toBe('completed')
  expect(loop.planChange().close_code).toBe('successful_issues')
  expect(loop.endpoint('ep-9').message).toBe('Given up by Olga Operator.')
})

test('with a reason it is an accepted exception, and its findings say so', () => {
  const loop = aLoop(aPlan({ endpoints: [anEndpoint(1)] }))
  loop.approve()
  loop.windTo(OPENS)
  loop.permit('ep-1')
  loop.results({ id: 'ep-1', status: 'failed', at: '2026-11-22T22:00:00Z' })
  const values = { status: 'released', exception_reason: 'Switched off in May' }
  expect(edit(loop, 'ep-1', values)).toBe('')
  expect(loop.ports.rows.all('finding')).toMatchObject([
    { status: 'excepted', exception_reason: 'Switched off in May' },
  ])
  expect([loop.plan().state, loop.status(1)]).toEqual(['completed', '1'])
})

test('a change of which everything was given up is not called successful: a person is told', () => {
  const loop = aLoop(aPlan({ endpoints: [anEndpoint(1)] }))
  loop.approve()
  edit(loop, 'ep-1', { status: 'released' })
  expect(loop.plan().state).toBe('attention')
  expect(loop.messages().at(-1)?.data).toMatchObject({ endpoints: [{ reason: 'nothing_left' }] })
})

test('once work has begun, a change of which everything is given up is closed as unsuccessful, and the plan is over', () => {
  const loop = aLoop(aPlan({ endpoints: [anEndpoint(1)] }))
  loop.approve()
  loop.windTo(OPENS)
  loop.permit('ep-1')
  loop.results({ id: 'ep-1', status: 'failed', at: '2026-11-22T22:00:00Z' })
  edit(loop, 'ep-1', { status: 'released' })
  expect(loop.change()).toMatchObject({ stateLabel: 'Closed', closeCode: 'unsuccessful' })
  expect(loop.change().closeNotes).toContain('1 endpoint left the plan without proof')
  expect([loop.plan().state, loop.planChange().status]).toEqual(['canceled', 'canceled'])
  expect(loop.messages().at(-1)).toMatchObject({
    type: 'plan.canceled',
    data: { reason: expect.stringContaining('given up') },
  })
  expect(loop.told().filter((type) => type === 'plan.canceled')).toHaveLength(1)
  expect(loop.status(1)).toBe('1')
})

test('an exception on the last unfixed finding lets the change be closed', () => {
  const loop = aLoopWith(anEndpoint(2))
  loop.approve()
  loop.windTo(OPENS)
  for (const id of ['ep-1', 'ep-2']) loop.permit(id)
  loop.results(installed('ep-1', '2026-11-22T22:00:00Z'), installed('ep-2', '2026-11-22T22:00:00Z'))
  loop.windTo(CLOSES + MINUTE_MS)
  const missing = ['KB5031356']
  loop.scan([
    { id: 'ep-1', missing: [] },
    { id: 'ep-2', missing },
  ])
  expect(loop.plan().state).toBe('attention')
  expect(except(loop, 'ep-2', '')).toBe('An exception needs a reason.')
  expect(except(loop, 'ep-2', 'Vendor fix is due in May')).toBe('')
  expect([loop.plan().state, loop.status(2)]).toEqual(['completed', '1'])
})

test('evidence of a completed change is not edited', () => {
  const loop = aLoopWith()
  proveFirst(loop)
  edit(loop, 'ep-9', { status: 'released' })
  expect(except(loop, 'ep-9', 'Too late')).toContain('nothing to accept')
  expect(edit(loop, 'ep-1', { status: 'released' })).toContain('come to its end')
})

test('an edit whose rule was lost is followed up by the sweep', () => {
  const loop = aLoopWith()
  proveFirst(loop)
  edit(loop, 'ep-9', { status: 'released' }, true)
  expect(loop.plan().state).toBe('attention')
  loop.ports.clock.wind(HOUR_MS)
  sweep(loop.ports)
  expect(loop.plan().state).toBe('completed')
  expect(loop.endpoint('ep-9').edited_at).toBeNull()
})

test('killed before any write, a link ends as if it had not been', () => {
  for (let n = 0; ; n++) {
    const loop = aLoopWith(stray(LATER))
    edit(loop, 'ep-9', { ci: ciId(8) }, true)
    const { sys_id: id } = loop.endpoint('ep-9')
    const died = dies(() => settleEndpointEdit(dyingAt(loop.ports, n), id))
    loop.windTo(loop.ports.clock.now() + HOUR_MS)
    for (let runs = 0; runs < 2; runs++) {
      sweep(loop.ports)
      soon(loop)
    }
    const changes = loop.ports.changes.all()
    expect([n, changes.length]).toEqual([n, 2])
    expect(loop.ports.changes.affected(changes[1]?.sysId ?? '')).toEqual([ciId(8)])
    expect(loop.plan()).toMatchObject({ stage: 'ready', state: 'awaiting_approval' })
    expect(loop.endpoint('ep-9').edited_at).toBeNull()
    if (!died) return expect(n).toBeGreaterThan(5)
  }
})

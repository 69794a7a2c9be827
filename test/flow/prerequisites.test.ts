import { isoOf, MINUTE_MS } from '../../src/core/times'
import { anEndpoint, aPlan, NORMAL_POLICY } from '../support/builders'
import { aLoop, OPENS, type Loop } from '../support/loop'

/** ep-1 and ep-2 in ring 1, ep-3 in ring 2, ep-4 in ring 5. */
const RINGS = aPlan({
  endpointGroups: [
    { id: 'pilot', name: 'Pilot', ring: 1 },
    { id: 'half', name: 'Half', ring: 2 },
    { id: 'rest', name: 'The rest', ring: 5 },
  ],
  endpoints: [
    anEndpoint(1, { groups: ['pilot'] }),
    anEndpoint(2, { groups: ['pilot'] }),
    anEndpoint(3, { groups: ['half'] }),
    anEndpoint(4, { groups: ['rest'] }),
  ],
})

const atWindow = (loop: Loop): Loop => {
  loop.approve()
  loop.windTo(OPENS)
  return loop
}

const prove = (loop: Loop, id: string): void => {
  loop.permit(id)
  loop.results({ id, status: 'installed', at: isoOf(loop.ports.clock.now()) })
  loop.ports.clock.wind(MINUTE_MS)
  loop.scan([{ id, missing: [] }], `SCAN-${id}`)
}

test('a ring gets permits when the share of the ring before it that the policy asks for is verified', () => {
  const loop = atWindow(aLoop(RINGS, 4, { ring_share: 100 }))
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true })
  expect(loop.permit('ep-3')).toMatchObject({
    reason: 'prerequisite',
    message: '0 of 2 endpoints of ring 1 are verified; the policy asks for 100 %.',
  })
  prove(loop, 'ep-1')
  expect(loop.permit('ep-3')).toMatchObject({ reason: 'prerequisite' })
  prove(loop, 'ep-2')
  expect(loop.permit('ep-3')).toMatchObject({ permitted: true })
})

test('half of a ring is enough where the policy asks for half', () => {
  const loop = atWindow(aLoop(RINGS, 4, { ring_share: 50 }))
  prove(loop, 'ep-1')
  expect(loop.permit('ep-3')).toMatchObject({ permitted: true })
})

test('a ring waits for the nearest one below it, whatever their numbers', () => {
  const loop = atWindow(aLoop(RINGS, 4, { ring_share: 50 }))
  prove(loop, 'ep-1')
  expect(loop.permit('ep-4')).toMatchObject({
    reason: 'prerequisite',
    message: expect.stringContaining('ring 2'),
  })
  prove(loop, 'ep-3')
  expect(loop.permit('ep-4')).toMatchObject({ permitted: true })
})

test('where the policy asks for no share rings do not wait', () => {
  const loop = atWindow(aLoop(RINGS, 4, { ring_share: 0 }))
  expect(loop.permit('ep-4')).toMatchObject({ permitted: true })
})

test('an endpoint that left the plan is not waited for', () => {
  const loop = atWindow(aLoop(RINGS, 4, { ring_share: 100 }))
  prove(loop, 'ep-1')
  loop.ports.rows.update('endpoint', loop.endpoint('ep-2').sys_id, { status: 'released' })
  expect(loop.permit('ep-3')).toMatchObject({ permitted: true })
})

const gated = (plan = aPlan(), more: object = {}): Loop => {
  const loop = aLoop(plan, 4, {}, (ports) =>
    ports.rows.insert('task_template', {
      policy: NORMAL_POLICY,
      short_description: 'Back up',
      order: 200,
      active: true,
      gate: true,
      change_task_type: 'planning',
      ...more,
    }),
  )
  return atWindow(loop)
}

const gateTask = (loop: Loop) => {
  const found = loop.ports.changes
    .tasks(loop.change().sysId)
    .find(({ shortDescription }) => shortDescription.startsWith('Back up'))
  if (found === undefined) throw new Error('no gate')
  return found
}

test('a task whose template gates holds permits back until it is closed, and is named', () => {
  const loop = gated()
  const task = gateTask(loop)
  expect(loop.permit('ep-1')).toMatchObject({
    reason: 'prerequisite',
    message: `To be closed first: ${task.number} (Back up).`,
  })
  loop.ports.changes.closeTask(task.sysId, 'successful', 'Done.')
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true })
})

test('a task whose template does not gate holds nothing back', () => {
  const loop = gated(aPlan(), { gate: false })
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true })
})

test('of several rings the first passes a gate: it is the pilot that the gate waits for', () => {
  const loop = gated(RINGS)
  expect(loop.permit('ep-1')).toMatchObject({ permitted: true })
  expect(loop.permit('ep-3')).toMatchObject({ reason: 'prerequisite' })
})

import { isoOf, MINUTE_MS } from '../../src/core/times'
import { measureChange } from '../../src/flow/measures/measure-change'
import { aLoop, CLOSES, OPENS, type Loop } from '../support/loop'
import { NOW } from '../support/builders'

const IDS = ['ep-1', 'ep-2', 'ep-3']

/** Approved an hour after its activation, permits as the window opens, installed twenty minutes later, proved at its end. */
function anEvening(): Loop {
  const loop = aLoop()
  loop.windTo(NOW + 60 * MINUTE_MS)
  loop.approve()
  loop.windTo(OPENS + MINUTE_MS)
  for (const id of IDS) loop.permit(id)
  loop.windTo(OPENS + 21 * MINUTE_MS)
  const at = isoOf(OPENS + 21 * MINUTE_MS)
  loop.results(...IDS.map((id) => ({ id, status: 'installed' as const, at })))
  loop.windTo(CLOSES)
  loop.scan(IDS.map((id) => ({ id, missing: [] })))
  return loop
}
const measured = (loop: Loop): Readonly<Record<string, readonly [number, string]>> =>
  Object.fromEntries(
    loop.ports.rows.all('measure').map(({ name, value, unit }) => [name, [value, unit]]),
  )

test('a change that has ended is measured: rows with a name, a value and a unit', () => {
  const loop = anEvening()
  expect(loop.planChange().status).toBe('completed')
  expect(measured(loop)).toMatchObject({
    // The tool says that it was activated five minutes before it came in.
    plan_to_approval: [65, 'minutes'],
    approval_to_window: [(OPENS - NOW) / MINUTE_MS - 60, 'minutes'],
    install_to_verified: [(CLOSES - OPENS) / MINUTE_MS - 21, 'minutes'],
    verified_share: [100, 'percent'],
    window_adherence: [100, 'percent'],
    reopened: [0, 'count'],
    unmatched: [0, 'count'],
    minutes_of_work: [3 * 20, 'minutes'],
  })
  const { minutes_in_maintenance: held } = measured(loop)
  expect(held?.[0]).toBeGreaterThanOrEqual(3 * 20)
})

test('measured twice, a change has each measure once', () => {
  const loop = anEvening()
  const before = loop.ports.rows.all('measure')
  measureChange(loop.ports, loop.planChange().sys_id)
  expect(loop.ports.rows.all('measure')).toEqual(before)
})

test('work that nobody asked a permit for begins with the first report of it', () => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  const began = isoOf(OPENS + MINUTE_MS)
  loop.results({ id: 'ep-1', status: 'installing', at: began })
  loop.results({ id: 'ep-1', status: 'installed', at: isoOf(OPENS + 5 * MINUTE_MS) })
  expect(loop.endpoint('ep-1').started_at).toBe(OPENS + MINUTE_MS)
})

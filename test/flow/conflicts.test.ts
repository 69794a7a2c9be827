import {
  aCi,
  activate,
  anEndpoint,
  aPlan,
  aPolicy,
  aWorld,
  ciId,
  NORMAL_POLICY,
  prepareAll,
  receiptOf,
  type World,
} from '../support/builders'
import { CLOSES, OPENS } from '../support/loop'

/** A change of somebody else's in the window of `aPlan`. */
const book = (world: World, ci: string, span = { start: OPENS, end: CLOSES }): void => {
  const other = activate(world, aPlan({ planId: 'OTHER', endpoints: [anEndpoint(9)] }))
  const change = world.changes
    .all()
    .find((one) => one.number === receiptOf(other).changes[0]?.number)
  world.changes.set(change?.sysId ?? '', {
    startAt: span.start,
    endAt: span.end,
    draft: { ...change?.draft, correlationId: 'by hand', cmdbCi: ci } as never,
  })
}
const conflicts = (world: World) =>
  world.rows
    .all('window')
    .filter(({ state, conflicts }) => state === 'planned' && conflicts !== '')
    .map(({ ci, conflicts }) => [ci, conflicts])
const world = (on_conflict = 'warn'): World => {
  const made = aWorld()
  made.cis.add(aCi(9))
  made.rows.update('policy', NORMAL_POLICY, aPolicy({ on_conflict }))
  return made
}

test('another change on the CI in its window stands on the window and in the receipt', () => {
  const made = world()
  book(made, ciId(1))
  const receipt = receiptOf(activate(made))
  expect(conflicts(made)).toEqual([[ciId(1), 'CI already scheduled: CHG0030001']])
  expect(receipt.warnings).toContainEqual(
    expect.objectContaining({ code: 'window_conflict', endpoints: ['ep-1'] }),
  )
  expect(receipt.state).toBe('awaiting_approval')
})

test('a change on a CI above or below it counts too', () => {
  const made = world()
  made.cis.relate(ciId(7), ciId(2))
  book(made, ciId(7))
  activate(made)
  expect(conflicts(made)).toEqual([
    [ciId(2), 'A CI above or below it already scheduled: CHG0030001'],
  ])
})

test('a blackout that meets the window, and a maintenance schedule that does not hold it, are named', () => {
  const made = world()
  made.cis.add(aCi(1, { maintenanceSchedule: 'nights' }))
  made.ports.schedules.add('nights', [{ start: OPENS + 1, end: CLOSES }])
  made.ports.schedules.blackOut('Year end', { start: CLOSES - 1, end: CLOSES + 5 }, ciId(2))
  activate(made)
  expect(conflicts(made)).toEqual([
    [ciId(1), "Not in the CI's maintenance schedule"],
    [ciId(2), 'Blackout: Year end'],
  ])
})

test('a plan is not in conflict with its own changes', () => {
  const made = world()
  activate(made)
  const second = aPlan({ activation: { ...aPlan().activation, number: 2 }, name: 'Revised' })
  expect(receiptOf(activate(made, second)).warnings).toEqual([])
})

test('a policy that ignores conflicts does not look for them', () => {
  const made = world('ignore')
  book(made, ciId(1))
  expect(receiptOf(activate(made)).warnings).toEqual([])
  expect(conflicts(made)).toEqual([])
})

test('a policy that refuses them refuses the plan, and says which endpoint and why', () => {
  const made = world('refuse')
  book(made, ciId(1))
  const answer = activate(made)
  expect(answer.status).toBe(422)
  expect(JSON.stringify(answer.body)).toContain('ep-1 (CI already scheduled: CHG0030001)')
  expect(made.rows.all('plan').map(({ plan_id }) => plan_id)).toEqual(['OTHER'])
})

test('a large plan that is refused so is rejected in the background, without a change request', () => {
  const made = world('refuse')
  book(made, ciId(1))
  made.ports.settings.set('prepare_within_call', '0')
  activate(made)
  prepareAll(made)
  expect(made.changes.all()).toHaveLength(1)
  const [told] = made.rows.all('message').filter(({ type }) => type === 'plan.rejected')
  expect(told?.body).toContain('CI already scheduled')
})

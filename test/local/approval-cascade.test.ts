import { groupId, userId } from '../../local/demo/people'
import { decideApproval } from '../../local/process/change-actions'
import { office, saidOf } from './change-support'

const seen = (office_: ReturnType<typeof office>, id: string): string => {
  const { state, approval } = office_.change(id)
  return `${state} ${approval}`
}

test('Assess asks every active member of the assignment group (platform.md 2.3, 3.2)', () => {
  const { open, move, approvers, change } = office()
  const id = open()
  move(id, '-4')
  const asked = approvers(id, 'requested')
  expect(asked.map((row) => row.approver).sort()).toEqual(
    ['change.manager', 'omar.diaz', 'jane.roe'].map(userId).sort(),
  )
  expect(asked[0]).toMatchObject({ document_id: id, source_table: 'change_request' })
  expect(change(id).approval).toBe('requested')
})

test('an inactive member is not asked (platform.md 3.2)', () => {
  const { open, move, approvers } = office()
  const id = open({ assignment_group: groupId('Database Operations') })
  move(id, '-4')
  const asked = approvers(id, 'requested').map((row) => row.approver)
  expect(asked).not.toContain(userId('former.employee'))
})

test('the group has one approval of its own, which carries the result (platform.md 3.2)', () => {
  const { open, move, decide, rows } = office()
  const id = open()
  move(id, '-4')
  const [round] = rows('sysapproval_group', { parent: id })
  expect(round).toMatchObject({ approval: 'requested', assignment_group: groupId('Web Platform') })
  decide(id, 'omar.diaz', 'approved')
  expect(rows('sysapproval_group', { sys_id: round?.sys_id ?? '' })[0]?.approval).toBe('approved')
})

test('approval by one is enough: the others are no longer required', () => {
  const { open, move, decide, rows } = office()
  const id = open()
  move(id, '-4')
  decide(id, 'omar.diaz', 'approved')
  const technical = rows('sysapproval_approver', { sysapproval: id }).filter(
    (row) => row.approver === userId('jane.roe'),
  )
  expect(technical.map((row) => row.state)).toEqual(['not_required'])
})

test('approved in Assess, a change waits in Authorize for CAB (platform.md 2.3)', () => {
  const { open, move, decide, change, approvers } = office()
  const id = open()
  move(id, '-4')
  decide(id, 'omar.diaz', 'approved')
  expect(change(id)).toMatchObject({ state: '-3', approval: 'requested' })
  expect(approvers(id, 'requested').map((row) => row.approver)).toContain(userId('priya.nair'))
})

test('approval flips in the cascade: approved is told before anything is authorised (platform.md 2.3)', () => {
  const place = office()
  const { kernel, open, put, rows } = place
  const told: string[] = []
  kernel.operations.register({
    name: 'Watch approval',
    sysId: 'f'.repeat(32),
    table: 'change_request',
    when: 'after',
    on: ['update'],
    order: 999,
    run: ({ current, changes }) => {
      if (changes('state') || changes('approval')) told.push(`${current.state} ${current.approval}`)
    },
  })
  const id = open()
  put(id, { state: '-4' })
  place.instance.settle()
  place.decide(id, 'omar.diaz', 'approved')
  place.decide(id, 'carol.adams', 'approved')
  expect(told).toEqual([
    '-4 not requested',
    '-4 requested',
    '-4 approved',
    '-3 not requested',
    '-3 requested',
    '-3 approved',
    '-2 approved',
  ])
  expect(rows('sysapproval_approver', { sysapproval: id, state: 'requested' })).toEqual([])
})

test('the flows are late: nothing is asked before queued work has run (platform.md 2.3)', () => {
  const { open, put, approvers, instance } = office()
  const id = open()
  put(id, { state: '-4' })
  expect(approvers(id, 'requested')).toEqual([])
  instance.settle()
  expect(approvers(id, 'requested')).not.toEqual([])
})

test('the order of late work does not matter', () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const place = office({ shuffle: (count) => (turn * 7 + 3) % count })
    const id = place.open()
    place.schedule(id)
    expect(seen(place, id)).toBe('-2 approved')
  }
})

test('a group without active members is skipped with a line in the approval history (platform.md 2.3)', () => {
  const { open, move, change, journal } = office()
  const id = open({ assignment_group: groupId('Nobody on Duty') })
  move(id, '-4')
  expect(change(id).state).toBe('-3')
  expect(journal(id, 'approval_history')).toContain(
    'No approvals were generated from matched Decisions. ' +
      'Normal Change Policy has been skipped (Technical approvals).',
  )
})

test('rejected: back to New, the other approvals cancelled (platform.md 2.3)', () => {
  const { open, move, decide, change, rows } = office()
  const id = open()
  move(id, '-4')
  decide(id, 'omar.diaz', 'rejected', 'Not before the fair')
  expect(change(id)).toMatchObject({ state: '-5', approval: 'rejected' })
  const states = rows('sysapproval_approver', { sysapproval: id }).map((row) => row.state)
  expect(states.sort()).toEqual(['cancelled', 'cancelled', 'rejected'])
})

test('rejected by CAB: back to New as well', () => {
  const place = office()
  const id = place.open()
  place.move(id, '-4')
  place.decide(id, 'omar.diaz', 'approved')
  place.decide(id, 'carol.adams', 'rejected', 'No')
  expect(seen(place, id)).toBe('-5 rejected')
})

test('a rejected change can be asked for again, from the beginning', () => {
  const place = office()
  const id = place.open()
  place.move(id, '-4')
  place.decide(id, 'omar.diaz', 'rejected', 'Not yet')
  place.move(id, '-4')
  expect(seen(place, id)).toBe('-4 requested')
  expect(place.approvers(id, 'requested')).toHaveLength(3)
  place.decide(id, 'omar.diaz', 'approved')
  place.decide(id, 'carol.adams', 'approved')
  expect(seen(place, id)).toBe('-2 approved')
})

test('reverting to New cancels pending approvals (platform.md 2.1)', () => {
  const { open, move, approvers, change } = office()
  const id = open()
  move(id, '-4')
  move(id, '-5')
  expect(approvers(id, 'requested')).toEqual([])
  expect(approvers(id, 'cancelled')).toHaveLength(3)
  expect(change(id).approval).toBe('not requested')
})

test('canceling cancels pending approvals', () => {
  const { open, move, approvers } = office()
  const id = open()
  move(id, '-4')
  move(id, '4')
  expect(approvers(id, 'requested')).toEqual([])
})

test('an emergency change is asked of CAB alone (platform.md 2.1)', () => {
  const place = office()
  const id = place.open({ type: 'emergency' })
  place.move(id, '-3')
  expect(place.approvers(id, 'requested')).toHaveLength(4)
  place.decide(id, 'priya.nair', 'approved')
  expect(seen(place, id)).toBe('-2 approved')
})

test('a standard change needs no approval (platform.md 2.1)', () => {
  const { open, move, change, rows } = office()
  const id = open({ type: 'standard' })
  move(id, '-2')
  expect(change(id).state).toBe('-2')
  expect(rows('sysapproval_approver', { sysapproval: id })).toEqual([])
})

test('on hold, pending approvals are no longer required, and asked for again afterwards (platform.md 1.5)', () => {
  const { open, move, put, approvers, instance, change } = office()
  const id = open()
  move(id, '-4')
  put(id, { on_hold: '1', on_hold_reason: 'Waiting for the vendor' })
  instance.settle()
  expect(approvers(id, 'not_required')).toHaveLength(3)
  put(id, { on_hold: '0', on_hold_reason: '' })
  instance.settle()
  expect(approvers(id, 'requested')).toHaveLength(3)
  expect(change(id).state).toBe('-4')
})

test('a member who is asked decides through the API, with comments when rejecting (platform.md 3.3)', () => {
  const { open, move, kernel, as } = office()
  const id = open()
  move(id, '-4')
  const reject = (comments: string) =>
    decideApproval(kernel, as('omar.diaz'), id, 'rejected', comments)
  expect(saidOf(reject(''))).toMatch(/Comments are required/)
  expect(saidOf(reject('Not tested'))).toBe('done')
})

test('who is not asked has no authority (platform.md 3.3)', () => {
  const { open, move, kernel, as } = office()
  const id = open()
  move(id, '-4')
  expect(saidOf(decideApproval(kernel, as('itil'), id, 'approved', ''))).toMatch(/authority/)
})

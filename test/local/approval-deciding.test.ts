import { MODEL } from '../../local/process/words'
import { office, saidOf } from './change-support'

const place = office()
const { kernel, as, open, move, approvers, tasks, change } = place

// platform.md 3.3: the Approve button is the approver's
test('nobody decides for another, but an admin', () => {
  const id = open()
  move(id, '-4')
  const row = approvers(id, 'requested')[0]?.sys_id ?? ''
  const decide = (who: string) =>
    kernel.operations.update(as(who), 'sysapproval_approver', row, { state: 'approved' })
  expect(saidOf(decide('itil'))).toBe('Only the approver may decide on an approval')
  expect(saidOf(decide('admin'))).toBe('done')
})

test('over REST that is 403', () => {
  const id = open()
  move(id, '-4')
  const row = approvers(id, 'requested')[0]?.sys_id ?? ''
  const answer = place.instance.handle({
    method: 'PATCH',
    path: `/api/now/table/sysapproval_approver/${row}`,
    headers: {
      authorization: `Basic ${Buffer.from('itil:itil').toString('base64')}`,
      'content-type': 'application/json',
    },
    body: Buffer.from('{"state":"approved"}'),
  })
  expect(answer.status).toBe(403)
})

// unauthorized-change-request: the review is a task of Change Management
test('an unauthorized change that is approved gets a task for its review', () => {
  const id = open({ chg_model: MODEL.unauthorized })
  move(id, '-3')
  place.decide(id, 'carol.adams', 'approved')
  expect(change(id).state).toBe('0')
  expect(tasks(id)).toEqual([
    expect.objectContaining({ short_description: 'Post Implementation Review', state: '1' }),
  ])
})

// t_ProcessAChangeRequest: "Review the change tasks and assign them to a user or group, as appropriate"
test('the tasks of the workflow are assigned to nobody', () => {
  const id = open({ type: 'standard' })
  for (const state of ['-2', '-1']) move(id, state)
  expect(tasks(id).map((row) => row.assignment_group)).toEqual(['', ''])
})

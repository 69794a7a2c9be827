import { useModelSet } from '../../local/baseline/data'
import { groupId, userId } from '../../local/demo/people'
import { GROUP } from '../../local/process/words'
import type { Row } from '../../local/types'
import { office, saidOf } from './change-support'

// configure-normal-change-model-scm, configure-emergency-change-model-scm, change-model-defaults-for-simplified-change-management
const place = office()
const { kernel, as, open, move, put, change, rows, tasks } = place
beforeAll(() => useModelSet(kernel, 'simplified'))

const asked = (id: string): (string | undefined)[] =>
  rows('sysapproval_group', { parent: id, approval: 'requested' }).map(
    (row) => row.assignment_group,
  )

test.each([
  ['4', groupId('Web Platform')],
  ['3', GROUP.cabApproval],
  ['2', GROUP.cabApproval],
])('risk %s: the documented default approvers, in Assess and in Authorize', (risk, authorize) => {
  const id = open({ risk })
  move(id, '-4')
  expect(asked(id)).toEqual([groupId('Web Platform')])
  place.decide(id, 'omar.diaz', 'approved')
  expect(change(id).state).toBe('-3')
  expect(asked(id)).toEqual([authorize])
})

test('with no risk no decision matches: the policy is skipped, and the history says so', () => {
  const id = open({ risk: '' })
  move(id, '-4')
  expect(change(id).state).toBe('-2')
  expect(place.journal(id, 'approval_history')).toContainEqual(
    expect.stringContaining('No approvals were generated from matched Decisions.'),
  )
})

test('several approvers must all approve: a manager, change managers, another group', () => {
  const group = groupId('Web Platform')
  kernel.operations.update(as('admin'), 'sys_user_group', group, { manager: userId('priya.nair') })
  const other = groupId('Windows Servers')
  kernel.properties.set(
    'local.change.approvers.normal.assess.low',
    `manager,change_manager,${other}`,
  )
  const id = open({ risk: '4' })
  move(id, '-4')
  expect(asked(id).sort()).toEqual([GROUP.changeManagement, other].sort())
  const [manager] = rows('sysapproval_approver', {
    sysapproval: id,
    approver: userId('priya.nair'),
    'group ISEMPTY': '',
  })
  expect(manager?.state).toBe('requested')
  const waiting = (): Row[] => place.approvers(id, 'requested')
  for (let turn = 0; turn < 9 && change(id).state === '-4'; turn += 1) {
    const { sys_id = '', approver = '' } = waiting()[0] ?? {}
    const session = kernel.people.sessionFor(approver)
    expect(
      kernel.operations.update(session, 'sysapproval_approver', sys_id, { state: 'approved' }).ok,
    ).toBe(true)
    place.instance.settle()
  }
  expect(change(id).state).toBe('-3')
  kernel.properties.set('local.change.approvers.normal.assess.low', '')
})

test('a manager on hold is asked again afterwards, and cancelled with the change', () => {
  kernel.properties.set('local.change.approvers.normal.assess.low', 'manager')
  const id = open({ risk: '4' })
  move(id, '-4')
  const state = () => rows('sysapproval_approver', { sysapproval: id }).map((row) => row.state)
  put(id, { on_hold: '1', on_hold_reason: 'Wait' })
  expect(state()).toEqual(['not_required'])
  put(id, { on_hold: '0' })
  expect(state()).toEqual(['requested'])
  put(id, { state: '4' })
  expect(state()).toEqual(['cancelled'])
  kernel.properties.set('local.change.approvers.normal.assess.low', '')
})

test('tasks are made in the states that are set to Yes', () => {
  kernel.properties.set('local.change.simplified_tasks', 'scheduled,implement,review')
  const id = open({ risk: '' })
  move(id, '-4')
  const names = (): unknown[] => tasks(id).map((row) => [row.short_description, row.state])
  expect(names()).toEqual([['Verify planning and resources', '1']])
  move(id, '-1')
  move(id, '0')
  expect(names()).toEqual([
    ['Verify planning and resources', '4'],
    ['Implement', '4'],
    ['Review', '1'],
  ])
  kernel.properties.set('local.change.simplified_tasks', 'none')
  const bare = open({ risk: '' })
  for (const state of ['-4', '-1']) move(bare, state)
  expect(tasks(bare)).toEqual([])
})

const STANDARD = {
  type: 'standard',
  description: 'All',
  risk: '4',
  impact: '3',
  justification: 'It must be',
  start_date: '2026-12-01 10:00:00',
  end_date: '2026-12-01 12:00:00',
}

test('a standard change must hold the eight fields', () => {
  expect(change(open(STANDARD)).type).toBe('standard')
  for (const column of ['description', 'risk', 'justification', 'start_date', 'assignment_group'])
    expect(() => open({ ...STANDARD, [column]: '' })).toThrow(`Mandatory fields: ${column}`)
})

test('or must so once it moves (local.change.standard_required)', () => {
  kernel.properties.set('local.change.standard_required', 'move')
  const id = open({ type: 'standard' })
  expect(saidOf(put(id, { state: '-2' }))).toMatch(/^Mandatory fields: description, risk/)
  expect(saidOf(put(id, { state: '-2', ...STANDARD }))).toBe('done')
  kernel.properties.set('local.change.standard_required', 'save')
})

test('work notes of a standard change are the change managers’', () => {
  const id = open(STANDARD)
  expect(saidOf(put(id, { work_notes: 'Done soon' }, 'itil'))).toMatch(/read-only/)
  expect(saidOf(put(id, { work_notes: 'Done soon' }, 'change.manager'))).toBe('done')
  expect(saidOf(put(open({ risk: '4' }), { work_notes: 'Of a normal one' }, 'itil'))).toBe('done')
})

test('without enforced data requirements only the model asks (r_ChangeManagementProperties)', () => {
  const name = 'com.snc.change_management.enforce_data_requirements'
  kernel.properties.set(name, 'false')
  const id = open({ type: 'standard' })
  expect(saidOf(put(id, { on_hold: '1' }))).toBe('done')
  kernel.properties.set(name, 'true')
})

import { groupId, userId } from '../../local/demo/people'
import { office, saidOf } from './change-support'

const implementing = (options: Parameters<typeof office>[0] = {}) => {
  const place = office(options)
  const id = place.open({ type: 'standard' })
  place.move(id, '-2')
  const task = (values: Record<string, string> = {}): string =>
    place.must(
      place.kernel.operations.insert(place.as('itil'), 'change_task', {
        change_request: id,
        ...values,
      }),
    ).sys_id ?? ''
  const close = (sysId: string, state = '3'): void => {
    const closing = { state, close_code: 'successful', close_notes: 'Done' }
    place.must(place.kernel.operations.update(place.as('itil'), 'change_task', sysId, closing))
    place.instance.settle()
  }
  const implement = (): void => place.move(id, '-1')
  return { ...place, id, task, close, implement }
}

test('entering Implement makes the two tasks of the workflow (platform.md 1.5)', () => {
  const { implement, tasks, id } = implementing()
  implement()
  expect(tasks(id).map((row) => [row.short_description, row.created_from, row.state])).toEqual([
    ['Implement', 'workflow', '1'],
    ['Post implementation testing', 'workflow', '1'],
  ])
})

test('an instance may have that switched off (platform.md 1.5)', () => {
  const { implement, tasks, id } = implementing({ createTasksOnImplement: false })
  implement()
  expect(tasks(id)).toEqual([])
})

test('the last closed task moves the change to Review by itself (platform.md 2.4, 13.8)', () => {
  const { implement, tasks, id, close, change } = implementing()
  implement()
  const [first, second] = tasks(id).map((row) => row.sys_id ?? '')
  close(first ?? '')
  expect(change(id).state).toBe('-1')
  close(second ?? '', '4')
  expect(change(id).state).toBe('0')
})

test('one open task keeps the change in Implement', () => {
  const { implement, tasks, id, close, change, task } = implementing()
  task({ short_description: 'Verify' })
  implement()
  for (const row of tasks(id)) if (row.created_from === 'workflow') close(row.sys_id ?? '')
  expect(change(id).state).toBe('-1')
})

test('tasks closed before Implement move nothing', () => {
  const { implement, id, close, change, task } = implementing()
  close(task())
  implement()
  expect(change(id).state).toBe('-1')
})

// change-flow-actions: what is evaluated is whether all conditions hold now, not what happened last.
test('where no task is made, tasks that are all closed move the change on as it comes', () => {
  const { implement, id, close, change, task } = implementing({ createTasksOnImplement: false })
  close(task())
  implement()
  expect(change(id).state).toBe('0')
})

test('Review cancels tasks of the workflow and leaves those made by hand (platform.md 1.5)', () => {
  const { implement, move, tasks, id, task } = implementing()
  const own = task({ short_description: 'Smoke test' })
  implement()
  move(id, '0')
  const states = new Map(tasks(id).map((row) => [row.sys_id, row.state]))
  expect(states.get(own)).toBe('1')
  expect([...states.values()].sort()).toEqual(['1', '4', '4'])
})

test('a late flow cancels them after the change is in Review (UNCONFIRMED which)', () => {
  const { implement, put, tasks, id, instance, kernel } = implementing()
  kernel.properties.set('local.change.review_cancels_late', 'true')
  implement()
  put(id, { state: '0' })
  expect(tasks(id).filter((row) => row.active === '1')).toHaveLength(2)
  instance.settle()
  expect(tasks(id).filter((row) => row.active === '1')).toEqual([])
})

test('canceling a change cancels its active tasks with a note (platform.md 1.5)', () => {
  const { move, id, task, tasks, journal } = implementing()
  const own = task()
  move(id, '4')
  expect(tasks(id)[0]).toMatchObject({ state: '4', active: '0' })
  expect(journal(own, 'work_notes')).toEqual([
    'Change task cancelled due to Change request being cancelled',
  ])
})

test('a closed task needs close code and notes, and tells when and by whom (platform.md 1.4)', () => {
  const { task, kernel, as, close } = implementing()
  const own = task()
  const bare = kernel.operations.update(as('itil'), 'change_task', own, { state: '3' })
  expect(saidOf(bare)).toBe('Mandatory fields: close_code, close_notes')
  close(own)
  expect(kernel.records.get('change_task', own)).toMatchObject({
    active: '0',
    closed_at: '2026-11-22 12:00:00',
    closed_by: userId('itil'),
  })
})

test('an implementation task stays inside the planned dates of the change (platform.md 1.4)', () => {
  const { open, kernel, as } = office()
  const id = open({ start_date: '2026-11-23 20:00:00', end_date: '2026-11-24 02:00:00' })
  const task = (type: string, end: string): string =>
    saidOf(
      kernel.operations.insert(as('itil'), 'change_task', {
        change_request: id,
        change_task_type: type,
        planned_start_date: '2026-11-23 21:00:00',
        planned_end_date: end,
      }),
    )
  expect(task('implementation', '2026-11-24 01:00:00')).toBe('done')
  expect(task('implementation', '2026-11-24 03:00:00')).toMatch(/inside the change request's/)
  expect(task('testing', '2026-11-24 03:00:00')).toBe('done')
})

test('on hold needs a reason (platform.md 2.6)', () => {
  const { put, id } = implementing()
  expect(saidOf(put(id, { on_hold: '1' }))).toBe('On hold reason is mandatory')
})

test('on hold, only Canceled can be reached, and canceling clears the hold (platform.md 1.5)', () => {
  const { put, id, change } = implementing()
  put(id, { on_hold: '1', on_hold_reason: 'Vendor' })
  expect(saidOf(put(id, { state: '-1' }))).toMatch(/Check State Transition/)
  expect(saidOf(put(id, { state: '4' }))).toBe('done')
  expect(change(id).on_hold).toBe('0')
})

test('hold and reason are copied to active tasks, not over one held by hand (platform.md 1.5)', () => {
  const { put, id, task, kernel } = implementing()
  const [plain, held] = [task(), task({ on_hold: '1', on_hold_reason: 'Parts missing' })]
  const get = (sysId: string) => kernel.records.get('change_task', sysId)
  put(id, { on_hold: '1', on_hold_reason: 'Vendor' })
  expect(get(plain)).toMatchObject({ on_hold: '1', on_hold_reason: 'Vendor' })
  expect(get(held)).toMatchObject({ on_hold: '1', on_hold_reason: 'Parts missing' })
  put(id, { on_hold: '0' })
  expect(get(plain)?.on_hold).toBe('0')
  expect(get(held)?.on_hold).toBe('1')
})

test("a task's assignee is a member of its group too", () => {
  const { id, kernel, as } = implementing()
  const written = kernel.operations.insert(as('itil'), 'change_task', {
    change_request: id,
    assignment_group: groupId('Windows Servers'),
    assigned_to: userId('jane.roe'),
  })
  expect(saidOf(written)).toMatch(/must be a member/)
})

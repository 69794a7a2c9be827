import { groupId, userId } from '../../local/demo/people'
import { office } from './change-support'
import { browserOf } from './pages-support'

const desk = (userName = 'change.manager') => {
  const place = office()
  const browser = browserOf(place.instance, userName)
  const id = place.open({ description: 'a < b & "c"' })
  const path = `/change_request.do?sys_id=${id}`
  const act = (fields: Record<string, string>) => {
    browser.get(path)
    const answer = browser.post(path, fields)
    place.instance.settle()
    return answer
  }
  return { ...place, browser, id, path, act }
}

test('fields of the change form carry the ids of the platform (contract 6)', () => {
  const { browser, path } = desk()
  const page = browser.get(path)
  for (const id of ['state', 'short_description', 'assignment_group', 'start_date', 'approval'])
    expect(page).toContain(`id="change_request.${id}"`)
})

test('the change list shows what its query finds', () => {
  const { browser, id, change } = desk()
  const number = change(id).number ?? ''
  const list = '/change_request_list.do?sysparm_query='
  expect(browser.get(`${list}number%3D${number}`)).toContain(number)
  expect(browser.get(`${list}number%3DCHG0`)).toContain('No records to display')
})

test('Request Approval moves a normal change to Assess', () => {
  const { act, change, id } = desk()
  expect(act({ sys_action: 'state:-4' }).status).toBe(302)
  expect(change(id).state).toBe('-4')
})

test('the form offers the moves of the state: Request Approval in New, never Implement', () => {
  const { browser, path } = desk()
  const page = browser.get(path)
  expect(page).toContain('Request Approval')
  expect(page).not.toContain('value="state:-1"')
})

test('a refused move shows why, in the words of the platform (platform.md 2.4)', () => {
  const { act, change, id } = desk()
  const answer = act({ sys_action: 'state:-1' })
  expect(answer.status).toBe(403)
  expect(String(answer.body)).toContain(
    'Change model &#39;Normal&#39; prevented state transition from New to Implement',
  )
  expect(change(id).state).toBe('-5')
})

test('an edited field is saved; one that was not touched stays as it is by now', () => {
  const { act, change, id, put } = desk()
  put(id, { short_description: 'Changed by somebody else' })
  act({
    'change_request.short_description': 'Patch the web tier',
    'sys_original.change_request.short_description': 'Patch the web tier',
    'change_request.category': 'Software',
    'sys_original.change_request.category': 'Other',
  })
  expect(change(id)).toMatchObject({
    short_description: 'Changed by somebody else',
    category: 'Software',
  })
})

test("a date is read in the user's time zone and stored in UTC", () => {
  const { act, change, id, kernel, as } = desk()
  kernel.operations.update(as('admin'), 'sys_user', userId('change.manager'), {
    time_zone: 'Europe/Berlin',
  })
  act({ 'change_request.start_date': '2026-11-24 22:00:00' })
  expect(change(id).start_date).toBe('2026-11-24 21:00:00')
})

test('a date that is none is refused and named', () => {
  const { act } = desk()
  const answer = act({ 'change_request.start_date': 'tomorrow' })
  expect(String(answer.body)).toContain('is not a date like')
})

test('who is asked approves on the form, and the change goes on', () => {
  const { act, move, id, change } = desk()
  move(id, '-4')
  act({ sys_action: 'approve' })
  expect(change(id).state).toBe('-3')
})

test('rejecting needs comments, which are kept', () => {
  const { act, move, id, change, rows } = desk()
  move(id, '-4')
  expect(String(act({ sys_action: 'reject' }).body)).toContain('Comments are required')
  act({ sys_action: 'reject', approval_comments: 'Freeze until Monday' })
  expect(change(id).approval).toBe('rejected')
  expect(rows('sys_journal_field', { value: 'Freeze until Monday' })).toHaveLength(1)
})

test('an approver decides on the approval record too', () => {
  const { move, id, approvers, browser, instance, change } = desk()
  move(id, '-4')
  const own = approvers(id, 'requested').find((row) => row.approver === userId('change.manager'))
  const path = `/sysapproval_approver.do?sys_id=${own?.sys_id}`
  browser.get(path)
  expect(browser.post(path, { sys_action: 'approve' }).status).toBe(302)
  instance.settle()
  expect(change(id).state).toBe('-3')
})

test("nobody decides on another's approval record", () => {
  const { move, id, approvers, browser } = desk()
  move(id, '-4')
  const other = approvers(id, 'requested').find((row) => row.approver === userId('omar.diaz'))
  const path = `/sysapproval_approver.do?sys_id=${other?.sys_id}`
  expect(browser.get(path)).not.toContain('value="approve"')
  const answer = browser.post(path, { sys_action: 'approve' })
  expect(String(answer.body)).toContain('does not have the authority')
})

test('Cancel Change asks for a reason, which goes to the work notes (platform.md 2.6)', () => {
  const { act, id, change, journal } = desk()
  expect(String(act({ sys_action: 'cancel' }).body)).toContain('A reason is required')
  act({ sys_action: 'cancel', cancel_reason: 'Superseded' })
  expect(change(id).state).toBe('4')
  expect(journal(id, 'work_notes')).toContain('Superseded')
})

test('on hold and off again', () => {
  const { act, id, change, move } = desk()
  move(id, '-4')
  act({ sys_action: 'hold', hold_reason: 'Vendor' })
  expect(change(id)).toMatchObject({ on_hold: '1', on_hold_reason: 'Vendor' })
  act({ sys_action: 'unhold' })
  expect(change(id).on_hold).toBe('0')
})

test('Close saves close code and notes with the button, as a UI action does', () => {
  const { browser, instance, open, move, change } = desk()
  const id = open({ type: 'standard' })
  for (const state of ['-2', '-1', '0']) move(id, state)
  const path = `/change_request.do?sys_id=${id}`
  browser.get(path)
  browser.post(path, {
    sys_action: 'state:3',
    'change_request.close_code': 'successful',
    'change_request.close_notes': 'All patched',
  })
  instance.settle()
  expect(change(id)).toMatchObject({ state: '3', close_code: 'successful' })
})

test('an affected CI is added by name while New, and listed', () => {
  const { act, browser, path } = desk()
  act({ sys_action: 'add_ci', affected_ci: 'web-eu-01' })
  expect(browser.get(path)).toContain('web-eu-01')
  expect(String(act({ sys_action: 'add_ci', affected_ci: 'nowhere' }).body)).toContain(
    'was not found',
  )
})

test('a new change is made on the form', () => {
  const { browser, rows } = desk()
  const path = '/change_request.do?sys_id=-1'
  expect(browser.get(path)).toContain('Submit')
  const answer = browser.post(path, {
    'change_request.short_description': 'By hand',
    'change_request.assignment_group': groupId('Linux Servers'),
  })
  expect(answer.status).toBe(302)
  expect(rows('change_request', { short_description: 'By hand' })[0]).toMatchObject({
    state: '-5',
    requested_by: userId('change.manager'),
  })
})

test('an approver who may not read changes sees a summary and can decide (platform.md 1.5)', () => {
  const { instance, kernel, as, open, move, change } = office()
  const group = groupId('Web Platform')
  kernel.operations.insert(as('admin'), 'sys_user_grmember', { group, user: userId('jetpatch') })
  const id = open()
  move(id, '-4')
  const browser = browserOf(instance, 'jetpatch')
  const path = `/change_request.do?sys_id=${id}`
  const page = browser.get(path)
  expect(page).toContain('Patch the web tier')
  expect(page).not.toContain('sys_original')
  browser.post(path, { sys_action: 'approve' })
  instance.settle()
  expect(change(id).state).toBe('-3')
})

test('what the person wrote is still on the form after a refusal', () => {
  const { act, id, change } = desk()
  const answer = act({
    'change_request.assigned_to': userId('itil'),
    'change_request.work_notes': 'Half an hour of typing',
  })
  expect(answer.status).toBe(403)
  expect(String(answer.body)).toContain('must be a member of the assignment group')
  expect(String(answer.body)).toContain('Half an hour of typing')
  expect(change(id).assigned_to).toBe('')
})

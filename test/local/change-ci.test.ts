import { useModelSet } from '../../local/baseline/data'
import { ciId } from '../../local/demo/cis'
import { groupId, userId } from '../../local/demo/people'
import { takeFormMessages } from '../../local/engine/form-messages'
import { attachCis } from '../../local/process/change-actions'
import { office, saidOf } from './change-support'

// The rule aborts and adds an error message: a caller reads the abort, the person at the form why
// (change-model-attribute-apis of the Brazil docs, which show the rule's script).
const LOCKED = 'Configuration item cannot change for Change Requests in this state'
const REFUSED = /was aborted by Business Rule 'Change Model: (Read only CI|Check affected CI)\^/

test('CIs are attached while the change is New and refused afterwards (platform.md 2.5, 13.7)', () => {
  const { open, move, attach, kernel } = office()
  const id = open()
  expect(saidOf(attach(id, 'web-eu-01'))).toBe('done')
  move(id, '-4')
  expect(saidOf(attach(id, 'web-eu-02'))).toMatch(REFUSED)
  expect(takeFormMessages(kernel)).toEqual([LOCKED])
})

test('affected CIs cannot be removed or changed after New either (platform.md 2.5)', () => {
  const { open, move, attach, must, kernel, as } = office()
  const id = open()
  const row = must(attach(id, 'web-eu-01')).sys_id ?? ''
  move(id, '-4')
  const { operations } = kernel
  expect(saidOf(operations.remove(as('itil'), 'task_ci', row))).toMatch(REFUSED)
  const other = { ci_item: ciId('web-eu-02') }
  expect(saidOf(operations.update(as('itil'), 'task_ci', row, other))).toMatch(REFUSED)
})

test("the change's own CI is locked alike (platform.md 2.5)", () => {
  const { open, move, put } = office()
  const id = open({ cmdb_ci: ciId('web-eu-01') })
  expect(saidOf(put(id, { cmdb_ci: ciId('web-eu-02') }))).toBe('done')
  move(id, '-4')
  expect(saidOf(put(id, { cmdb_ci: ciId('web-eu-03') }))).toMatch(REFUSED)
})

test('back in New, CIs can be attached again', () => {
  const { open, move, attach } = office()
  const id = open()
  move(id, '-4')
  move(id, '-5')
  expect(saidOf(attach(id, 'web-eu-02'))).toBe('done')
})

test('a state with allow_ci_modification leaves CIs open (platform.md 2.2)', () => {
  const { open, move, attach, kernel } = office()
  useModelSet(kernel, 'customised')
  const id = open()
  move(id, '-4')
  expect(saidOf(attach(id, 'web-eu-02'))).toBe('done')
})

test('attaching through the API skips what is attached already (platform.md 4.1)', () => {
  const { open, kernel, as, rows } = office()
  const id = open()
  const cis = [ciId('web-eu-01'), ciId('web-eu-02')]
  expect(attachCis(kernel, as('itil'), id, cis).attached).toBe(2)
  expect(attachCis(kernel, as('itil'), id, cis).attached).toBe(0)
  expect(rows('task_ci', { task: id })).toHaveLength(2)
})

test('leaving New, impacted services are found from the affected CIs (platform.md 4.3)', () => {
  const { open, attach, move, rows } = office()
  const id = open()
  attach(id, 'web-eu-01')
  attach(id, 'web-eu-05')
  move(id, '-4')
  const services = rows('task_cmdb_ci_service', { task: id })
  expect(services.map((row) => row.cmdb_ci_service).sort()).toEqual(
    [ciId('Online Shop'), ciId('Customer Portal')].sort(),
  )
  expect(services.every((row) => row.manually_added === '0')).toBe(true)
})

test('the property may ask for the services above the one CI instead (platform.md 4.3)', () => {
  const { open, attach, move, rows, kernel } = office()
  kernel.properties.set('change.refresh_impacted.include_affected_cis', 'false')
  const id = open({ cmdb_ci: ciId('fin-db-01') })
  attach(id, 'web-eu-01')
  move(id, '-4')
  const services = rows('task_cmdb_ci_service', { task: id }).map((row) => row.cmdb_ci_service)
  expect(services).toEqual([ciId('Finance')])
})

test('assigned to must be a member of the assignment group (platform.md 2.4, 13.22)', () => {
  const { open, put } = office()
  const id = open()
  const refused = 'Assigned to must be a member of the assignment group'
  expect(saidOf(put(id, { assigned_to: userId('itil') }))).toBe(refused)
  expect(saidOf(put(id, { assigned_to: userId('omar.diaz') }))).toBe('done')
  expect(saidOf(put(id, { assignment_group: groupId('CAB Approval') }))).toBe(refused)
})

test('a member who has left counts as none', () => {
  const { open, put } = office()
  const id = open({ assignment_group: groupId('Database Operations') })
  expect(saidOf(put(id, { assigned_to: userId('former.employee') }))).toMatch(/must be a member/)
})

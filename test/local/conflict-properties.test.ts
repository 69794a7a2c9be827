import { checkConflicts, findConflicts, mayDetectConflicts } from '../../local/process/conflicts'
import { ciId } from '../../local/demo/cis'
import { userId } from '../../local/demo/people'
import type { Row } from '../../local/types'
import { office, saidOf } from './change-support'

// configure-conflict-properties; what is asked with which property was seen in the platform's own script (see conflicts.ts).
const place = office()
const { kernel, as, must, open, change } = place
const make = (table: string, row: Row): string =>
  must(kernel.operations.insert(as('admin'), table, row)).sys_id ?? ''
const NOON = { start_date: '2026-12-02 10:00:00', end_date: '2026-12-02 11:00:00' }
const ci = (name: string, more: Row = {}): string => make('cmdb_ci', { name, ...more })
const relate = (parent: string, child: string): string => make('cmdb_rel_ci', { parent, child })
const always = {
  start_date_time: '20260101T000000',
  end_date_time: '20260102T000000',
  repeat_type: 'daily',
}
const never = { start_date_time: '20200101T000000', end_date_time: '20200101T010000' }
function schedule(table: string, row: Row, span: Row): string {
  const sysId = make(table, { time_zone: 'GMT', ...row })
  make('cmn_schedule_span', { schedule: sysId, ...span })
  return sysId
}
const found = (id: string): (string | undefined)[] =>
  findConflicts(kernel, change(id)).map(({ type }) => type)

/** The given properties for one question, and as they were afterwards. */
function having<T>(properties: Readonly<Record<string, string>>, ask: () => T): T {
  const names = Object.keys(properties).map((name) => `change.conflict.${name}`)
  const before = names.map((name) => kernel.properties.get(name))
  names.forEach((name, at) => kernel.properties.set(name, Object.values(properties)[at] ?? ''))
  try {
    return ask()
  } finally {
    names.forEach((name, at) => kernel.properties.set(name, before[at] ?? ''))
  }
}

test('a schedule of Maintenance Schedules binds the CIs of its class and condition (currentwindow)', () => {
  schedule(
    'cmn_schedule_maintenance',
    { name: 'Switches', applies_to: 'cmdb_ci', condition: 'nameSTARTSWITHsw-^EQ' },
    never,
  )
  const bound = open({ ...NOON, cmdb_ci: ci('sw-01') })
  expect(found(bound)).toEqual(['not_in_maintenance_window'])
  expect(found(open({ ...NOON, cmdb_ci: ci('other-01') }))).toEqual([])
  expect(having({ currentwindow: 'false' }, () => found(bound))).toEqual([])
})

test("the CI's own maintenance schedule is asked by ci_maint_sched", () => {
  const maintenance_schedule = schedule('cmn_schedule', { name: 'Own', type: 'maintenance' }, never)
  const id = open({ ...NOON, cmdb_ci: ci('own-01', { maintenance_schedule }) })
  expect(found(id)).toEqual(['not_in_maintenance_window'])
  expect(having({ ci_maint_sched: 'false' }, () => found(id))).toEqual([])
})

test('a schedule whose source is the change is asked of the change', () => {
  const row = { name: 'Networks', source: 'change_request', condition: 'category=Network' }
  schedule('cmn_schedule_blackout', row, always)
  expect(found(open({ ...NOON, cmdb_ci: ci('plain-01'), category: 'Network' }))).toEqual([
    'blackout',
  ])
  expect(found(open({ ...NOON, cmdb_ci: ci('plain-02') }))).toEqual([])
})

test('a schedule whose source is a service binds what the service consists of', () => {
  const service = make('cmdb_ci_service', { name: 'Payroll' })
  const part = ci('pay-01')
  make('svc_ci_assoc', { ci_id: part, service_id: service })
  schedule(
    'cmn_schedule_blackout',
    { name: 'Pay day', source: 'cmdb_ci_service', condition: 'name=Payroll' },
    always,
  )
  expect(found(open({ ...NOON, cmdb_ci: part }))).toEqual(['blackout'])
})

test('related fields in a condition are not evaluated (t_CreateBlkoutMaintSched)', () => {
  const row = {
    name: 'Dotted',
    applies_to: 'cmdb_ci',
    condition: 'name=dot-01^owned_by.name=Nobody',
  }
  schedule('cmn_schedule_blackout', row, always)
  expect(found(open({ ...NOON, cmdb_ci: ci('dot-01') }))).toEqual(['blackout'])
})

test('parents and children are asked by properties of their own', () => {
  const [parent, middle, child] = [ci('rel-up'), ci('rel-mid'), ci('rel-down')]
  relate(parent, middle)
  relate(middle, child)
  schedule(
    'cmn_schedule_blackout',
    { name: 'Up', applies_to: 'cmdb_ci', condition: 'name=rel-up' },
    always,
  )
  schedule(
    'cmn_schedule_maintenance',
    { name: 'Down', applies_to: 'cmdb_ci', condition: 'name=rel-down' },
    never,
  )
  const other = open({ ...NOON, cmdb_ci: child })
  const id = open({ ...NOON, cmdb_ci: middle })
  expect(found(id)).toEqual([])
  expect(
    having({ relatedparentblackout: 'true' }, () => findConflicts(kernel, change(id))),
  ).toEqual([expect.objectContaining({ type: 'parent_blackout', ci: middle, related: parent })])
  expect(having({ relatedchildwindow: 'true' }, () => findConflicts(kernel, change(id)))).toEqual([
    expect.objectContaining({
      type: 'child_ci_already_scheduled',
      ci: middle,
      related: child,
      other,
    }),
    expect.objectContaining({ type: 'child_not_in_maintenance_window', related: child }),
  ])
})

test('whoever is assigned twice at a time is a conflict, where that is asked (assigned_to)', () => {
  const assigned_to = userId('omar.diaz')
  open({ ...NOON, cmdb_ci: ci('man-01'), assigned_to })
  const id = open({ ...NOON, cmdb_ci: ci('man-02'), assigned_to })
  expect(found(id)).toEqual([])
  expect(having({ assigned_to: 'true' }, () => found(id))).toEqual([
    'assigned_to_already_scheduled',
  ])
})

test('changes that touch do not conflict, unless that is switched off (allow_contiguous_changes)', () => {
  const cmdb_ci = ci('touch-01')
  open({ ...NOON, cmdb_ci })
  const id = open({ start_date: NOON.end_date, end_date: '2026-12-02 12:00:00', cmdb_ci })
  expect(found(id)).toEqual([])
  expect(having({ allow_contiguous_changes: 'false' }, () => found(id))).toEqual([
    'ci_already_scheduled',
  ])
})

test('one conflict for a type and another change, or one for each CI (consolidated_conflicts)', () => {
  const cis = [ci('two-01'), ci('two-02')]
  const both = [open(NOON), open(NOON)]
  for (const task of both) for (const ci_item of cis) make('task_ci', { task, ci_item })
  const [id = ''] = both
  expect(found(id)).toEqual(['ci_already_scheduled'])
  expect(having({ consolidated_conflicts: 'false' }, () => found(id))).toHaveLength(2)
})

test('basic asks about the own CI alone, but of the affected CIs of the others (mode)', () => {
  const [own, affected] = [ci('mode-01'), ci('mode-02')]
  const other = open({ ...NOON, cmdb_ci: affected })
  make('task_ci', { task: other, ci_item: own })
  const id = open({ ...NOON, cmdb_ci: own })
  make('task_ci', { task: id, ci_item: affected })
  const cis = (): unknown[] => findConflicts(kernel, change(id)).map((one) => one.ci)
  expect(having({ mode: 'basic', consolidated_conflicts: 'false' }, cis)).toEqual([own])
  expect(having({ mode: 'advanced', consolidated_conflicts: 'false' }, cis).sort()).toEqual(
    [own, affected].sort(),
  )
})

test('the most critical service is named, and impacted services are filled, where properties say so', () => {
  const part = ci('crit-01')
  const services = ['2 - somewhat critical', '1 - most critical'].map((busines_criticality) =>
    make('cmdb_ci_service', { name: `Service ${busines_criticality}`, busines_criticality }),
  )
  for (const service_id of services) make('svc_ci_assoc', { ci_id: part, service_id })
  schedule(
    'cmn_schedule_blackout',
    { name: 'Crit', applies_to: 'cmdb_ci', condition: 'name=crit-01' },
    always,
  )
  const id = open({ ...NOON, cmdb_ci: part })
  having({ identifymostcritical: 'true', populateimpactedcis: 'true' }, () =>
    checkConflicts(kernel, id),
  )
  expect(place.rows('conflict', { change: id })[0]?.impacted_service).toBe(services[1])
  const impacted = place.rows('task_cmdb_ci_service', { task: id })
  expect(impacted.map((row) => row.cmdb_ci_service).sort()).toEqual([...services].sort())
})

test('windows of related services are asked where relatedservices says so', () => {
  const part = ci('serv-01')
  const service_id = make('cmdb_ci_service', { name: 'Frozen service' })
  make('svc_ci_assoc', { ci_id: part, service_id })
  const row = { name: 'Frozen', applies_to: 'cmdb_ci_service', condition: 'name=Frozen service' }
  schedule('cmn_schedule_blackout', row, always)
  const id = open({ ...NOON, cmdb_ci: part })
  expect(found(id)).toEqual([])
  expect(having({ relatedservices: 'true' }, () => findConflicts(kernel, change(id)))).toEqual([
    expect.objectContaining({ type: 'blackout', ci: part, service: service_id }),
  ])
})

test('Outside maintenance schedule is set by the check, and not by people (monitor-maintenance-schedule)', () => {
  const id = open({ ...NOON, cmdb_ci: ciId('web-eu-01'), outside_maintenance_schedule: '1' })
  expect(change(id).outside_maintenance_schedule).toBe('0')
  checkConflicts(kernel, id)
  expect(change(id).outside_maintenance_schedule).toBe('1')
  place.put(id, { outside_maintenance_schedule: '0' })
  expect(change(id).outside_maintenance_schedule).toBe('1')
})

test('the other change is told of the conflict too', () => {
  const cmdb_ci = ci('told-01')
  const other = open({ ...NOON, cmdb_ci })
  checkConflicts(kernel, open({ ...NOON, cmdb_ci }))
  expect(change(other).conflict_status).toBe('Conflict')
})

test('a move of the state checks again, and refresh.conflicts switches all of that off', () => {
  const checks = (refresh: string): string | undefined =>
    having({ 'refresh.conflicts': refresh }, () => {
      const id = open({ ...NOON, cmdb_ci: ci(`again-${refresh}`), type: 'standard' })
      place.instance.settle()
      kernel.records.update('change_request', id, { conflict_status: 'Not Run' })
      place.move(id, '-2')
      return change(id).conflict_status
    })
  expect([checks('true'), checks('false')]).toEqual(['No Conflict', 'Not Run'])
})

test('the roles of change.conflict.role may run it', () => {
  const may = (role: string): boolean => mayDetectConflicts(kernel, new Set([role]))
  expect([may('itil'), may('admin'), may('sn_change_read')]).toEqual([true, true, false])
  expect(having({ role: 'sn_change_read, itil' }, () => may('sn_change_read'))).toBe(true)
})

test('a schedule holds maintenance entries or blackout entries (r_ScheduleFields), and takes them along (t_CreateBlkoutMaintSched)', () => {
  const sysId = schedule('cmn_schedule', { name: 'Mixed' }, { ...always, type: 'maintenance' })
  const blackout = { schedule: sysId, type: 'blackout', ...never }
  const written = kernel.operations.insert(as('admin'), 'cmn_schedule_span', blackout)
  expect(saidOf(written)).toMatch(/cannot contain both/)
  kernel.operations.remove(as('admin'), 'cmn_schedule', sysId)
  expect(place.rows('cmn_schedule_span', { type: 'maintenance' })).toEqual([])
})

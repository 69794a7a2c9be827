import { ciId } from '../../local/demo/cis'
import { OTHER_CHANGE } from '../../local/demo/changes'
import { scheduleId } from '../../local/demo/schedules'
import { checkConflicts } from '../../local/process/change-actions'
import { coverage } from '../../local/process/schedules'
import { office } from './change-support'

// 22:00 to 04:00 in Berlin is 21:00 to 03:00 UTC in winter.
const NIGHT = { start_date: '2026-11-23 22:00:00', end_date: '2026-11-24 02:00:00' }
const DAY = { start_date: '2026-11-23 10:00:00', end_date: '2026-11-23 11:00:00' }

const planned = (values: Record<string, string>, cis: readonly string[]) => {
  const place = office()
  const id = place.open(values)
  for (const ci of cis) place.attach(id, ci)
  place.instance.settle()
  return { ...place, id, types: place.rows('conflict', { change: id }).map((row) => row.type) }
}

test('a change inside its window, on free CIs, has no conflict (platform.md 4.6)', () => {
  const { change, id } = planned(NIGHT, ['web-eu-01'])
  expect(change(id)).toMatchObject({ conflict_status: 'No Conflict' })
  expect(change(id).conflict_last_run).not.toBe('')
})

test('another active change on the same CI at the time is a conflict (platform.md 4.6)', () => {
  const { rows, id, change } = planned(NIGHT, ['db-eu-02'])
  expect(rows('conflict', { change: id })).toEqual([
    expect.objectContaining({
      type: 'ci_already_scheduled',
      configuration_item: ciId('db-eu-02'),
      conflicting_change: OTHER_CHANGE,
    }),
  ])
  expect(change(id).conflict_status).toBe('Conflict')
})

test('a canceled change conflicts with nothing', () => {
  const place = office()
  place.put(OTHER_CHANGE, { state: '4' })
  const id = place.open({ ...NIGHT, cmdb_ci: ciId('db-eu-02') })
  expect(checkConflicts(place.kernel, id)).toEqual([])
})

test('a change that begins as another ends does not overlap (platform.md 4.6)', () => {
  const place = office()
  const first = place.open({ ...NIGHT, cmdb_ci: ciId('web-eu-01') })
  const second = place.open({
    start_date: '2026-11-24 02:00:00',
    end_date: '2026-11-24 03:00:00',
    cmdb_ci: ciId('web-eu-01'),
  })
  expect(checkConflicts(place.kernel, second)).toEqual([])
  place.put(second, { start_date: '2026-11-24 01:59:59' })
  expect(checkConflicts(place.kernel, second)[0]?.conflicting_change).toBe(first)
})

test('outside the maintenance schedule of a CI is a conflict (platform.md 4.6)', () => {
  const { types } = planned(DAY, ['web-eu-01'])
  expect(types).toEqual(['not_in_maintenance_window'])
})

test('a blackout is a conflict for the CIs it applies to (platform.md 4.5, 4.6)', () => {
  const freeze = { start_date: '2026-12-20 21:00:00', end_date: '2026-12-20 23:00:00' }
  const { rows, id } = planned(freeze, ['fin-db-01', 'web-eu-01'])
  expect(rows('conflict', { change: id, type: 'blackout' })).toEqual([
    expect.objectContaining({
      configuration_item: ciId('fin-db-01'),
      schedule: scheduleId('Finance year-end freeze'),
    }),
  ])
})

test('in basic mode affected CIs are not looked at (platform.md 4.6)', () => {
  const { kernel, id } = planned(NIGHT, ['db-eu-02'])
  kernel.properties.set('change.conflict.mode', 'basic')
  expect(checkConflicts(kernel, id)).toEqual([])
})

test('moving the planned dates checks again by itself (platform.md 4.6)', () => {
  const { put, id, instance, change } = planned(DAY, ['web-eu-01'])
  expect(change(id).conflict_status).toBe('Conflict')
  put(id, NIGHT)
  instance.settle()
  expect(change(id).conflict_status).toBe('No Conflict')
})

test('a daily window keeps its local hour when summer time ends (platform.md 4.5)', () => {
  const { kernel } = office()
  const schedule = kernel.records.get('cmn_schedule', scheduleId('EU nightly maintenance')) ?? {}
  const within = (from: string, to: string): string[] =>
    coverage(kernel, schedule, { start: Date.parse(from), end: Date.parse(to) }).map(({ start }) =>
      new Date(start).toISOString(),
    )
  expect(within('2026-07-01T12:00:00Z', '2026-07-02T12:00:00Z')).toEqual([
    '2026-07-01T20:00:00.000Z',
  ])
  expect(within('2026-12-01T12:00:00Z', '2026-12-02T12:00:00Z')).toEqual([
    '2026-12-01T21:00:00.000Z',
  ])
})

test('a weekly window comes on its day alone, Monday being 1 (platform.md 13.16)', () => {
  const { kernel } = office()
  const schedule = kernel.records.get('cmn_schedule', scheduleId('US weekend maintenance')) ?? {}
  const week = {
    start: Date.parse('2026-11-22T12:00:00Z'),
    end: Date.parse('2026-11-29T12:00:00Z'),
  }
  const starts = coverage(kernel, schedule, week).map(({ start }) => new Date(start).toISOString())
  expect(starts).toEqual(['2026-11-29T03:00:00.000Z'])
})

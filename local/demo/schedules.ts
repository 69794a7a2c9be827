import type { SeedRow } from '../baseline/data/load'
import type { Row } from '../types'
import { idOf } from '../process/words'

/** sys_id of a demo schedule. */
export const scheduleId = (name: string): string => idOf('cmn_schedule', name)

function schedule(name: string, { table = 'cmn_schedule', ...own }: Row, span: Row): SeedRow[] {
  return [
    { table, row: { sys_id: scheduleId(name), name, ...own } },
    {
      table: 'cmn_schedule_span',
      row: {
        sys_id: idOf('cmn_schedule_span', name),
        schedule: scheduleId(name),
        name,
        type: '',
        show_as: 'busy',
        repeat_count: '1',
        ...span,
      },
    },
  ]
}

/** Maintenance windows that come round often, and a year-end freeze for finance alone. */
export const scheduleRows = (): SeedRow[] => [
  ...schedule(
    'EU nightly maintenance',
    { type: 'maintenance', time_zone: 'Europe/Berlin' },
    {
      start_date_time: '20250101T220000',
      end_date_time: '20250102T040000',
      repeat_type: 'daily',
    },
  ),
  ...schedule(
    'US weekend maintenance',
    { type: 'maintenance', time_zone: 'America/New_York' },
    {
      start_date_time: '20250104T220000',
      end_date_time: '20250105T060000',
      repeat_type: 'weekly',
      days_of_week: '6',
    },
  ),
  ...schedule(
    'Finance year-end freeze',
    {
      table: 'cmn_schedule_blackout',
      type: 'blackout',
      time_zone: 'Europe/Berlin',
      applies_to: 'cmdb_ci',
      condition: 'nameSTARTSWITHfin-',
    },
    {
      start_date_time: '20241215T000000',
      end_date_time: '20250110T235959',
      repeat_type: 'yearly',
    },
  ),
]

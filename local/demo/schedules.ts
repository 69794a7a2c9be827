import type { SeedRow } from '../baseline/data/load'
import type { Row } from '../types'
import { idOf } from '../process/words'

/** sys_id of a demo schedule. */
export const scheduleId = (name: string): string => idOf('cmn_schedule', name)

function schedule(name: string, type: string, timeZone: string, span: Row): SeedRow[] {
  return [
    {
      table: 'cmn_schedule',
      row: { sys_id: scheduleId(name), name, type, time_zone: timeZone },
    },
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
  ...schedule('EU nightly maintenance', 'maintenance', 'Europe/Berlin', {
    start_date_time: '20250101T220000',
    end_date_time: '20250102T040000',
    repeat_type: 'daily',
  }),
  ...schedule('US weekend maintenance', 'maintenance', 'America/New_York', {
    start_date_time: '20250104T220000',
    end_date_time: '20250105T060000',
    repeat_type: 'weekly',
    days_of_week: '6',
  }),
  ...schedule('Finance year-end freeze', 'blackout', 'Europe/Berlin', {
    start_date_time: '20241215T000000',
    end_date_time: '20250110T235959',
    repeat_type: 'yearly',
  }),
  {
    table: 'cmn_schedule_blackout',
    row: {
      sys_id: idOf('cmn_schedule_blackout', 'Finance'),
      name: 'Finance year-end freeze',
      schedule: scheduleId('Finance year-end freeze'),
      applies_to: 'cmdb_ci',
      condition: 'nameSTARTSWITHfin-',
    },
  },
]

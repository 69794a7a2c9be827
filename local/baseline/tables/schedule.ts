import type { TableDef } from '../../types'
import {
  ASSUMED,
  boolean,
  choices,
  conditions,
  integer,
  reference,
  table,
  tableName,
  text,
  typed,
} from './write'

const SPAN = 'platform.md 4.5'

/**
 * Schedules and their spans; date-times of spans are 'yyyyMMddTHHmmss[Z]' texts (platform.md 4.5).
 */
export const scheduleTables: readonly TableDef[] = [
  table('business_calendar_span', {
    label: 'Business Calendar Span',
    extends: 'sys_metadata',
    source: SPAN,
    columns: {
      name: text('Name', 80),
      start_date_time: typed('schedule_date_time', 'When'),
      end_date_time: typed('schedule_date_time', 'To'),
      parent: reference('Parent', 'business_calendar_span'),
    },
  }),
  table('cmn_schedule_span', {
    label: 'Schedule Entry',
    extends: 'business_calendar_span',
    source: SPAN,
    access: ASSUMED,
    indexed: ['schedule'],
    columns: {
      schedule: reference('Schedule', 'cmn_schedule'),
      type: text('Type'),
      show_as: text('Show as', 40, {
        defaultValue: 'busy',
        ...choices({
          busy: 'Busy',
          free: 'Free',
          tentative: 'Tentative',
          on_call: 'On call',
        }),
      }),
      all_day: boolean('All day', false),
      repeat_type: text('Repeats', 40, {
        ...choices({
          daily: 'Daily',
          weekdays: 'Every Weekday (Mon-Fri)',
          weekends: 'Every Weekend (Sat, Sun)',
          weekMWF: 'Every Mon, Wed, Fri',
          weekTT: 'Every Tue, Thu',
          weekly: 'Weekly',
          monthly: 'Monthly',
          yearly: 'Yearly',
          specific: 'Specific',
        }),
      }),
      repeat_count: integer('Repeat every', { defaultValue: '1' }),
      days_of_week: typed('days_of_week', 'Repeat on', 40, { defaultValue: '1' }),
      repeat_until: typed('integer_date', 'Repeat until'),
      monthly_type: text('Monthly type', 40, { defaultValue: 'dom' }),
      yearly_type: text('Yearly type', 40, { defaultValue: 'doy' }),
      float_week: text('Float week', 40, {
        defaultValue: '1',
        ...choices({ 1: 'First', 2: 'Second', 3: 'Third', 4: 'Fourth', last: 'Last' }),
      }),
      float_day: integer('Float day', { defaultValue: '1' }),
      month: integer('Month'),
      override_start_date: typed('schedule_date_time', 'Override start date'),
      user: reference('User', 'sys_user'),
      group: reference('Group', 'sys_user_group'),
      notes: text('Notes', 1000),
    },
  }),
  table('cmn_other_schedule', {
    label: 'Child Schedule',
    extends: 'sys_metadata',
    source: SPAN,
    indexed: ['schedule'],
    columns: {
      schedule: reference('Schedule', 'cmn_schedule'),
      child_schedule: reference('Child schedule', 'cmn_schedule'),
      type: text('Type', 40, {
        defaultValue: 'include',
        ...choices({ include: 'Include', exclude: 'Exclude' }),
      }),
      time_zone: text('Time zone'),
    },
  }),
  table('cmn_schedule_condition', {
    label: 'Schedule Condition',
    extends: 'cmn_schedule',
    source: SPAN,
    columns: {
      source: tableName('Source'),
      applies_to: text('Applies to', 80),
      condition: conditions('Condition'),
    },
  }),
  table('cmn_schedule_blackout', {
    label: 'Blackout Schedule',
    extends: 'cmn_schedule_condition',
    source: SPAN,
    columns: {},
  }),
  table('cmn_schedule_maintenance', {
    label: 'Maintenance Schedule',
    extends: 'cmn_schedule_condition',
    source: SPAN,
    columns: {},
  }),
]

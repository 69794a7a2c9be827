import { text } from '../process/rows'
import type { LocalResponse } from '../types'
import { mayAccessField } from '../access/access'
import { sentFields } from './change-body'
import { ofChange, readable, refused, type ChangeCall, type Handler } from './change-call'
import { accepted } from './change-worker'

const DATES = ['start_date', 'end_date']

/** GET /change/ci/{cmdb_ci_sys_id}/schedule */
export const ciSchedule: Handler = (change, [ci = '']) => {
  if (!readable(change, 'cmdb_ci', ci))
    return refused(400, 'cmdb_ci record does not exist or cannot be read')
  const asked = wanted(Object.fromEntries(change.call.query))
  if (typeof asked === 'string') return refused(400, asked)
  const { planned_start_time = '', duration_in_seconds } = asked
  return slots(change, 'LIST', { cmdb_ci_sys_id: ci, planned_start_time, duration_in_seconds })
}

/** GET /change/{change_sys_id}/schedule: slots as long as the change is planned to take. */
export const changeSchedule: Handler = ofChange((change, row) => {
  if (!maySee(change)) return refused(400, 'The fields of the change request cannot be read')
  const lacks = [...DATES, 'cmdb_ci'].filter((name) => text(row, name) === '')
  if (lacks.length > 0) return refused(400, `The change request has no ${lacks.join(', ')}`)
  if (text(row, 'start_date') >= text(row, 'end_date'))
    return refused(400, 'The planned end date is not after the planned start date')
  return slots(change, 'LIST', { change_sys_id: text(row, 'sys_id') })
})

/** PATCH /change/{change_sys_id}/schedule/first_available */
export const firstAvailable: Handler = ofChange((change, row) => {
  if (!maySee(change)) return refused(400, 'The fields of the change request cannot be read')
  const asked = wanted(sentFields(change.call) ?? {})
  if (typeof asked === 'string') return refused(400, asked)
  if (text(row, 'cmdb_ci') === '') return refused(400, 'The change request has no cmdb_ci')
  if (!mayMove(change)) return refused(403, 'The planned dates cannot be written')
  return slots(change, 'UPDATE', { change_sys_id: text(row, 'sys_id'), ...asked })
})

function slots(
  change: ChangeCall,
  operation: string,
  asked: Readonly<Record<string, unknown>>,
): LocalResponse {
  const request = { ...asked, timezone: change.session.timeZone }
  const id = asked.change_sys_id
  const about = typeof id === 'string' ? { change: id } : {}
  return accepted(change, { type: 'schedule', operation, ...about, request })
}

type Wanted = { readonly planned_start_time?: string; readonly duration_in_seconds: number }

/** Ten years: what is longer is no duration of a change, and would run out of the calendar. */
const LONGEST = 315_360_000

/** The two parameters, or what is wrong with them. */
function wanted(given: Readonly<Record<string, unknown>>): Wanted | string {
  const { duration_in_seconds, planned_start_time } = given
  if (duration_in_seconds === undefined || duration_in_seconds === '')
    return 'duration_in_seconds is required'
  const seconds = Number(duration_in_seconds)
  if (!Number.isInteger(seconds) || seconds <= 0 || seconds > LONGEST)
    return 'duration_in_seconds is invalid'
  const start = String(planned_start_time ?? '')
  if (start === '') return { duration_in_seconds: seconds }
  if (!isTime(start)) return 'planned_start_time is invalid. Format: yyyy-mm-dd hh:mm:ss'
  return { planned_start_time: start, duration_in_seconds: seconds }
}

function isTime(given: string): boolean {
  const ms = Date.parse(`${given.replace(' ', 'T')}Z`)
  const isPattern = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(given)
  return isPattern && !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(given.slice(0, 10))
}

const maySee = ({ kernel, session }: ChangeCall): boolean =>
  [...DATES, 'cmdb_ci'].every((name) =>
    mayAccessField(kernel, session, 'read', 'change_request', name),
  )

const mayMove = ({ kernel, session }: ChangeCall): boolean =>
  DATES.every((name) => mayAccessField(kernel, session, 'write', 'change_request', name))

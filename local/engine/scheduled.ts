import type { Row } from '../types'
import { describe } from './events'
import type { Engine } from './inner'
import { isTrue, rowsWhere } from './inner'
import { userSession } from './jobs'
import type { Work } from './agenda'
import { durationMs, fromWallClock, parseTime, zoneOffset } from './time'

const DAY = 86_400_000
type Job = { readonly row: Row; readonly timing: string; next: number | undefined }

/** Scheduled Script Executions: installed sysauto_script rows and when each is due (platform.md 7.5). */
export function createScheduled(engine: Engine) {
  const jobs = new Map<string, Job>()
  let stale = true
  engine.caches.watch(['sysauto_script'], () => (stale = true))

  const load = (): void => {
    const rows = rowsWhere(engine, 'sysauto_script', {}).filter((row) => isTrue(row.active))
    const ids = new Set(rows.map((row) => row.sys_id))
    for (const id of jobs.keys()) if (!ids.has(id)) jobs.delete(id)
    for (const row of rows) {
      const timing = JSON.stringify([row.run_type, row.run_period, row.run_start, row.run_time])
      const known = jobs.get(row.sys_id ?? '')
      const kept = known?.timing === timing
      const next = kept ? known.next : nextRun(engine, row, engine.clock.now())
      jobs.set(row.sys_id ?? '', { row, timing, next })
    }
    stale = false
  }
  const all = (): readonly Job[] => {
    if (stale) load()
    return [...jobs.values()]
  }
  const dueFirst = (): Job | undefined =>
    all()
      .filter((job) => job.next !== undefined)
      .sort((a, b) => (a.next ?? 0) - (b.next ?? 0))[0]
  return {
    nextDueAt: (): number | undefined => dueFirst()?.next,
    /** Jobs that are due, each with its next time set: one that is not due does not run. */
    takeDue(now: number): Work[] {
      const due = all().filter((job) => job.next !== undefined && job.next <= now)
      return due.map((job) => {
        const at = job.next ?? now
        job.next = job.row.run_type === 'once' ? undefined : nextRun(engine, job.row, now)
        return { due: at, queue: undefined, run: () => runJob(engine, job.row) }
      })
    },
    /** gs.executeNow. */
    now: (row: Row): Work => ({
      due: engine.clock.now(),
      queue: undefined,
      run: () => runJob(engine, row),
    }),
  }
}

function runJob(engine: Engine, row: Row): void {
  const user = row.run_as ? userSession(engine, row.run_as) : engine.people.systemSession()
  const session = { ...user, scope: engine.scopes.nameOf(row.sys_scope ?? '') }
  const name = `sysauto_script ${row.name}`
  try {
    if (isTrue(row.conditional) && row.condition) {
      if (!engine.realms.run(session, row.condition, {}, name)) return
    }
    engine.realms.run(session, row.script ?? '', {}, name)
  } catch (error) {
    if (engine.killed.has(error as object)) throw error
    engine.log.write('error', name, describe(error))
  }
}

/** The first time after `after`; undefined = never by itself. */
function nextRun(engine: Engine, row: Row, after: number): number | undefined {
  const start = parseTime(row.run_start ?? '')
  const timeOfDay = durationMs(row.run_time ?? '') % DAY
  switch (row.run_type) {
    case 'periodically':
      return nextPeriod(start ?? after, durationMs(row.run_period ?? ''), after)
    case 'daily':
      return nextDay(row, timeOfDay, after, () => true)
    case 'weekly':
      return nextDay(
        row,
        timeOfDay,
        after,
        (day) => weekday(day) === Number(row.run_dayofweek || 1),
      )
    case 'monthly':
      return nextDay(
        row,
        timeOfDay,
        after,
        (day) => new Date(day).getUTCDate() === Number(row.run_dayofmonth || 1),
      )
    case 'once':
      return start !== undefined && start >= after ? start : undefined
    case 'on_demand':
      return undefined
    default:
      engine.log.write(
        'error',
        `sysauto_script ${row.name}`,
        `The stand-in does not speak run_type '${row.run_type}' (add it in local/engine/scheduled.ts)`,
      )
      return undefined
  }
}

function nextPeriod(start: number, period: number, after: number): number | undefined {
  if (period <= 0) return undefined
  if (start > after) return start
  return start + (Math.floor((after - start) / period) + 1) * period
}

/** Monday = 1 … Sunday = 7. */
const weekday = (day: number): number => new Date(day).getUTCDay() || 7

/** run_time is UTC unless the job names a time zone (UNCONFIRMED which the platform shows). */
function nextDay(
  row: Row,
  timeOfDay: number,
  after: number,
  fits: (day: number) => boolean,
): number | undefined {
  const zone = row.time_zone || row.run_as_tz || ''
  const wall = after + zoneOffset(zone, after)
  for (let day = Math.floor(wall / DAY) * DAY, n = 0; n < 400; n++, day += DAY) {
    const at = fromWallClock(zone, day + timeOfDay)
    if (at > after && fits(day)) return at
  }
  return undefined
}

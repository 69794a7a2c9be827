import type { Row } from '../types'
import type { Work } from './agenda'
import { describe } from './events'
import type { Engine } from './inner'
import { isTrue, rowsWhere, uncounted } from './inner'
import { userSession } from './jobs'
import type { Zones } from './run-times'
import { nextRun, unspoken } from './run-times'
import { newSysId } from './sysid'
import { durationMs, parseTime, storedTime } from '../time'
import { own } from '../own'

const TABLE = 'sysauto_script'
/** What decides when a job runs: where that is edited, its next run is counted anew. */
const TIMING = [
  'run_type',
  'run_period',
  'run_start',
  'run_end',
  'run_time',
  'entered_time',
  'time_zone',
  'run_dayofweek',
  'run_daysofweek',
  'run_dayofmonth',
  'run_weekinmonth',
  'run_month',
  'repeat_every',
  'run_as',
] as const

type Job = { readonly row: Row; readonly trigger: string; readonly timing: string; next?: number }

/**
 * Scheduled Script Executions: sysauto_script rows, and for each that will run by itself a sys_trigger row that says when
 * (platform.md 7.5). What fell due while the instance was down runs once when it is up again.
 */
export function createScheduled(engine: Engine) {
  const jobs = new Map<string, Job>()
  const running = new Set<string>()
  let stale = true
  engine.caches.watch([TABLE], () => (stale = true))

  const load = (): void => {
    stale = false
    const active = rowsWhere(engine, TABLE, {}).filter((row) => isTrue(row.active))
    const ids = new Set(active.map((row) => row.sys_id))
    for (const [id, job] of jobs)
      if (!ids.has(id)) {
        forget(engine, job.trigger)
        jobs.delete(id)
      }
    for (const row of active) jobs.set(row.sys_id ?? '', jobOf(engine, row, jobs))
  }
  const start = (job: Job, at: number): void => {
    try {
      startJob(engine, job.row, at)
    } finally {
      running.delete(job.trigger)
    }
  }
  const all = (): readonly Job[] => {
    if (stale) load()
    return [...jobs.values()]
  }
  return {
    nextDueAt: (): number | undefined => {
      const times = all().flatMap((job) => (job.next === undefined ? [] : [job.next]))
      return times.length > 0 ? Math.min(...times) : undefined
    },
    /** Jobs that are due, each with its next time set: one that is not due does not run. */
    takeDue(now: number): Work[] {
      const due = all().filter((job) => job.next !== undefined && job.next <= now)
      return due.flatMap((job) => {
        const at = job.next ?? now
        plan(engine, job, nextRun(job.row, zonesOf(engine, job.row), now))
        // "If a run is still executing when the next fires, the platform skips that trigger silently."
        if (running.has(job.trigger)) return []
        running.add(job.trigger)
        return [{ due: at, run: () => start(job, at) }]
      })
    },
    /** gs.executeNow. */
    now: (row: Row): Work => ({
      due: engine.clock.now(),
      run: () => runJob(engine, row),
    }),
  }
}

function jobOf(engine: Engine, row: Row, jobs: ReadonlyMap<string, Job>): Job {
  const known = jobs.get(row.sys_id ?? '') ?? stored(engine, row)
  const timing = JSON.stringify(TIMING.map((name) => row[name] ?? ''))
  if (known?.timing === timing) return { ...known, row }
  const refused = unspoken(row)
  if (refused !== undefined)
    engine.log.write(
      'error',
      `${TABLE} ${row.name}`,
      `The stand-in does not speak ${refused} (add it in local/engine/run-times.ts): the job never runs`,
    )
  const job: Job = { row, timing, trigger: known?.trigger ?? newSysId() }
  // A job that runs once, and whose start is this very moment, runs now.
  const after = engine.clock.now() - (row.run_type === 'once' ? 1 : 0)
  plan(engine, job, nextRun(row, zonesOf(engine, row), after), known === undefined)
  return job
}

/** What an earlier process planned. */
function stored(engine: Engine, row: Row): Job | undefined {
  const [trigger] = rowsWhere(engine, 'sys_trigger', { document_key: row.sys_id ?? '-' })
  if (!trigger || trigger.document !== TABLE) return undefined
  const next = parseTime(trigger.next_action ?? '')
  const job = { row, trigger: trigger.sys_id ?? '', timing: trigger.job_context?.slice(1) ?? '' }
  return next === undefined ? job : { ...job, next }
}

const zonesOf = (engine: Engine, row: Row): Zones => ({
  system: engine.properties.get('glide.sys.default.tz', 'GMT'),
  user: runner(engine, row).timeZone,
})

/** Numbers of sys_trigger.trigger_type (assumed: no page lists them). */
const TYPES: Readonly<Record<string, string>> = {
  once: '0',
  periodically: '1',
  daily: '3',
  weekly: '4',
  monthly: '5',
}

/** Sets the next run and keeps it. */
function plan(engine: Engine, job: Job, next: number | undefined, isNew = false): void {
  if (next === undefined) delete job.next
  else job.next = next
  uncounted(engine.records, () => {
    if (next === undefined) return forget(engine, job.trigger)
    const values = { next_action: storedTime(next), job_context: `#${job.timing}` }
    if (isNew || engine.records.update('sys_trigger', job.trigger, values) === 'missing')
      engine.records.insert('sys_trigger', { ...triggerOf(job), ...values })
  })
}

const triggerOf = ({ row, trigger }: Job): Row => ({
  sys_id: trigger,
  sys_class_name: 'sys_trigger',
  name: (row.name ?? '').slice(0, 100),
  state: '0',
  trigger_type: own(TYPES, row.run_type ?? '') ?? '3',
  document: TABLE,
  document_key: row.sys_id ?? '',
  run_as: row.run_as ?? '',
})

function forget(engine: Engine, trigger: string): void {
  engine.records.delete('sys_trigger', trigger)
}

/** Late by more than Max drift, it is skipped (scheduled-script-guide). */
function startJob(engine: Engine, row: Row, due: number): void {
  const drift = durationMs(row.max_drift ?? '')
  const late = engine.clock.now() - due
  if (drift > 0 && late > drift) {
    const text = `skipped: ${Math.round(late / 1000)} seconds late, which is beyond its max drift`
    return engine.log.write('info', `${TABLE} ${row.name}`, text)
  }
  runJob(engine, row)
}

const runner = (engine: Engine, row: Row) =>
  row.run_as ? userSession(engine, row.run_as) : engine.people.systemSession()

function runJob(engine: Engine, row: Row): void {
  const user = runner(engine, row)
  const scope = engine.scopes.nameOf(row.sys_scope ?? '')
  const session = { ...user, scope, timeZone: row.run_as_tz || user.timeZone }
  const name = `${TABLE} ${row.name}`
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

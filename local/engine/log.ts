import type { Clock, Records, Row, SystemLog } from '../types'
import { newSysId } from './sysid'
import { storedTime } from './time'

const KEPT = 1000
/** syslog.level (platform.md 7.7 names the calls; the numbers are those of the platform's choice list). */
const LEVELS = { debug: '-1', info: '0', warn: '1', error: '2' } as const

/** syslog: rows for warnings and errors of anyone and for what scripts write; the tail also holds the engine's debug lines. */
export function createLog(records: Records, clock: Clock): SystemLog {
  const lines: { level: string; source: string; message: string; at: number }[] = []
  const listeners = new Set<Parameters<SystemLog['listen']>[0]>()
  return {
    listen(hear) {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
    write(level, source, message) {
      for (const hear of listeners) hear({ source, message })
      lines.push({ level, source, message, at: clock.now() })
      if (lines.length > 2 * KEPT) lines.splice(0, lines.length - KEPT)
      if (level !== 'debug') uncounted(records, row(clock, level, source, message))
    },
    tail: (count) => lines.slice(-count),
  }
}

/** The platform writes its log behind the caller's back: a line is no statement of whoever logs. */
function uncounted(records: Records, line: Row): void {
  const { statements, inserts } = records.stats
  records.insert('syslog', line)
  Object.assign(records.stats, { statements, inserts })
}

function row(clock: Clock, level: keyof typeof LEVELS, source: string, message: string): Row {
  return {
    sys_id: newSysId(),
    sys_class_name: 'syslog',
    level: LEVELS[level],
    source: source.slice(0, 100),
    message,
    sys_created_on: storedTime(clock.now()),
  }
}

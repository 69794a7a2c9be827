import type { Clock, Records, Row, SystemLog } from '../types'
import { uncounted } from './inner'
import { newSysId } from './sysid'
import { storedTime } from '../time'

const KEPT = 1000
/** syslog.level (platform.md 7.7 names the calls; the numbers are those of the platform's choice list). */
const LEVELS = { debug: '-1', info: '0', warn: '1', error: '2' } as const

/**
 * syslog: rows for warnings and errors of anyone and for what scripts write, those of applications in syslog_app_scope
 * below it; the tail also holds the engine's debug lines. The platform writes its log behind the caller's back: a line is
 * no statement of whoever logs.
 */
export function createLog(
  records: Records,
  clock: Clock,
  idOf: (scope: string) => string,
): SystemLog {
  const lines: { level: string; source: string; message: string; at: number }[] = []
  const listeners = new Set<Parameters<SystemLog['listen']>[0]>()
  return {
    listen(hear) {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
    write(level, source, message, scope = 'global') {
      for (const hear of listeners) hear({ source, message })
      lines.push({ level, source, message, at: clock.now() })
      if (lines.length > 2 * KEPT) lines.splice(0, lines.length - KEPT)
      if (level === 'debug') return
      const line = row(clock, level, source, message)
      uncounted(records, () =>
        scope === 'global'
          ? records.insert('syslog', { ...line, sys_class_name: 'syslog' })
          : records.insert('syslog_app_scope', {
              ...line,
              sys_class_name: 'syslog_app_scope',
              app_scope: idOf(scope),
              app_name: scope,
            }),
      )
    },
    tail: (count) => lines.slice(-count),
  }
}

function row(clock: Clock, level: keyof typeof LEVELS, source: string, message: string): Row {
  return {
    sys_id: newSysId(),
    level: LEVELS[level],
    source: source.slice(0, 100),
    message,
    sys_created_on: storedTime(clock.now()),
    sys_created_by: 'system',
  }
}

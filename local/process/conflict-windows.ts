import type { Kernel, Query, QueryTerm, Row } from '../types'
import { covers, touches, type Span } from './schedules'
import { inParts, rowsWhere, text } from './rows'

/** CIs by sys_id, which a question about windows is about. */
export type Cis = ReadonlyMap<string, Row>
export type Missed = { readonly ci: string; readonly schedule: string }

export function cisById(kernel: Kernel, ids: readonly string[]): Cis {
  const rows = inParts(ids, (part) => rowsWhere(kernel, 'cmdb_ci', { sys_id: part }))
  return new Map(rows.map((row) => [text(row, 'sys_id'), row]))
}

const isOwn = (term: QueryTerm): boolean => !term.column.includes('.')

// "Related fields used in conditions are not evaluated" (t_CreateBlkoutMaintSched).
const ownTerms = (where: Query['where']): Query['where'] =>
  where.map((and) => and.map((or) => or.filter(isOwn)).filter((or) => or.length > 0))

/** Which of the records a schedule's condition names. */
function matching(kernel: Kernel, table: string, condition: string, ids: readonly string[]) {
  if (kernel.dictionary.table(table) === undefined) return new Set<string>()
  const where = ownTerms(kernel.records.parse(table, condition).where)
  const found = inParts(ids, (part) => {
    const ours: QueryTerm[] = [{ column: 'sys_id', operator: 'IN', value: part.join(',') }]
    const groups = where.length === 0 ? [[ours]] : where.map((and) => [...and, ours])
    return kernel.records.select({ table, where: groups, orderBy: [] })
  })
  return new Set(found.map((row) => text(row, 'sys_id')))
}

// Source and Applies to: the change itself, services and what they consist of, or a class of CIs.
function appliesTo(kernel: Kernel, schedule: Row, change: Row, cis: Cis): readonly string[] {
  const ids = [...cis.keys()]
  const condition = text(schedule, 'condition')
  const table = text(schedule, 'applies_to') || text(schedule, 'source') || 'cmdb_ci'
  if (table === 'change_request')
    return matching(kernel, table, condition, [text(change, 'sys_id')]).size > 0 ? ids : []
  const named = matching(kernel, table, condition, ids)
  if (text(schedule, 'source') !== 'cmdb_ci_service') return ids.filter((ci) => named.has(ci))
  const parts = inParts(ids, (part) => rowsWhere(kernel, 'svc_ci_assoc', { ci_id: part }))
  const services = [...new Set(parts.map((row) => text(row, 'service_id')))]
  const meant = matching(kernel, 'cmdb_ci_service', condition, services)
  const inside = new Set(
    parts.filter((row) => meant.has(text(row, 'service_id'))).map((row) => text(row, 'ci_id')),
  )
  return ids.filter((ci) => named.has(ci) || inside.has(ci))
}

/** Maintenance schedules that name a CI and do not hold the whole time. */
export const outsideMaintenance = (kernel: Kernel, change: Row, cis: Cis, time: Span): Missed[] =>
  rowsWhere(kernel, 'cmn_schedule_maintenance', {})
    .filter((schedule) => !covers(kernel, schedule, time))
    .flatMap((schedule) => missed(kernel, schedule, change, cis))

function missed(kernel: Kernel, schedule: Row, change: Row, cis: Cis): Missed[] {
  const named = appliesTo(kernel, schedule, change, cis)
  return named.map((ci) => ({ ci, schedule: text(schedule, 'sys_id') }))
}

/** CIs whose own maintenance schedule does not hold the whole time. */
export function outsideOwnSchedule(kernel: Kernel, cis: Cis, time: Span): Missed[] {
  const known = new Map<string, boolean>()
  const isInside = (sysId: string): boolean => {
    const inside = known.get(sysId) ?? holds(kernel, sysId, time)
    known.set(sysId, inside)
    return inside
  }
  return [...cis.values()]
    .filter((ci) => !isInside(text(ci, 'maintenance_schedule')))
    .map((ci) => ({ ci: text(ci, 'sys_id'), schedule: text(ci, 'maintenance_schedule') }))
}

function holds(kernel: Kernel, sysId: string, time: Span): boolean {
  const schedule = kernel.records.get('cmn_schedule', sysId)
  return schedule === undefined || covers(kernel, schedule, time)
}

/** Blackout schedules that touch the time; a plain schedule of that type names no CIs and is for all (platform.md 4.5). */
export function inBlackouts(kernel: Kernel, change: Row, cis: Cis, time: Span): Missed[] {
  const plain = rowsWhere(kernel, 'cmn_schedule', { type: 'blackout' })
  const schedules = [
    ...plain.filter((schedule) => text(schedule, 'sys_class_name') === 'cmn_schedule'),
    ...rowsWhere(kernel, 'cmn_schedule_blackout', {}),
  ]
  return schedules
    .filter((schedule) => touches(kernel, schedule, time))
    .flatMap((schedule) => missed(kernel, schedule, change, cis))
}

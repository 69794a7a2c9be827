import { rowsWhere } from '../engine/inner'
import type { Kernel, Row, Session } from '../types'
import { baseUrl, isObject, type Call } from './message'
import { recordJson } from './record-json'

/** One call to the CMDB Instance API: who, about which class. */
export type Instance = {
  readonly kernel: Kernel
  readonly session: Session
  readonly call: Call
  readonly table: string
}

/** A CI with its relations: outbound ones have it as their parent (docs: cmdb-instance-api.md). */
export function instanceJson(given: Instance, row: Row): Record<string, unknown> {
  const { sys_id = '' } = row
  return {
    outbound_relations: relations(given, { parent: sys_id }, 'child'),
    attributes: attributes(given, row),
    inbound_relations: relations(given, { child: sys_id }, 'parent'),
  }
}

/** Values; references with their display value and link too. All columns of the CI's own class. */
function attributes({ kernel, session, call, table }: Instance, row: Row): Record<string, unknown> {
  const own = row.sys_class_name || table
  const full = kernel.records.get(own, row.sys_id ?? '') ?? row
  const shape = {
    fields: [],
    display: 'all',
    withLinks: true,
    base: baseUrl(call.request),
  } as const
  const fields = Object.entries(recordJson(kernel, session, own, full, shape))
  return Object.fromEntries(
    fields.map(([name, cell]) => [name, isObject(cell) && !('link' in cell) ? cell.value : cell]),
  )
}

function relations(given: Instance, where: Row, end: 'parent' | 'child'): unknown[] {
  const rows = rowsWhere(given.kernel, 'cmdb_rel_ci', where, 'sys_created_on')
  return rows.map((row) => ({
    sys_id: row.sys_id,
    type: reference(given, 'cmdb_rel_type', row.type ?? '', '/api/now/table/cmdb_rel_type/'),
    target: reference(given, 'cmdb_ci', row[end] ?? '', '/api/now/cmdb/instance/cmdb_ci/'),
  }))
}

function reference({ kernel, call }: Instance, table: string, value: string, path: string): object {
  const display_value = kernel.records.get(table, value)?.name ?? ''
  return { display_value, link: `${baseUrl(call.request)}${path}${value}`, value }
}

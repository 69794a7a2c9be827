import type { Properties } from '../types'
import type { Engine } from './inner'
import { rowsWhere } from './inner'
import { newSysId } from './sysid'

/** sys_properties, read through a cache that every write to the table empties. */
export function createProperties(engine: Engine): Properties {
  let values: Map<string, string> | undefined
  engine.caches.watch(['sys_properties'], () => (values = undefined))
  const all = (): Map<string, string> =>
    (values ??= new Map(
      rowsWhere(engine, 'sys_properties', {}).map((row) => [row.name ?? '', row.value ?? '']),
    ))
  return {
    get: (name, fallback = '') => all().get(name) || fallback,
    set(name, value) {
      const [row] = rowsWhere(engine, 'sys_properties', { name })
      if (row?.sys_id) engine.records.update('sys_properties', row.sys_id, { value })
      else {
        const sys_class_name = 'sys_properties'
        engine.records.insert('sys_properties', { sys_id: newSysId(), sys_class_name, name, value })
      }
      values = undefined
    },
  }
}

import type { PackageRecord, Row } from '../types'
import type { XmlElement } from './xml'

/** Attributes that say how a value is shown or where it came from; every other one is a key of the referenced row. */
const NOT_KEYS = new Set(['display_value', 'source', 'xml:space'])

/** The records of one file: <record_update> or <unload>, also with the wrappers of choices, lists and forms. */
export function recordsFromXml(root: XmlElement, file: string): PackageRecord[] {
  if (root.name !== 'record_update' && root.name !== 'unload') {
    throw new Error(`<${root.name}> is not a way to ship records that is understood here`)
  }
  return root.children.flatMap((child) => recordsBelow(child, file))
}

function recordsBelow(element: XmlElement, file: string): PackageRecord[] {
  const sysId = element.children.find((child) => child.name === 'sys_id')
  if (sysId) return [record(element, sysId.text.trim(), file)]
  // A choice set first asks to clear the values that it sets again; they are set by sys_id here.
  if (element.attributes.action === 'delete_multiple') return []
  if (element.children.length === 0) throw new Error(`<${element.name}> is a record without sys_id`)
  return element.children.flatMap((child) => recordsBelow(child, file))
}

function record(element: XmlElement, sysId: string, file: string): PackageRecord {
  const fields: Row = { sys_id: sysId }
  const keys: Record<string, Row> = {}
  for (const field of element.children) {
    fields[field.name] = field.text.trim() === '' && field.children.length === 0 ? '' : field.text
    const named = Object.entries(field.attributes).filter(([name]) => !NOT_KEYS.has(name))
    if (named.length > 0) keys[field.name] = Object.fromEntries(named.map(nullIsEmpty))
  }
  fields.sys_id = sysId
  const deletes = element.attributes.action?.toUpperCase() === 'DELETE'
  return {
    table: element.name,
    sysId,
    fields,
    file,
    ...(deletes ? { action: 'delete' as const } : {}),
    ...(Object.keys(keys).length > 0 ? { keys } : {}),
  }
}

const nullIsEmpty = ([name, value]: [string, string]): [string, string] => [
  name,
  value === 'NULL' ? '' : value,
]

import { storedTime } from '../time'
import { mayAccess, mayAccessField } from '../access/access'
import { rowsWhere } from '../engine/inner'
import type { LocalResponse, Row } from '../types'
import { recordBody } from './data-format'
import { relate, relationsIn } from './cmdb-relations'
import { sourceRefusal } from './cmdb-source'
import { instanceJson, type Instance } from './cmdb-instance-json'
import { failure, isObject, json } from './message'
import { aclException, refused } from './table-call'
import { textOf } from './table-write'

type Body = Readonly<Record<string, unknown>>

/**
 * POST: the CI with its relations. As the identification engine would, a CI of the class that has the same serial number or
 * name is updated instead (platform.md 4.4, the hardware rule; other rules and reconciliation are not spoken).
 */
export function createCi(asked: Instance): LocalResponse {
  const body = bodyOf(asked)
  if ('status' in body) return body
  const given = { ...asked, table: classOf(asked, body.attributes) }
  const { kernel, session, table } = given
  const relations = relationsIn(given, withDependencies(body.values))
  if ('status' in relations) return relations
  const values = valuesOf(given, body.attributes, body.source)
  if (!values.name && !values.serial_number) return noCriterion(table)
  const known = identified(given, values)
  if (!mayAccess(kernel, session, known ? 'write' : 'create', table, known))
    return aclException('Insert')
  const first = { ...values, first_discovered: values.last_discovered ?? '' }
  const written = known
    ? kernel.operations.update(session, table, known.sys_id ?? '', values)
    : kernel.operations.insert(session, table, first)
  if (!written.ok) return refused(written)
  return (
    relate(given, written.row, relations.wanted) ??
    json(200, { result: instanceJson(given, written.row) })
  )
}

/** PUT and PATCH: attributes alone; what is not sent stays. */
export function changeCi(given: Instance, row: Row): LocalResponse {
  const body = bodyOf(given)
  if ('status' in body) return body
  const { kernel, session } = given
  const table = row.sys_class_name || given.table
  if (!mayAccess(kernel, session, 'write', table, row)) return aclException('Update')
  const values = valuesOf({ ...given, table }, body.attributes, body.source)
  const written = kernel.operations.update(session, table, row.sys_id ?? '', values)
  return written.ok ? json(200, { result: instanceJson(given, written.row) }) : refused(written)
}

/** depends_on names relations of a dependent class in the same two lists. */
function withDependencies(body: Body): Body {
  const more = isObject(body.depends_on) ? body.depends_on : {}
  const both = (name: string): unknown[] => [body[name], more[name]].flat().filter(Boolean)
  return {
    outbound_relations: both('outbound_relations'),
    inbound_relations: both('inbound_relations'),
  }
}

type Read = { readonly values: Body; readonly attributes: Body; readonly source: string }

function bodyOf({ kernel, call }: Instance): Read | LocalResponse {
  const body = recordBody(kernel, call)
  if ('status' in body) return body
  const { attributes, source } = body.values
  const bad = sourceRefusal(kernel, source)
  if (bad) return bad
  if (!isObject(attributes)) return failure(400, 'Bad Request', 'attributes is required')
  return { values: body.values, attributes, source: String(source) }
}

/** The class that the attributes name, which the sample of a dependent class does; the one of the address otherwise. */
function classOf({ kernel, table }: Instance, attributes: Body): string {
  const named = textOf(attributes.sys_class_name)
  return kernel.dictionary.family('cmdb_ci').includes(named) ? named : table
}

/** Attributes that the class has and the caller may write, and what the source stamps (samples of cmdb-instance-api.md). */
function valuesOf({ kernel, session, table }: Instance, attributes: Body, source: string): Row {
  const names = Object.keys(attributes).filter(
    (name) =>
      kernel.dictionary.column(table, name) !== undefined &&
      mayAccessField(kernel, session, 'write', table, name),
  )
  const values = Object.fromEntries(names.map((name) => [name, textOf(attributes[name])]))
  const last_discovered = storedTime(kernel.clock.now())
  return { ...values, discovery_source: source, last_discovered }
}

function identified({ kernel, table }: Instance, values: Row): Row | undefined {
  for (const name of ['serial_number', 'name']) {
    const value = values[name]
    const [row] = value ? rowsWhere(kernel, table, { [name]: value, duplicate_of: '' }) : []
    if (row) return row
  }
  return undefined
}

const noCriterion = (table: string): LocalResponse =>
  failure(
    400,
    'MISSING_MATCHING_ATTRIBUTES',
    `In payload missing minimum set of input values for criterion (matching) attributes from identify rule for table [${table}].`,
  )

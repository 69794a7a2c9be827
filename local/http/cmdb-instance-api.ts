import type { Kernel, LocalResponse, Row, Session } from '../types'
import { mayAccess } from '../access/access'
import { changeCi, createCi } from './cmdb-instance-write'
import { instanceJson, type Instance } from './cmdb-instance-json'
import { addRelations, removeRelation } from './cmdb-relations'
import { failure, json, type Call } from './message'
import { notFound, notSupported } from './table-call'
import { badPage } from './table-pages'
import { listQuery, rowFor } from './table-query'

/** /api/now[/v1|/v2]/cmdb/instance/{class}[/{sys_id}[/relation[/{rel}]]] (docs: cmdb-instance-api.md). */
export function cmdbInstanceApi(
  kernel: Kernel,
  session: Session,
  call: Call,
  rest: readonly string[],
): LocalResponse {
  const [table = '', sysId, part, relation, ...more] = rest
  const isUnknown = (part !== undefined && part !== 'relation') || more.length > 0
  if (isUnknown) return failure(400, 'Requested URI does not represent any resource')
  // "This API requires the user have the ITIL role."
  if (!session.roles.has('itil') && !session.roles.has('admin')) {
    return failure(403, 'User Not Authorized', 'Failed API level ACL Validation')
  }
  if (!isClass(kernel, table)) return failure(400, `Invalid class ${table}`)
  const given = { kernel, session, call, table }
  if (sysId === undefined) return ofClass(given)
  const row = readable(given, sysId)
  if (!row) return notFound()
  if (part === undefined) return ofInstance(given, row)
  if (relation !== undefined) {
    return call.method === 'DELETE' ? removeRelation(given, row, relation) : notSupported()
  }
  return call.method === 'POST' ? addRelations(given, row) : notSupported()
}

/** Only classes of the CMDB. */
const isClass = (kernel: Kernel, table: string): boolean =>
  kernel.dictionary.ancestry(table).some((name) => name === 'cmdb' || name === 'cmdb_ci')

function readable(given: Instance, sysId: string): Row | undefined {
  const { kernel, session, table } = given
  const row = rowFor(given, table, sysId)
  return row && mayAccess(kernel, session, 'read', row.sys_class_name || table, row)
    ? row
    : undefined
}

function ofClass(given: Instance): LocalResponse {
  if (given.call.method === 'POST') return createCi(given)
  return given.call.method === 'GET' ? list(given) : notSupported()
}

function list(given: Instance): LocalResponse {
  const { kernel, session, call, table } = given
  const bad = badPage(call)
  if (bad) return bad
  const rows = kernel.records.select(listQuery(given, table))
  const mine = rows.filter((row) => mayAccess(kernel, session, 'read', table, row))
  return json(200, { result: mine.map(({ sys_id, name }) => ({ sys_id, name })) })
}

function ofInstance(given: Instance, row: Row): LocalResponse {
  const { method } = given.call
  if (method === 'GET') return json(200, { result: instanceJson(given, row) })
  return method === 'PUT' || method === 'PATCH' ? changeCi(given, row) : notSupported()
}

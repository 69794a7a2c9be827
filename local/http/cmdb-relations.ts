import { mayAccess } from '../access/access'
import type { LocalResponse, Row } from '../types'
import { recordBody } from './data-format'
import { sourceRefusal } from './cmdb-source'
import { instanceJson, type Instance } from './cmdb-instance-json'
import { empty, failure, isObject, json } from './message'
import { aclException, notFound, refused } from './table-call'

/** A relation that a body asks for; `parent` is whether the CI of the call is its parent. */
export type Wanted = { readonly type: string; readonly target: string; readonly isParent: boolean }
type Body = Readonly<Record<string, unknown>>

/** POST …/relation. The documentation requires a source here too; servicenow.itsm's integration tests send none. */
export function addRelations(given: Instance, row: Row): LocalResponse {
  const body = recordBody(given.kernel, given.call)
  if ('status' in body) return body
  const { source } = body.values
  const bad = source === undefined ? undefined : sourceRefusal(given.kernel, source)
  if (bad) return bad
  const asked = relationsIn(given, body.values)
  if ('status' in asked) return asked
  const { wanted } = asked
  if (wanted.length === 0) {
    return failure(400, 'Bad Request', 'inbound_relations or outbound_relations is required')
  }
  return relate(given, row, wanted) ?? json(200, { result: instanceJson(given, row) })
}

/** The relations of a body, all of them known: nothing is written for a body of which one is not (status assumed). */
export function relationsIn(
  { kernel }: Instance,
  body: Body,
): { readonly wanted: readonly Wanted[] } | LocalResponse {
  const wanted = [
    ...wantedIn(body.outbound_relations, true),
    ...wantedIn(body.inbound_relations, false),
  ]
  const isKnown = ({ type, target }: Wanted): boolean =>
    kernel.records.get('cmdb_rel_type', type) !== undefined &&
    kernel.records.get('cmdb_ci', target) !== undefined
  if (wanted.every(isKnown)) return { wanted }
  const detail =
    'Each relation needs the sys_id of a type in cmdb_rel_type and of a target in cmdb_ci'
  return failure(400, 'Bad Request', detail)
}

const wantedIn = (given: unknown, isParent: boolean): Wanted[] => {
  if (given === undefined) return []
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  return list.map((each) => {
    const { type, target } = isObject(each) ? each : {}
    return { type: idIn(type), target: idIn(target), isParent }
  })
}

const idIn = (given: unknown): string => (typeof given === 'string' ? given : '')

/** Writes them, each as a record of cmdb_rel_ci; one that is there already stays the only one. */
export function relate(
  { kernel, session }: Instance,
  row: Row,
  wanted: readonly Wanted[],
): LocalResponse | undefined {
  if (wanted.length > 0 && !mayAccess(kernel, session, 'create', 'cmdb_rel_ci')) {
    return aclException('Insert')
  }
  const { sys_id = '' } = row
  for (const { type, target, isParent } of wanted) {
    const ends = isParent ? { parent: sys_id, child: target } : { parent: target, child: sys_id }
    const written = kernel.operations.insert(session, 'cmdb_rel_ci', { type, ...ends })
    if (!written.ok) return refused(written)
  }
  return undefined
}

/** DELETE …/relation/{rel_sys_id}, of a relation that the CI is an end of: 200, and no body (docs: cmdb-instance-api.md). */
export function removeRelation(given: Instance, row: Row, relation: string): LocalResponse {
  const { kernel, session } = given
  const known = kernel.records.get('cmdb_rel_ci', relation)
  if (!known || ![known.parent, known.child].includes(row.sys_id)) return notFound()
  if (!mayAccess(kernel, session, 'write', 'cmdb_ci', row)) return aclException('Delete')
  const removed = kernel.operations.remove(session, 'cmdb_rel_ci', relation)
  return removed.ok ? empty(200) : refused(removed)
}

import { rowsWhere } from '../engine/inner'
import type { LocalResponse, Row } from '../types'
import type { AttachmentCall } from './attachment-call'
import { mayWriteOwner } from './attachment-call'
import { recordBody } from './data-format'
import { empty, failure, json } from './message'
import { aclException, notFound, notSupported } from './table-call'
import { ATTRIBUTE } from './tables'

/** …/attachment/{sys_id}/attributes[/{key}] (docs: c_AttachmentAPI.md). */
export function attributesApi(
  given: AttachmentCall,
  attachment: Row,
  [key, ...more]: readonly string[],
): LocalResponse {
  const { method } = given.call
  if (more.length > 0) return failure(400, 'Requested URI does not represent any resource')
  const known = attributesOf(given, attachment)
  const chosen = key === undefined ? known : known.filter((row) => row.key === key)
  if (key !== undefined && chosen.length === 0) return notFound()
  if (method === 'GET') return json(200, { result: shown(chosen, key) })
  const mayWrite = mayWriteOwner(given, attachment)
  if (method === 'DELETE') return mayWrite ? removed(given, chosen) : aclException('Delete')
  if (method === 'POST' && key === undefined) {
    return mayWrite ? add(given, attachment) : aclException('Insert')
  }
  const [row] = chosen
  if (method !== 'PUT' || key === undefined || !row) return notSupported()
  return mayWrite ? replace(given, row) : aclException('Update')
}

const attributesOf = ({ kernel }: AttachmentCall, { sys_id = '' }: Row): Row[] =>
  rowsWhere(kernel, ATTRIBUTE, { sys_attachment: sys_id }, 'sys_created_on')

const pairOf = ({ key = '', value = '' }: Row) => ({ key, value })
const shown = (rows: readonly Row[], key: string | undefined): unknown =>
  key === undefined ? rows.map(pairOf) : pairOf(rows[0] ?? {})

function removed({ kernel }: AttachmentCall, rows: readonly Row[]): LocalResponse {
  for (const { sys_id = '' } of rows) kernel.records.delete(ATTRIBUTE, sys_id)
  return empty(204)
}

/** A key twice is a bad request: PUT is there for changing it (status assumed). */
function add(given: AttachmentCall, attachment: Row): LocalResponse {
  const body = texts(given, ['key', 'value'])
  if ('status' in body) return body
  const { key = '', value = '' } = body.texts
  if (attributesOf(given, attachment).some((row) => row.key === key)) {
    return failure(400, 'Bad Request', `The attachment has an attribute '${key}' already`)
  }
  const { kernel, session } = given
  kernel.operations.insert(session, ATTRIBUTE, {
    key,
    value,
    sys_attachment: attachment.sys_id ?? '',
  })
  return json(201, { result: { key, value } })
}

function replace(given: AttachmentCall, row: Row): LocalResponse {
  const body = texts(given, ['value'])
  if ('status' in body) return body
  const { value = '' } = body.texts
  given.kernel.records.update(ATTRIBUTE, row.sys_id ?? '', { value })
  return json(200, { result: pairOf({ ...row, value }) })
}

/** Parameters that the body must have. */
function texts(
  { kernel, call }: AttachmentCall,
  names: readonly string[],
): { readonly texts: Row } | LocalResponse {
  const body = recordBody(kernel, call)
  if ('status' in body) return body
  const pairs = names.map((name) => [name, body.values[name]] as const)
  const absent = pairs.find(([, value]) => typeof value !== 'string' || value === '')
  if (absent) return failure(400, 'Bad Request', `${absent[0]} is required`)
  return { texts: Object.fromEntries(pairs.map(([name, value]) => [name, String(value)])) }
}

import type { Kernel, LocalResponse, Row, Session } from '../types'
import { mayAccess } from '../access/access'
import { baseUrl, failure, json, type Call } from './message'
import { recordJson } from './record-json'
import { notFound } from './table-api'
import { listQuery } from './table-query'

/** /api/now/attachment, /{sys_id}, /{sys_id}/file: reading only. */
export function attachmentApi(
  kernel: Kernel,
  session: Session,
  call: Call,
  rest: readonly string[],
): LocalResponse {
  if (call.method !== 'GET') {
    return failure(501, 'Attachments are read-only here', 'Add it in local/http/attachment-api.ts')
  }
  const [sysId, file] = rest
  if (sysId === undefined) return list(kernel, session, call)
  const row = kernel.records.get('sys_attachment', sysId)
  if (!row || !mayReadOwner(kernel, session, row)) return notFound()
  if (file === undefined) return json(200, { result: metadata(kernel, session, call, row) })
  return file === 'file' ? content(kernel, row) : notFound()
}

function list(kernel: Kernel, session: Session, call: Call): LocalResponse {
  const query = kernel.records.resolve(listQuery(kernel, 'sys_attachment', call), session)
  const rows = kernel.records.select(query)
  const readable = rows.filter((row) => mayReadOwner(kernel, session, row))
  return json(200, { result: readable.map((row) => metadata(kernel, session, call, row)) })
}

/** An attachment may be read by who may read its record. */
function mayReadOwner(kernel: Kernel, session: Session, attachment: Row): boolean {
  const { table_name = '', table_sys_id = '' } = attachment
  if (!kernel.dictionary.table(table_name)) return session.roles.has('admin')
  const owner = kernel.records.get(table_name, table_sys_id)
  return owner !== undefined && mayAccess(kernel, session, 'read', table_name, owner)
}

function metadata(kernel: Kernel, session: Session, call: Call, row: Row): Record<string, unknown> {
  const base = baseUrl(call.request)
  const shape = { fields: [], display: 'false', withLinks: true, base } as const
  const fields = recordJson(kernel, session, 'sys_attachment', row, shape)
  return { ...fields, download_link: `${base}/api/now/attachment/${row.sys_id}/file` }
}

function content(kernel: Kernel, row: Row): LocalResponse {
  const query = kernel.records.parse(
    'sys_attachment_doc',
    `sys_attachment=${row.sys_id}^ORDERBYposition`,
  )
  const chunks = kernel.records.select(query).map((doc) => Buffer.from(doc.data ?? '', 'base64'))
  const type = row.content_type || 'application/octet-stream'
  return { status: 200, headers: { 'content-type': type }, body: Buffer.concat(chunks) }
}

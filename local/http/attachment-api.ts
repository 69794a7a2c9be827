import { attachmentBytes } from '../engine/attachment-files'
import { removeAttachment } from '../engine/attachments'
import type { Kernel, LocalResponse, Row, Session } from '../types'
import { attributesApi } from './attachment-attributes'
import { mayReadOwner, mayWriteOwner, type AttachmentCall } from './attachment-call'
import { metadata } from './attachment-json'
import { uploadFile, uploadForm } from './attachment-upload'
import { formatRefusal, recordBody } from './data-format'
import { empty, failure, json, type Call } from './message'
import { aclException, countOf, notFound, notSupported } from './table-call'
import { badPage, pageHeaders } from './table-pages'
import { listQuery, rowFor } from './table-query'

/** sysparm_limit where none is asked (docs: c_AttachmentAPI.md). */
const DEFAULT_LIMIT = 1000

/** /api/now[/v1|/v2]/attachment and what is below it (docs: c_AttachmentAPI.md). */
export function attachmentApi(
  kernel: Kernel,
  session: Session,
  call: Call,
  rest: readonly string[],
): LocalResponse {
  const given = { kernel, session, call }
  const [first, second, ...more] = rest
  const isContent = call.method === 'GET' && second === 'file'
  // A file comes as what it is, whatever Accept says: PySNC asks with application/json for any of them.
  const refusal = isContent ? undefined : formatRefusal(kernel, call)
  if (refusal) return refusal
  if (first === undefined) return call.method === 'GET' ? list(given) : notSupported()
  if (second === undefined && first === 'file') return posted(call, () => uploadFile(given))
  if (second === undefined && first === 'upload') return posted(call, () => uploadForm(given))
  const row = readable(given, first)
  if (!row) return notFound()
  if (second === undefined) return ofOne(given, row)
  if (second === 'attributes') return attributesApi(given, row, more)
  return isContent && more.length === 0 ? content(given, row) : unknownPath()
}

const posted = (call: Call, upload: () => LocalResponse): LocalResponse =>
  call.method === 'POST' ? upload() : notSupported()

const unknownPath = (): LocalResponse =>
  failure(400, 'Requested URI does not represent any resource')

function list(given: AttachmentCall): LocalResponse {
  const { kernel, session, call } = given
  const bad = badPage(call)
  if (bad) return bad
  const query = listQuery(given, 'sys_attachment', DEFAULT_LIMIT)
  const rows = kernel.records.select(query)
  const mine = rows.filter((row) => mayReadOwner(given, row))
  const result = mine.map((row) => metadata(kernel, session, call, row))
  return json(
    200,
    { result },
    pageHeaders(call, () => countOf(kernel, query), DEFAULT_LIMIT),
  )
}

function readable(given: AttachmentCall, sysId: string): Row | undefined {
  const row = rowFor(given, 'sys_attachment', sysId)
  return row && mayReadOwner(given, row) ? row : undefined
}

function ofOne(given: AttachmentCall, row: Row): LocalResponse {
  const { kernel, session, call } = given
  const { method } = call
  if (method === 'GET') return json(200, { result: metadata(kernel, session, call, row) })
  if (method !== 'PATCH' && method !== 'DELETE') return notSupported()
  const mayWrite = mayWriteOwner(given, row)
  if (!mayWrite) return aclException(method === 'PATCH' ? 'Update' : 'Delete')
  if (method === 'PATCH') return rename(given, row)
  removeAttachment(kernel, row.sys_id ?? '')
  return empty(204)
}

function rename({ kernel, session, call }: AttachmentCall, row: Row): LocalResponse {
  const body = recordBody(kernel, call)
  if ('status' in body) return body
  const { file_name } = body.values
  if (typeof file_name !== 'string' || file_name === '') {
    return failure(400, 'Bad Request', 'file_name is required')
  }
  const id = row.sys_id ?? ''
  const written = kernel.operations.update(session, 'sys_attachment', id, { file_name })
  return written.ok ? empty(204) : failure(403, 'Operation Failed', written.message)
}

function content({ kernel, session, call }: AttachmentCall, row: Row): LocalResponse {
  const type = row.content_type || 'application/octet-stream'
  const about = JSON.stringify(metadata(kernel, session, call, row))
  const headers = {
    // Header fields hold Latin letters only.
    'content-type': type.replace(/[^\x20-\x7e]/g, ''),
    'x-attachment-metadata': about.replace(/[^\x20-\x7e]/g, escaped),
    'x-content-type-options': 'nosniff',
  }
  return { status: 200, headers, body: attachmentBytes(kernel, row.sys_id ?? '') }
}

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

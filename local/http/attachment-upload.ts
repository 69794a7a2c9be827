import { storeAttachment, type NewFile } from '../engine/attachment-files'
import { parseTime, storedTime } from '../time'
import { mayAccess } from '../access/access'
import type { LocalResponse, Row } from '../types'
import type { AttachmentCall } from './attachment-call'
import { metadata } from './attachment-json'
import { baseUrl, failure, header, json, mediaType } from './message'
import { partsOf } from './multipart'
import { aclException, notFound } from './table-call'
import { rowFor } from './table-query'

/** POST …/attachment/file?table_name=…&table_sys_id=…&file_name=…: the body is the file (docs: c_AttachmentAPI.md). */
export function uploadFile(given: AttachmentCall): LocalResponse {
  const { call } = given
  const parameter = (name: string): string => call.query.get(name) ?? ''
  if (parameter('encryption_context') !== '') {
    return failure(
      501,
      'encryption_context is not spoken here',
      'Add it in local/http/attachment-upload.ts',
    )
  }
  const created = parameter('creation_time')
  const file = {
    table: parameter('table_name'),
    sysId: parameter('table_sys_id'),
    name: parameter('file_name'),
    type: header(call.request, 'content-type').trim(),
    content: call.request.body,
  }
  return stored(given, file, created)
}

/** POST …/attachment/upload: multipart, the file in its last part, table_name and table_sys_id in earlier ones. */
export function uploadForm(given: AttachmentCall): LocalResponse {
  const { request } = given.call
  if (mediaType(request) !== 'multipart/form-data') {
    return failure(415, 'Unsupported Media Type', 'It takes multipart/form-data')
  }
  const parts = partsOf(request)
  const field = (name: string): string =>
    parts.find((part) => part.name === name && part.fileName === '')?.content.toString('utf8') ?? ''
  const last = parts.at(-1)
  if (!last?.fileName) return incomplete('The last part of the message must be the file')
  const { fileName: name, type, content } = last
  return stored(given, {
    table: field('table_name').trim(),
    sysId: field('table_sys_id').trim(),
    name,
    type: type || 'application/octet-stream',
    content,
  })
}

const incomplete = (detail: string): LocalResponse => failure(400, 'Bad Request', detail)

function stored(given: AttachmentCall, file: NewFile, created = ''): LocalResponse {
  const { kernel, session, call } = given
  const bad = refusal(given, file)
  if (bad) return bad
  const written = storeAttachment(kernel, session, file)
  if (!written.ok) return failure(403, 'Operation Failed', written.message)
  const result = metadata(kernel, session, call, dated(given, written.row, created))
  // Of the file, in the version of the call: PySNC's tests compare it with the address they build themselves.
  const path = call.path.slice(0, call.path.lastIndexOf('/'))
  const location = `${baseUrl(call.request)}${path}/${written.sysId}/file`
  return json(201, { result: { ...result, ...namesOf(given) } }, { location })
}

/** Why a file is not taken; 404 for a record that is not there or not to be read (docs: c_AttachmentAPI.md, status codes). */
function refusal(given: AttachmentCall, file: NewFile): LocalResponse | undefined {
  const { kernel, session } = given
  const needed = { table_name: file.table, table_sys_id: file.sysId, file_name: file.name }
  const absent = Object.entries(needed).find(([, value]) => value === '')
  if (absent) return incomplete(`${absent[0]} is required`)
  if (file.type === '') return incomplete('The header Content-Type is required')
  const owner = kernel.dictionary.table(file.table) && rowFor(given, file.table, file.sysId)
  if (!owner || !mayAccess(kernel, session, 'read', file.table, owner)) return notFound()
  if (!mayAccess(kernel, session, 'write', file.table, owner)) return aclException('Insert')
  return overLimit(kernel, file)
}

type Properties = Pick<AttachmentCall['kernel'], 'properties'>

/** com.glide.attachment.max_size in MB, and glide.attachment.extensions where it names any (status assumed). */
function overLimit({ properties }: Properties, file: NewFile): LocalResponse | undefined {
  const limit = Number(properties.get('com.glide.attachment.max_size', '1024')) || 1024
  if (file.content.length > limit * 1024 * 1024) {
    return incomplete(`The file is larger than com.glide.attachment.max_size, ${limit} MB`)
  }
  const allowed = properties.get('glide.attachment.extensions', '').toLowerCase()
  const extension = /\.([^.]*)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  const names = allowed.split(',').map((name) => name.trim().replace(/^\./, ''))
  if (allowed.trim() === '' || names.includes(extension)) return undefined
  return incomplete(`Files of type '${extension}' are not allowed`)
}

/** creation_time: for files that a device kept while it was offline. What is no time is ignored. */
function dated({ kernel }: AttachmentCall, row: Row, created: string): Row {
  const ms = created === '' ? undefined : parseTime(created)
  if (ms === undefined) return row
  const sys_created_on = storedTime(ms)
  kernel.records.update('sys_attachment', row.sys_id ?? '', { sys_created_on })
  return { ...row, sys_created_on }
}

/** Full names of who made it (docs: c_AttachmentAPI.md, response of POST). */
function namesOf({ kernel, session }: AttachmentCall): Record<string, string> {
  const name = kernel.people.userByName(session.userName)?.name ?? ''
  return { created_by_name: name, updated_by_name: name }
}

import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Session, Written } from '../types'
import type { Engine } from './inner'
import { rowsWhere } from './inner'
import { newSysId } from './sysid'

type Stored = Pick<Engine, 'records' | 'dictionary'>

/** A file for a record, as scripts and the Attachment API hand it in. */
export type NewFile = {
  readonly table?: string
  readonly sysId?: string
  readonly name?: string
  readonly type?: string
  readonly content?: string | Buffer
}

/** Attachments: a sys_attachment row, and its bytes in base64 in sys_attachment_doc. */
export function storeAttachment(
  engine: Pick<Engine, 'records' | 'operations'>,
  session: Session,
  file: NewFile,
): Written {
  const bytes = Buffer.from(file.content ?? '')
  const written = engine.operations.insert({ ...session, scope: 'global' }, 'sys_attachment', {
    table_name: file.table ?? '',
    table_sys_id: file.sysId ?? '',
    file_name: file.name ?? '',
    content_type: file.type ?? '',
    size_bytes: String(bytes.length),
    compressed: 'true',
    size_compressed: String(gzipSync(bytes).length),
    hash: createHash('sha256').update(bytes).digest('hex'),
  })
  if (!written.ok) return written
  engine.records.insert('sys_attachment_doc', {
    sys_id: newSysId(),
    sys_class_name: 'sys_attachment_doc',
    sys_attachment: written.sysId,
    position: '0',
    data: bytes.toString('base64'),
  })
  return written
}

/** The same for scripts, which learn the sys_id or ''. */
export function writeAttachment(engine: Engine, session: Session, file: NewFile): string {
  const written = storeAttachment(engine, session, file)
  return written.ok ? written.sysId : ''
}

/** The content; empty where there is none. */
export function attachmentBytes(engine: Stored, sysId: string): Buffer {
  const parts = rowsWhere(engine, 'sys_attachment_doc', { sys_attachment: sysId }, 'position')
  return Buffer.concat(parts.map((part) => Buffer.from(part.data ?? '', 'base64')))
}

/** The content as text; '' where there is none. */
export const readAttachment = (engine: Stored, sysId: string): string =>
  attachmentBytes(engine, sysId).toString('utf8')

/** Answers '' as the classes expect a text of every attachment call. */
export function removeAttachment(engine: Stored, sysId: string): string {
  for (const part of rowsWhere(engine, 'sys_attachment_doc', { sys_attachment: sysId }))
    engine.records.delete('sys_attachment_doc', part.sys_id ?? '')
  engine.records.delete('sys_attachment', sysId)
  return ''
}

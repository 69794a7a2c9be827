import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Kernel, Session, Written } from '../types'
import { rowsWhere } from './inner'
import { newSysId } from './sysid'

/** A file for a record, as it came. */
export type NewFile = {
  readonly table: string
  readonly sysId: string
  readonly name: string
  readonly type: string
  readonly content: Buffer
}

/** Writes a sys_attachment row, and its bytes in base64 in sys_attachment_doc. */
export function storeAttachment(kernel: Kernel, session: Session, file: NewFile): Written {
  const { content } = file
  const written = kernel.operations.insert({ ...session, scope: 'global' }, 'sys_attachment', {
    table_name: file.table,
    table_sys_id: file.sysId,
    file_name: file.name,
    content_type: file.type,
    size_bytes: String(content.length),
    compressed: 'true',
    size_compressed: String(gzipSync(content).length),
    hash: createHash('sha256').update(content).digest('hex'),
  })
  if (!written.ok) return written
  kernel.records.insert('sys_attachment_doc', {
    sys_id: newSysId(),
    sys_class_name: 'sys_attachment_doc',
    sys_attachment: written.sysId,
    position: '0',
    length: String(content.length),
    data: content.toString('base64'),
  })
  return written
}

/** The content; empty where there is none. */
export function attachmentBytes(
  kernel: Pick<Kernel, 'records' | 'dictionary'>,
  sysId: string,
): Buffer {
  const parts = rowsWhere(kernel, 'sys_attachment_doc', { sys_attachment: sysId }, 'position')
  return Buffer.concat(parts.map((part) => Buffer.from(part.data ?? '', 'base64')))
}

import { createHash } from 'node:crypto'
import type { Session } from '../types'
import type { Engine } from './inner'
import { rowsWhere } from './inner'
import { newSysId } from './sysid'

/** Attachments: a sys_attachment row, and its bytes in base64 in sys_attachment_doc. */
export function writeAttachment(
  engine: Engine,
  session: Session,
  file: Readonly<Record<string, string>>,
): string {
  const bytes = Buffer.from(file.content ?? '', 'utf8')
  const written = engine.operations.insert({ ...session, scope: 'global' }, 'sys_attachment', {
    table_name: file.table ?? '',
    table_sys_id: file.sysId ?? '',
    file_name: file.name ?? '',
    content_type: file.type ?? '',
    size_bytes: String(bytes.length),
    hash: createHash('sha256').update(bytes).digest('hex'),
  })
  if (!written.ok) return ''
  engine.records.insert('sys_attachment_doc', {
    sys_id: newSysId(),
    sys_class_name: 'sys_attachment_doc',
    sys_attachment: written.sysId,
    position: '0',
    data: bytes.toString('base64'),
  })
  return written.sysId
}

/** The content as text; '' where there is none. */
export function readAttachment(engine: Engine, sysId: string): string {
  const parts = rowsWhere(engine, 'sys_attachment_doc', { sys_attachment: sysId }, 'position')
  return Buffer.concat(parts.map((part) => Buffer.from(part.data ?? '', 'base64'))).toString('utf8')
}

/** Answers '' as the classes expect a text of every attachment call. */
export function removeAttachment(
  engine: Pick<Engine, 'records' | 'dictionary'>,
  sysId: string,
): string {
  for (const part of rowsWhere(engine, 'sys_attachment_doc', { sys_attachment: sysId }))
    engine.records.delete('sys_attachment_doc', part.sys_id ?? '')
  engine.records.delete('sys_attachment', sysId)
  return ''
}

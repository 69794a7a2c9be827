import type { Session } from '../types'
import { attachmentBytes, storeAttachment } from './attachment-files'
import type { Engine } from './inner'
import { rowsWhere } from './inner'
import { newSysId } from './sysid'

type Store = Pick<Engine, 'records' | 'dictionary'>

/**
 * An attachment as scripts write it: the content is `base64`, or `content` as text. Returns the sys_id, or '' where the record could not be written.
 */
export function writeAttachment(
  engine: Engine,
  session: Session,
  file: Readonly<Record<string, string>>,
): string {
  const bytes =
    file.base64 === undefined
      ? Buffer.from(file.content ?? '', 'utf8')
      : Buffer.from(file.base64, 'base64')
  const { table = '', sysId = '', name = '', type = '' } = file
  const written = storeAttachment(engine, session, { table, sysId, name, type, content: bytes })
  return written.ok ? written.sysId : ''
}

/** The content in base64; '' where there is none. */
export const readAttachment = (engine: Store, sysId: string): string =>
  attachmentBytes(engine, sysId).toString('base64')

/** Answers '' as the classes expect a text of every attachment call. Attributes go with the attachment. */
export function removeAttachment(engine: Store, sysId: string): string {
  for (const part of rowsWhere(engine, 'sys_attachment_doc', { sys_attachment: sysId }))
    engine.records.delete('sys_attachment_doc', part.sys_id ?? '')
  forgetAttributes(engine, sysId)
  engine.records.delete('sys_attachment', sysId)
  return ''
}

const ATTRIBUTES = 'sys_attachment_attribute'

/** Copies every attachment of one record, with its attributes, to another; the new sys_ids. */
export function copyAttachments(
  engine: Engine,
  session: Session,
  from: Readonly<Record<string, string>>,
): string {
  const { table = '', sysId = '', targetTable = '', targetId = '' } = from
  const rows = rowsWhere(engine, 'sys_attachment', { table_name: table, table_sys_id: sysId })
  const made = rows.map((row) => {
    const file = { name: row.file_name ?? '', type: row.content_type ?? '' }
    const base64 = readAttachment(engine, row.sys_id ?? '')
    const copy = { ...file, base64, table: targetTable, sysId: targetId }
    const id = writeAttachment(engine, session, copy)
    for (const { key = '', value = '' } of rowsWhere(engine, ATTRIBUTES, {
      sys_attachment: row.sys_id ?? '-',
    }))
      setAttribute(engine, { sysId: id, key, value })
    return id
  })
  return made.filter(Boolean).join(',')
}

/** One key of an attachment has one value. */
export function setAttribute(engine: Store, given: Readonly<Record<string, string>>): string {
  const { sysId = '', key = '', value = '' } = given
  const [known] = rowsWhere(engine, ATTRIBUTES, { sys_attachment: sysId, key })
  if (known) engine.records.update(ATTRIBUTES, known.sys_id ?? '', { value })
  else
    engine.records.insert(ATTRIBUTES, {
      sys_id: newSysId(),
      sys_class_name: ATTRIBUTES,
      sys_attachment: sysId,
      key,
      value,
    })
  return sysId
}

/** Deletes one attribute, or all; '' where there was none. */
export function forgetAttributes(engine: Store, sysId: string, key?: string): string {
  const all = rowsWhere(engine, ATTRIBUTES, { sys_attachment: sysId || '-' })
  const rows = all.filter((row) => key === undefined || row.key === key)
  for (const row of rows) engine.records.delete(ATTRIBUTES, row.sys_id ?? '')
  return rows.length > 0 ? sysId : ''
}

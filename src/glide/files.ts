import { GlideRecord, GlideSysAttachment } from '@servicenow/glide'
import type { Files } from '../flow/ports'

function attached(table: string, id: string, name: string): GlideRecord | null {
  const record = new GlideRecord('sys_attachment')
  record.addQuery('table_name', '=', table)
  record.addQuery('table_sys_id', '=', id)
  record.addQuery('file_name', '=', name)
  record.setLimit(1)
  record.query()
  return record.next() ? record : null
}

/** Attachments. */
export const files = (): Files => ({
  write(table, id, name, type, content) {
    const known = attached(table, id, name)
    if (known !== null) return { ok: true, id: known.getUniqueValue() }
    const record = new GlideRecord(table)
    if (!record.get('sys_id', id)) return { ok: false, why: 'The record is gone.' }
    const written = new GlideSysAttachment().write(record, name, type, content)
    return written ? { ok: true, id: written } : { ok: false, why: 'The file was not written.' }
  },
  read(table, id, name) {
    const record = attached(table, id, name)
    return record === null ? null : new GlideSysAttachment().getContent(record)
  },
  remove(table, id, name) {
    const record = attached(table, id, name)
    if (record !== null) new GlideSysAttachment().deleteAttachment(record.getUniqueValue())
  },
})

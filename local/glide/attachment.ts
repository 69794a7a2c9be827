import type { Host } from './host'
import type { RecordLike, Space } from './space'

/** GlideSysAttachment (platform.md 8.8), for text content. */
export function defineAttachment(space: Space, host: Host): void {
  class GlideSysAttachment {
    /** The new attachment's sys_id. */
    write(record: RecordLike, name: unknown, type: unknown, content: unknown): string | null {
      const detail = {
        table: record.getTableName(),
        sysId: record.getUniqueValue() ?? '',
        name: space.text(name),
        type: space.text(type),
        content: space.text(content),
      }
      return host.attachment('write', detail) || null
    }
    getContent(attachment: RecordLike): string {
      return host.attachment('read', { sysId: attachment.getUniqueValue() ?? '' })
    }
    getContentBase64(attachment: RecordLike): string {
      return host.base64(this.getContent(attachment))
    }
    deleteAttachment(sysId: unknown): void {
      host.attachment('remove', { sysId: space.text(sysId) })
    }
    getAttachments(table: string, sysId: string): RecordLike {
      const record = new space.GlideRecord('sys_attachment') as RecordLike & {
        addQuery(name: string, value: string): void
        query(): void
      }
      record.addQuery('table_name', table)
      record.addQuery('table_sys_id', sysId)
      record.query()
      return record
    }
  }
  space.refuse(GlideSysAttachment.prototype, 'GlideSysAttachment', 'local/glide/attachment.ts')
  space.GlideSysAttachment = GlideSysAttachment
}

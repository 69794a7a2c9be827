import type { Host } from './host'
import type { RecordLike, Space } from './space'

/** GlideSysAttachment, streams and GlideTextReader (c_GlideSysAttachmentScopedAPI.md, c_GlideTextReaderScopedAPI.md). */
export function defineAttachment(space: Space, host: Host): void {
  const FILE = 'local/glide/attachment.ts'
  const streams = new WeakMap<object, string>()
  type Found = RecordLike & {
    addQuery(name: string, value: string): void
    query(): void
    next(): boolean
    insert(): string | null
    update(): string | null
    deleteMultiple(): void
  }
  const recordOf = (table: string) => new space.GlideRecord(table) as Found

  /** GlideScriptableInputStream: has no methods of its own (c_GlideScriptableInpStrmScopedAPI.md). */
  class GlideScriptableInputStream {
    constructor(base64: string) {
      streams.set(this, base64)
    }
  }
  space.bytesOf = (stream) =>
    streams.get(stream as object) ?? host.missing('an input stream that is none', FILE)
  space.streamOf = (base64) => new GlideScriptableInputStream(base64)

  class GlideTextReader {
    constructor(stream: unknown) {
      const lines = host.fromBase64(space.bytesOf(stream)).split(/\r\n|\r|\n/)
      if (lines.at(-1) === '') lines.pop()
      readers.set(this, lines)
    }
    readLine(): string | null {
      return (readers.get(this) ?? []).shift() ?? null
    }
    getEncoding(): string {
      return 'UTF-8'
    }
  }
  const readers = new WeakMap<object, string[]>()

  const write = (record: RecordLike, name: unknown, type: unknown, base64: string) => {
    const detail = {
      table: record.getTableName(),
      sysId: record.getUniqueValue() ?? '',
      name: space.text(name),
      type: space.text(type),
      base64,
    }
    return host.attachment('write', detail) || null
  }
  const read = (sysId: string): string => host.attachment('read', { sysId })
  const isGlobal = (): boolean => host.session().scope === 'global'

  const ATTRIBUTES = 'sys_attachment_attribute'
  const attributesOf = (attachment: unknown, key?: unknown): Found => {
    const record = recordOf(ATTRIBUTES)
    record.addQuery('sys_attachment', space.text(attachment))
    if (key !== undefined) record.addQuery('key', space.text(key))
    record.query()
    return record
  }
  const setAttribute = (attachment: unknown, key: unknown, value: unknown): void => {
    host.attachment('attribute', {
      sysId: space.text(attachment),
      key: space.text(key),
      value: space.text(value),
    })
  }

  class GlideSysAttachment {
    /** The new attachment's sys_id. */
    write(record: RecordLike, name: unknown, type: unknown, content: unknown): string | null {
      return write(record, name, type, host.base64(space.text(content)))
    }
    writeBase64(record: RecordLike, name: unknown, type: unknown, content: unknown): string | null {
      return write(record, name, type, space.text(content))
    }
    writeContentStream(
      record: RecordLike,
      name: unknown,
      type: unknown,
      stream: unknown,
    ): string | null {
      return write(record, name, type, space.bytesOf(stream))
    }
    /** "For use in scoped applications only. Returns undefined when used in the global scope." */
    getContent(attachment: RecordLike): string | undefined {
      if (isGlobal()) return undefined
      return host.fromBase64(read(attachment.getUniqueValue() ?? ''))
    }
    getContentBase64(attachment: RecordLike): string | undefined {
      return isGlobal() ? undefined : read(attachment.getUniqueValue() ?? '')
    }
    copy(sourceTable: unknown, sourceId: unknown, targetTable: unknown, targetId: unknown) {
      const [from, fromId, to, toId] = [sourceTable, sourceId, targetTable, targetId].map((each) =>
        space.text(each),
      )
      const made = host.attachment('copy', {
        table: from ?? '',
        sysId: fromId ?? '',
        targetTable: to ?? '',
        targetId: toId ?? '',
      })
      return made === '' ? [] : made.split(',')
    }
    deleteAttachment(sysId: unknown): void {
      host.attachment('remove', { sysId: space.text(sysId) })
    }
    getAttachments(table: unknown, sysId: unknown): RecordLike {
      const record = recordOf('sys_attachment')
      record.addQuery('table_name', space.text(table))
      record.addQuery('table_sys_id', space.text(sysId))
      record.query()
      return record
    }
    addAttribute(attachment: unknown, key: unknown, value: unknown): void {
      setAttribute(attachment, key, value)
    }
    updateAttribute(attachment: unknown, key: unknown, value: unknown): void {
      setAttribute(attachment, key, value)
    }
    addMultipleAttributes(attachment: unknown, pairs: object): void {
      for (const [key, value] of Object.entries(pairs)) setAttribute(attachment, key, value)
    }
    updateAllAttributes(attachment: unknown, pairs: object): void {
      this.deleteAllAttributes(attachment)
      this.addMultipleAttributes(attachment, pairs)
    }
    fetchAttribute(attachment: unknown, key: unknown): RecordLike {
      return attributesOf(attachment, key)
    }
    fetchAllAttributes(attachment: unknown): RecordLike {
      return attributesOf(attachment)
    }
    deleteAttribute(attachment: unknown, key: unknown): boolean {
      const detail = { sysId: space.text(attachment), key: space.text(key) }
      return host.attachment('forget', detail) !== ''
    }
    deleteAllAttributes(attachment: unknown): boolean {
      return host.attachment('forget', { sysId: space.text(attachment) }) !== ''
    }
  }
  /** No method of the class, as a sample calls it with `new` (c_ScriptableServiceRespStreamWriter.md). */
  const getContentStream = function (sysId: unknown): object {
    return space.streamOf(read(space.text(sysId)))
  }
  const asMethod = { value: getContentStream, writable: true, configurable: true }
  Object.defineProperty(GlideSysAttachment.prototype, 'getContentStream', asMethod)
  space.refuse(GlideSysAttachment.prototype, 'GlideSysAttachment', FILE)
  space.refuse(GlideScriptableInputStream.prototype, 'GlideScriptableInputStream', FILE)
  space.refuse(GlideTextReader.prototype, 'GlideTextReader', FILE)
  Object.assign(space, { GlideSysAttachment, GlideTextReader })
}

import type { ColumnInfo, Host } from './host'
import type { Space } from './space'

/** GlideElementDescriptor (c_GlideElementDescriptorScopedAPI.md): what the dictionary says of a column. */
export function defineDescriptor(space: Space, _host: Host): void {
  const columns = new WeakMap<object, ColumnInfo | undefined>()
  const of = (self: object): ColumnInfo | undefined => columns.get(self)

  class GlideElementDescriptor {
    constructor(column: ColumnInfo | undefined) {
      columns.set(this, column)
    }
    getName(): string {
      return of(this)?.name ?? ''
    }
    getLabel(): string {
      return of(this)?.label ?? ''
    }
    getInternalType(): string {
      return of(this)?.type ?? ''
    }
    getLength(): number {
      return of(this)?.maxLength ?? 0
    }
    isMandatory(): boolean {
      return of(this)?.mandatory ?? false
    }
    isChoiceTable(): boolean {
      return (of(this)?.choices.length ?? 0) > 0
    }
    isAutoOrSysID(): boolean {
      return (of(this)?.name ?? '').startsWith('sys_')
    }
    isVirtual(): boolean {
      return false
    }
    isEdgeEncrypted(): boolean {
      return false
    }
    isEncrypted(): boolean {
      return false
    }
    hasAttachmentsEncrypted(): boolean {
      return false
    }
  }
  space.refuse(
    GlideElementDescriptor.prototype,
    'GlideElementDescriptor',
    'local/glide/descriptor.ts',
  )
  space.descriptor = (_table, column) => new GlideElementDescriptor(column)
}

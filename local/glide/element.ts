import type { Host } from './host'
import type { RecordLike, Space } from './space'

/** GlideElement as a scoped app has it (platform.md 8.4): a column of a record, following the record's cursor. */
export function defineElement(space: Space, host: Host): void {
  const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  const LIST = new Set(['journal', 'journal_input', 'journal_list'])
  type Place = { readonly record: RecordLike; readonly path: readonly string[] }
  const places = new WeakMap<object, Place>()
  const placeOf = (self: object): Place =>
    places.get(self) ?? host.missing('a GlideElement without its record', 'local/glide/element.ts')
  const prototypes = new Map<string, object>()

  /** One prototype a referenced table: its columns are the next hop of a dot-walk. */
  const prototypeOf = (table: string): object => {
    const known = prototypes.get(table)
    if (known) return known
    const made = Object.create(GlideElement.prototype) as object
    for (const name of space.columnsOf(table)?.keys() ?? []) {
      if (Object.prototype.hasOwnProperty.call(GlideElement.prototype, name)) continue
      Object.defineProperty(made, name, {
        get(this: object) {
          const { record, path } = placeOf(this)
          return space.element(record, [...path, name])
        },
      })
    }
    prototypes.set(table, made)
    return made
  }
  /** The table that the last hop of the path belongs to, and its column. */
  const lastHop = ({ record, path }: Place) => {
    let table = space.state(record).table
    for (const hop of path.slice(0, -1)) table = space.columnsOf(table)?.get(hop)?.reference ?? ''
    return { table, column: space.columnsOf(table)?.get(path[path.length - 1] ?? '') }
  }
  const valueOf = ({ record, path }: Place): string => {
    const state = space.state(record)
    if (path.length === 1) return space.raw(state, path[0] ?? '')
    const { value, error } = host.walk(state.table, space.merged(state), path.join('.'))
    if (error) state.error = error
    return value
  }
  /** Of a field of the record itself, its row is asked; of one further away, its table. */
  const may = (place: Place, operation: 'read' | 'write' | 'create'): boolean => {
    const { record, path } = place
    const { table, column } = lastHop(place)
    const row = path.length === 1 ? space.merged(space.state(record)) : undefined
    return host.mayField(table, column?.name ?? '', operation, row)
  }
  const before = ({ record, path }: Place): string => {
    const state = space.state(record)
    return (state.previous ?? state.row ?? {})[path[0] ?? ''] ?? ''
  }
  /** Not supported on journal columns; false for a record only initialised or read (platform.md 8.4). */
  const changed = (place: Place): boolean => {
    const state = space.state(place.record)
    if (state.late || place.path.length > 1 || LIST.has(lastHop(place).column?.type ?? ''))
      return false
    if (state.operation === 'insert') return valueOf(place) !== ''
    return state.row !== undefined && before(place) !== valueOf(place)
  }

  class GlideElement {
    constructor(record: RecordLike, path: readonly string[]) {
      const { column } = lastHop({ record, path })
      const self = Object.create(prototypeOf(column?.reference ?? '')) as GlideElement
      places.set(self, { record, path })
      return self
    }

    getValue(): string | null {
      return valueOf(placeOf(this)) || null
    }
    toString(): string {
      return valueOf(placeOf(this))
    }
    valueOf(): string {
      return valueOf(placeOf(this))
    }
    nil(): boolean {
      return valueOf(placeOf(this)) === ''
    }
    getDisplayValue(max?: number): string {
      const { record, path } = placeOf(this)
      const state = space.state(record)
      const text = host.display(state.table, space.merged(state), path.join('.'))
      return max === undefined ? text : text.slice(0, max)
    }
    /** Without the language's plugin every language is the user's own (c_GlideElementScopedAPI.md). */
    getDisplayValueLang(_language: unknown): string {
      return this.getDisplayValue()
    }
    getHTMLValue(max?: number): string {
      const html = this.getDisplayValue()
        .replace(/[&<>"]/g, (mark) => MARKUP[mark] ?? mark)
        .replace(/\r?\n/g, '<br/>')
      return max === undefined ? html : html.slice(0, max)
    }
    setValue(value: unknown): void {
      const { record, path } = placeOf(this)
      if (path.length === 1) record.setValue(path[0] ?? '', value)
      else host.log('warn', `${path.join('.')}: a dot-walked column is not written`)
    }
    /** By display value for references, in the user's zone for dates; encrypts a password2 (platform.md 7.6, 8.4). */
    setDisplayValue(value: unknown): void {
      const place = placeOf(this)
      const { table, column } = lastHop(place)
      this.setValue(host.fromDisplay(table, column?.name ?? '', space.text(value)))
    }
    getDecryptedValue(): string | null {
      return host.decrypt(valueOf(placeOf(this)))
    }
    changes(): boolean {
      return changed(placeOf(this))
    }
    changesTo(value: unknown): boolean {
      const place = placeOf(this)
      return changed(place) && valueOf(place) === space.text(value)
    }
    changesFrom(value: unknown): boolean {
      const place = placeOf(this)
      return changed(place) && before(place) === space.text(value)
    }
    dateNumericValue(): number {
      return host.parseTime(valueOf(placeOf(this))) ?? 0
    }
    setDateNumericValue(ms: number): void {
      this.setValue(host.storedTime(Number(ms)))
    }
    /** A platform object of the column's type; null where the column is empty. */
    getGlideObject(): unknown {
      const { column } = lastHop(placeOf(this))
      const value = valueOf(placeOf(this))
      if (value === '') return null
      switch (column?.type) {
        case 'glide_duration':
        case 'timer':
          return new space.GlideDuration(host.parseTime(value) ?? 0)
        case 'glide_date':
          return space.dateOf(value)
        case 'glide_time':
          return new space.GlideTime((host.parseTime(value) ?? 0) % space.dates.DAY)
        default:
          return new space.GlideDateTime(value)
      }
    }
    /** Empty where nothing is referenced, never null (platform.md 8.4). */
    getRefRecord(): RecordLike {
      const { column } = lastHop(placeOf(this))
      const record = new space.GlideRecord(column?.reference ?? '')
      const value = valueOf(placeOf(this))
      if (value && column?.reference) record.get('sys_id', value)
      return record
    }
    getReferenceTable(): string | null {
      return lastHop(placeOf(this)).column?.reference || null
    }
    getJournalEntry(count: number): string {
      const { record, path } = placeOf(this)
      const state = space.state(record)
      return host.journal(state.table, record.getUniqueValue() ?? '', path[0] ?? '', count === 1)
    }
    getChoices(dependent?: unknown): string[] {
      if (dependent !== undefined)
        return host.missing('getChoices(dependent)', 'local/glide/element.ts')
      return (lastHop(placeOf(this)).column?.choices ?? []).map((choice) => choice.value)
    }
    getChoiceValue(): string {
      return this.getDisplayValue()
    }
    getED(): object {
      const { table, column } = lastHop(placeOf(this))
      return space.descriptor(table, column)
    }
    getName(): string {
      const { path } = placeOf(this)
      return path[path.length - 1] ?? ''
    }
    getLabel(): string {
      return lastHop(placeOf(this)).column?.label ?? ''
    }
    getLabelLang(_language: unknown): string {
      return this.getLabel()
    }
    getTableName(): string {
      return lastHop(placeOf(this)).table
    }
    getAttribute(name: string): string | null {
      return lastHop(placeOf(this)).column?.attributes[name] ?? null
    }
    getBooleanAttribute(name: string): boolean {
      return this.getAttribute(name) === 'true'
    }
    canRead(): boolean {
      return may(placeOf(this), 'read')
    }
    canWrite(): boolean {
      return may(placeOf(this), 'write')
    }
    canCreate(): boolean {
      return may(placeOf(this), 'create')
    }
    setError(message: unknown): void {
      space.state(placeOf(this).record).error = String(message)
    }
  }
  space.element = (record, path) => new GlideElement(record, path)
  space.refuse(GlideElement.prototype, 'GlideElement', 'local/glide/element.ts')
  space.GlideElement = GlideElement as unknown as Space['GlideElement']
}

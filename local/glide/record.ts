import type { Answer, Host, HostQuery, Part, Values } from './host'
import type { RecordLike, RecordState, Space } from './space'

/** GlideRecord as a scoped app has it (platform.md 8.2). */
export function defineRecord(space: Space, host: Host): void {
  const states = new WeakMap<object, RecordState>()
  const of = (self: object): RecordState =>
    states.get(self) ??
    host.missing('a GlideRecord method without its record', 'local/glide/record.ts')
  const { conditions } = space
  const prototypes = new Map<string, object>()
  const columnMaps = new Map<string, RecordState['columns']>()

  const columnsOf = (table: string): RecordState['columns'] => {
    if (!columnMaps.has(table)) {
      const list = host.columns(table)
      columnMaps.set(table, list && new Map(list.map((column) => [column.name, column])))
    }
    return columnMaps.get(table)
  }
  /** One prototype a table, with its columns as elements. Methods win over columns of the same name. */
  const prototypeOf = (table: string): object => {
    const known = prototypes.get(table)
    if (known) return known
    const made = Object.create(GlideRecord.prototype) as object
    for (const name of columnsOf(table)?.keys() ?? []) {
      if (Object.prototype.hasOwnProperty.call(GlideRecord.prototype, name)) continue
      Object.defineProperty(made, name, {
        enumerable: true,
        get(this: RecordLike) {
          return space.element(this, [name])
        },
        set(this: RecordLike, value: unknown) {
          this.setValue(name, value)
        },
      })
    }
    prototypes.set(table, made)
    return made
  }
  const fresh = (table: string): RecordState => ({
    table,
    columns: columnsOf(table),
    row: undefined,
    changes: {},
    previous: undefined,
    operation: '',
    late: false,
    parts: [],
    orderBy: [],
    limit: undefined,
    offset: undefined,
    rows: [],
    at: -1,
    isNew: false,
    justInserted: false,
    isAsRead: false,
    noCount: false,
    noSysIdOptimisation: false,
    aborted: false,
    workflow: true,
    error: '',
  })
  /** Rows come with all columns of their class; a record of a table above shows its own alone. */
  const rawOf = (state: RecordState, name: string): string =>
    state.columns?.has(name) ? (state.changes[name] ?? state.row?.[name] ?? '') : ''
  const merged = (state: RecordState): Values => ({ ...state.row, ...state.changes })
  const queryOf = (state: RecordState, limit = state.limit): HostQuery => {
    const { table, parts, orderBy, offset } = state
    return { table, parts, orderBy, limit, offset }
  }
  const fail = (state: RecordState, answer: Answer): null => {
    state.error = answer.message
    return null
  }
  const keep = (state: RecordState, answer: Answer): string => {
    state.row = answer.row
    state.isAsRead = false
    state.changes = {}
    state.isNew = false
    state.error = ''
    return answer.sysId
  }
  const find = (self: { next(): boolean }, column: string, value: unknown): boolean => {
    const state = of(self)
    const parts = [{ or: [conditions.termOf([column, value])], encoded: '' }]
    const limit = column === 'sys_id' ? 1 : undefined
    const { rows, error } = host.select({ ...queryOf(state, limit), parts, offset: undefined })
    Object.assign(state, { rows, error, at: -1, row: undefined, changes: {}, isNew: false })
    state.justInserted = false
    return self.next()
  }
  /** Beyond it the count is wrong on the platform (platform.md 8.2). */
  const mostSysIds = (): number =>
    Number(host.property('glide.db.first_pass_sys_id_list_size.max')) || 100
  const isLongList = ({ or, encoded }: Part): boolean => {
    const listed = /(?:^|\^)sys_idIN([^^]*)/.exec(encoded)?.[1] ?? ''
    const lists = or.filter(({ column, operator }) => column === 'sys_id' && operator === 'IN')
    return [listed, ...lists.map(({ value }) => value)].some(
      (list) => list.split(',').length > mostSysIds(),
    )
  }
  const refuseWrongCount = (state: RecordState): void => {
    if (state.noSysIdOptimisation && state.at >= 0) return
    if (!state.parts.some(isLongList)) return
    host.missing(
      'getRowCount() of more than 100 sys_ids without disableSysIdInOptimization() and next()',
      'local/glide/record.ts',
    )
  }
  const refused = (state: RecordState, operation: string): null => {
    state.error = `Operation ${operation} against '${state.table}' was aborted`
    return null
  }
  /** insert() on a record that was read makes a copy of it. */
  const copied = (state: RecordState): Values => {
    const copy: Values = {}
    for (const [name, value] of Object.entries(state.row ?? {}))
      if (!name.startsWith('sys_') || name === 'sys_domain') copy[name] = value
    return copy
  }
  /** Every row of the query, whatever its limit (platform.md 8.2: deleteMultiple ignores setLimit). */
  const allOf = (state: RecordState): HostQuery => ({
    ...queryOf(state),
    limit: undefined,
    offset: undefined,
  })
  const each = (state: RecordState, run: (sysId: string, known: Values) => Answer): void => {
    for (const row of host.select(allOf(state)).rows) {
      const answer = run(row.sys_id ?? '', row)
      if (!answer.ok) fail(state, answer)
    }
  }

  /** A record that was read is compared with what was read, and not read again (assumed); one that was written is. */
  const knownOf = ({ isAsRead, row }: RecordState): { readonly known?: Values } =>
    isAsRead && row ? { known: { ...row } } : {}

  class GlideRecord {
    constructor(table: string) {
      const self = Object.create(prototypeOf(String(table))) as GlideRecord
      states.set(self, fresh(String(table)))
      if (!of(self).columns) host.log('warn', `GlideRecord: no table '${table}'`)
      return self
    }

    initialize(): void {
      states.set(this, { ...fresh(of(this).table), isNew: true })
    }
    newRecord(): void {
      const { table } = of(this)
      states.set(this, { ...fresh(table), isNew: true, changes: { ...host.blank(table) } })
    }

    addQuery(name: unknown, ...rest: unknown[]) {
      if (rest.length > 0) return conditions.add(of(this), [name, ...rest])
      return conditions.addEncoded(of(this), name)
    }
    /** `enforced`: as addUserEncodedQuery. */
    addEncodedQuery(encoded: unknown, enforced?: boolean): void {
      conditions.addEncoded(of(this), encoded, enforced === true)
    }
    /** Unchecked terms: what addQuery and its like are here, as GlideRecord enforces no ACLs (platform.md 8.2). */
    addSystemQuery(name: unknown, ...rest: unknown[]) {
      return this.addQuery(name, ...rest)
    }
    addSystemEncodedQuery(encoded: unknown): void {
      conditions.addEncoded(of(this), encoded)
    }
    addSystemOrderBy(column: string): void {
      this.orderBy(column)
    }
    addSystemOrderByDesc(column: string): void {
      this.orderByDesc(column)
    }
    /** Checked terms: the user has to have access to the field "for this request to be added" (docs: addUserQuery). */
    addUserQuery(name: unknown, ...rest: unknown[]) {
      if (rest.length > 0) return conditions.add(of(this), [name, ...rest], true)
      return conditions.addEncoded(of(this), name, true)
    }
    addUserEncodedQuery(encoded: unknown): void {
      conditions.addEncoded(of(this), encoded, true)
    }
    addUserOrderBy(column: string): void {
      if (conditions.mayAsk(of(this).table, String(column), 'ORDERBY')) this.orderBy(column)
      else conditions.addNothing(of(this))
    }
    addUserOrderByDesc(column: string): void {
      if (conditions.mayAsk(of(this).table, String(column), 'ORDERBY')) this.orderByDesc(column)
      else conditions.addNothing(of(this))
    }
    addNullQuery(name: string) {
      return conditions.add(of(this), [name, 'ISEMPTY', ''])
    }
    addNotNullQuery(name: string) {
      return conditions.add(of(this), [name, 'ISNOTEMPTY', ''])
    }
    addActiveQuery() {
      return conditions.add(of(this), ['active', '=', 'true'])
    }
    addJoinQuery(table: unknown, primary: unknown = 'sys_id', joined: unknown = '') {
      return conditions.addJoin(of(this), String(table), String(primary), String(joined))
    }
    orderBy(column: string): void {
      of(this).orderBy.push({ column, descending: false })
    }
    orderByDesc(column: string): void {
      of(this).orderBy.push({ column, descending: true })
    }
    setLimit(count: unknown): void {
      of(this).limit = Number(count)
      of(this).offset = undefined
    }
    /** `first` inclusive, `last` exclusive (platform.md 8.2). */
    chooseWindow(first: number, last: number): void {
      of(this).offset = Number(first)
      of(this).limit = Math.max(0, Number(last) - Number(first))
    }
    setNoCount(): void {
      of(this).noCount = true
    }
    setCategory(): void {}
    disableSysIdInOptimization(): void {
      of(this).noSysIdOptimisation = true
    }

    query(name?: string, value?: unknown): void {
      const state = of(this)
      if (name !== undefined) conditions.add(state, [name, value])
      const { rows, error } = host.select(queryOf(state))
      Object.assign(state, { rows, error, at: -1, row: undefined, changes: {}, isNew: false })
      state.aborted = false
      state.justInserted = false
    }
    _query(name?: string, value?: unknown): void {
      this.query(name, value)
    }
    next(): boolean {
      const state = of(this)
      if (!this.hasNext()) return false
      state.at++
      state.row = state.rows[state.at]
      state.isAsRead = true
      state.changes = {}
      state.aborted = false
      return true
    }
    _next(): boolean {
      return this.next()
    }
    hasNext(): boolean {
      const { at, rows } = of(this)
      return at + 1 < rows.length
    }
    get(name: unknown, value?: unknown): boolean {
      if (value !== undefined) return find(this, String(name), value)
      const key = space.text(name)
      if (key === '') return false
      const display = host.displayColumn(of(this).table)
      return find(this, 'sys_id', key) || (display !== '' && find(this, display, key))
    }
    getRowCount(): number {
      const state = of(this)
      refuseWrongCount(state)
      if (state.offset === undefined || state.noCount) return state.rows.length
      return host.count({ ...queryOf(state), limit: undefined, offset: undefined })
    }
    getEncodedQuery(): string {
      return host.encode(queryOf(of(this)))
    }
    /** Deprecated: the query is added too, or one that finds nothing (docs). */
    isEncodedQueryValid(encoded: unknown): boolean {
      const valid = this.isValidEncodedQuery(encoded)
      if (valid) this.addEncodedQuery(encoded)
      else conditions.addNothing(of(this))
      return valid
    }
    /** "The empty string represents the absence of a query and returns false" (docs). */
    isValidEncodedQuery(encoded: unknown): boolean {
      const text = space.text(encoded)
      return text !== '' && host.readEncoded(of(this).table, text).dropped.length === 0
    }

    getValue(name: string): string | null {
      const column = String(name)
      return rawOf(of(this), column) || null
    }
    setValue(name: string, value: unknown): void {
      const state = of(this)
      const column = state.columns?.get(String(name))
      if (!column) return host.log('warn', `${state.table} has no column '${name}': not set`)
      const given = space.text(value)
      if (column.type === 'boolean' && given !== '')
        state.changes[column.name] = given === 'true' || given === '1' ? '1' : '0'
      else state.changes[column.name] = given === 'NULL' ? '' : given
    }
    setNewGuidValue(sysId: unknown): void {
      const state = of(this)
      if (host.takesIds(state.table)) state.changes.sys_id = space.text(sysId)
    }
    getDisplayValue(path?: string): string {
      const state = of(this)
      const column = path ?? host.displayColumn(state.table)
      return column ? host.display(state.table, merged(state), String(column)) : ''
    }
    getElement(path: string) {
      return space.element(this as unknown as RecordLike, String(path).split('.'))
    }
    getElements() {
      return [...(of(this).columns?.keys() ?? [])].map((name) => this.getElement(name))
    }
    getUniqueValue(): string | null {
      return rawOf(of(this), 'sys_id') || null
    }
    getTableName(): string {
      return of(this).table
    }
    getRecordClassName(): string {
      return rawOf(of(this), 'sys_class_name') || of(this).table
    }
    getClassDisplayValue(): string {
      return host.tableLabel(of(this).table)
    }
    getLabel(): string {
      return host.tableLabel(of(this).table)
    }
    getLink(): string {
      const { table } = of(this)
      return `${table}.do?sys_id=${this.getUniqueValue()}`
    }
    getAttribute(name: string): string | null {
      return of(this).columns?.get('sys_id')?.attributes[name] ?? null
    }
    getLastErrorMessage(): string | null {
      return of(this).error || null
    }

    insert(): string | null {
      const state = of(this)
      if (state.aborted) return refused(state, 'insert')
      const values = { ...copied(state), ...state.changes }
      const answer = host.insert(state.table, values, state.workflow)
      if (!answer.ok) return fail(state, answer)
      state.justInserted = true
      return keep(state, answer)
    }
    /** Inserts where there is no such record (platform.md 8.2). */
    update(reason?: unknown): string | null {
      const state = of(this)
      const sysId = state.isNew ? undefined : state.row?.sys_id
      if (!sysId) return this.insert()
      if (state.aborted) return refused(state, 'update')
      const how = { workflow: state.workflow, reason: space.text(reason), ...knownOf(state) }
      const answer = host.update(state.table, sysId, state.changes, how)
      if (answer.kind === 'missing') return this.insert()
      return answer.ok ? keep(state, answer) : fail(state, answer)
    }
    updateWithReferences(reason?: unknown): string | null {
      return this.update(reason)
    }
    /** A record that was just inserted has to be read again first (platform.md 8.2). */
    deleteRecord(): boolean {
      const state = of(this)
      const sysId = state.row?.sys_id
      if (!sysId || state.aborted || state.justInserted) return false
      const answer = host.remove(state.table, sysId, state.workflow)
      if (!answer.ok) fail(state, answer)
      return answer.ok
    }
    deleteMultiple(): void {
      const state = of(this)
      each(state, (sysId) => host.remove(state.table, sysId, state.workflow))
    }
    updateMultiple(): void {
      const state = of(this)
      const together = state.workflow ? undefined : host.updateAll(allOf(state), state.changes)
      if (together !== undefined) return void (state.error = together)
      const how = { workflow: state.workflow, reason: '' }
      each(state, (sysId, known) =>
        host.update(state.table, sysId, state.changes, { ...how, known }),
      )
    }

    isValid(): boolean {
      return of(this).columns !== undefined
    }
    isValidField(name: string): boolean {
      return of(this).columns?.has(String(name)) ?? false
    }
    isValidRecord(): boolean {
      return Boolean(of(this).row?.sys_id)
    }
    isNewRecord(): boolean {
      return of(this).isNew
    }
    isView(): boolean {
      return false
    }
    operation(): string {
      return of(this).operation
    }
    canRead(): boolean {
      return host.may(of(this).table, 'read', merged(of(this)))
    }
    canWrite(): boolean {
      return host.may(of(this).table, 'write', merged(of(this)))
    }
    canCreate(): boolean {
      return host.may(of(this).table, 'create')
    }
    canDelete(): boolean {
      return host.may(of(this).table, 'delete', merged(of(this)))
    }
    setAbortAction(abort: boolean): void {
      of(this).aborted = Boolean(abort)
    }
    isActionAborted(): boolean {
      return of(this).aborted
    }
    setWorkflow(run: boolean): void {
      of(this).workflow = Boolean(run)
    }
    toString(): string {
      return of(this).table
    }
  }

  space.refuse(GlideRecord.prototype, 'GlideRecord', 'local/glide/record.ts')
  space.GlideRecord = GlideRecord as unknown as Space['GlideRecord']
  space.state = of
  space.stateIfAny = (record) => states.get(record as object)
  space.raw = rawOf
  space.merged = merged
  space.columnsOf = columnsOf
}

import { bootKernel, install, put, script } from './support/kernel'
import type { ColumnDef, Kernel, Row, TableDef } from '../../local/types'

const TABLE = 'x_acme_app_audited'
const column = (
  name: string,
  type: string,
  attributes: Record<string, string> = {},
): ColumnDef => ({
  name,
  type,
  label: name,
  maxLength: 40,
  mandatory: false,
  readOnly: false,
  unique: false,
  audit: true,
  attributes,
  table: TABLE,
  scope: 'x_acme_app',
  source: '',
})
const AUDITED: TableDef = {
  name: TABLE,
  label: 'Audited',
  scope: 'x_acme_app',
  display: 'title',
  audit: true,
  access: { read: true, create: false, update: false, delete: false, webService: true },
  columns: [
    column('title', 'string'),
    column('owner', 'reference'),
    column('private', 'string', { no_audit: 'false' }),
    column('secret', 'password2'),
    column('log', 'journal_input'),
  ],
  indexes: [],
}
const BELOW: TableDef = {
  ...AUDITED,
  name: `${TABLE}_below`,
  extends: TABLE,
  audit: false,
  columns: [],
}

function boot(): Kernel {
  const kernel = bootKernel()
  for (const table of [AUDITED, BELOW]) kernel.dictionary.define(table)
  kernel.realms.reset()
  return kernel
}
const rows = (kernel: Kernel, table = 'sys_audit'): Row[] =>
  kernel.records.select({ table, where: [], orderBy: [] })
const NEW = `const gr = new GlideRecord('${TABLE}'); gr.initialize(); gr.title = 'one'; gr.insert();`

// exploring-auditing.md and c_UnderstandingTheSysAuditTable.md: what a row says.
test('an update of an audited table leaves a row for each column that changed', () => {
  const kernel = boot()
  const user = put(kernel, 'sys_user', { user_name: 'jane', active: '1' })
  const session = kernel.people.sessionFor(user)
  const written = kernel.operations.insert(session, TABLE, { title: 'one', owner: 'a'.repeat(32) })
  const id = written.ok ? written.sysId : ''
  kernel.operations.update(session, TABLE, id, { title: 'two' }, { reason: 'because' })
  expect(rows(kernel)).toMatchObject([
    {
      tablename: TABLE,
      documentkey: id,
      fieldname: 'title',
      oldvalue: 'one',
      newvalue: 'two',
      user: 'jane',
      reason: 'because',
      record_checkpoint: '1',
    },
  ])
})

// HistoryWalkerScopedAPI.md: glide.sys.audit_inserts, false in a base system.
test.each([
  ['', []],
  ['true', ['sys_class_name', 'title']],
])('with glide.sys.audit_inserts=%s an insert leaves %j', (value, fields) => {
  const kernel = boot()
  kernel.properties.set('glide.sys.audit_inserts', value)
  script(kernel, NEW)
  const named = rows(kernel).map(({ fieldname }) => fieldname)
  expect(named).toEqual(fields)
})

// exploring-auditing.md, "Information exempted"; c_DictionaryAttributes.md: "the true or false value is ignored" of no_audit.
test('columns with no_audit, secrets, journals and system fields leave none', () => {
  const kernel = boot()
  script(
    kernel,
    `${NEW} gr.private = 'x'; gr.secret.setDisplayValue('s'); gr.log = 'entry'; gr.update()`,
  )
  expect(rows(kernel)).toEqual([])
  expect(rows(kernel, 'sys_journal_field')).toHaveLength(1)
})

// exploring-auditing.md: "Tables don't derive the audit flags from parent or child audited tables."
test('a table below an audited one is not audited by that', () => {
  const kernel = boot()
  const NOTE = NEW.replace(TABLE, `${TABLE}_below`)
  script(kernel, `${NOTE} gr.title = 'two'; gr.update()`)
  expect(rows(kernel)).toEqual([])
})

// platform.md 8.2: setWorkflow(false) disables audit; the reason is that of update(reason).
test('setWorkflow(false) leaves no trace, update(reason) its reason', () => {
  const kernel = boot()
  script(
    kernel,
    `${NEW} gr.setWorkflow(false); gr.title = 'two'; gr.update()
    gr.setWorkflow(true); gr.title = 'three'; gr.update('why')`,
  )
  expect(rows(kernel)).toMatchObject([{ oldvalue: 'two', newvalue: 'three', reason: 'why' }])
})

// exploring-auditing.md: deletions are audited, but for the tables of glide.db.audit.ignore.delete.
test('a deletion leaves the record in sys_audit_delete, unless its table is left out', () => {
  const kernel = boot()
  const remove = `${NEW} gr.get(gr.getUniqueValue()); gr.deleteRecord()`
  script(kernel, remove)
  const [deleted] = rows(kernel, 'sys_audit_delete')
  expect(deleted).toMatchObject({ tablename: TABLE, display_value: 'one' })
  expect(deleted?.payload).toContain('<title>one</title>')
  kernel.properties.set('glide.db.audit.ignore.delete', `other, ${TABLE}`)
  script(kernel, remove)
  expect(rows(kernel, 'sys_audit_delete')).toHaveLength(1)
})

// c_UnderstandingTheSysAuditTable.md: "the system skips any business rule triggered by inserts to the Sys Audit table".
test('no rule runs for the rows of the audit', () => {
  const kernel = boot()
  install(kernel, 'sys_script', {
    name: 'On audit',
    collection: 'sys_audit',
    when: 'after',
    action_insert: 'true',
    script: `gs.info('rule ran')`,
  })
  script(kernel, `${NEW} gr.title = 'two'; gr.update()`)
  expect(kernel.log.tail(5).some(({ message }) => message === 'rule ran')).toBe(false)
})

import { acl, clearAcls, defineFamily, put, SUB } from './access-support'
import { bootKit } from './http-kit'
import type { Session } from '../../local/types'

const { kernel } = bootKit().instance
defineFamily(kernel, 'x_demo_kit')

const USER: Session = {
  userId: 'u'.repeat(32),
  userName: 'somebody',
  roles: new Set(['one']),
  timeZone: 'GMT',
  interactive: false,
  scope: 'x_demo_kit',
}
const run = (text: string): unknown =>
  JSON.parse(JSON.stringify(kernel.realms.run(USER, text, {}, 'test') ?? null))
const NEW = `var gr = new GlideRecordSecure('${SUB}');`
const stored = (name: string) => kernel.records.select(kernel.records.parse(SUB, `name=${name}`))[0]

beforeEach(() => {
  clearAcls(kernel)
  for (const { sys_id = '' } of kernel.records.select(kernel.records.parse(SUB, '')))
    kernel.records.delete(SUB, sys_id)
  for (const level of ['1', '2', '3']) put(kernel, SUB, { name: `n${level}`, level, extra: 'x' })
  for (const operation of ['read', 'write', 'create', 'delete'])
    acl(kernel, { name: SUB, operation, roles: ['one'], condition: OPEN[operation] ?? '' })
})
/** Reading is for the first two levels, writing for the first. */
const OPEN: Readonly<Record<string, string>> = {
  read: 'level<3',
  write: 'level=1',
  delete: 'level=1',
}
const SECRET = { name: `${SUB}.extra`, roles: ['two'] }

// api-reference/scripts/p_GlideServerAPIs, "Using GlideRecordSecure"
test('rows that may not be read are skipped', () => {
  expect(
    run(`${NEW} gr.orderBy('name'); gr.query(); var names = []
      while (gr.next()) names.push(gr.getValue('name')); names`),
  ).toEqual(['n1', 'n2'])
  expect(run(`${NEW} [gr.get('name', 'n1'), gr.get('name', 'n3')]`)).toEqual([true, false])
})

// "If an element cannot be read because an ACL restricts access, a NULL value is created in memory for that record."
test('a field that may not be read is null', () => {
  acl(kernel, SECRET)
  expect(run(`${NEW} gr.get('name', 'n1'); [gr.getValue('extra'), gr.extra.toString()]`)).toEqual([
    null,
    '',
  ])
})

test('a write is refused where the record may not be written, and says so', () => {
  expect(
    run(`${NEW} gr.get('name', 'n2'); gr.extra = 'y'; [gr.update(), gr.getLastErrorMessage()]`),
  ).toEqual([null, 'Insufficient rights'])
  expect(stored('n2')?.extra).toBe('x')
  expect(run(`${NEW} gr.get('name', 'n2'); gr.deleteRecord()`)).toBe(false)
})

// "non-writable fields are set to NULL when trying to write to the database"
test('a field that may not be written is nothing on insert and stays on update', () => {
  acl(kernel, { ...SECRET, operation: 'write' })
  run(`${NEW} gr.initialize(); gr.name = 'new'; gr.extra = 'z'; gr.insert()`)
  expect(stored('new')).toMatchObject({ name: 'new', extra: '' })
  run(`${NEW} gr.get('name', 'n1'); gr.owner = 'o'; gr.extra = 'z'; gr.update()`)
  expect(stored('n1')).toMatchObject({ owner: 'o', extra: 'x' })
})

test('updateMultiple and deleteMultiple reach what may be written and no more', () => {
  run(`${NEW} gr.setValue('owner', 'all'); gr.updateMultiple()`)
  expect(['n1', 'n2', 'n3'].map((name) => stored(name)?.owner)).toEqual(['all', '', ''])
  run(`${NEW} gr.addQuery('level', '>', '0'); gr.deleteMultiple()`)
  expect(['n1', 'n2', 'n3'].map((name) => stored(name)?.name)).toEqual([undefined, 'n2', 'n3'])
})

// "[object ScopedGlideRecordSecure]"
test('its text says what it is', () => {
  expect(run(`${NEW} gr.toString()`)).toBe('[object ScopedGlideRecordSecure]')
})

test('GlideRecord itself asks nobody, but canRead, canWrite and canDelete ask of its record', () => {
  const each = (name: string) =>
    run(`var gr = new GlideRecord('${SUB}'); gr.get('name', '${name}')
      ;[gr.canRead(), gr.canWrite(), gr.canDelete(), gr.canCreate()]`)
  expect(each('n1')).toEqual([true, true, true, true])
  expect(each('n2')).toEqual([true, false, false, true])
  expect(each('n3')).toEqual([false, false, false, true])
})

test('an element answers for its record and itself', () => {
  acl(kernel, { ...SECRET, operation: 'write' })
  const each = (name: string) =>
    run(`var gr = new GlideRecord('${SUB}'); gr.get('name', '${name}')
      ;[gr.extra.canRead(), gr.extra.canWrite(), gr.name.canWrite(), gr.extra.canCreate()]`)
  expect(each('n1')).toEqual([true, false, true, false])
  expect(each('n3')).toEqual([false, false, false, false])
})

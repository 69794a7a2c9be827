import { createInstance } from '../../local/instance'
import { installPackage } from '../../local/package/install'
import { readPackage } from '../../local/package/read'
import { uninstallApplication } from '../../local/package/uninstall'
import type { Kernel, Package } from '../../local/types'
import { id, KIT, recordXml, SCOPE_ID, zipOf, type Files } from './kit'

const packageOf = (files: Files): Package => readPackage(zipOf(files))
const kit = packageOf(KIT)
const boot = (): Kernel => createInstance().kernel
const count = (kernel: Kernel, table: string, query = ''): number =>
  kernel.records.count(kernel.records.parse(table, query))

test('an installation brings tables, fields on platform tables, records and first data', () => {
  const kernel = boot()
  const report = installPackage(kernel, kit)
  expect(report).toMatchObject({ scopeId: SCOPE_ID, updated: 0, kept: 0, warnings: [] })
  expect(kernel.dictionary.column('change_request', 'x_demo_kit_item')).toMatchObject({
    type: 'reference',
    scope: 'x_demo_kit',
  })
  expect(kernel.records.get('sys_app', SCOPE_ID)).toMatchObject({
    scope: 'x_demo_kit',
    active: '1',
  })
  expect(kernel.records.get('x_demo_kit_item', id('first'))).toMatchObject({
    name: 'Ünï "q" & <b>',
    done: '0',
    number: expect.stringMatching(/^DKI\d{7}$/),
  })
  const [history] = kernel.records.select(
    kernel.records.parse('sys_upgrade_history', 'to_version=x_demo_kit'),
  )
  expect(history).toMatchObject({ upgrade_finished: expect.stringMatching(/^\d{4}-/) })
})

test('a role that the platform has is found by its name, whatever sys_id the build gave it', () => {
  const kernel = boot()
  installPackage(kernel, kit)
  const link = kernel.records.get('sys_security_acl_role', id('acl read role'))
  expect(kernel.records.get('sys_user_role', link?.sys_user_role ?? '')?.name).toBe('itil')
})

test('installing twice changes nothing, and first data that was deleted does not come back', () => {
  const kernel = boot()
  const first = installPackage(kernel, kit)
  kernel.records.delete('x_demo_kit_item', id('first'))
  const second = installPackage(kernel, kit)
  expect(second).toMatchObject({ inserted: 0, updated: first.inserted - 1 })
  expect(count(kernel, 'x_demo_kit_item')).toBe(0)
  expect(count(kernel, 'sys_ws_operation', `sys_scope=${SCOPE_ID}`)).toBe(4)
})

test('a new version updates records, adds columns and deletes what it says is gone', () => {
  const kernel = boot()
  installPackage(kernel, kit)
  const table = (KIT['dictionary/x_demo_kit_item.xml'] ?? '').replace(
    '<index',
    '<element name="more" type="integer" label="More" default_value="7"/><index',
  )
  const role = { name: 'x_demo_kit.user', description: 'Now with a description' }
  const newer = packageOf({
    ...KIT,
    'dictionary/x_demo_kit_item.xml': table,
    [`update/sys_user_role_${id('role')}.xml`]: recordXml('sys_user_role', id('role'), role),
    'author_elective_update/gone.xml': recordXml('sys_ws_operation', id('op fail'), {}, 'DELETE'),
    [`update/sys_ws_operation_${id('op fail')}.xml`]: recordXml('sys_number', id('number'), {
      category: 'x_demo_kit_item',
    }),
  })
  expect(installPackage(kernel, newer)).toMatchObject({ deleted: 1 })
  expect(kernel.dictionary.column('x_demo_kit_item', 'more')?.type).toBe('integer')
  expect(kernel.records.get('sys_user_role', id('role'))?.description).toBe(
    'Now with a description',
  )
})

test('what a customer edited among elective records stays when the app is installed again', () => {
  const kernel = boot()
  installPackage(kernel, kit)
  const admin = kernel.people.sessionFor(kernel.people.userByName('admin')?.sys_id ?? '')
  kernel.operations.update(admin, 'sys_choice', id('choice a'), { label: 'Primary' })
  expect(installPackage(kernel, kit)).toMatchObject({ kept: 1 })
  const choices = kernel.dictionary.column('x_demo_kit_item', 'kind')?.choices
  expect(choices?.map((choice) => choice.label)).toEqual(['Primary', 'Second'])
})

test('demo data comes only when it is asked for', () => {
  const demo = { name: 'Only a demo' }
  const files = { ...KIT, 'unload.demo/d.xml': recordXml('x_demo_kit_item', id('demo'), demo) }
  const without = boot()
  installPackage(without, packageOf(files))
  const withDemo = boot()
  installPackage(withDemo, packageOf(files), { demoData: true })
  expect([count(without, 'x_demo_kit_item'), count(withDemo, 'x_demo_kit_item')]).toEqual([1, 2])
})

test('a refused package leaves nothing behind', () => {
  const kernel = boot()
  const rule = { name: 'R', collection: 'change_request', when: 'after', script: '1' }
  const bad = packageOf({ ...KIT, 'update/r.xml': recordXml('sys_script', id('r'), rule) })
  expect(() => installPackage(kernel, bad)).toThrow(
    "update/r.xml: business rule 'R' on 'change_request', a table of another scope",
  )
  expect(kernel.dictionary.table('x_demo_kit_item')).toBeUndefined()
  expect(kernel.records.get('sys_app', SCOPE_ID)).toBeUndefined()
})

test('a privilege beyond what the table gives is told', () => {
  const kernel = boot()
  const privilege = {
    source_scope: SCOPE_ID,
    target_scope: 'global',
    target_name: 'change_request',
    target_type: 'sys_db_object',
    operation: 'delete',
    status: 'allowed',
  }
  const files = { ...KIT, 'update/p.xml': recordXml('sys_scope_privilege', id('p'), privilege) }
  expect(installPackage(kernel, packageOf(files)).warnings).toEqual([
    "update/p.xml: 'change_request' lets no other scope delete",
  ])
})

test('an application that is taken off leaves no record and no row', () => {
  const kernel = boot()
  const before = count(kernel, 'sys_metadata')
  installPackage(kernel, kit)
  expect(uninstallApplication(kernel, SCOPE_ID)).toBeGreaterThan(10)
  expect(count(kernel, 'sys_metadata')).toBe(before)
  expect(count(kernel, 'x_demo_kit_item')).toBe(0)
  expect(kernel.records.get('sys_app', SCOPE_ID)).toBeUndefined()
})

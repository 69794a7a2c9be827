import { createInstance } from '../../local/instance'
import { installPackage } from '../../local/package/install'
import { readPackage } from '../../local/package/read'
import { KIT, id, recordXml, zipOf } from './kit'

const { kernel } = createInstance()
const withRecord = (table: string, fields: Record<string, string>) =>
  readPackage(
    zipOf({ ...KIT, [`update/${table}_${id('one')}.xml`]: recordXml(table, id('one'), fields) }),
  )

// Flow triggers run from the platform's after engines (platform.md 7.4): what we do not run is not installed.
test.each([
  'sys_hub_flow',
  'sys_hub_trigger_instance_v2',
  'sys_flow_record_trigger',
  'wf_workflow',
  'sys_pd_process_definition',
])('a package with a record of %s is refused, and says where to add it', (table) => {
  expect(() => withRecord(table, { name: 'A flow' })).toThrow(
    new RegExp(`update/${table}_.*not understood here. Add the kind in local/package/kinds.ts`),
  )
})

// c_BusinessRules.md: "Global business rules are business rules where the Table field is set to Global".
test('a package with a global business rule is refused', () => {
  const pkg = withRecord('sys_script', { name: 'Global', collection: 'global', when: 'before' })
  expect(() => installPackage(kernel, pkg)).toThrow('no global business rules')
})

// c_BusinessRules.md, Display: it fills g_scratchpad for client scripts.
test('a display rule of the app’s own table is installed with a warning', () => {
  const fields = { name: 'Shows', collection: 'x_demo_kit_item', when: 'before_display' }
  const report = installPackage(kernel, withRecord('sys_script', fields))
  expect(report.warnings.join()).toContain("the display rule 'Shows' never runs here")
})

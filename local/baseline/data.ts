import type { BuiltInRule, Kernel } from '../types'
import { forgetOpenStates } from '../process/ci-rules'
import { GROUP, idOf } from '../process/words'
import { conditionTypeRows } from './data/condition-types'
import { fieldClassRows } from './data/field-classes'
import { loadRows, type SeedRow } from './data/load'
import { filterRows, hierarchyRows } from './data/filters'
import { menuRows } from './data/menus'
import { modelRows, type ModelSet } from './data/models'
import { propertyRows } from './data/properties'
import { relationTypeRows } from './data/relation-types'
import { roleId, roleRows } from './data/roles'
import { securityRows } from './data/security'
import { tableRow } from './data/table-rows'

/** sys_id of the admin of every instance. */
export const ADMIN = '6816f79cc0a8016401c5a33be04be441'

const adminRows = (): SeedRow[] => [
  {
    table: 'sys_user',
    row: {
      sys_id: ADMIN,
      user_name: 'admin',
      first_name: 'System',
      last_name: 'Administrator',
      name: 'System Administrator',
      email: 'admin@example.com',
      active: '1',
      // On the local instance only (contract.md 6); no password is ever in a package.
      user_password: 'admin',
    },
  },
  {
    table: 'sys_user_has_role',
    row: {
      sys_id: idOf('sys_user_has_role', 'admin', 'admin'),
      user: ADMIN,
      role: roleId('admin'),
    },
  },
]

const groupRows = (): SeedRow[] => [
  {
    table: 'sys_user_group',
    row: { sys_id: GROUP.changeManagement, name: 'Change Management', active: '1' },
  },
  {
    table: 'sys_user_group',
    row: { sys_id: GROUP.cabApproval, name: 'CAB Approval', active: '1' },
  },
]

/** Events that the platform itself acts on (attach-process-change-model; platform.md 4.3). */
const CHANGE_EVENTS = ['change_model.evaluate', 'change.refresh_impacted_ci']

const platformRows = (): SeedRow[] => [
  {
    table: 'sysevent_queue',
    row: { sys_id: idOf('sysevent_queue', 'default'), name: 'default', active: '1' },
  },
  ...[...CHANGE_EVENTS, 'sn_change.state.updated'].map((name) => ({
    table: 'sysevent_register',
    row: {
      sys_id: idOf('sysevent_register', name),
      event_name: name,
      suffix: name,
      table: 'change_request',
    },
  })),
  ...CHANGE_EVENTS.map((name) => ({
    table: 'sysevent_script_action',
    row: {
      sys_id: idOf('sysevent_script_action', name),
      name: `Change Management: ${name}`,
      event_name: name,
      active: '1',
      order: '100',
      script: 'new ChangeManagementEventHandler().process(event)',
    },
  })),
  ...relationTypeRows(),
]

const KNOWN_SETS: readonly string[] = [
  'classic',
  'simplified',
  'customised',
  'simplified-customised',
]
const isModelSet = (name: string): name is ModelSet => KNOWN_SETS.includes(name)

/** Replaces the change models by those of another kind of instance (platform.md 13.19). */
export function useModelSet(kernel: Kernel, set: ModelSet): void {
  const session = kernel.people.systemSession()
  kernel.properties.set('local.change.models', set)
  for (const { table, row } of modelRows(set)) {
    const sysId = row.sys_id ?? ''
    const isKnown = kernel.records.get(table, sysId) !== undefined
    if (isKnown) kernel.operations.update(session, table, sysId, row, { workflow: false })
    else kernel.operations.insert(session, table, row, { workflow: false })
  }
  forgetOpenStates(kernel)
}

/** local.change.models, when it is edited as the property that it is. */
export const modelSetRule: BuiltInRule = {
  name: 'Local: Use another set of change models',
  sysId: idOf('rule', 'use another model set'),
  table: 'sys_properties',
  when: 'after',
  on: ['insert', 'update'],
  order: 900,
  run({ kernel, current }) {
    const set = current.value ?? ''
    if (current.name === 'local.change.models' && isModelSet(set)) useModelSet(kernel, set)
  },
}

// Its sys_id is the word 'global', which the engine takes for none: so it is stored as it is.
function loadGlobalScope(kernel: Kernel): void {
  if (kernel.records.get('sys_scope', 'global') !== undefined) return
  const row = { sys_id: 'global', scope: 'global', name: 'Global', active: '1' }
  kernel.records.insert('sys_scope', row)
}

/** What a fresh instance has before any app: tables, roles, groups, admin, properties, models, menus. */
export function loadBaselineData(kernel: Kernel): void {
  loadGlobalScope(kernel)
  loadRows(kernel, [
    ...kernel.dictionary.tables().map((table) => tableRow(table)),
    ...fieldClassRows(kernel.dictionary.tables()),
    ...platformRows(),
    ...propertyRows(),
    ...roleRows(),
    ...adminRows(),
    ...groupRows(),
    ...menuRows(),
    ...securityRows(),
    ...filterRows(),
    ...hierarchyRows(),
  ])
  const set = kernel.properties.get('local.change.models', 'classic')
  loadRows(kernel, [...conditionTypeRows(), ...modelRows(isModelSet(set) ? set : 'classic')])
}

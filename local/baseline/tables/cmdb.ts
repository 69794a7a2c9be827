import type { TableDef } from '../../types'
import { ciClasses } from './cmdb-classes'
import { ASSUMED, OPEN, READ_ONLY, boolean, dateTime, reference, table, text, typed } from './write'

const root = table('cmdb', {
  label: 'Base Configuration Item',
  access: READ_ONLY,
  source: 'sdk-core: cmdb_ci extends cmdb and restates these',
  columns: {
    sys_class_path: typed('sys_class_path', 'Class path', 255),
    sys_domain: typed('domain_id', 'Domain', 32, { defaultValue: 'global' }),
    sys_domain_path: typed('domain_path', 'Domain path', 255, { defaultValue: '/' }),
  },
})

/** How hosts are looked for: by name, address or id, among very many. */
const lookups = table('cmdb_ci', {
  label: 'Configuration Item',
  access: OPEN,
  source: 'sdk-core',
  columns: {},
  indexed: [
    'name',
    'fqdn',
    'serial_number',
    'correlation_id',
    'ip_address',
    'mac_address',
    'asset_tag',
  ],
})

const relations: readonly TableDef[] = [
  table('cmdb_rel_type', {
    label: 'CI Relationship Type',
    extends: 'sys_metadata',
    display: 'name',
    source: 'platform.md 5: "Depends on::Used by"; column names are assumed',
    columns: {
      name: text('Name', 255),
      parent_descriptor: text('Parent descriptor', 100),
      child_descriptor: text('Child descriptor', 100),
    },
  }),
  table('cmdb_rel_ci', {
    label: 'CI Relationship',
    source: 'platform.md 5',
    access: ASSUMED,
    indexed: ['parent', 'child'],
    columns: {
      parent: reference('Parent', 'cmdb_ci'),
      child: reference('Child', 'cmdb_ci'),
      type: reference('Type', 'cmdb_rel_type'),
    },
  }),
  table('svc_ci_assoc', {
    label: 'Service Configuration Item Association',
    source: 'platform.md 4.1',
    access: ASSUMED,
    indexed: ['ci_id', 'service_id'],
    columns: {
      ci_id: reference('Configuration Item', 'cmdb_ci'),
      service_id: reference('Application Service', 'cmdb_ci_service'),
    },
  }),
]

const identity: readonly TableDef[] = [
  table('sys_object_source', {
    label: 'Source',
    source: 'platform.md 4.4',
    indexed: ['id', 'target_sys_id'],
    columns: {
      name: text('Name', 255),
      id: text('ID', 255),
      target_table: text('Target table', 80),
      target_sys_id: text('Target sys ID', 32),
      source_feed: text('Source feed', 255),
      last_scan: dateTime('Last scan'),
    },
  }),
  table('cmdb_serial_number', {
    label: 'Serial Number',
    source: 'platform.md 4.4: looked up by the hardware rule; cmdb_ci is assumed',
    indexed: ['serial_number', 'cmdb_ci'],
    columns: {
      serial_number: text('Serial Number', 255),
      serial_number_type: text('Serial Number Type'),
      valid: boolean('Valid', true),
      cmdb_ci: reference('Configuration Item', 'cmdb_ci_hardware'),
    },
  }),
  table('life_cycle_stage', {
    label: 'Life Cycle Stage',
    display: 'name',
    source: 'platform.md 4.2: referenced by name',
    columns: { name: text('Name', 100) },
  }),
  table('life_cycle_stage_status', {
    label: 'Life Cycle Stage Status',
    display: 'name',
    source: 'platform.md 4.2: referenced by name',
    columns: {
      name: text('Name', 100),
      life_cycle_stage: reference('Life Cycle Stage', 'life_cycle_stage', {
        attributes: { reference_key: 'name' },
      }),
    },
  }),
]

/** The CMDB: its root, the classes a patch tool meets, relations, identity. */
export const cmdbTables: readonly TableDef[] = [
  root,
  lookups,
  ...ciClasses,
  ...relations,
  ...identity,
]

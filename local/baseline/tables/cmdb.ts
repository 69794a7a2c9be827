import type { TableDef } from '../../types'
import {
  ASSUMED,
  OPEN,
  READ_ONLY,
  type Column,
  boolean,
  choices,
  dateTime,
  decimal,
  integer,
  reference,
  table,
  text,
  typed,
} from './write'

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

const CLASSES = 'assumed: Discovery’s class model; parents as in platform.md 4.2 and 5'

const ci = (
  name: string,
  parent: string,
  label: string,
  columns: Readonly<Record<string, Column>> = {},
): TableDef => table(name, { label, extends: parent, access: OPEN, source: CLASSES, columns })

/** Parents first. */
const classes: readonly TableDef[] = [
  ci('cmdb_ci_hardware', 'cmdb_ci', 'Hardware', {
    default_gateway: text('Default Gateway'),
    hardware_status: text('Hardware status'),
    hardware_substatus: text('Hardware substatus'),
  }),
  ci('cmdb_ci_computer', 'cmdb_ci_hardware', 'Computer', {
    os: text('Operating System', 255),
    os_version: text('OS Version', 255),
    os_service_pack: text('OS Service Pack'),
    os_domain: text('OS Domain'),
    os_address_width: integer('OS Address Width (bits)'),
    cpu_count: integer('CPU count'),
    cpu_core_count: integer('CPU core count'),
    cpu_name: text('CPU name', 255),
    cpu_speed: decimal('CPU speed (MHz)'),
    cpu_type: text('CPU type'),
    cpu_manufacturer: reference('CPU manufacturer', 'core_company'),
    ram: integer('RAM (MB)'),
    disk_space: decimal('Disk space (GB)'),
    form_factor: text('Form factor'),
    chassis_type: text('Chassis type'),
    virtual: boolean('Is Virtual', false),
    object_id: text('Object ID', 255),
    host_name: text('Host name', 255),
  }),
  ci('cmdb_ci_pc_hardware', 'cmdb_ci_computer', 'Personal Computer'),
  ci('cmdb_ci_server', 'cmdb_ci_computer', 'Server', {
    classification: text('Classification', 40, {
      ...choices({
        Production: 'Production',
        Development: 'Development',
        Test: 'Test',
        'Disaster recovery': 'Disaster recovery',
      }),
    }),
    used_for: text('Used for'),
    dr_backup: reference('DR backup', 'cmdb_ci'),
    firewall_status: text('Firewall status'),
  }),
  ci('cmdb_ci_unix_server', 'cmdb_ci_server', 'UNIX Server'),
  ci('cmdb_ci_linux_server', 'cmdb_ci_server', 'Linux Server', {
    kernel_release: text('Kernel release', 255),
  }),
  ci('cmdb_ci_win_server', 'cmdb_ci_server', 'Windows Server'),
  ci('cmdb_ci_esx_server', 'cmdb_ci_server', 'ESX Server'),
  ci('cmdb_ci_netgear', 'cmdb_ci_hardware', 'Network Gear', {
    device_type: text('Device type'),
    firmware_version: text('Firmware version', 255),
  }),
  ci('cmdb_ci_vm_object', 'cmdb_ci', 'Virtual Machine Object', {
    object_id: text('Object ID', 255),
  }),
  ci('cmdb_ci_vm_instance', 'cmdb_ci_vm_object', 'Virtual Machine Instance', {
    state: text('State'),
    vm_inst_id: text('VM Instance ID', 255),
  }),
  ci('cmdb_ci_appl', 'cmdb_ci', 'Application', {
    version: text('Version', 255),
    install_directory: text('Installation directory', 255),
  }),
  ci('cmdb_ci_database', 'cmdb_ci_appl', 'Database'),
  ci('cmdb_ci_cluster', 'cmdb_ci', 'Cluster'),
  ci('cmdb_ci_service_auto', 'cmdb_ci_service', 'Application Service'),
  ci('cmdb_ci_service_discovered', 'cmdb_ci_service_auto', 'Mapped Application Service'),
  ci('cmdb_ci_service_calculated', 'cmdb_ci_service_auto', 'Calculated Application Service'),
  ci('cmdb_ci_service_by_tags', 'cmdb_ci_service_auto', 'Tag-Based Application Service'),
  ci('cmdb_ci_service_business', 'cmdb_ci_service', 'Business Service'),
  ci('cmdb_ci_service_technical', 'cmdb_ci_service', 'Technical Service'),
]

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
  ...classes,
  ...relations,
  ...identity,
]

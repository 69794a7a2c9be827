import { relationType } from '../baseline/data/relation-types'
import type { SeedRow } from '../baseline/data/load'
import type { Row } from '../types'
import { idOf } from '../process/words'
import { groupId } from './people'
import { scheduleId } from './schedules'

/** sys_id of a demo CI: of its key, which is its name but for twins. */
export const ciId = (key: string): string => idOf('cmdb_ci', key)

const two = (n: number): string => String(n).padStart(2, '0')
const hex = (text: string): string => idOf('mac', text).slice(0, 10).match(/../g)?.join(':') ?? ''

function host(className: string, key: string, ip: string, more: Row = {}): SeedRow {
  const name = more.name ?? key
  return {
    table: className,
    row: {
      sys_id: ciId(key),
      name,
      fqdn: `${name}.example.com`,
      ip_address: ip,
      mac_address: `02:${hex(key)}`.toUpperCase(),
      serial_number: `SN-${key.toUpperCase()}`,
      asset_tag: `P${idOf('asset', key).slice(0, 6).toUpperCase()}`,
      install_status: '1',
      operational_status: '1',
      ...more,
    },
  }
}

type Tier = {
  readonly className: string
  readonly prefix: string
  readonly count: number
  readonly net: string
  readonly more: Row
}

const tiers = (): Tier[] => [
  {
    className: 'cmdb_ci_win_server',
    prefix: 'web-eu',
    count: 8,
    net: '10.1.0',
    more: {
      os: 'Windows Server 2022',
      environment: 'Production',
      assignment_group: groupId('Web Platform'),
      support_group: groupId('Web Platform'),
      maintenance_schedule: scheduleId('EU nightly maintenance'),
    },
  },
  {
    className: 'cmdb_ci_win_server',
    prefix: 'web-us',
    count: 4,
    net: '10.2.0',
    more: {
      os: 'Windows Server 2019',
      environment: 'Production',
      assignment_group: groupId('Windows Servers'),
      support_group: groupId('Windows Servers'),
      maintenance_schedule: scheduleId('US weekend maintenance'),
    },
  },
  {
    className: 'cmdb_ci_linux_server',
    prefix: 'app-eu',
    count: 6,
    net: '10.1.1',
    more: {
      os: 'Debian GNU/Linux 12',
      environment: 'Production',
      assignment_group: groupId('Linux Servers'),
      support_group: groupId('Linux Servers'),
      maintenance_schedule: scheduleId('EU nightly maintenance'),
    },
  },
  {
    className: 'cmdb_ci_linux_server',
    prefix: 'db-eu',
    count: 4,
    net: '10.1.2',
    more: {
      os: 'Linux Red Hat 9',
      environment: 'Production',
      assignment_group: groupId('Database Operations'),
      support_group: groupId('Database Operations'),
      maintenance_schedule: scheduleId('EU nightly maintenance'),
    },
  },
  {
    className: 'cmdb_ci_linux_server',
    prefix: 'fin-db',
    count: 2,
    net: '10.1.3',
    more: {
      os: 'Linux Red Hat 9',
      environment: 'Production',
      assignment_group: groupId('Database Operations'),
      maintenance_schedule: scheduleId('EU nightly maintenance'),
    },
  },
  {
    className: 'cmdb_ci_linux_server',
    prefix: 'web-test',
    count: 3,
    net: '10.9.0',
    more: {
      os: 'Debian GNU/Linux 12',
      environment: 'Test',
      assignment_group: groupId('Web Platform'),
    },
  },
  {
    className: 'cmdb_ci_computer',
    prefix: 'ws-ber',
    count: 8,
    net: '10.30.0',
    more: { os: 'Windows 11 Enterprise', assignment_group: groupId('Workplace Services') },
  },
]

const tierRows = ({ className, prefix, count, net, more }: Tier): SeedRow[] =>
  Array.from({ length: count }, (_, at) =>
    host(className, `${prefix}-${two(at + 1)}`, `${net}.${at + 11}`, more),
  )

/** CIs that a matcher must not take, or cannot tell apart: retired, stolen, absent, duplicates, twins. */
const awkwardRows = (): SeedRow[] => [
  host('cmdb_ci_win_server', 'web-old-01', '10.1.0.91', {
    install_status: '7',
    operational_status: '6',
  }),
  host('cmdb_ci_linux_server', 'app-old-01', '10.1.1.91', { install_status: '100' }),
  host('cmdb_ci_computer', 'ws-lost-01', '10.30.0.91', { install_status: '8' }),
  host('cmdb_ci_win_server', 'web-eu-02 (duplicate)', '10.1.0.12', {
    name: 'web-eu-02',
    serial_number: '',
    duplicate_of: ciId('web-eu-02'),
  }),
  host('cmdb_ci_linux_server', 'twin-01 (Berlin)', '10.1.4.11', {
    name: 'twin-01',
    serial_number: 'SN-TWIN-BER',
  }),
  host('cmdb_ci_linux_server', 'twin-01 (Dublin)', '10.5.4.11', {
    name: 'twin-01',
    serial_number: 'SN-TWIN-DUB',
  }),
]

type Service = {
  readonly name: string
  readonly criticality: string
  readonly hosts: readonly string[]
}

const SERVICES: readonly Service[] = [
  {
    name: 'Online Shop',
    criticality: '1 - most critical',
    hosts: [
      'web-eu-01',
      'web-eu-02',
      'web-eu-03',
      'web-eu-04',
      'app-eu-01',
      'app-eu-02',
      'db-eu-01',
    ],
  },
  {
    name: 'Customer Portal',
    criticality: '2 - somewhat critical',
    hosts: ['web-eu-05', 'web-eu-06', 'app-eu-03', 'db-eu-02'],
  },
  {
    name: 'US Storefront',
    criticality: '2 - somewhat critical',
    hosts: ['web-us-01', 'web-us-02', 'web-us-03', 'web-us-04'],
  },
  { name: 'Finance', criticality: '1 - most critical', hosts: ['fin-db-01', 'fin-db-02'] },
]

function serviceRows({ name, criticality, hosts }: Service): SeedRow[] {
  const service = ciId(name)
  return [
    {
      table: 'cmdb_ci_service',
      row: { sys_id: service, name, busines_criticality: criticality, operational_status: '1' },
    },
    ...hosts.flatMap((key): SeedRow[] => [
      {
        table: 'svc_ci_assoc',
        row: { sys_id: idOf('svc_ci_assoc', name, key), service_id: service, ci_id: ciId(key) },
      },
      {
        table: 'cmdb_rel_ci',
        row: {
          sys_id: idOf('cmdb_rel_ci', name, key),
          parent: service,
          child: ciId(key),
          type: relationType('Depends on::Used by'),
        },
      },
    ]),
  ]
}

// Two hosts that a discovery source knows by its own keys.
const sourceRow = (source: string, nativeKey: string, key: string, table: string): SeedRow => ({
  table: 'sys_object_source',
  row: {
    sys_id: idOf('sys_object_source', source, nativeKey),
    name: source,
    id: nativeKey,
    target_table: table,
    target_sys_id: ciId(key),
  },
})

/** Hosts, services, what depends on what, and the keys of a discovery source. */
export const ciRows = (): SeedRow[] => [
  ...tiers().flatMap(tierRows),
  ...awkwardRows(),
  ...SERVICES.flatMap(serviceRows),
  sourceRow('JetPatch', 'jp-agent-0042', 'app-eu-06', 'cmdb_ci_linux_server'),
  sourceRow('ServiceNow', 'disc-0007', 'db-eu-04', 'cmdb_ci_linux_server'),
]

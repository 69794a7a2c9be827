import type { TableDef } from '../../types'
import {
  OPEN,
  type Column,
  boolean,
  choices,
  decimal,
  integer,
  reference,
  table,
  text,
} from './write'

/** Names and labels stand in the documentation (class-*.html, cmdb-tables-details.html); parents that it does not name are assumed. */
const SOURCE =
  'https://www.servicenow.com/docs/r/servicenow-platform/configuration-management-database-cmdb/cmdb-tables-details.html; parents in part assumed'

type Columns = Readonly<Record<string, Column>>

const ci = (name: string, parent: string, label: string, columns: Columns = {}): TableDef =>
  table(name, { label, extends: parent, access: OPEN, source: SOURCE, columns })

const hardware: readonly TableDef[] = [
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
    cpu_core_thread: integer('CPU core thread'),
    cpu_name: text('CPU name', 255),
    cpu_speed: decimal('CPU speed (MHz)'),
    cpu_type: text('CPU type'),
    cpu_manufacturer: reference('CPU manufacturer', 'core_company'),
    cd_rom: boolean('CD-ROM', false),
    cd_speed: integer('CD speed'),
    floppy: text('Floppy'),
    ram: integer('RAM (MB)'),
    disk_space: decimal('Disk space (GB)'),
    form_factor: text('Form factor'),
    chassis_type: text('Chassis type'),
    virtual: boolean('Is Virtual', false),
    object_id: text('Object ID', 255),
    host_name: text('Host name', 255),
  }),
  ci('cmdb_ci_pc_hardware', 'cmdb_ci_computer', 'Personal Computer'),
  ci('cmdb_ci_mainframe', 'cmdb_ci_computer', 'Mainframe'),
  ci('cmdb_ci_netgear', 'cmdb_ci_hardware', 'Network Gear', {
    device_type: text('Device type'),
    firmware_version: text('Firmware version', 255),
  }),
  ci('cmdb_ci_ip_router', 'cmdb_ci_netgear', 'IP Router'),
  ci('cmdb_ci_ip_switch', 'cmdb_ci_netgear', 'IP Switch'),
  ci('cmdb_ci_ip_firewall', 'cmdb_ci_netgear', 'IP Firewall'),
  ci('cmdb_ci_wap_network', 'cmdb_ci_netgear', 'Wireless Access Point'),
  ci('cmdb_ci_printer', 'cmdb_ci_hardware', 'Printer'),
  ci('cmdb_ci_ups', 'cmdb_ci_hardware', 'UPS'),
  ci('cmdb_ci_msd', 'cmdb_ci_hardware', 'Mass Storage Device'),
  ci('cmdb_ci_peripheral', 'cmdb_ci_hardware', 'Computer Peripheral'),
]

const servers: readonly TableDef[] = [
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
  ...[
    ['cmdb_ci_win_server', 'Windows Server'],
    ['cmdb_ci_esx_server', 'ESX Server'],
    ['cmdb_ci_aix_server', 'AIX Server'],
    ['cmdb_ci_solaris_server', 'Solaris Server'],
    ['cmdb_ci_hpux_server', 'HPUX Server'],
    ['cmdb_ci_osx_server', 'OS/X Server'],
    ['cmdb_ci_hyper_v_server', 'Hyper-V Server'],
    ['cmdb_ci_storage_server', 'Storage Server'],
    ['cmdb_ci_lb', 'Load Balancer'],
    ['cmdb_ci_datapower_server', 'Data Power Hosting Server'],
  ].map(([name = '', label = '']) => ci(name, 'cmdb_ci_server', label)),
]

const virtual: readonly TableDef[] = [
  ci('cmdb_ci_vm_object', 'cmdb_ci', 'Virtual Machine Object', {
    object_id: text('Object ID', 255),
  }),
  ci('cmdb_ci_vm_instance', 'cmdb_ci_vm_object', 'Virtual Machine Instance', {
    state: text('State'),
    vm_inst_id: text('VM Instance ID', 255),
  }),
  ci('cmdb_ci_vmware_instance', 'cmdb_ci_vm_instance', 'VMware Virtual Machine Instance'),
  ci('cmdb_ci_ec2_instance', 'cmdb_ci_vm_instance', 'AWS EC2 Instance'),
  ci('cmdb_ci_vcenter', 'cmdb_ci_vm_object', 'VMware vCenter Instance'),
  ci('cmdb_ci_cluster', 'cmdb_ci', 'Cluster'),
  ci('cmdb_ci_cluster_node', 'cmdb_ci', 'Cluster Node'),
]

const software: readonly TableDef[] = [
  ci('cmdb_ci_appl', 'cmdb_ci', 'Application', {
    version: text('Version', 255),
    install_directory: text('Installation directory', 255),
    running_process: reference('Running process', 'cmdb_ci'),
    tcp_port: text('TCP port(s)', 255),
  }),
  ...[
    ['cmdb_ci_app_server', 'Application Server'],
    ['cmdb_ci_web_server', 'Web Server'],
    ['cmdb_ci_database', 'Database'],
    ['cmdb_ci_db_instance', 'Database Instance'],
  ].map(([name = '', label = '']) => ci(name, 'cmdb_ci_appl', label)),
  ci('cmdb_ci_app_server_tomcat', 'cmdb_ci_app_server', 'Tomcat'),
  ci('cmdb_ci_apache_web_server', 'cmdb_ci_web_server', 'Apache Web Server'),
  ci('cmdb_ci_microsoft_iis_web_server', 'cmdb_ci_web_server', 'Microsoft iis Web Server'),
  ci('cmdb_ci_nginx_web_server', 'cmdb_ci_web_server', 'Nginx Web Server'),
  ...[
    ['cmdb_ci_db_mssql_instance', 'MSFT SQL Instance'],
    ['cmdb_ci_db_mysql_instance', 'MySQL Instance'],
    ['cmdb_ci_db_ora_instance', 'Oracle Instance'],
    ['cmdb_ci_db_postgresql_instance', 'PostgreSQL Instance'],
  ].map(([name = '', label = '']) => ci(name, 'cmdb_ci_db_instance', label)),
  ci('cmdb_ci_spkg', 'cmdb_ci', 'Software', { version: text('Version', 255) }),
]

const parts: readonly TableDef[] = [
  ci('cmdb_ci_network_adapter', 'cmdb_ci', 'Network Adapter', {
    cmdb_ci: reference('Configuration Item', 'cmdb_ci'),
    netmask: text('Netmask', 255),
  }),
  ci('cmdb_ci_ip_address', 'cmdb_ci', 'IP Address', { nic: reference('Nic', 'cmdb_ci') }),
  ci('cmdb_ci_disk', 'cmdb_ci', 'Disk', { computer: reference('Computer', 'cmdb_ci_hardware') }),
  ci('cmdb_ci_file_system', 'cmdb_ci', 'File System', {
    computer: reference('Computer', 'cmdb_ci_hardware'),
  }),
]

const services: readonly TableDef[] = [
  ci('cmdb_ci_service_auto', 'cmdb_ci_service', 'Application Service'),
  ci('cmdb_ci_service_discovered', 'cmdb_ci_service_auto', 'Mapped Application Service'),
  ci('cmdb_ci_service_calculated', 'cmdb_ci_service_auto', 'Calculated Application Service'),
  ci('cmdb_ci_service_by_tags', 'cmdb_ci_service_auto', 'Tag-Based Application Service'),
  ci('cmdb_ci_service_business', 'cmdb_ci_service', 'Business Service'),
  ci('cmdb_ci_service_technical', 'cmdb_ci_service', 'Technical Service'),
]

/** The classes that tools for servers and their software meet; parents first. An admin adds others as a table's record. */
export const ciClasses: readonly TableDef[] = [
  ...hardware,
  ...servers,
  ...virtual,
  ...software,
  ...parts,
  ...services,
]

import { memoryCis } from '../support/memory/cis'
import { startRealmPorts } from '../support/realm-ports'
import { cisSuite } from './suites/cis'

const { instance, ports, insert, wipe } = startRealmPorts()
afterAll(() => instance.stop())

cisSuite('memory', () => {
  const cis = memoryCis()
  return { cis, add: cis.add, link: cis.link, serve: cis.serve, relate: cis.relate }
})
cisSuite('the platform', () => {
  wipe('cmdb_ci', 'sys_object_source', 'svc_ci_assoc', 'cmdb_rel_ci')
  return {
    cis: ports.cis,
    add: (ci) =>
      void insert(ci.className, {
        sys_id: ci.sysId,
        name: ci.name,
        install_status: ci.installStatus,
        correlation_id: ci.correlationId,
        serial_number: ci.serialNumber,
        fqdn: ci.fqdn,
        mac_address: ci.macAddress,
        ip_address: ci.ipAddress,
        duplicate_of: ci.duplicateOf,
      }),
    link: (name, id, target) =>
      void insert('sys_object_source', {
        name,
        id,
        target_table: 'cmdb_ci_linux_server',
        target_sys_id: target,
      }),
    relate: (parent, child) => void insert('cmdb_rel_ci', { parent, child }),
    serve(ci, { sysId, name, criticality }) {
      const isKnown = instance.kernel.records.get('cmdb_ci_service', sysId) !== undefined
      const service = { sys_id: sysId, name, busines_criticality: criticality }
      if (!isKnown) insert('cmdb_ci_service', service)
      insert('svc_ci_assoc', { ci_id: ci, service_id: sysId })
    },
  }
})

test('the platform: each side of a new query is asked of the given CIs alone', () => {
  wipe('cmdb_ci')
  const [one, two] = ['1', '2'].map((status) =>
    insert('cmdb_ci_linux_server', { name: `nq-${status}`, install_status: status }),
  )
  insert('cmdb_ci_linux_server', { name: 'nq-other', install_status: '2' })
  const condition = 'install_status=1^NQinstall_status=2^EQ'
  expect(ports.cis.meeting('cmdb_ci', condition, [one ?? '', two ?? '']).length).toBe(2)
  const dotted = 'maintenance_schedule.nameISEMPTY^name=nq-1^ORname=nq-3'
  expect(ports.cis.meeting('cmdb_ci_server', dotted, [one ?? '', two ?? ''])).toEqual([one])
})

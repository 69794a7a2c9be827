import { memoryChanges } from '../support/memory/changes'
import { memoryClock } from '../support/memory/clock'
import { startRealmPorts } from '../support/realm-ports'
import { changesSuite } from './suites/changes'

const { instance, ports, insert, wipe, rowsOf } = startRealmPorts()
afterAll(() => instance.stop())

changesSuite('memory', () => ({
  changes: memoryChanges(memoryClock(1)),
  group: 'b'.repeat(32),
  person: 'd'.repeat(32),
  cis: ['1'.repeat(32), '2'.repeat(32)],
  plan: 'e'.repeat(32),
}))

const person = insert('sys_user', { user_name: 'port.suite', active: '1' })
const group = insert('sys_user_group', { name: 'Port suite' })
insert('sys_user_grmember', { user: person, group })
const [one = '', two = ''] = rowsOf('cmdb_ci_server', 'ORDERBYname').map(
  ({ sys_id }) => sys_id ?? '',
)
const plan = insert('x_patch_loop_plan', { plan_id: 'RP-2041', plan_key: 'rp-2041' })
changesSuite('the platform', () => {
  wipe('change_task', 'task_ci', 'sysapproval_approver', 'sysapproval_group', 'change_request')
  return { changes: ports.changes, group, person, cis: [one, two], plan }
})

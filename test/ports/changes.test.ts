import { memoryChanges } from '../support/memory/changes'
import { memoryClock } from '../support/memory/clock'
import { startRealmPorts } from '../support/realm-ports'
import { changesSuite } from './suites/changes'

const { instance, ports, insert, update, wipe, rowsOf } = startRealmPorts()
afterAll(() => instance.stop())

changesSuite('memory', () => {
  const clock = memoryClock(1)
  const changes = memoryChanges(clock)
  return {
    changes,
    group: 'b'.repeat(32),
    person: 'd'.repeat(32),
    cis: ['1'.repeat(32), '2'.repeat(32)],
    plan: 'e'.repeat(32),
    hold: (id) => changes.set(id, { onHold: true }),
    decide(id, verdict, comments) {
      clock.wind(60_000)
      changes.decide(id, { verdict, by: 'Port Suite', comments, at: clock.now() })
    },
  }
})

const person = insert('sys_user', {
  user_name: 'port.suite',
  name: 'Port Suite',
  active: '1',
})
const group = insert('sys_user_group', { name: 'Port suite' })
insert('sys_user_grmember', { user: person, group })
const [one = '', two = ''] = rowsOf('cmdb_ci_server', 'ORDERBYname').map(
  ({ sys_id }) => sys_id ?? '',
)
const plan = insert('x_patch_loop_plan', { plan_id: 'RP-2041', plan_key: 'rp-2041' })
changesSuite('the platform', () => {
  wipe('change_task', 'task_ci', 'sysapproval_approver', 'sysapproval_group', 'change_request')
  return {
    changes: ports.changes,
    group,
    person,
    cis: [one, two],
    plan,
    hold: (id) => update('change_request', id, { on_hold: '1', on_hold_reason: 'Freeze' }),
    decide(id, state, comments) {
      instance.advance(60)
      insert('sysapproval_approver', { sysapproval: id, approver: person, state, comments })
    },
  }
})

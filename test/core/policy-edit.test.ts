import { policyIssues, type Known } from '../../src/core/policy-edit'
import type { Row } from '../../src/contract/tables'
import { aPolicy } from '../support/builders'

const SERVER = ['cmdb_ci_server', 'cmdb_ci_computer', 'cmdb_ci_hardware', 'cmdb_ci']
const known: Known = {
  ancestry: (name) => (SERVER.includes(name) ? SERVER.slice(SERVER.indexOf(name)) : [name]),
  isCondition: (table, condition) => table === 'cmdb_ci' && condition === 'environment=Test',
  isScheduleValid: (schedule) => schedule === 'nightly',
}
const policy = (more: Partial<Row<'policy'>>): Row<'policy'> =>
  ({
    ...{
      sys_id: '',
      match_class: '',
      match_ci: '',
      ci_table: 'cmdb_ci',
      default_schedule: '',
      standard_template: '',
    },
    ...{ implementation_plan: '', backout_plan: '', test_plan: '' },
    ...{ ring_share: 0, scan_max_age: 0, service_capacity: 0 },
    ...aPolicy(),
    ...more,
  }) as Row<'policy'>

test.each<[Partial<Row<'policy'>>, string]>([
  [{}, ''],
  [{ match_class: 'cmdb_ci_computer,!cmdb_ci_server' }, ''],
  [{ match_class: 'cmdb_ci_server , =cmdb_ci_computer' }, ''],
  [{ match_class: 'cmdb_ci_serwer' }, 'There is no CI class "cmdb_ci_serwer" on this instance.'],
  [
    { match_class: 'cmdb_ci_server,!cmdb_ci_computer' },
    'CI class can never be met: cmdb_ci_computer leaves nothing of cmdb_ci_server.',
  ],
  [{ verify_share: 101 }, 'Verified share is a percentage, from 0 to 100: 101.'],
  [{ ring_share: -1 }, 'Ring share is a percentage, from 0 to 100: -1.'],
  [{ service_capacity: -5 }, 'Service capacity cannot be below 0: -5.'],
  [
    { change_type: 'standard' },
    'A standard change is made from a template: fill in Standard template.',
  ],
  [{ match_ci: 'environment=Test' }, ''],
  [
    { match_ci: 'colour=red' },
    'The further conditions on the CI name a column or an operator that cmdb_ci does not have: colour=red',
  ],
  [{ test_plan: 'Check ${endpoints} in ${ windows }.' }, ''],
  [
    { backout_plan: 'Restore ${host} and ${plan}.' },
    'Backout plan names ${host}, which nothing fills in; there are ${plan}, ${source}, ${windows}, ${endpoints}, ${patches}.',
  ],
  [{ default_schedule: 'nightly' }, ''],
  [
    { default_schedule: 'empty' },
    'The default schedule holds no time: no window would ever come from it.',
  ],
])('a policy with %j: "%s"', (more, why) => {
  expect(policyIssues(policy(more), known).join(' ')).toBe(why)
})

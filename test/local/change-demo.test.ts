import { MEMBERS, PEOPLE, groupId, userId } from '../../local/demo/people'
import { loadDemoData } from '../../local/demo/data'
import { loadBaselineData } from '../../local/baseline/data'
import { ciId } from '../../local/demo/cis'
import { changeModels } from '../../local/baseline/data/models'
import { office } from './change-support'

test('every person of the demo data has the user name as password (contract 6)', () => {
  const { kernel } = office()
  for (const userName of ['admin', ...Object.keys(PEOPLE)]) {
    const isActive = userName !== 'former.employee'
    const user = kernel.people.checkPassword(userName, userName)
    expect([userName, user?.sys_id]).toEqual([userName, isActive ? userId(userName) : undefined])
  }
})

test('no password is stored as it is typed', () => {
  const { kernel } = office()
  expect(kernel.people.userByName('itil')?.user_password).not.toContain('itil')
})

test('loading baseline and demo data again changes nothing', () => {
  const { kernel } = office()
  const inserts = kernel.records.stats.inserts
  loadBaselineData(kernel)
  loadDemoData(kernel)
  expect(kernel.records.stats.inserts).toBe(inserts)
})

test('roles of an app are granted where they exist and left out where not', () => {
  const { kernel, as, instance } = office()
  kernel.operations.insert(as('admin'), 'sys_user_role', { name: 'x_acme.operator' })
  loadDemoData(kernel, { roles: { operator: ['x_acme.operator', 'x_acme.unknown'] } })
  expect(kernel.people.rolesOf(userId('operator'))).toContain('x_acme.operator')
  expect(instance.kernel.people.rolesOf(userId('operator'))).not.toContain('x_acme.unknown')
})

test('roles contain what the docs say (platform.md 10.1)', () => {
  const { kernel } = office()
  const roles = kernel.people.rolesOf(userId('itil'))
  for (const role of ['itil', 'sn_change_write', 'sn_change_read', 'cmdb_read'])
    expect(roles).toContain(role)
  expect(roles).not.toContain('change_manager')
})

test('change.manager and omar.diaz may be assigned in every operating group', () => {
  for (const group of ['Web Platform', 'Linux Servers', 'Windows Servers'])
    expect(MEMBERS[group]).toEqual(expect.arrayContaining(['change.manager', 'omar.diaz']))
})

test('the known groups have the sys_ids of the platform (platform.md 2.3)', () => {
  const { kernel } = office()
  const nameOf = (id: string) => kernel.records.get('sys_user_group', id)?.name
  expect(nameOf('a715cd759f2002002920bde8132e7018')).toBe('Change Management')
  expect(nameOf('b85d44954a3623120004689b2d5dd60a')).toBe('CAB Approval')
  expect(groupId('CAB Approval')).toBe('b85d44954a3623120004689b2d5dd60a')
})

test('the hosts include twins, a duplicate and retired ones for a matcher to stumble over', () => {
  const { kernel, rows } = office()
  expect(rows('cmdb_ci', { name: 'twin-01' })).toHaveLength(2)
  expect(kernel.records.get('cmdb_ci', ciId('web-eu-02 (duplicate)'))).toMatchObject({
    name: 'web-eu-02',
    duplicate_of: ciId('web-eu-02'),
  })
  expect(kernel.records.get('cmdb_ci', ciId('web-old-01'))?.install_status).toBe('7')
})

test('every value of the demo rows found its column', () => {
  const { kernel } = office()
  const lost = kernel.log.tail(1000).filter(({ message }) => message.includes('does not exist'))
  expect(lost).toEqual([])
})

test('each state of a model can be left or is an end (platform.md 2.1)', () => {
  for (const { states, transitions } of changeModels('simplified')) {
    const ends = states.filter((state) => !transitions.some(({ from }) => from === state))
    expect(['3', '4']).toEqual(expect.arrayContaining(ends))
  }
})

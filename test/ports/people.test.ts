import { memoryPeople } from '../support/memory/people'
import { startRealmPorts } from '../support/realm-ports'
import { peopleSuite } from './suites/people'

const { instance, ports, insert } = startRealmPorts()
afterAll(() => instance.stop())

const given = { userName: 'port.suite', email: 'Port.Suite@example.com' }
const NAME = 'Port suite'

peopleSuite('memory', () => {
  const people = memoryPeople()
  const person = { sysId: 'd'.repeat(32), ...given }
  const group = { sysId: 'b'.repeat(32), name: NAME }
  people.add({ ...person, name: NAME })
  people.addGroup({ ...group, manager: '' }, [person.sysId])
  return { people, person, group }
})

const names = { user_name: given.userName, email: given.email, first_name: 'Port', active: '1' }
const user = insert('sys_user', names)
const group = insert('sys_user_group', { name: NAME })
insert('sys_user_grmember', { user, group })
insert('sys_user', { user_name: 'left.long.ago', email: 'left@example.com', active: '0' })
peopleSuite('the platform', () => ({
  people: ports.people,
  person: { sysId: user, ...given },
  group: { sysId: group, name: NAME },
}))

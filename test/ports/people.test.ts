import { memoryPeople } from '../support/memory/people'
import { peopleSuite } from './suites/people'

peopleSuite('memory', () => {
  const people = memoryPeople()
  const person = { sysId: 'd'.repeat(32), userName: 'omar.diaz', email: 'omar@example.com' }
  const group = { sysId: 'b'.repeat(32), name: 'Change Management' }
  people.add({ ...person, name: 'Omar Diaz' })
  people.addGroup({ ...group, manager: '' }, [person.sysId])
  return { people, person, group }
})

import type { People } from '../../../src/flow/ports'

export type PeopleWorld = {
  readonly people: People
  /** An active user, with a group of which they are the only member. */
  readonly person: { readonly sysId: string; readonly userName: string; readonly email: string }
  readonly group: { readonly sysId: string; readonly name: string }
}

/** What every adapter of users and groups must do. */
export function peopleSuite(name: string, open: () => PeopleWorld): void {
  test(`${name}: a person is found by user name, else by e-mail`, () => {
    const { people, person } = open()
    const { sysId, userName, email } = person
    expect(people.find({ userName })?.sysId).toBe(sysId)
    expect(people.find({ userName: 'nobody.here', email })?.sysId).toBe(sysId)
    expect(people.find({ userName: userName.toUpperCase() })?.sysId).toBe(sysId)
    expect(people.find({ email: email.toUpperCase() })?.sysId).toBe(sysId)
    expect(people.find({ userName: 'nobody.here' })).toBeNull()
    expect(people.find({})).toBeNull()
    expect(people.find({ userName: '', email: '' })).toBeNull()
    expect(people.byId(sysId)?.userName).toBe(userName)
    expect(people.byId('')).toBeNull()
  })

  test(`${name}: membership and group are known`, () => {
    const { people, person, group } = open()
    expect(people.isMember(person.sysId, group.sysId)).toBe(true)
    expect(people.isMember('9'.repeat(32), group.sysId)).toBe(false)
    expect(people.group(group.sysId)?.name).toBe(group.name)
    expect(people.group(group.sysId)?.active).toBe(true)
    expect(people.group('')).toBeNull()
    expect(people.hasMembers(group.sysId)).toBe(true)
    expect(people.hasMembers('9'.repeat(32))).toBe(false)
  })
}

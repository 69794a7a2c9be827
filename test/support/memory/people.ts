import type { Caller, People, Person } from '../../../src/flow/ports'

type Group = {
  readonly sysId: string
  readonly name: string
  readonly manager: string
  readonly active?: boolean
}
export type MemoryPeople = People & {
  /** Active people only: one who left is simply not added. */
  add(person: Person): void
  addGroup(group: Group, members: readonly string[]): void
  /** Who calls from now on. */
  callAs(caller: Caller): void
}

const NOBODY: Caller = { userId: '', userName: '', name: '', roles: [] }

/** Users and groups in memory. */
export function memoryPeople(): MemoryPeople {
  const people: Person[] = []
  const groups = new Map<string, Group>()
  const members = new Map<string, readonly string[]>()
  let caller = NOBODY
  const same = (a: string, b: string | undefined): boolean =>
    b !== undefined && b !== '' && a.toLowerCase() === b.toLowerCase()
  return {
    add: (person) => void people.push(person),
    addGroup(group, ids) {
      groups.set(group.sysId, group)
      members.set(group.sysId, ids)
    },
    callAs: (next) => void (caller = next),
    caller: () => caller,
    find: ({ userName, email }) =>
      people.find((person) => same(person.userName, userName)) ??
      people.find((person) => same(person.email, email)) ??
      null,
    byId: (id) => people.find((person) => person.sysId === id) ?? null,
    isMember: (user, group) => (members.get(group) ?? []).includes(user),
    group: (id) => {
      const group = groups.get(id)
      return group === undefined ? null : { active: true, ...group }
    },
    hasMembers: (group) => (members.get(group) ?? []).length > 0,
  }
}

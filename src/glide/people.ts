import { GlideRecord, gs } from '@servicenow/glide'
import type { People, Person } from '../flow/ports'

const ROLES = ['integration', 'user', 'operator', 'admin'].map((name) => `x_patch_loop.${name}`)

const text = (record: GlideRecord, column: string): string => record.getValue(column) ?? ''

const personOf = (record: GlideRecord): Person => ({
  sysId: record.getUniqueValue(),
  userName: text(record, 'user_name'),
  name: text(record, 'name'),
  email: text(record, 'email'),
})

function activeBy(column: string, value: string | undefined): Person | null {
  if (value === undefined || value === '') return null
  const record = new GlideRecord('sys_user')
  record.addQuery('active', '=', true)
  record.addQuery(column, '=', value)
  record.setLimit(1)
  record.query()
  return record.next() ? personOf(record) : null
}

/** Users and groups. */
export const people = (): People => ({
  caller: () => ({
    userId: gs.getUserID(),
    userName: gs.getUserName(),
    name: gs.getUserDisplayName(),
    roles: ROLES.filter((role) => gs.hasRole(role)),
  }),
  find: ({ userName, email }) => activeBy('user_name', userName) ?? activeBy('email', email),
  byId(id) {
    const record = new GlideRecord('sys_user')
    return id !== '' && record.get('sys_id', id) ? personOf(record) : null
  },
  isMember(user, group) {
    const record = new GlideRecord('sys_user_grmember')
    record.addQuery('user', '=', user)
    record.addQuery('group', '=', group)
    record.setLimit(1)
    record.query()
    return record.next()
  },
  group(id) {
    const record = new GlideRecord('sys_user_group')
    if (id === '' || !record.get('sys_id', id)) return null
    return {
      sysId: id,
      name: text(record, 'name'),
      manager: text(record, 'manager'),
      active: text(record, 'active') === '1',
    }
  },
  hasMembers(group) {
    const record = new GlideRecord('sys_user_grmember')
    record.addQuery('group', '=', group)
    record.addQuery('user.active', '=', true)
    record.setLimit(1)
    record.query()
    return record.next()
  },
})

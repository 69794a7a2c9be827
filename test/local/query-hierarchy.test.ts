import { holds } from '../../local/engine/condition'
import { newSysId } from '../../local/engine/sysid'
import { bootKit } from './http-kit'

const { instance, call } = bootKit()
const { kernel } = instance
const CHANGE = '/api/now/table/change_request'
const userId = (name: string): string => kernel.people.userByName(name)?.sys_id ?? ''
const marker = newSysId()

// admin ← itil ← below
const below = newSysId()
kernel.records.insert('sys_user', { sys_id: below, user_name: 'below', manager: userId('itil') })
kernel.records.update('sys_user', userId('itil'), { manager: userId('admin') })

const change = (number: string, requested_by: string): void =>
  void kernel.records.insert('change_request', {
    sys_id: newSysId(),
    description: marker,
    number,
    requested_by,
  })
change('A', userId('itil'))
change('B', userId('admin'))
change('C', '')
change('D', below)

/** Ids that the documentation shows (r_OpAvailableFiltersQueries.md). */
const MANAGERS = 'fdd0fa0f93f5d2505bd0bd886cba1015'
const ME = '90d1921e5f510100a9ad2572f2b477fe'

const asked = (query: string, as = 'admin') => {
  const encoded = encodeURIComponent(`description=${marker}^${query}^ORDERBYnumber`)
  return call('GET', `${CHANGE}?sysparm_fields=number&sysparm_query=${encoded}`, { as })
}
const found = (query: string, as?: string): string =>
  asked(query, as)
    .body.result.map((row: { number: string }) => row.number)
    .join('')

/** The same as the condition of a rule. */
function held(query: string): string {
  const condition = kernel.records.parse('change_request', query)
  const rows = kernel.records.parse('change_request', `description=${marker}^ORDERBYnumber`)
  const by = {
    session: kernel.people.sessionFor(userId('admin')),
    table: 'change_request',
    previous: undefined,
    operation: 'update',
  } as const
  return kernel.records
    .select(rows)
    .filter((current) => holds(kernel, condition, { ...by, current }))
    .map(({ number = '' }) => number)
    .join('')
}

// "assigned to Bud Richman, including users who report to Bud and their direct reports, and so forth" (data-hierarchies.md)
test.each([
  [`requested_byIN_HIERARCHY${MANAGERS}@${userId('admin')}`, 'ABD'],
  [`requested_byIN_HIERARCHY${MANAGERS}@${userId('itil')}`, 'AD'],
  [`requested_byIN_HIERARCHY${MANAGERS}@${below}`, 'D'],
  [`requested_byIN_HIERARCHY${MANAGERS}@javascript:gs.getUserID()`, 'ABD'],
  [`requested_byIN_HIERARCHY_DYNAMIC${MANAGERS}@${ME}`, 'ABD'],
  [`requested_byIN_HIERARCHY${MANAGERS}@`, ''],
  [`requested_byIN_HIERARCHY${MANAGERS}@nobody`, ''],
  [`requested_by.managerIN_HIERARCHY${MANAGERS}@${userId('itil')}`, 'D'],
])('%s finds %s, as a query and as a condition', (query, numbers) => {
  expect({ found: found(query), held: held(query) }).toEqual({ found: numbers, held: numbers })
})

test('a dynamic start is that of whoever asks', () => {
  expect(found(`requested_byIN_HIERARCHY_DYNAMIC${MANAGERS}@${ME}`, 'itil')).toBe('AD')
})

test('a hierarchy that goes in circles comes to an end', () => {
  kernel.records.update('sys_user', userId('admin'), { manager: below })
  const query = `requested_byIN_HIERARCHY${MANAGERS}@${below}`
  expect([found(query), held(query)]).toEqual(['ABD', 'ABD'])
  const nowhere = `requested_byIN_HIERARCHY${MANAGERS}@nobody`
  expect([found(nowhere), held(nowhere)]).toEqual(['', ''])
  kernel.records.update('sys_user', userId('admin'), { manager: '' })
})

test.each(['nothing', 'name', 'manager.manager', 'failed_attempts', '"'])(
  'a hierarchy that is none is an invalid term, which a query drops: %s',
  (reference_field) => {
    const sys_id = newSysId()
    if (reference_field !== 'nothing')
      kernel.records.insert('sys_record_hierarchy', { sys_id, table: 'sys_user', reference_field })
    expect(found(`requested_byIN_HIERARCHY${sys_id}@${below}`)).toBe('ABCD')
  },
)

test('a dynamic start without an option is an invalid term too', () => {
  expect(found(`requested_byIN_HIERARCHY_DYNAMIC${MANAGERS}@nothing`)).toBe('ABCD')
})

test('how an excluded start is written no page says: more parts are refused', () => {
  expect(asked(`requested_byIN_HIERARCHY${MANAGERS}@${below}@excluded`).status).toBe(501)
})

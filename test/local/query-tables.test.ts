import { isUnsupported } from '../../local/unsupported'
import { id, withTrees } from './store-support'

function stocked() {
  const store = withTrees()
  const { records, dictionary } = store
  dictionary.define({ ...(dictionary.table('ci') ?? never()), display: 'name' })
  records.insert('server', { sys_id: id('1'), name: 'Web-01' })
  records.insert('ci', { sys_id: id('2'), name: 'db-01' })
  records.insert('ci', { sys_id: id('3'), name: 'spare' })
  const change = (number: string, row: Record<string, string>) =>
    records.insert('change', { sys_id: id(number.toLowerCase()), number, ...row })
  change('A', { item: id('1'), state: '1' })
  change('B', { item: id('2'), state: '2' })
  change('C', { item: id('2'), state: '3', parent: id('a') })
  change('D', {})
  return store
}
const never = (): never => {
  throw new Error('no such table')
}

const names = (table: string, encoded: string, store = stocked()): string =>
  store.records
    .select(store.records.parse(table, encoded))
    .map((row) => row.number || row.name)
    .sort()
    .join(' ')

// r_OpAvailableFiltersQueries.md, reference fields: these look at the name, the others at the sys_id.
test.each([
  ['itemSTARTSWITHweb', 'A'],
  ['itemENDSWITH-01', 'A B C'],
  ['itemLIKEb-0', 'A B C'],
  ['itemCONTAINSdb', 'B C'],
  ['item*db', 'B C'],
  ['item%1', 'A B C'],
  ['itemNOT LIKEdb', 'A D'],
  ['item!*db', 'A D'],
  [`item=${id('1')}`, 'A'],
  ['item=Web-01', ''],
  [`itemIN${id('1')},${id('2')}`, 'A B C'],
  ['parent.itemSTARTSWITHweb', 'C'],
])('%s finds the changes %s', (encoded, numbers) => {
  expect(names('change', encoded)).toBe(numbers)
})

// c_EncodedQueryStrings.md: so many rows of the related table, perhaps of a kind.
test.each([
  ['RLQUERYchange.item,>=1^ENDRLQUERY', 'Web-01 db-01'],
  ['RLQUERYchange.item,>1^ENDRLQUERY', 'db-01'],
  ['RLQUERYchange.item,=0^ENDRLQUERY', 'spare'],
  ['RLQUERYchange.item,<2^ENDRLQUERY', 'Web-01 spare'],
  ['RLQUERYchange.item,!=1^ENDRLQUERY', 'db-01 spare'],
  ['RLQUERYchange.item,>=1,state=2^ENDRLQUERY', 'db-01'],
  ['RLQUERYchange.item,>=1,state=2^ORstate=1^ENDRLQUERY', 'Web-01 db-01'],
  ['nameSTARTSWITHd^RLQUERYchange.item,>=1^ENDRLQUERY^EQ', 'db-01'],
  ['name=spare^NQRLQUERYchange.item,>1^ENDRLQUERY', 'db-01 spare'],
  ['RLQUERYtask.item,>=1,stateIN1,3^ENDRLQUERY^ORDERBYname', 'Web-01 db-01'],
])('%s finds the CIs %s', (encoded, found) => {
  expect(names('ci', encoded)).toBe(found)
})

// What getEncodedQuery shows of addJoinQuery (assumed: as real instances write it into their lists).
test.each([
  ['JOINci.sys_id=change.item', 'Web-01 db-01'],
  ['JOINci.sys_id=change.item!state=3', 'db-01'],
  ['JOINci.sys_id=change.item!state=3^^ORstate=1', 'Web-01 db-01'],
  ['JOINci.sys_id=change.item!nonsense=1', 'Web-01 db-01'],
  ['name=spare^ORJOINci.sys_id=change.item!state=3', 'db-01 spare'],
])('%s finds the CIs %s', (encoded, found) => {
  expect(names('ci', encoded)).toBe(found)
})

test('with returns_no_rows, an invalid term within a join makes the join find nothing', () => {
  const store = stocked()
  store.properties.set('glide.invalid_query.returns_no_rows', 'true')
  expect(names('ci', 'JOINci.sys_id=change.item!nonsense=1', store)).toBe('')
})

test('a dot-walk goes as deep as there are joins for, and then it is refused', () => {
  const { records } = stocked()
  const deep = (hops: number): number =>
    records.count(records.parse('change', `${'parent.'.repeat(hops)}numberISNOTEMPTY`))
  expect(deep(1)).toBe(1)
  expect(deep(50)).toBe(0)
  const refusal = (() => {
    try {
      return deep(5000)
    } catch (error) {
      return error
    }
  })()
  expect(isUnsupported(refusal)).toBe(true)
})

test('ordering walks too', () => {
  const { records } = stocked()
  const sorted = records.select(records.parse('change', 'itemISNOTEMPTY^ORDERBYDESCitem.name'))
  expect(sorted[0]?.number).toBe('A')
})

test('a count is right again after every kind of write', () => {
  const { records } = stocked()
  const count = (): number => records.count(records.parse('change', 'state>0'))
  expect([count(), count()]).toEqual([3, 3])
  records.insert('change', { sys_id: id('e'), number: 'E', state: '4' })
  expect(count()).toBe(4)
  records.update('change', id('e'), { state: '' })
  expect(count()).toBe(3)
  records.delete('change', id('a'))
  expect(count()).toBe(2)
})

// c_GlideRecordScopedAPI.md: "not case-sensitive"; c_TableAPI.md: "case-sensitive". One setting for both.
test.each([
  ['name=web-01', '', 'Web-01'],
  ['name=Web-01', 'Web-01', 'Web-01'],
  ['name!=web-01', 'Web-01 db-01 spare', 'db-01 spare'],
  ['nameINweb-01,DB-01', '', 'Web-01 db-01'],
  ['nameLIKEEB-', '', 'Web-01'],
  ['nameLIKEeb-', 'Web-01', 'Web-01'],
  ['nameNOT LIKEWEB', 'Web-01 db-01 spare', 'db-01 spare'],
  ['nameSTARTSWITHw', '', 'Web-01'],
  ['nameSTARTSWITHW', 'Web-01', 'Web-01'],
  ['nameENDSWITHARE', '', 'spare'],
  ['nameENDSWITHare', 'spare', 'spare'],
])('%s finds [%s] letter by letter and [%s] where case does not count', (encoded, exact, loose) => {
  const store = stocked()
  expect(names('ci', encoded, store)).toBe(loose)
  store.properties.set('local.query.case_sensitive', 'true')
  expect(names('ci', encoded, store)).toBe(exact)
})

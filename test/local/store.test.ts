import { id, opened, withTrees } from './store-support'

test('a stored row comes back with every column of its class, empty ones as empty strings', () => {
  const { records } = withTrees()
  records.insert('change', { sys_id: id('a'), number: 'CHG1', state: '-5', active: 'true' })
  const row = records.get('change', id('a'))
  expect(row).toMatchObject({ number: 'CHG1', state: '-5', active: '1', risk: '', item: '' })
  expect(row?.sys_class_name).toBe('change')
})

test('a query on a table finds the rows of the tables below it, each with its own columns', () => {
  const { records } = withTrees()
  records.insert('change', { sys_id: id('a'), number: 'CHG1', risk: '3' })
  records.insert('incident', { sys_id: id('b'), number: 'INC1', risk: 'none' })
  const rows = records.select(records.parse('task', 'ORDERBYnumber'))
  expect(rows.map((row) => [row.sys_class_name, row.risk])).toEqual([
    ['change', '3'],
    ['incident', 'none'],
  ])
  expect(records.count(records.parse('change', ''))).toBe(1)
  expect(records.get('incident', id('a'))).toBeUndefined()
})

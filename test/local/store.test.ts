import { column, id, opened, table, withTrees } from './store-support'

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
})

test('a class does not see the rows of its siblings', () => {
  const { records } = withTrees()
  records.insert('change', { sys_id: id('a'), number: 'CHG1' })
  expect(records.get('incident', id('a'))).toBeUndefined()
  expect(records.count(records.parse('incident', ''))).toBe(0)
  expect(records.update('incident', id('a'), { number: 'X' })).toBe('missing')
  expect(records.delete('incident', id('a'))).toBe(false)
  expect(records.get('task', id('a'))?.number).toBe('CHG1')
})

test('siblings keep a number and a text under one column name apart', () => {
  const { records } = withTrees()
  for (const [letter, risk] of [
    ['a', '10'],
    ['b', '9'],
  ] as const) {
    records.insert('change', { sys_id: id(letter), number: `C${letter}`, risk })
    records.insert('incident', { sys_id: id(letter + 'f'), number: `I${letter}`, risk })
  }
  const sorted = (name: string) =>
    records.select(records.parse(name, 'ORDERBYrisk')).map((row) => row.risk)
  expect(sorted('change')).toEqual(['9', '10'])
  expect(sorted('incident')).toEqual(['10', '9'])
})

test('a sys_id that is taken is a duplicate, also in another class of the tree', () => {
  const { records } = withTrees()
  expect(records.insert('change', { sys_id: id('a'), number: '1' })).toBe('inserted')
  expect(records.insert('change', { sys_id: id('a'), number: '2' })).toBe('duplicate')
  expect(records.insert('incident', { sys_id: id('a'), number: '3' })).toBe('duplicate')
  expect(records.count(records.parse('task', ''))).toBe(1)
})

test('a unique column refuses the second row, on insert and on update, without regard to case', () => {
  const { records } = withTrees()
  records.insert('change', { sys_id: id('a'), number: 'CHG1' })
  records.insert('change', { sys_id: id('b'), number: 'CHG2' })
  expect(records.insert('incident', { sys_id: id('c'), number: 'chg1' })).toBe('duplicate')
  expect(records.update('change', id('b'), { number: 'CHG1' })).toBe('duplicate')
  expect(records.get('change', id('b'))?.number).toBe('CHG2')
})

test('empty values never collide in a unique index', () => {
  const { records } = withTrees()
  expect(records.insert('change', { sys_id: id('a'), number: '' })).toBe('inserted')
  expect(records.insert('change', { sys_id: id('b'), number: '' })).toBe('inserted')
})

test('a unique column of one class does not bind a sibling with a column of that name', () => {
  const { records } = withTrees()
  records.insert('incident', { sys_id: id('a'), code: 'x' })
  expect(records.insert('incident', { sys_id: id('b'), code: 'x' })).toBe('inserted')
  expect(records.insert('change', { sys_id: id('c'), code: 'x' })).toBe('inserted')
  expect(records.insert('change', { sys_id: id('d'), code: 'x' })).toBe('duplicate')
})

test('a unique column of a class binds a class that is put below it later', () => {
  const { dictionary, records } = withTrees()
  records.insert('change', { sys_id: id('a'), code: 'x' })
  dictionary.define(table('standard', [], { extends: 'change' }))
  expect(records.insert('standard', { sys_id: id('b'), code: 'x' })).toBe('duplicate')
})

test('a unique index over two columns refuses the pair and allows each half', () => {
  const { dictionary, records } = opened()
  const index = { name: 'once', unique: true, columns: ['plan', 'position'] }
  const columns = [column('plan'), column('position', { type: 'integer' })]
  dictionary.define(table('x_app_row', columns, { scope: 'x_app', indexes: [index] }))
  const insert = (letter: string, plan: string, position: string) =>
    records.insert('x_app_row', { sys_id: id(letter), plan, position })
  expect(insert('a', 'p', '1')).toBe('inserted')
  expect(insert('b', 'p', '2')).toBe('inserted')
  expect(insert('c', 'q', '1')).toBe('inserted')
  expect(insert('d', 'p', '1')).toBe('duplicate')
})

test('an update changes what it names, empties with an empty string and tells a missing row', () => {
  const { records } = withTrees()
  records.insert('change', { sys_id: id('a'), number: 'CHG1', short_description: 'old' })
  expect(records.update('task', id('a'), { short_description: '', active: 'false' })).toBe(
    'updated',
  )
  expect(records.get('change', id('a'))).toMatchObject({
    number: 'CHG1',
    short_description: '',
    active: '0',
  })
  expect(records.update('change', id('b'), { number: 'X' })).toBe('missing')
})

test('a deleted row is gone and deleting it again says so', () => {
  const { records } = withTrees()
  records.insert('change', { sys_id: id('a') })
  expect(records.delete('change', id('a'))).toBe(true)
  expect(records.delete('change', id('a'))).toBe(false)
  expect(records.get('task', id('a'))).toBeUndefined()
})

test('a value for a column that does not exist is dropped with a warning', () => {
  const { records, warnings } = withTrees()
  records.insert('change', { sys_id: id('a'), nonsense: '1' })
  expect(warnings).toEqual(["Column 'change.nonsense' does not exist: value not stored"])
})

test('large whole numbers, fractions and texts in number columns come back as written', () => {
  const { dictionary, records } = opened()
  const columns = [column('size', { type: 'longint' }), column('cost', { type: 'decimal' })]
  dictionary.define(table('thing', columns))
  records.insert('thing', { sys_id: id('a'), size: '9007199254740993', cost: '8.25' })
  records.insert('thing', { sys_id: id('b'), size: 'many', cost: '-3' })
  expect(records.get('thing', id('a'))).toMatchObject({ size: '9007199254740993', cost: '8.25' })
  expect(records.get('thing', id('b'))).toMatchObject({ size: 'many', cost: '-3' })
})

test('aggregates come back as strings, one row a group', () => {
  const { records } = withTrees()
  const insert = (letter: string, risk: string, active: string) =>
    records.insert('change', { sys_id: id(letter), risk, active, number: letter })
  insert('a', '2', '1')
  insert('b', '4', '1')
  insert('c', '3', '0')
  const query = records.parse('change', 'ORDERBYDESCactive')
  const figures = [
    { kind: 'COUNT' },
    { kind: 'SUM', column: 'risk' },
    { kind: 'MAX', column: 'risk' },
  ]
  expect(records.aggregate(query, figures, ['active'])).toEqual([
    { active: '1', COUNT: '2', 'SUM(risk)': '6', 'MAX(risk)': '4' },
    { active: '0', COUNT: '1', 'SUM(risk)': '3', 'MAX(risk)': '3' },
  ])
  expect(
    records.aggregate(records.parse('change', 'number=none'), [{ kind: 'COUNT' }], []),
  ).toEqual([{ COUNT: '0' }])
})

test('a limit and an offset cut a page out of the sorted rows', () => {
  const { records } = withTrees()
  for (const letter of ['a', 'b', 'c', 'd']) {
    records.insert('change', { sys_id: id(letter), number: letter })
  }
  const query = { ...records.parse('change', 'ORDERBYnumber'), limit: 2, offset: 1 }
  expect(records.select(query).map((row) => row.number)).toEqual(['b', 'c'])
})

test('stats count statements, writes and the rows that were read', () => {
  const { records } = withTrees()
  const { stats } = records
  records.insert('change', { sys_id: id('a') })
  records.update('change', id('a'), { number: 'CHG1' })
  records.select(records.parse('change', ''))
  records.get('change', id('b'))
  expect(stats).toMatchObject({ statements: 4, inserts: 1, updates: 1, selects: 2, rowsRead: 1 })
})

import { column, id, opened, table, withTrees } from './store-support'

test('a table has the columns of its ancestors, and every table the system fields', () => {
  const { dictionary } = withTrees()
  expect(dictionary.ancestry('change')).toEqual(['task', 'change'])
  expect(dictionary.family('task')).toEqual(['task', 'change', 'incident'])
  expect(dictionary.column('change', 'number')?.table).toBe('task')
  expect([...dictionary.columns('ci').keys()]).toEqual(
    expect.arrayContaining(['sys_id', 'sys_created_on', 'sys_mod_count', 'sys_class_name']),
  )
})

test('choices of an inherited column may differ below without touching the parent', () => {
  const { dictionary } = withTrees()
  dictionary.setChoices('change', 'state', [{ value: '-5', label: 'New', sequence: 0 }])
  expect(dictionary.column('change', 'state')).toMatchObject({
    table: 'task',
    choices: [{ value: '-5' }],
  })
  expect(dictionary.column('task', 'state')?.choices).toBeUndefined()
})

test('an app adds a column to a global table; old rows have it empty, new ones can use it at once', () => {
  const { dictionary, records } = withTrees()
  records.insert('change', { sys_id: id('a'), number: 'CHG1' })
  const plan = column('x_app_plan', {
    type: 'reference',
    reference: 'task',
    table: 'change',
    scope: 'x_app',
  })
  dictionary.defineColumn('change', plan)
  records.insert('change', { sys_id: id('b'), x_app_plan: id('a') })
  expect(records.get('change', id('a'))?.x_app_plan).toBe('')
  expect(records.get('incident', id('a'))).toBeUndefined()
  const found = records.select(records.parse('change', 'x_app_plan.number=CHG1'))
  expect(found.map((row) => row.sys_id)).toEqual([id('b')])
})

test('defining a table again adds columns; its access stays with the owner', () => {
  const { dictionary } = withTrees()
  const closed = { read: true, create: false, update: false, delete: false, webService: false }
  dictionary.define(table('ci', [column('x_app_a')], { scope: 'x_app', access: closed }))
  expect(dictionary.column('ci', 'x_app_a')).toBeDefined()
  expect(dictionary.column('ci', 'fqdn')).toBeDefined()
  expect(dictionary.table('ci')).toMatchObject({ scope: 'global', access: { create: true } })
})

test('the display column is the nearest one that is declared, else name or number', () => {
  const { dictionary } = withTrees()
  dictionary.define(table('room', [column('label')], { display: 'label' }))
  dictionary.define(table('hall', [column('name')], { extends: 'room' }))
  expect(dictionary.displayColumn('hall')).toBe('label')
  expect(dictionary.displayColumn('change')).toBe('number')
  expect(dictionary.displayColumn('server')).toBe('name')
})

test('an unknown parent, a foreign parent and a name that is no identifier are refused', () => {
  const { dictionary } = withTrees()
  expect(() => dictionary.define(table('lost', [], { extends: 'nowhere' }))).toThrow(
    "Table 'lost' extends 'nowhere', which is not defined",
  )
  expect(() => dictionary.define(table('change', [], { extends: 'ci' }))).toThrow(/extends 'task'/)
  expect(() => dictionary.define(table('bad" name', []))).toThrow(/is no name/)
})

test('an image opens again with its definitions, choices and rows', () => {
  const first = withTrees()
  first.dictionary.setChoices('change', 'state', [{ value: '1', label: 'One', sequence: 0 }])
  first.records.insert('change', { sys_id: id('a'), number: 'CHG1' })
  const second = opened(undefined, first.image())
  expect(second.records.get('change', id('a'))?.number).toBe('CHG1')
  expect(second.dictionary.column('change', 'state')?.choices).toHaveLength(1)
  expect(second.records.insert('change', { sys_id: id('b'), number: 'CHG1' })).toBe('duplicate')
  first.records.insert('change', { sys_id: id('c') })
  expect(second.records.get('change', id('c'))).toBeUndefined()
})

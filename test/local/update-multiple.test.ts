import { bootKernel, install, script } from './support/kernel'

const NOTES = `const made = ['a', 'b', 'c'].map((title, n) => {
  const gr = new GlideRecord('x_acme_app_note'); gr.initialize()
  gr.setValue('title', title); gr.setValue('count', n); return gr.insert() })`
const SOME = `const all = new GlideRecord('x_acme_app_note'); all.addQuery('count', '<', 2)`
const TOLD = `const out = []; const see = new GlideRecord('x_acme_app_note'); see.orderBy('title'); see.query()
  while (see.next()) out.push(see.getValue('title') + see.getValue('count') + '/' + see.getValue('sys_mod_count')); out`

const kernel = () => {
  const made = bootKernel()
  script(made, NOTES)
  return made
}
const updates = (of: ReturnType<typeof bootKernel>, text: string): number => {
  const before = of.records.stats.updates
  script(of, text)
  return of.records.stats.updates - before
}

test('with the engines off, all that a query finds is changed by one statement', () => {
  const own = kernel()
  expect(
    updates(own, `${SOME}; all.setWorkflow(false); all.setValue('count', 7); all.updateMultiple()`),
  ).toBe(1)
  expect(script(own, TOLD)).toEqual(['a7/1', 'b7/1', 'c2/0'])
})

test('a record that has the value already is not written again', () => {
  const own = kernel()
  script(own, `${SOME}; all.setWorkflow(false); all.setValue('count', 1); all.updateMultiple()`)
  expect(script(own, TOLD)).toEqual(['a1/1', 'b1/0', 'c2/0'])
})

test('the changed rows say who changed them and when', () => {
  const own = kernel()
  script(own, `${SOME}; all.setWorkflow(false); all.setValue('title', 'z'); all.updateMultiple()`)
  const [row] = own.records.select(own.records.parse('x_acme_app_note', 'title=z'))
  expect(row?.sys_updated_by).toBe('system')
})

test('with the engines on, each record passes through its rules', () => {
  const own = kernel()
  install(own, 'sys_script', {
    name: 'Loud',
    collection: 'x_acme_app_note',
    when: 'before',
    action_update: 'true',
    active: 'true',
    order: '100',
    script: `current.setValue('title', current.getValue('title') + '!')`,
  })
  script(own, `${SOME}; all.setValue('count', 7); all.updateMultiple()`)
  expect(script(own, TOLD)).toEqual(['a!7/1', 'b!7/1', 'c2/0'])
})

test('a unique key is judged record by record: one of them takes it', () => {
  const own = kernel()
  script(own, `${SOME}; all.setWorkflow(false); all.setValue('key', 'once'); all.updateMultiple()`)
  const rows = own.records.select(own.records.parse('x_acme_app_note', 'key=once'))
  expect(rows).toHaveLength(1)
})

test('a script that updates what a query gave it does not read it again', () => {
  const own = kernel()
  const raise = (to: number) =>
    script(
      own,
      `${SOME}; all.query(); while (all.next()) { all.setValue('title', 't${to}'); all.update() }`,
    )
  // The first time rules and definitions are read too.
  raise(1)
  const before = own.records.stats.selects
  raise(2)
  expect(own.records.stats.selects - before).toBe(1)
})

test('an update writes what the script changed, and leaves what somebody else changed meanwhile', () => {
  const own = kernel()
  script(
    own,
    `const mine = new GlideRecord('x_acme_app_note'); mine.get('title', 'a')
    const theirs = new GlideRecord('x_acme_app_note'); theirs.get('title', 'a')
    theirs.setValue('key', 'theirs'); theirs.update()
    mine.setValue('count', 5); mine.update()`,
  )
  const [row] = own.records.select(own.records.parse('x_acme_app_note', 'title=a'))
  expect([row?.key, row?.count]).toEqual(['theirs', '5'])
})

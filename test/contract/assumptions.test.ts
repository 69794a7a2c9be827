import { existsSync, readdirSync, readFileSync } from 'node:fs'

const text = readFileSync('docs/platform-assumptions.md', 'utf8')
const sections = text.split(/^### /m).slice(1)
const titles = sections.map((section) => section.split('\n')[0] ?? '')

test.each(titles.map((title, at) => [title, sections[at] ?? '']))(
  '"%s" says what is assumed, what happens otherwise, and where it stands',
  (_, section) => {
    expect(section).toContain('- **We assume** ')
    expect(section).toContain('- **Otherwise** ')
    const code = /- \*\*Code\*\* (.+)/.exec(section)?.[1] ?? ''
    const files = [...code.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file)
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  },
)

test('each file that is named anywhere in it is there', () => {
  const named = [...text.matchAll(/`((?:src|fluent|test|docs)\/[\w./-]+)`/g)].map(
    ([, file]) => file,
  )
  expect(named.filter((file) => !existsSync(file ?? ''))).toEqual([])
})

test('each table that a rule of the platform’s tables stands on is named, and no other', () => {
  const rules = readFileSync('fluent/rules.now.ts', 'utf8')
  const tables = [...rules.matchAll(/table: '(\w+)'/g)]
    .map(([, table = '']) => table)
    .filter((table) => !table.startsWith('x_patch_loop'))
  const section = sections.find((one) => one.startsWith('Rules on the platform')) ?? ''
  for (const table of tables) expect(section).toContain(`\`${table}\``)
  expect(section).not.toContain('sysapproval_approver')
})

test('each property that it names is shipped', () => {
  const shipped = readFileSync('fluent/properties.now.ts', 'utf8')
  const named = [...text.matchAll(/`(x_patch_loop\.[a-z_]+)`/g)].map(([, name = '']) => name)
  const others = readdirSync('fluent')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`fluent/${file}`, 'utf8'))
    .concat(readFileSync('src/contract/queues.ts', 'utf8'))
    .join()
  expect(named.filter((name) => !(shipped + others).includes(name))).toEqual([])
})

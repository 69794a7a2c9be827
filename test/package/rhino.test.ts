import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const isHere = spawnSync('rhino', ['-h']).error === undefined
const testInRhino = isHere ? test : test.skip
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

const record = (table: string, fields: string): string =>
  `<record_update table="${table}"><${table} action="INSERT_OR_UPDATE">${fields}</${table}></record_update>`

/** What the check says of a build with these modules, and cases of one line. */
const check = (modules: Record<string, string>, script = '', cases = '') => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'))
  folders.push(folder)
  mkdirSync(join(folder, 'update'))
  const write = (name: string, xml: string): void =>
    writeFileSync(join(folder, 'update', `${name}.xml`), xml)
  for (const [name, text] of Object.entries(modules)) {
    const fields = `<path>x_a/${name}.ts</path><content><![CDATA[${text}]]></content>`
    write(name, record('sys_module', fields))
  }
  write('rule', record('sys_script', `<sys_id>1</sys_id><script><![CDATA[${script}]]></script>`))
  writeFileSync(join(folder, 'cases.js'), `export const cases = { one: () => ${cases || '1'} }`)
  const args = ['scripts/check-rhino.mjs', folder, join(folder, 'cases.js')]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

testInRhino('sound code is loaded and nothing is found', () => {
  const sound = check({
    one: "import { two } from './two'; export class One { value = [...two, 2] }",
    two: "import { gs } from '@servicenow/glide'; export const two = [1].flatMap((n) => [n])",
  })
  expect(sound.output).toMatch(/2 modules and 0 scripts loaded in Rhino, 1 cases compared: 0 find/)
  expect(sound.status).toBe(0)
})

// The feature matrix that scripts/rhino/leaves.mjs names: what the platform leaves; and what Rhino does not know.
testInRhino('every planted fault is found, in all modules and not in the first alone', () => {
  const faults = {
    reflects: 'export const keys = Reflect.ownKeys({})',
    hides: 'export class A { #secret = 1; get() { return this.#secret } }',
    extends: 'export class Fault extends Error {}',
    waits: 'export class A { async run() {} }',
    proto: 'export const a = {}.__proto__',
    generates: 'export const all = () => [...(function* () { yield 1 })()]',
    asks: 'export function A() { return new.target }',
    accessor: 'export class A { get #secret() { return 1 } get() { return this.#secret } }',
    separator: 'export const text = "\u2028"',
    unicode: 'export const letter = /\\p{L}/u',
    young: 'export const last = [1, 2].findLast((n) => n)',
    lost: "import { a } from './nowhere'; export const b = a",
    unnamed: "import { nothing } from './young2'; export const b = () => nothing",
    young2: 'export const something = 1',
    glides: "import { GlideRecord } from '@servicenow/glide'; new GlideRecord('task')",
    invents: "import { GlideDreams } from '@servicenow/glide'; export const a = () => GlideDreams",
    web: 'export const at = new URL("https://a.example")',
    broken: 'export const = 1',
  }
  const { status, output } = check(faults, 'const { = 1')
  const named = Object.keys(faults).filter((name) => output.includes(`x_a/${name}.ts: `))
  expect(named).toEqual(Object.keys(faults).filter((name) => name !== 'young2'))
  expect(output).toContain('sys_script 1: ')
  expect(output).toContain('19 findings')
  expect(status).toBe(1)
})

testInRhino('code that answers otherwise there is found', () => {
  const { status, output } = check(
    {},
    '',
    'Object.keys(Object.fromEntries([[2, "two"], [1, "one"]]))',
  )
  expect(output).toContain('one: Rhino answers otherwise')
  expect(output).toMatch(/Node: .*1.*2.*\n.*Rhino: .*2.*1/)
  expect(status).toBe(1)
})

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { buildSync } from 'esbuild'
import { column, id, opened, table, withTrees } from './store-support'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a folder that is opened again has its rows and its tables, those of an installed app too', () => {
  const first = withTrees(folder)
  first.dictionary.define(table('x_app_plan', [column('plan_id')], { scope: 'x_app' }))
  first.records.insert('x_app_plan', { sys_id: id('a'), plan_id: 'P1' })
  first.close()
  const second = opened(folder)
  expect(second.records.get('x_app_plan', id('a'))?.plan_id).toBe('P1')
  expect(second.dictionary.table('x_app_plan')?.scope).toBe('x_app')
  second.close()
})

test('an image fills a new folder and leaves one that has data alone', () => {
  const image = withTrees().image()
  const first = opened(folder, image)
  first.records.insert('change', { sys_id: id('a'), number: 'CHG1' })
  first.close()
  const second = opened(folder, image)
  expect(second.records.get('change', id('a'))?.number).toBe('CHG1')
  second.close()
})

test('the image of a folder opens in memory', () => {
  const first = withTrees(folder)
  first.records.insert('change', { sys_id: id('a') })
  const second = opened(undefined, first.image())
  expect(second.records.get('change', id('a'))).toBeDefined()
  first.close()
})

test('references of an installed app and declared columns have an index', () => {
  const store = withTrees(folder)
  const target = column('change', { type: 'reference', reference: 'change', scope: 'x_app' })
  store.dictionary.define(table('x_app_row', [target], { scope: 'x_app' }))
  store.close()
  const db = new DatabaseSync(join(folder, 'instance.sqlite'))
  const indexes = db.prepare("SELECT name FROM sqlite_master WHERE type = 'index'").all()
  db.close()
  const names = indexes.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['x_app_row.plain.change', 'ci.plain.name']))
  expect(names).toContain('task.unique.change.code')
})

/** Inserts until it is killed, telling each row that was acknowledged. */
const WRITER = `
  import { opened, withTrees } from ${JSON.stringify(join(__dirname, 'store-support.ts'))}
  const { records } = withTrees(process.argv[2])
  for (let i = 0; ; i++) {
    const sys_id = i.toString(16).padStart(32, '0')
    records.insert('change', { sys_id, number: 'CHG' + i })
    records.update('change', sys_id, { short_description: 'told' })
    process.stdout.write(sys_id + '\\n')
  }
`

test('after kill -9 every acknowledged write is there', async () => {
  const script = join(folder, 'writer.cjs')
  buildSync({
    stdin: { contents: WRITER, resolveDir: __dirname, loader: 'ts' },
    bundle: true,
    platform: 'node',
    outfile: script,
  })
  const data = join(folder, 'data')
  const child = spawn(process.execPath, [script, data], { stdio: ['ignore', 'pipe', 'inherit'] })
  const told = await killedAfter(child, 200)
  const { records, close } = opened(data)
  const lost = told.filter((sysId) => records.get('change', sysId)?.short_description !== 'told')
  expect(told.length).toBeGreaterThanOrEqual(200)
  expect(lost).toEqual([])
  close()
})

function killedAfter(child: ReturnType<typeof spawn>, lines: number): Promise<string[]> {
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (output.split('\n').length > lines) child.kill('SIGKILL')
  })
  return new Promise((done) => child.on('close', () => done(output.split('\n').slice(0, -1))))
}

import { readdirSync, readFileSync } from 'node:fs'
import { aptTool } from '../support/apt-tool'

const LIMIT = 400
const FOLDER = 'examples/apt-tool'
const sources = readdirSync(FOLDER).filter((name) => name.endsWith('.mjs'))
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8')

test('the whole tool, every line of it counted, is small enough to be read in one sitting', () => {
  const lines = sources.map((name) => read(name).split('\n').length - 1)
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(LIMIT)
})

test('--help tells every option, and the guide every command', async () => {
  const tool = aptTool('http://127.0.0.1:1')
  const { output } = await tool.run('--help')
  tool.clear()
  expect(output).toContain(read('help.txt').trim())
  for (const command of ['scan', 'plan', 'poll', 'listen'])
    expect(read('README.md')).toContain(command)
})

test.each([
  [['dance'], 'Say what to do'],
  [['plan'], 'Name the plan'],
  [['poll', '--install', '--host', 'a=b'], '--install is for this machine'],
  [['listen'], 'Set WEBHOOK_SECRET'],
  [['poll', '--loud'], "Unknown option '--loud'"],
  [['scan', '--host', 'a=/no/such/file'], 'no such file'],
])('%j is answered with a sentence and no stack', async (args, sentence) => {
  const tool = aptTool('http://127.0.0.1:1')
  const { code, output } = await tool.run(...args)
  tool.clear()
  expect(code).toBe(1)
  expect(output).toContain(sentence)
  expect(output).not.toContain('    at ')
})

test('the tool and the tests use the same version of standardwebhooks', () => {
  const root = JSON.parse(readFileSync('package.json', 'utf8'))
  const { dependencies } = JSON.parse(read('package.json'))
  expect(dependencies.standardwebhooks).toBe(root.devDependencies.standardwebhooks)
})

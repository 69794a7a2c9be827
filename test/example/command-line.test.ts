import { readdirSync, readFileSync } from 'node:fs'
import { aptTool } from '../support/apt-tool'

const LIMIT = 430
const FOLDER = 'examples/apt-tool'
const sources = readdirSync(FOLDER).filter((name) => name.endsWith('.mjs'))
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8')

/** As the linter's max-lines counts here: without blank lines and comments. */
const isCode = (line: string): boolean => !/^\s*($|\/\/|\/\*)/.test(line)

test('the whole tool is small enough to be read in one sitting', () => {
  expect(sources.flatMap((name) => read(name).split('\n')).filter(isCode).length).toBeLessThan(
    LIMIT,
  )
})

test('--help tells every option, and the guide every command', async () => {
  const tool = aptTool('http://127.0.0.1:1')
  const { output } = await tool.run('--help')
  tool.clear()
  expect(output).toContain(read('help.txt').trim())
  for (const command of ['scan', 'plan', 'poll', 'listen', 'run'])
    expect(read('README.md')).toContain(command)
})

test.each([
  [['dance'], 'Say what to do: scan, plan, poll, listen, run'],
  [['plan'], 'Name the plan'],
  [['scan', '--host', 'nonsense'], '--host is NAME=FILE.'],
  [['poll', '--port', 'high'], 'Ports, times and --after are numbers'],
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

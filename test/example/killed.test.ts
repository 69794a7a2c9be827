import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as validators from '../../src/contract/validate'
import { aptTool, script, type AptTool } from '../support/apt-tool'

jest.setTimeout(30_000)

type Call = { readonly call: string; readonly body: string }
type Answer = { readonly status: number; readonly headers?: Record<string, string> }
let server: Server
let tool: AptTool
const calls: Call[] = []
/** What the next reports are answered with; 200 when empty. */
const replies: Answer[] = []

const opened = {
  id: 'msg_1',
  sequence: 1,
  type: 'window.opened',
  data: { planId: 'P', endpoints: ['ep-1'], endpointsTotal: 1 },
}
const endpoint = {
  id: 'ep-1',
  hostName: 'HOST-1',
  findings: [{ patch: 'bash_v5.3', status: 'open' }],
}
const answerTo = (call: string): unknown => {
  if (call === 'POST /findings') return { settled: calls.length > 1, plans: ['PL-1'] }
  if (call.includes('/messages?after=0')) return { messages: [opened], next: null }
  if (call.includes('/messages')) return { messages: [], next: null }
  if (call.includes('/endpoints?')) return { endpoints: [endpoint], next: null }
  return call.endsWith('/permit') ? { permitted: true } : { refused: [] }
}

beforeEach(async () => {
  calls.length = replies.length = 0
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      const call = `${request.method} ${request.url?.split('/remediation')[1]}`
      calls.push({ call, body })
      const report = call.endsWith('/results') ? replies.shift() : undefined
      response.writeHead(report?.status ?? 200, report?.headers)
      const error = { message: 'Not now.', detail: '[{"path":"/endpoints","message":"no"}]' }
      response.end(JSON.stringify(report ? { error } : { result: answerTo(call) }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  tool = aptTool(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  writeFileSync(`${tool.folder}/list`, 'bash/stable 5.3 amd64 [upgradable from: 5.2]\n')
})
afterEach(async () => {
  tool.clear()
  await new Promise((resolve) => server.close(resolve))
})

/** One round on a machine whose apt shows the file `list`, and whose apt-get does this. */
const round = (...aptGet: string[]) => {
  tool.env.APT = script(tool.folder, 'apt', [`cat ${tool.folder}/list`])
  tool.env.APT_GET = script(tool.folder, 'apt-get', aptGet)
  return tool.run('poll', '--once', '--install', '--host', 'host-1')
}
const INSTALL = () => `echo x >> ${tool.folder}/installs; : > ${tool.folder}/list`
const installs = (): number =>
  readFileSync(`${tool.folder}/installs`, 'utf8').trim().split('\n').length
const reported = (): string[] =>
  calls
    .filter(({ call }) => call.endsWith('/results'))
    .map(({ body }) => JSON.parse(body).endpoints[0].status)

test('killed between install and report: it is reported after the restart, and not installed again', async () => {
  const killed = await round(INSTALL(), 'kill -9 $PPID')
  expect(killed.code).toBeNull()
  expect(reported()).toEqual([])
  const { code } = await round(INSTALL())
  expect(code).toBe(0)
  expect([installs(), reported()]).toEqual([1, ['installing', 'installed']])
  expect(tool.state()).toMatchObject({ after: 1, jobs: {}, outbox: [] })
})

test('killed before apt-get did anything: a permit is asked for again, and it is installed once', async () => {
  await round('kill -9 $PPID')
  expect(existsSync(`${tool.folder}/installs`)).toBe(false)
  await round(INSTALL())
  expect(installs()).toBe(1)
  expect(calls.filter(({ call }) => call.endsWith('/permit'))).toHaveLength(2)
})

test('a report that was not answered is sent again, the same bytes', async () => {
  replies.push({ status: 503, headers: { 'retry-after': '1' } }, { status: 429 })
  const { code } = await round(INSTALL())
  expect([code, installs()]).toEqual([0, 1])
  const [first, second, third] = calls.filter(({ call }) => call.endsWith('/results'))
  expect([second?.body, third?.body]).toEqual([first?.body, first?.body])
})

test('a report that is refused is shown with its issues and left; the next ones go on', async () => {
  replies.push({ status: 400 })
  const { output } = await round(INSTALL())
  expect(output).toContain('400: Not now.')
  expect(output).toContain('[{"path":"/endpoints","message":"no"}]')
  expect(tool.state()).toMatchObject({ outbox: [], jobs: {} })
  expect(reported()).toEqual(['installing', 'installed'])
})

test('a wrong password ends it with a sentence, and keeps the report', async () => {
  replies.push({ status: 401 })
  const { code, output } = await round(INSTALL())
  expect([code, output]).toEqual([1, expect.stringContaining('Ask the admin')])
  expect(tool.state().outbox.length).toBeGreaterThan(0)
})

test('what apt-get cannot install is reported as failed, in its own words', async () => {
  await round('echo "E: no space left" >&2; exit 100')
  const { body = '' } = calls.filter(({ call }) => call.endsWith('/results')).at(-1) ?? {}
  expect(JSON.parse(body).endpoints[0]).toMatchObject({
    status: 'failed',
    message: 'E: no space left',
    patches: [{ id: 'bash_v5.3', status: 'failed' }],
  })
})

test('without --install it says loudly that it is a simulation, and asks apt-get only with -s', async () => {
  tool.env.APT = script(tool.folder, 'apt', [`cat ${tool.folder}/list`])
  tool.env.APT_GET = script(tool.folder, 'apt-get', [`echo "$@" > ${tool.folder}/asked`])
  const { output } = await tool.run('poll', '--once', '--host', 'host-1')
  expect(output).toContain('SIMULATION: nothing is installed')
  expect(readFileSync(`${tool.folder}/asked`, 'utf8')).toMatch(
    /^-sy .*--only-upgrade install bash=5\.3\n$/,
  )
  expect(calls.at(-1)?.body).toContain('Simulated: nothing was installed.')
})

test('a scan is reported as the contract says', async () => {
  const { code, output } = await tool.run('scan', '--host', `host-1=${tool.folder}/list`)
  expect([code, output]).toEqual([0, expect.stringContaining('PL-1')])
  const report = JSON.parse(calls[0]?.body ?? '')
  expect(validators.findings(report)).toBe(true)
  expect(report).toMatchObject({
    complete: true,
    patches: [{ id: 'bash_v5.3', severity: 'medium' }],
    hosts: [{ id: 'host-1', hostName: 'host-1', missing: ['bash_v5.3'] }],
  })
})

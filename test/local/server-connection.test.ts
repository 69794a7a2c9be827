import { connect } from 'node:net'
import { bootKit } from './http-kit'

const { instance } = bootKit()
afterAll(() => instance.stop())
const url = instance.listen(0)

const AUTH = `Authorization: Basic ${Buffer.from('admin:admin').toString('base64')}`
const head = (line: string, ...more: string[]): string =>
  [`${line} HTTP/1.1`, 'Host: dev.example', AUTH, ...more, '', ''].join('\r\n')
const PATH = '/api/now/table/x_demo_kit_item'
const last = head(`GET ${PATH}?sysparm_limit=0`, 'Connection: close')

/** Sends the pieces one after the other and gives all that comes back until the connection ends. */
async function speak(...pieces: string[]): Promise<string> {
  const { port } = new URL(await url)
  const socket = connect(Number(port), '127.0.0.1')
  const chunks: Buffer[] = []
  const ended = new Promise<void>((resolve) => {
    socket.on('close', () => resolve())
    socket.on('error', () => resolve())
  })
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  for (const piece of pieces) {
    socket.write(piece, 'latin1')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await ended
  return Buffer.concat(chunks).toString('latin1')
}
const statuses = (text: string): number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))

test('requests on one connection are answered in their order, also where none waits for the other', async () => {
  const one = head(`GET ${PATH}/none`)
  const two = head('GET /api/now/table/x_nothing')
  expect(statuses(await speak(one + two + last))).toEqual([404, 400, 200])
})

test('a body may come in pieces, chunked, and after a question whether it may', async () => {
  const body = '{"name":"in pieces"}'
  const json = 'Content-Type: application/json'
  const post = (...more: string[]) => head(`POST ${PATH}`, json, ...more)
  const whole = post(`Content-Length: ${body.length}`, 'Expect: 100-continue')
  expect(statuses(await speak(whole, body.slice(0, 5), body.slice(5), last))).toEqual([
    100, 201, 200,
  ])
  const chunked = post('Transfer-Encoding: chunked')
  const chunks = `8\r\n{"name":\r\n9\r\n"chunked"\r\n1\r\n}\r\n0\r\n\r\n`
  expect(statuses(await speak(chunked, chunks, last))).toEqual([201, 200])
})

test('HEAD has the headers of GET and no body', async () => {
  const path = `${PATH}?sysparm_limit=1`
  const answer = await speak(head(`HEAD ${path}`), last)
  expect(statuses(answer)).toEqual([200, 200])
  const [headers = '', rest = ''] = answer.split('\r\n\r\n')
  expect(headers).toMatch(/content-length: [1-9]/)
  expect(headers).toMatch(/x-total-count: \d/)
  expect(rest).toMatch(/^HTTP\/1\.1 200/)
})

test('an address with its host is the address', async () => {
  const close = 'Connection: close'
  const answer = await speak(head(`GET http://dev.example${PATH}?sysparm_limit=0`, close))
  expect(statuses(answer)).toEqual([200])
})

test.each([
  ['no HTTP', 'nonsense\r\n\r\n'],
  ['a broken length', head(`POST ${PATH}`, 'Content-Length: x')],
  ['two lengths', head(`POST ${PATH}`, 'Content-Length: 1', 'Content-Length: 2')],
  ['a length and chunks', head(`POST ${PATH}`, 'Content-Length: 1', 'Transfer-Encoding: chunked')],
  ['a broken chunk', `${head(`POST ${PATH}`, 'Transfer-Encoding: chunked')}zz\r\n`],
  ['a header without a name', head(`GET ${PATH}`, ': x')],
  ['a blank before a colon', head(`GET ${PATH}`, 'X-A : b')],
])('%s is a 400, and the instance goes on', async (_, text) => {
  expect(statuses(await speak(text))).toEqual([400])
  expect(statuses(await speak(last))).toEqual([200])
})

// PySNC, test_nonjson_error: a page of HTML for an address of 23,000 characters
test('an address that is too long is refused with a page, and headers that are, too', async () => {
  const long = await speak(head(`GET /api/now/table/${'A'.repeat(23_000)}/x`))
  expect(statuses(long)).toEqual([414])
  expect(long).toMatch(/\r\n\r\n<html>/)
  expect(statuses(await speak(head(`GET ${PATH}`, `X-Long: ${'x'.repeat(70_000)}`)))).toEqual([431])
})

test('gzip is used where it is taken, not where it is excluded', async () => {
  const get = (accepted: string) =>
    speak(head('GET /api/now/table/sys_user', `Accept-Encoding: ${accepted}`, 'Connection: close'))
  expect(await get('gzip, deflate')).toMatch(/content-encoding: gzip/)
  expect(await get('deflate, gzip;q=0')).not.toMatch(/content-encoding/)
  expect(await get('identity')).not.toMatch(/content-encoding/)
})

test('who hangs up in the middle of a body disturbs nobody', async () => {
  const { port } = new URL(await url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.write(head(`POST ${PATH}`, 'Content-Length: 1000') + '{"name":')
  await new Promise((resolve) => setTimeout(resolve, 10))
  socket.destroy()
  expect(statuses(await speak(last))).toEqual([200])
})

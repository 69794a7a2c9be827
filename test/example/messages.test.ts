import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { answerPush, createInbox } from '../../examples/apt-tool/messages.mjs'
import { openStore } from '../../examples/apt-tool/state.mjs'

const SECRET = `whsec_${Buffer.from('a secret of the tests, 32 bytes!').toString('base64')}`
const folder = mkdtempSync(join(tmpdir(), 'apt-tool-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const message = (sequence: number) => ({ id: `msg_${sequence}`, sequence, type: 'ping', data: {} })
let worlds = 0
/** An inbox, and a feed that has messages up to `feed`. */
const inboxWith = (feed: number) => {
  const store = openStore(join(folder, String((worlds += 1))))
  const calls: string[] = []
  const get = async (path: string) => {
    calls.push(path)
    const after = Number(path.split('after=')[1])
    const messages = Array.from({ length: feed - after }, (_, index) => message(after + index + 1))
    return { messages, next: null }
  }
  return { inbox: createInbox({ ...store, instance: { get } }), calls, state: store.state }
}
const signed = (body: string, secret = SECRET, at = new Date()) => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(secret).sign('msg_1', at, body),
})

test('a signed message is answered with 204 and stored', async () => {
  const { inbox, state } = inboxWith(0)
  const body = JSON.stringify(message(1))
  expect(await answerPush(SECRET, inbox, body, signed(body))).toBe(204)
  expect(state.inbox).toEqual([message(1)])
  expect(openStore(join(folder, String(worlds))).state.inbox).toEqual([message(1)])
})

test('a bad signature, another body, an old time and no signature at all are refused, and nothing is stored', async () => {
  const { inbox, state } = inboxWith(0)
  const body = JSON.stringify(message(1))
  const foreign = `whsec_${Buffer.from('a secret of somebody else, 32 by').toString('base64')}`
  const old = new Date(Date.now() - 600_000)
  const answers = await Promise.all([
    answerPush(SECRET, inbox, body, signed(body, foreign)),
    answerPush(SECRET, inbox, `${body} `, signed(body)),
    answerPush(SECRET, inbox, body, signed(body, SECRET, old)),
    answerPush(SECRET, inbox, body, {}),
  ])
  expect(answers).toEqual([401, 401, 401, 401])
  expect(state.inbox).toEqual([])
})

test('a repeated message, and one that is replayed later, is ignored by its number', async () => {
  const { inbox, state } = inboxWith(0)
  for (const sequence of [1, 1, 2, 1]) await inbox.push(message(sequence))
  expect(state.inbox).toEqual([message(1), message(2)])
})

test('out of order: what lies before is fetched first, and the late one is a repeat', async () => {
  const { inbox, state, calls } = inboxWith(3)
  await inbox.push(message(3))
  await inbox.push(message(2))
  expect(state.inbox.map(({ sequence }: { sequence: number }) => sequence)).toEqual([1, 2, 3])
  expect(calls).toEqual(['/messages?after=0'])
})

test('a gap that cannot be filled is answered with 503, so that the message comes again', async () => {
  const store = openStore(join(folder, 'down'))
  const get = () => Promise.reject(new Error('down'))
  const inbox = createInbox({ ...store, instance: { get } })
  const body = JSON.stringify(message(3))
  expect(await answerPush(SECRET, inbox, body, signed(body))).toBe(503)
  expect(store.state.after).toBe(0)
})

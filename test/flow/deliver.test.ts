import { Webhook } from 'standardwebhooks'
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/core/times'
import { deliver } from '../../src/flow/deliver'
import { replayMessage } from '../../src/flow/replay-message'
import { sweep } from '../../src/flow/sweep'
import { SOURCE } from '../support/builders'
import { aLoop, ENDPOINT, messages, SECRET, settle } from '../support/loop'
import { aMessage, aReceiver } from '../support/messages'

/** What an operator without a source sees. */
const ALL = { source: null }

const typesPosted = ({ posted }: { posted: readonly { body: string }[] }): string[] =>
  posted.map(({ body }) => JSON.parse(body).data.name)

test('a message is posted once, signed, with the bytes that the feed has', () => {
  const { ports } = aLoop()
  settle(ports)
  const [posted] = ports.http.posted
  const [row] = messages(ports)
  expect(ports.http.posted).toHaveLength(1)
  expect(posted?.url).toBe(ENDPOINT)
  expect(posted?.body).toBe(row?.body)
  expect(row).toMatchObject({ state: 'sent', attempts: 1, last_status: 200 })
  const signed = new Webhook(SECRET).sign(
    posted?.headers['webhook-id'] ?? '',
    new Date(ports.clock.now()),
    posted?.body ?? '',
  )
  expect(posted?.headers['webhook-signature']).toBe(signed)
})

test('while a secret is being rotated there are two signatures', () => {
  const ports = aReceiver()
  const old = `whsec_${Buffer.from('the old secret of the receiver!!').toString('base64')}`
  ports.rows.update('source', SOURCE, { previous_secret: old })
  deliver(ports, aMessage(ports, 'a'))
  expect(ports.http.posted[0]?.headers['webhook-signature']?.split(' ')).toHaveLength(2)
})

test('a failed try comes again with the same id and bytes, when its schedule says', () => {
  const ports = aReceiver()
  const id = aMessage(ports, 'a')
  ports.http.answers.push({ status: 500 }, { status: 0, error: 'timeout' })
  deliver(ports, id)
  settle(ports)
  expect(ports.http.posted).toHaveLength(1)
  ports.clock.wind(5 * SECOND_MS)
  settle(ports)
  expect(ports.rows.get('message', id)).toMatchObject({ attempts: 2, last_error: 'timeout' })
  ports.clock.wind(5 * MINUTE_MS)
  settle(ports)
  const { posted } = ports.http
  expect(posted).toHaveLength(3)
  expect(new Set(posted.map(({ body }) => body)).size).toBe(1)
  expect(new Set(posted.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  expect(ports.rows.get('message', id)?.state).toBe('sent')
})

test('messages of one plan go in order: a later one waits for an earlier one that failed', () => {
  const ports = aReceiver()
  const [a, b, c] = ['a', 'b', 'c'].map((name) => aMessage(ports, name, 'plan-1'))
  ports.http.answers.push({ status: 500 })
  for (const id of [a, c, b]) deliver(ports, id ?? '')
  expect(typesPosted(ports.http)).toEqual(['a'])
  ports.clock.wind(5 * SECOND_MS)
  settle(ports)
  expect(typesPosted(ports.http)).toEqual(['a', 'a', 'b', 'c'])
})

test('one plan’s trouble does not hold up another', () => {
  const ports = aReceiver()
  const first = aMessage(ports, 'a', 'plan-1')
  const other = aMessage(ports, 'b', 'plan-2')
  ports.http.answers.push({ status: 500 })
  deliver(ports, first)
  deliver(ports, other)
  expect(typesPosted(ports.http)).toEqual(['a', 'b'])
})

test('a dead message no longer holds its plan’s later ones, and an operator is told', () => {
  const ports = aReceiver()
  const a = aMessage(ports, 'a', 'plan-1')
  const b = aMessage(ports, 'b', 'plan-1')
  ports.http.answers.push(...Array.from({ length: 10 }, () => ({ status: 500 })))
  for (const id of [a, b]) deliver(ports, id)
  for (let days = 0; days < 12; days++) {
    ports.clock.wind(DAY_MS / 2)
    settle(ports)
  }
  expect(ports.rows.get('message', a)).toMatchObject({ state: 'dead', attempts: 10 })
  expect(ports.rows.get('message', b)?.state).toBe('sent')
  expect(ports.log.lines.filter(({ event }) => event === 'message_dead')).toMatchObject([
    { level: 'error' },
  ])
})

test('410 stops pushing to the source: nothing more leaves, and the feed keeps growing', () => {
  const ports = aReceiver()
  const a = aMessage(ports, 'a', 'plan-1')
  const b = aMessage(ports, 'b', 'plan-1')
  ports.http.answers.push({ status: 410 })
  deliver(ports, a)
  settle(ports)
  aMessage(ports, 'c', 'plan-2')
  settle(ports)
  expect(typesPosted(ports.http)).toEqual(['a'])
  expect(ports.rows.get('source', SOURCE)?.push_stopped).toBe(true)
  expect([a, b].map((id) => ports.rows.get('message', id)?.state)).toEqual(['poll', 'poll'])
  expect(ports.log.lines.some(({ event }) => event === 'push_stopped')).toBe(true)
})

test('503 with Retry-After is asked again when the receiver said', () => {
  const ports = aReceiver()
  const id = aMessage(ports, 'a')
  ports.http.answers.push({ status: 503, retryAfter: '7200' })
  deliver(ports, id)
  expect(ports.rows.get('message', id)?.next_attempt_at).toBe(ports.clock.now() + 2 * HOUR_MS)
})

test('nothing is posted to an address that is not https, unless the property allows it', () => {
  const ports = aReceiver()
  ports.rows.update('source', SOURCE, { endpoint: 'http://127.0.0.1:9/hook' })
  const id = aMessage(ports, 'a')
  deliver(ports, id)
  expect(ports.http.posted).toHaveLength(0)
  expect(ports.rows.get('message', id)?.last_error).toBe('the endpoint is not https')
  ports.settings.set('allow_http_endpoint', 'true')
  ports.clock.wind(MINUTE_MS)
  deliver(ports, id)
  expect(ports.http.posted).toHaveLength(1)
})

test('nothing leaves unsigned', () => {
  const ports = aReceiver()
  ports.rows.update('source', SOURCE, { signing_secret: '' })
  const id = aMessage(ports, 'a')
  deliver(ports, id)
  expect(ports.http.posted).toHaveLength(0)
  expect(ports.rows.get('message', id)).toMatchObject({ state: 'queued', attempts: 1 })
})

test('a source that polls is never posted to', () => {
  const ports = aReceiver()
  ports.rows.update('source', SOURCE, { delivery: 'poll' })
  const id = aMessage(ports, 'a')
  settle(ports)
  expect([ports.http.posted.length, ports.rows.get('message', id)?.state]).toEqual([0, 'poll'])
})

test('a message that another job has claimed is left to it; a claim that lapsed is taken up by the sweep', () => {
  const ports = aReceiver()
  const id = aMessage(ports, 'a')
  ports.queue.waiting.length = 0
  ports.rows.update('message', id, { claimed_until: ports.clock.now() + MINUTE_MS })
  deliver(ports, id)
  expect(ports.http.posted).toHaveLength(0)
  ports.clock.wind(MINUTE_MS)
  sweep(ports)
  expect(ports.http.posted).toHaveLength(1)
})

test('messages arrive in their plan’s order however the queue shuffles', () => {
  for (let seed = 1; seed < 20; seed++) {
    const ports = aReceiver()
    const plans = ['p1', 'p2', 'p3']
    plans.forEach((plan) => [1, 2, 3, 4].forEach((n) => aMessage(ports, `${plan}-${n}`, plan)))
    ports.http.answers.push({ status: 500 }, {}, { status: 0 }, {}, {}, { status: 502 })
    let state = seed
    const pick = (count: number): number => (state = (state * 7919 + 13) % 104729) % count
    for (let minutes = 0; minutes < 60; minutes++) {
      settle(ports, pick)
      ports.clock.wind(MINUTE_MS)
    }
    const sent = ports.rows.all('message').filter(({ state: is }) => is === 'sent')
    expect(sent).toHaveLength(12)
    for (const plan of plans) {
      const order = [...new Set(typesPosted(ports.http))].filter((name) => name.startsWith(plan))
      expect(order).toEqual([1, 2, 3, 4].map((n) => `${plan}-${n}`))
    }
  }
})

test('a replay sends a dead message out of order, with its old id, sequence and body', () => {
  const ports = aReceiver()
  const id = aMessage(ports, 'a', 'plan-1')
  const body = ports.rows.get('message', id)?.body
  ports.rows.update('message', id, { state: 'dead' })
  const answer = replayMessage(ports, ALL, `msg_${id}`)
  expect(answer).toMatchObject({ status: 200, body: { sent: true, sequence: 1, state: 'sent' } })
  expect(ports.http.posted[0]?.body).toBe(body)
})

test('a replay that fails leaves the message as it was, and says so', () => {
  const ports = aReceiver()
  const id = aMessage(ports, 'a')
  ports.rows.update('message', id, { state: 'dead' })
  ports.http.answers.push({ status: 0, error: 'unknown host' })
  const { body } = replayMessage(ports, ALL, `msg_${id}`)
  expect(body).toMatchObject({ sent: false, state: 'dead', error: 'unknown host' })
})

test('a replay of a message that was still to be sent lets the next one go', () => {
  const ports = aReceiver()
  const a = aMessage(ports, 'a', 'plan-1')
  aMessage(ports, 'b', 'plan-1')
  ports.http.answers.push({ status: 500 })
  deliver(ports, a)
  replayMessage(ports, ALL, `msg_${a}`)
  settle(ports)
  expect(typesPosted(ports.http)).toEqual(['a', 'a', 'b'])
})

test('an unknown message is 404, one of a source without endpoint 409', () => {
  const ports = aReceiver()
  const id = aMessage(ports, 'a')
  expect(replayMessage(ports, ALL, 'msg_nothing').status).toBe(404)
  ports.rows.update('source', SOURCE, { endpoint: '' })
  expect(replayMessage(ports, ALL, `msg_${id}`).status).toBe(409)
})

test('an operator who has a source replays its messages alone: another’s is unknown', () => {
  const ports = aReceiver()
  const id = aMessage(ports, 'a')
  const other = ports.rows.insert('source', { name: 'Other', user: 'v', active: true }) ?? ''
  const of = (source: string) => ({ source: ports.rows.get('source', source) })
  expect(replayMessage(ports, of(other), `msg_${id}`).status).toBe(404)
  expect(ports.http.posted).toHaveLength(0)
  expect(replayMessage(ports, of(SOURCE), `msg_${id}`).status).toBe(200)
})

import { listMessages } from '../../src/flow/list-messages'
import { tell, type Telling } from '../../src/flow/tell'
import type { Row } from '../../src/contract/tables'
import { SOURCE } from '../support/builders'
import { aLoop, dies } from '../support/loop'
import { dyingAt, type MemoryPorts } from '../support/memory-ports'
import { aMessage, aReceiver } from '../support/messages'

const feed = (ports: MemoryPorts, after?: number, limit?: number) =>
  listMessages(ports, { source: ports.rows.get('source', SOURCE), after, limit })
const sequences = (body: unknown): number[] =>
  (body as { messages: { sequence: number }[] }).messages.map(({ sequence }) => sequence)

test('what is told again on the same occasion is one message, its first words kept', () => {
  const ports = aReceiver()
  const one: Telling = { source: SOURCE, plan: '', type: 'ping', occasion: 'x', data: { n: 1 } }
  expect(tell(ports, one)).toBe(tell(ports, { ...one, data: { n: 2 } }))
  expect(ports.rows.all('message')).toHaveLength(1)
  expect(JSON.parse(ports.rows.all('message')[0]?.body ?? '').data).toEqual({ n: 1 })
})

test('another took the number first: the next one is taken, and none is left out', () => {
  const ports = aReceiver()
  aMessage(ports, 'a')
  let isFirst = true
  const racing: MemoryPorts = {
    ...ports,
    rows: {
      ...ports.rows,
      insert(table, values, id) {
        if (table === 'message' && isFirst) {
          isFirst = false
          aMessage(ports, 'the other')
        }
        return ports.rows.insert(table, values, id)
      },
    },
  }
  aMessage(racing, 'b')
  expect(sequences(feed(ports).body)).toEqual([1, 2, 3])
})

test('two jobs that tell the same at once leave one message', () => {
  const ports = aReceiver()
  let isFirst = true
  const racing: MemoryPorts = {
    ...ports,
    rows: {
      ...ports.rows,
      insert(table, values, id) {
        if (isFirst) {
          isFirst = false
          aMessage(ports, 'same')
        }
        return ports.rows.insert(table, values, id)
      },
    },
  }
  expect(aMessage(racing, 'same')).toBe(ports.rows.all('message')[0]?.sys_id)
  expect(ports.rows.all('message')).toHaveLength(1)
})

test('a message about a plan has its id, activation, states, change and extensions', () => {
  const loop = aLoop()
  loop.approve()
  const [prepared, approved] = loop.messages()
  expect(prepared?.data).toMatchObject({
    planId: 'RP-2041',
    activation: 1,
    state: 'awaiting_approval',
    changes: [{ number: 'CHG0030001', status: 'awaiting_approval' }],
    extensions: {},
  })
  expect(approved?.data).toMatchObject({
    state: 'approved',
    planState: 'approved',
    change: { number: 'CHG0030001', state: { value: '-2', label: 'Scheduled' } },
    by: { name: 'Omar Diaz' },
    comments: 'Looks fine.',
    scope: loop.planChange().scope_hash,
    windows: [{ start: '2026-11-22T21:00:00Z', end: '2026-11-23T01:00:00Z' }],
    endpoints: ['ep-1', 'ep-2', 'ep-3'],
    endpointsTotal: 3,
  })
  expect(loop.plan().last_sequence).toBe(2)
})

test('a job that dies while telling leaves the message to the next try, under one number', () => {
  for (let n = 0, died = true; died; n++) {
    const ports = aReceiver()
    died = dies(() => void aMessage(dyingAt(ports, n), 'a'))
    aMessage(ports, 'a')
    expect(sequences(feed(ports).body)).toEqual([1])
  }
})

test('the feed is read page by page, by the last number seen, without a gap', () => {
  const ports = aReceiver()
  for (let n = 0; n < 5; n++) aMessage(ports, String(n))
  const first = feed(ports, undefined, 2).body as { next: string }
  expect(sequences(first)).toEqual([1, 2])
  const second = feed(ports, Number(first.next), 2).body as { next: string }
  expect(sequences(second)).toEqual([3, 4])
  const last = feed(ports, Number(second.next), 2).body as { next: null }
  expect([sequences(last), last.next]).toEqual([[5], null])
})

test('a number older than what is kept is 410, with the oldest', () => {
  const ports = aReceiver()
  const [a, b] = ['a', 'b', 'c', 'd'].map((name) => aMessage(ports, name))
  for (const id of [a, b]) ports.rows.remove('message', id ?? '')
  expect(feed(ports, 1)).toMatchObject({ status: 410 })
  expect(JSON.stringify(feed(ports, 1).body)).toContain('3')
  expect(sequences(feed(ports, 2).body)).toEqual([3, 4])
  expect(sequences(feed(ports).body)).toEqual([3, 4])
})

test('a person need not name the source where there is only one; where there are two, 400', () => {
  const ports = aReceiver()
  aMessage(ports, 'a')
  const asPerson = () => listMessages(ports, { source: null, after: 0, limit: 1 })
  expect(sequences(asPerson().body)).toEqual([1])
  const other: Partial<Row<'source'>> = { name: 'Other', user: 'v', active: true }
  ports.rows.insert('source', other)
  expect(asPerson().status).toBe(400)
})

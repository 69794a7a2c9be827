import { pingSource } from '../../src/flow/ping-source'
import { releaseByHand } from '../../src/flow/release-by-hand'
import { SOURCE } from '../support/builders'
import { aLoop, OPENS } from '../support/loop'

test('a test message is a message like any other: signed, numbered, and sent', () => {
  const loop = aLoop()
  pingSource(loop.ports, SOURCE)
  loop.settle()
  const ping = loop.messages().at(-1)
  expect(ping).toMatchObject({
    type: 'ping',
    state: 'sent',
    plan: '',
    data: { by: { name: 'JetPatch' } },
  })
})

test('two test messages are two', () => {
  const loop = aLoop()
  pingSource(loop.ports, SOURCE)
  loop.ports.clock.wind(1000)
  pingSource(loop.ports, SOURCE)
  expect(loop.told().filter((type) => type === 'ping')).toHaveLength(2)
})

test('a person gives a CI back before its time; the change says who', () => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  expect(loop.status(1)).toBe('3')
  const lease = loop.ports.rows
    .all('lease')
    .find(({ endpoint }) => endpoint === loop.endpoint('ep-1').sys_id)
  expect(releaseByHand(loop.ports, lease?.sys_id ?? '')).toBe(true)
  expect(loop.status(1)).toBe('1')
  expect(loop.change().notes.at(-1)).toBe('JetPatch took ep-1 out of maintenance.')
  expect(releaseByHand(loop.ports, lease?.sys_id ?? '')).toBe(false)
})

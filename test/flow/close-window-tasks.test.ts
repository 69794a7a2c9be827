import { isoOf, MINUTE_MS } from '../../src/core/times'
import { anEndpoint, aPlan } from '../support/builders'
import { aLoop, CLOSES, OPENS, type Loop } from '../support/loop'

const LATER = 2 * 60 * MINUTE_MS
const first = { start: isoOf(OPENS), end: isoOf(CLOSES) }
const second = { start: isoOf(OPENS + LATER), end: isoOf(CLOSES + LATER) }
const AT = isoOf(OPENS + 30 * MINUTE_MS)

/** Two servers in the first window and one in the second, with both windows open. */
const atWork = (): Loop => {
  const endpoints = [
    anEndpoint(1, { windows: [first] }),
    anEndpoint(2, { windows: [first] }),
    anEndpoint(3, { windows: [second] }),
  ]
  const loop = aLoop(aPlan({ endpoints }))
  loop.approve()
  loop.windTo(OPENS + LATER)
  for (const id of ['ep-1', 'ep-2', 'ep-3']) loop.permit(id)
  return loop
}
const open = (loop: Loop): string[] =>
  loop.ports.changes
    .tasks(loop.change().sysId)
    .filter(({ active }) => active)
    .map(({ shortDescription }) => shortDescription.replace(/: .*/, ''))
    .sort()
const done = (loop: Loop, id: string, status: 'installed' | 'failed' | 'skipped' = 'installed') =>
  loop.results({ id, status, at: AT })

test('the task of a window closes when all of its endpoints are done, and no other does', () => {
  const loop = atWork()
  const all = open(loop)
  done(loop, 'ep-1')
  expect(open(loop)).toEqual(all)
  done(loop, 'ep-2', 'skipped')
  expect(all.filter((title) => title === 'Implement')).toHaveLength(2)
  expect(open(loop).filter((title) => title === 'Implement')).toHaveLength(1)
  expect([open(loop).includes('Verify'), loop.change().stateLabel]).toEqual([true, 'Implement'])
})

test('a failed endpoint keeps the task of its window open until it is mended', () => {
  const loop = atWork()
  done(loop, 'ep-1')
  done(loop, 'ep-2', 'failed')
  expect(open(loop).filter((title) => title === 'Implement')).toHaveLength(2)
  loop.results({ id: 'ep-2', status: 'installed', at: isoOf(OPENS + 40 * MINUTE_MS) })
  expect(open(loop).filter((title) => title === 'Implement')).toHaveLength(1)
})

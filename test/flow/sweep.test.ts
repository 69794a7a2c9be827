import { MINUTE_MS } from '../../src/core/times'
import { sweep, type Attempt } from '../../src/flow/sweep'
import { aLoop } from '../support/loop'

test('a plan that nobody can work on does not keep the sweep from the others', () => {
  const loop = aLoop()
  loop.ports.rows.insert('plan', { plan_id: 'LOST', stage: 'endpoints', state: 'preparing' })
  loop.ports.queue.waiting.length = 0
  loop.ports.clock.wind(10 * MINUTE_MS)
  const failed: string[] = []
  const attempt: Attempt = (work, _about, run) => {
    try {
      run()
      return true
    } catch (error) {
      failed.push(`${work}: ${String(error)}`)
      return false
    }
  }
  sweep(loop.ports, attempt)
  expect(failed).toEqual([expect.stringContaining('has lost its source or receipt')])
  expect(loop.ports.http.posted).toHaveLength(1)
})

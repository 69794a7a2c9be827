import { isoOf, MINUTE_MS } from '../../src/core/times'
import { sweep } from '../../src/flow/sweep'
import { aLoop, CLOSES, OPENS, settle, type Loop } from '../support/loop'

const IDS = ['ep-1', 'ep-2', 'ep-3']
const fixed = (ids: readonly string[]) =>
  ids.map((id) => ({ id, missing: [], fixed: ['KB5031356'] }))
/** Everything is proved but the last endpoint; a result for the first was cut off after its finding was written. */
const cutOff = (): Loop => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  for (const id of IDS) loop.permit(id)
  const at = isoOf(OPENS + 30 * MINUTE_MS)
  loop.results(...IDS.map((id) => ({ id, status: 'installed' as const, at })))
  loop.windTo(CLOSES + MINUTE_MS)
  loop.scan(fixed(['ep-1', 'ep-2']))
  const [finding] = loop.ports.rows.all('finding').filter(({ host_id }) => host_id === 'ep-1')
  loop.ports.rows.update('finding', finding?.sys_id ?? '', { status: 'unfixed' })
  return loop
}

test('a change is not closed while a finding of a proved endpoint is not: the endpoint waits for a scan again', () => {
  const loop = cutOff()
  loop.scan(fixed(['ep-3']), 'SCAN-2')
  expect([loop.change().stateLabel, loop.endpoint('ep-1').status]).toEqual([
    'Implement',
    'installed',
  ])
  loop.ports.clock.wind(MINUTE_MS)
  sweep(loop.ports)
  settle(loop.ports)
  loop.scan(fixed(['ep-1']), 'SCAN-3')
  expect([loop.change().stateLabel, loop.planChange().status]).toEqual(['Closed', 'completed'])
})

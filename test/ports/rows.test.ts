import { memoryClock } from '../support/memory/clock'
import { memoryRows } from '../support/memory/rows'
import { startRealmPorts } from '../support/realm-ports'
import { rowsSuite } from './suites/rows'

const { instance, ports, wipe } = startRealmPorts()
afterAll(() => instance.stop())

rowsSuite('memory', () => memoryRows(memoryClock(0)))
rowsSuite('the platform', () => {
  wipe('x_patch_loop_plan', 'x_patch_loop_endpoint', 'x_patch_loop_source')
  return ports.rows
})

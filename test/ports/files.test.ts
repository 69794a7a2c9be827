import { memoryFiles } from '../support/memory/files'
import { startRealmPorts } from '../support/realm-ports'
import { filesSuite } from './suites/files'

const { instance, ports, insert } = startRealmPorts()
afterAll(() => instance.stop())
const table = 'x_patch_loop_receipt'

filesSuite('memory', () => ({ files: memoryFiles(), table, id: 'a'.repeat(32) }))
filesSuite('the platform', () => ({ files: ports.files, table, id: insert(table, {}) }))

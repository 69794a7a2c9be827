import { memoryFiles } from '../support/memory/files'
import { filesSuite } from './suites/files'

filesSuite('memory', () => ({
  files: memoryFiles(),
  table: 'x_patch_loop_receipt',
  id: 'a'.repeat(32),
}))

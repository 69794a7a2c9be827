import { memoryChanges } from '../support/memory/changes'
import { memoryClock } from '../support/memory/clock'
import { changesSuite } from './suites/changes'

changesSuite('memory', () => ({
  changes: memoryChanges(memoryClock(1)),
  group: 'b'.repeat(32),
  person: 'd'.repeat(32),
  cis: ['1'.repeat(32), '2'.repeat(32)],
  plan: 'e'.repeat(32),
}))

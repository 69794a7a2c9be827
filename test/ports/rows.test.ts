import { memoryClock } from '../support/memory/clock'
import { memoryRows } from '../support/memory/rows'
import { rowsSuite } from './suites/rows'

rowsSuite('memory', () => memoryRows(memoryClock(0)))

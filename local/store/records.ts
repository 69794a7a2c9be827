import type { Dictionary, Records } from '../types'
import type { StoreHooks } from './known-columns'
import { createReading } from './reading'
import type { Statements } from './statements'
import { createWriting } from './writing'

/** Rows in and out of SQL: no rules, no defaults, no ACLs. */
export const createRecords = (
  dictionary: Dictionary,
  statements: Statements,
  hooks: StoreHooks,
): Records => ({
  ...createReading(dictionary, statements, hooks),
  ...createWriting(dictionary, statements, hooks),
  stats: statements.stats,
})

import type { Case } from '../parity'
import { background } from './background'
import { changeProcess } from './change-process'
import { conflicts } from './conflicts'
import { dictionary } from './dictionary'
import { schedules } from './schedules'

/** Every case, in the order of the table in local/README.md. */
export const ALL: readonly Case[] = [
  ...background,
  ...changeProcess,
  ...conflicts,
  ...dictionary,
  ...schedules,
]

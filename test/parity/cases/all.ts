import type { Case } from '../parity'
import { background } from './background'
import { changeApi } from './change-api'
import { changeWorkers } from './change-workers'
import { dictionary } from './dictionary'

/** Every case, in the order of the table in local/README.md. */
export const ALL: readonly Case[] = [...background, ...changeApi, ...changeWorkers, ...dictionary]

import { glideRecord } from './glide-record'
import { query } from './query'
import type { Case } from '../parity'
import { background } from './background'
import { dictionary } from './dictionary'

/** Every case, in the order of the table in local/README.md. */
export const ALL: readonly Case[] = [...background, ...dictionary, ...query, ...glideRecord]

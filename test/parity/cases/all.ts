import type { Case } from '../parity'
import { background } from './background'
import { dictionary } from './dictionary'
import { install } from './install'

/** Every case, in the order of the table in local/README.md. */
export const ALL: readonly Case[] = [...background, ...dictionary, ...install]

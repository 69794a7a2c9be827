import type { Case } from '../parity'
import { accessControl } from './access-control'
import { authentication } from './authentication'
import { background } from './background'
import { dictionary } from './dictionary'
import { scopes } from './scopes'
import { scriptedRest } from './scripted-rest'

/** Every case, in the order of the table in local/README.md. */
export const ALL: readonly Case[] = [
  ...authentication,
  ...accessControl,
  ...scopes,
  ...scriptedRest,
  ...background,
  ...dictionary,
]

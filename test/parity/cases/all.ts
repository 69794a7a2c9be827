import type { Case } from '../parity'
import { audit } from './audit'
import { background } from './background'
import { businessRules } from './business-rules'
import { dictionary } from './dictionary'
import { events } from './events'
import { glideServices } from './glide-services'
import { notifications } from './notifications'

/** Every case, in the order of the table in local/README.md. */
export const ALL: readonly Case[] = [
  ...background,
  ...dictionary,
  ...businessRules,
  ...events,
  ...notifications,
  ...audit,
  ...glideServices,
]

import type { Ports } from '../flow/ports'
import { changes } from './changes'
import { cis } from './cis'
import { clock } from './clock'
import { crypto } from './crypto'
import { files } from './files'
import { http } from './http'
import { log } from './log'
import { people } from './people'
import { queue } from './queue'
import { rows } from './rows'
import { schedules } from './schedules'
import { settings } from './settings'

/** The one place where the ports of the flows meet the platform. */
export const wire = (): Ports => ({
  rows: rows(),
  changes: changes(),
  cis: cis(),
  people: people(),
  files: files(),
  schedules: schedules(),
  queue: queue(),
  http: http(),
  crypto: crypto(),
  clock: clock(),
  settings: settings(),
  log: log(),
})

import { gs } from '@servicenow/glide'
import type { Log } from '../flow/ports'

type Facts = Readonly<Record<string, string | number | boolean>>

const text = (value: string | number | boolean): string =>
  typeof value === 'string' && /[\s"=]/.test(value) ? JSON.stringify(value) : String(value)

/** One line, `event=… key=value`. It goes in as a parameter: as the pattern, {0} in it would be replaced. */
const line = (event: string, facts: Facts): string =>
  [`event=${event}`, ...Object.entries(facts).map(([key, value]) => `${key}=${text(value)}`)].join(
    ' ',
  )

export const log = (): Log => ({
  info: (event, facts) => gs.info('{0}', line(event, facts)),
  warn: (event, facts) => gs.warn('{0}', line(event, facts)),
  error: (event, facts) => gs.error('{0}', line(event, facts)),
})

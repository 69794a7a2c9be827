import type { Ports } from './ports'
import { tell } from './tell'

/** Sends a test message to a patching tool; it stands in the feed as every other. Answers its sys_id. */
export function pingSource(ports: Ports, source: string): string {
  const by = ports.people.caller().name
  return tell(ports, {
    source,
    plan: '',
    type: 'ping',
    occasion: `${source} ${ports.clock.now()}`,
    data: { by: { name: by } },
  })
}

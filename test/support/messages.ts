import { tell } from '../../src/flow/tell'
import { NOW, SOURCE } from './builders'
import { ENDPOINT, SECRET } from './loop'
import { memoryPorts, type MemoryPorts } from './memory-ports'

/** A source with an endpoint that listens, and nothing told yet. */
export function aReceiver(): MemoryPorts {
  const ports = memoryPorts(NOW)
  ports.rows.insert(
    'source',
    {
      name: 'JetPatch',
      user: 'u',
      active: true,
      delivery: 'both',
      endpoint: ENDPOINT,
      signing_secret: SECRET,
    },
    SOURCE,
  )
  return ports
}

/** A message of that name, of a plan ('' = of none); answers its row's sys_id. */
export const aMessage = (ports: MemoryPorts, name: string, plan = ''): string =>
  tell(ports, { source: SOURCE, plan, type: 'ping', occasion: name, data: { name } })

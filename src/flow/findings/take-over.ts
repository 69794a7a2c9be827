import type { Row } from '../../contract/tables'
import { mayBeOneHost } from '../../core/findings'
import { keyOf } from '../../core/ids'
import type { Ports } from '../ports'
import { inChunks } from '../../core/chunks'
import { findingsOf } from '../report-rows'
import { eachFinding } from './each-finding'

/** Findings that a batch of endpoints has already, and open ones of scans that no plan has: it takes those over. */
export type Takeover = {
  readonly has: (endpoint: string, patch: string) => boolean
  /** The finding of a host and patch that may be taken over, where it is on the same CI; '' = there is none. */
  readonly free: (host: { readonly id: string; readonly ci: string }, patch: string) => string
}

const HOSTS_PER_QUERY = 500
const keyed = (owner: string, patch: string): string => `${owner} ${keyOf(patch)}`

export function takeoverFor(
  ports: Ports,
  plan: Pick<Row<'plan'>, 'sys_id' | 'source'>,
  {
    hosts,
    endpoints,
  }: { readonly hosts: readonly string[]; readonly endpoints: readonly string[] },
): Takeover {
  const held = new Set<string>()
  for (const [endpoint, rows] of findingsOf(ports, endpoints)) {
    for (const row of rows) held.add(keyed(endpoint, row.patch_id))
  }
  const free = new Map<string, Row<'finding'>>()
  for (const some of inChunks([...new Set(hosts.map(keyOf))], HOSTS_PER_QUERY)) {
    eachFinding(
      ports,
      [
        ['source', '=', plan.source],
        ['host_key', 'in', some],
        ['status', '=', 'open'],
        ['endpoint', 'empty'],
      ],
      (row) => {
        // What another plan was promised is left to it.
        if (row.plan !== '' && row.plan !== plan.sys_id) return
        free.set(keyed(row.host_key, row.patch_id), row)
      },
    )
  }
  return {
    has: (endpoint, patch) => held.has(keyed(endpoint, patch)),
    free: ({ id, ci }, patch) => {
      const row = free.get(keyed(keyOf(id), patch))
      return row !== undefined && mayBeOneHost(row.ci, ci) ? row.sys_id : ''
    },
  }
}

/** Puts open findings of a host into a plan, as one statement. */
export function takeOver(
  ports: Ports,
  ids: readonly string[],
  values: Pick<Row<'finding'>, 'plan' | 'endpoint' | 'ci'>,
): void {
  if (ids.length === 0) return
  ports.rows.updateAll(
    'finding',
    [
      ['sys_id', 'in', ids],
      ['endpoint', 'empty'],
    ],
    values,
  )
}

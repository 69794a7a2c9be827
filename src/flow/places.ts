import type { Row } from '../contract/tables'
import { derivedId } from '../core/ids'
import { MINUTE_MS } from '../core/times'
import type { Ports } from './ports'

/** Statuses of an endpoint that is being worked on: these hold places. */
const ACTIVE = ['permitted', 'installing', 'rebooting'] as const
/** A place is taken before the permit is noted: one so young is not looked at. */
const FRESH_MS = 2 * MINUTE_MS

export const isActive = (status: string): boolean => ACTIVE.some((active) => active === status)

/**
 * Takes a place in each service of the endpoint's CI, or none: true = it has them all. `capacity`: endpoints of one
 * service that may be worked on at once. A place is a row with a derived sys_id, so two callers cannot take one.
 */
export function takePlaces(ports: Ports, endpoint: Row<'endpoint'>, capacity: number): boolean {
  const services = ports.cis.services([endpoint.ci])[endpoint.ci] ?? []
  // Always in the same order, so that two that want the same places do not each keep one from the other.
  const ids = [...new Set(services.map(({ sysId }) => sysId))].sort()
  const taken: string[] = []
  for (const service of ids) {
    const place = takePlace(ports, endpoint.sys_id, service, capacity)
    if (place === 'full') {
      for (const id of taken) ports.rows.remove('place', id)
      return false
    }
    if (place !== 'held') taken.push(place)
  }
  return true
}

/** The row's sys_id; 'held': the endpoint has one already. */
function takePlace(
  ports: Ports,
  endpoint: string,
  service: string,
  capacity: number,
): string | 'held' | 'full' {
  const places = ports.rows.find('place', [['service', '=', service]])
  if (places.some((place) => place.endpoint === endpoint)) return 'held'
  if (places.length >= capacity) return 'full'
  const values = { service, endpoint, taken_at: ports.clock.now() }
  for (let n = 0; n < capacity; n += 1) {
    const id = derivedId(ports.crypto, 'place', service, n)
    const isTaken = places.some(({ sys_id }) => sys_id === id)
    if (!isTaken && ports.rows.insert('place', values, id) !== null) return id
  }
  return 'full'
}

/** Gives back what some endpoints hold. */
export function freePlaces(ports: Ports, endpoints: readonly string[]): void {
  if (endpoints.length === 0) return
  for (const { sys_id } of ports.rows.find('place', [['endpoint', 'in', endpoints]]))
    ports.rows.remove('place', sys_id)
}

/** Places whose endpoint is not worked on any more: a job died before it gave them back. Answers how many. */
export function freeIdlePlaces(ports: Ports, limit: number): number {
  const old = ports.clock.now() - FRESH_MS
  const places = ports.rows.find('place', [['taken_at', '<', old]], {
    orderBy: ['taken_at'],
    limit,
  })
  const ids = places.map(({ endpoint }) => endpoint)
  const active = ports.rows.find('endpoint', [
    ['sys_id', 'in', ids],
    ['status', 'in', ACTIVE],
  ])
  const isIdle = ({ endpoint }: Row<'place'>): boolean =>
    !active.some(({ sys_id }) => sys_id === endpoint)
  const idle = places.filter(isIdle)
  for (const { sys_id } of idle) ports.rows.remove('place', sys_id)
  return idle.length
}

import { takeInventory } from './inventory/take-inventory'
import { lastRun, noteRun } from './job-runs'
import { lastNight } from './last-night'
import { measureSource } from './measures/measure-source'
import type { Ports } from './ports'

/** Measures of each tool and the inventory, once a night: the first run of the sweep after the night's hour. true = it was due. */
export function nightly(ports: Ports, sources: readonly string[]): boolean {
  const night = lastNight(ports)
  if (night === null || (lastRun(ports, 'nightly') ?? 0) >= night) return false
  for (const source of sources) measureSource(ports, source, night)
  takeInventory(ports)
  noteRun(ports, 'nightly')
  return true
}

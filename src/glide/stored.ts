import { isoOf, parseIso } from '../core/times'

/** A moment as the platform stores it: UTC, 'yyyy-MM-dd HH:mm:ss' (platform.md 8.6). */
export const storedTime = (at: number): string => isoOf(at).replace('T', ' ').slice(0, -1)

/** A stored moment in epoch milliseconds; null = empty. */
export const timeOf = (stored: string | null): number | null =>
  stored === null || stored === '' ? null : parseIso(`${stored.replace(' ', 'T')}Z`)

/** A value of code as the text that is stored. */
export function toStored(kind: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (kind === 'boolean') return value === true || value === '1' || value === 'true' ? '1' : '0'
  if (kind === 'time') return typeof value === 'number' ? storedTime(value) : String(value)
  return String(value)
}

/** A stored text as the value of code; getValue gives null for empty (platform.md 8.2). */
export function fromStored(kind: string, stored: string | null): unknown {
  const text = stored ?? ''
  switch (kind) {
    case 'boolean':
      return text === '1' || text === 'true'
    case 'integer':
      return text === '' ? 0 : Number(text)
    case 'time':
      return timeOf(text)
    default:
      return text
  }
}

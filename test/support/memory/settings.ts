import type { Settings } from '../../../src/flow/ports'

export type MemorySettings = Settings & { set(name: string, value: string): void }

/** Properties in memory, kept as text as on the platform. */
export function memorySettings(): MemorySettings {
  const values = new Map<string, string>()
  const text = (name: string): string => values.get(name) ?? ''
  return {
    set: (name, value) => void values.set(name, value),
    text: (name, fallback) => values.get(name) ?? fallback,
    integer: (name, fallback) =>
      /^-?\d+$/.test(text(name).trim()) ? Number(text(name)) : fallback,
    boolean: (name, fallback) =>
      text(name) === '' ? fallback : text(name) === 'true' || text(name) === '1',
    instanceUrl: () => 'https://example.service-now.com/',
  }
}

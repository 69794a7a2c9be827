import type { Log } from '../../../src/flow/ports'

type Facts = Readonly<Record<string, string | number | boolean>>
export type Line = {
  readonly level: 'info' | 'warn' | 'error'
  readonly event: string
  readonly facts: Facts
}
export type MemoryLog = Log & { readonly lines: Line[] }

/** Log lines in memory. */
export function memoryLog(): MemoryLog {
  const lines: Line[] = []
  const at = (level: Line['level']) => (event: string, facts: Facts) =>
    void lines.push({ level, event, facts })
  return { lines, info: at('info'), warn: at('warn'), error: at('error') }
}

import type { Kernel, LocalResponse } from '../types'
import { failure } from './message'

/** "This must be one of the choice values specified in the discovery_source field" of cmdb_ci (docs: cmdb-instance-api.md; the words: id-engine-error-messages.md). */
export function sourceRefusal(kernel: Kernel, source: unknown): LocalResponse | undefined {
  const place = 'in table [cmdb_ci]'
  if (source === undefined || source === null || source === '') {
    const words = `In payload no data source exist. You need to provide choice value from choice field [discovery_source] ${place}`
    return failure(400, 'INVALID_INPUT_DATA', words)
  }
  const choices = kernel.dictionary.column('cmdb_ci', 'discovery_source')?.choices ?? []
  if (choices.some(({ value }) => value === source)) return undefined
  const words = `In payload invalid data source [${String(source)}] exist. You need to provide a valid choice value from field [discovery_source] ${place}`
  return failure(400, 'INVALID_INPUT_DATA', words)
}

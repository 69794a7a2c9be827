import type { MessageType } from '../contract/states'
import { isoOf } from './times'

/** More than this many endpoints are never named in one message (contract.md 4). */
export const MAX_NAMED = 500

export type Message = {
  readonly id: string
  readonly sequence: number
  readonly type: MessageType
  readonly at: number
  readonly data: Readonly<Record<string, unknown>>
}

/** JSON in ASCII alone, so that no step between signing and sending can re-encode it. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'),
  )

/** The one text that is kept, signed and sent. */
export const messageBody = (message: Message): string =>
  asciiJson({
    id: message.id,
    sequence: message.sequence,
    type: message.type,
    timestamp: isoOf(message.at),
    data: message.data,
  })

/** The endpoints of a message: the first 500, how many there are, and where the others stand. */
export function named<T>(
  endpoints: readonly T[],
  link: string,
  total: number = endpoints.length,
): Readonly<Record<string, unknown>> {
  if (total <= MAX_NAMED) return { endpoints, endpointsTotal: total }
  return {
    endpoints: endpoints.slice(0, MAX_NAMED),
    endpointsTotal: total,
    endpointsLink: link,
  }
}

import type { Kernel, LocalResponse } from '../types'
import { failure, type Call } from './message'

/** glide.rest.max_content_length: the ceiling of every REST body, itself at most 25 (r_ControllingMaxRequestSize). */
export const maxContentMb = ({ properties }: Kernel): number =>
  Math.min(25, Number(properties.get('glide.rest.max_content_length', '10')) || 10)

/** The limit in MB that a body for a script is over; zipped ones have one of their own. */
export function overLimit(kernel: Kernel, call: Call): number | undefined {
  const mb = (name: string, fallback: string): number =>
    Number(kernel.properties.get(`glide.rest.scripted.${name}`, fallback))
  const zipped = mb('max_inbound_gzip_content_length_mb', '1')
  const whole = Math.min(mb('max_inbound_content_length_mb', '10'), maxContentMb(kernel))
  if (call.zipped > zipped * 1024 * 1024) return zipped
  return call.request.body.length > whole * 1024 * 1024 ? whole : undefined
}

/** 400 over the limit (platform.md 6.4). */
export const tooLarge = (limitMb: number): LocalResponse =>
  failure(400, 'Request body is too large', `The limit is ${limitMb} MB`)

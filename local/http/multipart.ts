import { randomBytes } from 'node:crypto'
import type { LocalRequest, LocalResponse } from '../types'
import { header } from './message'

/** One part of a multipart/form-data body. */
export type Part = {
  readonly name: string
  readonly fileName: string
  /** The part's own Content-Type; '' where it has none. */
  readonly type: string
  readonly content: Buffer
}

/** The parts of a multipart body; none where it is not one. */
export function partsOf(request: LocalRequest): Part[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(header(request, 'content-type'))
  if (!boundary) return []
  const line = Buffer.from(`--${(boundary[1] ?? boundary[2] ?? '').trim()}`)
  const parts: Part[] = []
  let start = request.body.indexOf(line)
  while (start >= 0) {
    const end = request.body.indexOf(line, start + line.length)
    if (end < 0) break
    const part = partIn(request.body.subarray(start + line.length + 2, end - 2))
    if (part) parts.push(part)
    start = end
  }
  return parts
}

function partIn(bytes: Buffer): Part | undefined {
  const split = bytes.indexOf('\r\n\r\n')
  if (split < 0) return undefined
  const head = bytes.subarray(0, split).toString('utf8')
  const name = /(?<![\w*])name="([^"]*)"/i.exec(head)?.[1]
  const fileName = /(?<![\w*])filename="([^"]*)"/i.exec(head)?.[1] ?? ''
  const type = /^content-type:\s*(.+)$/im.exec(head)?.[1]?.trim() ?? ''
  const content = bytes.subarray(split + 4)
  return name === undefined ? undefined : { name, fileName, type, content }
}

/**
 * An answer in several parts, each an object of its own. That a batch answers so is documented (batch-api.md, Accept), what a
 * part looks like is not: JSON, as in the answer of one piece (assumed).
 */
export function multipart(parts: readonly object[]): LocalResponse {
  const boundary = randomBytes(16).toString('hex')
  const texts = parts.map(
    (part) => `--${boundary}\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(part)}\r\n`,
  )
  const headers = { 'content-type': `multipart/mixed; boundary=${boundary}` }
  return { status: 200, headers, body: `${texts.join('')}--${boundary}--\r\n` }
}

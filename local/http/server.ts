import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { LocalRequest, LocalResponse } from '../types'

/** Larger than any limit of the platform, so that its own answers are seen; what is over it is cut off. */
const MAX_BODY = 64 * 1024 * 1024
const GZIP_FROM = 1024

/** Listens on the loopback interface only; requests are answered one at a time, each whole. */
export async function listen(
  handle: (request: LocalRequest) => LocalResponse,
  port: number,
): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((message, response) => {
    read(message)
      .then((body) => send(message, response, body, handle))
      .catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  return { server, url: `http://127.0.0.1:${actual}` }
}

function send(
  message: IncomingMessage,
  response: ServerResponse,
  body: Buffer | undefined,
  handle: (request: LocalRequest) => LocalResponse,
): void {
  const request = {
    method: message.method ?? 'GET',
    path: message.url ?? '/',
    headers: plain(message),
  }
  const answer = body ? handle({ ...request, body }) : cutOff()
  const headers: Record<string, string | string[]> = { ...answer.headers }
  let bytes = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(answer.body, 'utf8')
  if (bytes.length >= GZIP_FROM && /\bgzip\b/.test(message.headers['accept-encoding'] ?? '')) {
    bytes = gzipSync(bytes)
    headers['content-encoding'] = 'gzip'
  }
  if (answer.status !== 204) headers['content-length'] = String(bytes.length)
  response.writeHead(answer.status || 200, headers)
  response.end(message.method === 'HEAD' ? undefined : bytes)
}

const cutOff = (): LocalResponse => ({
  status: 413,
  headers: { 'content-type': 'text/plain', connection: 'close' },
  body: 'The request is larger than anything this instance takes',
})

function plain(message: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(message.headers)
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  )
}

/** The body; undefined as soon as it is over the limit. */
async function read(message: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

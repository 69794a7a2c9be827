import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { LocalRequest, LocalResponse } from '../types'

/** Larger than any limit of the platform, so that its own answers are seen; what is over it is cut off. */
const MAX_BODY = 64 * 1024 * 1024
/** For the request line and all headers; queries of some thousand characters are what clients send. */
const MAX_HEAD = 64 * 1024
/** A connection that sends no request for that long is closed; longer than clients pause between two pages. */
const KEEP_ALIVE_MS = 60_000
const GZIP_FROM = 1024
/** PySNC's tests have a page of HTML for an address of 23,000 characters; where the limit lies is assumed. */
const MAX_URL = 16 * 1024

/** Listens on the loopback interface only; requests are answered one at a time, each whole. */
export async function listen(
  handle: (request: LocalRequest) => LocalResponse,
  port: number,
): Promise<{ readonly server: Server; readonly url: string }> {
  const options = { maxHeaderSize: MAX_HEAD, keepAliveTimeout: KEEP_ALIVE_MS }
  const server = createServer(options, (message, response) => {
    read(message)
      .then((body) => send(message, response, body, handle))
      .catch(() => response.destroy())
  })
  server.on('clientError', refuse)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  return { server, url: `http://127.0.0.1:${actual}` }
}

/** What is no HTTP, or too long a head of it, is told so, as the web server before the platform does. */
function refuse(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const [status, text] = REFUSALS[error.code ?? ''] ?? [400, 'Bad Request']
  const type = 'Content-Type: text/plain\r\nConnection: close'
  socket.end(
    `HTTP/1.1 ${status} ${text}\r\n${type}\r\nContent-Length: ${text.length}\r\n\r\n${text}`,
  )
}

const REFUSALS: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
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
  const answer = refusal(request.path, body) ?? handle({ ...request, body: body ?? NOTHING })
  const headers: Record<string, string | string[]> = { ...answer.headers }
  let bytes = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(answer.body, 'utf8')
  if (bytes.length >= GZIP_FROM && takesGzip(message.headers['accept-encoding'])) {
    bytes = gzipSync(bytes)
    headers['content-encoding'] = 'gzip'
  }
  if (answer.status !== 204) headers['content-length'] = String(bytes.length)
  response.writeHead(answer.status || 200, headers)
  response.end(message.method === 'HEAD' ? undefined : bytes)
}

/** Named, and not with a quality of nothing. */
const takesGzip = (accepted: string | string[] = ''): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(String(accepted))

const NOTHING = Buffer.alloc(0)

/** What the web server before the platform does not let through; it speaks HTML. */
function refusal(path: string, body: Buffer | undefined): LocalResponse | undefined {
  if (body === undefined) return page(413, 'Request Entity Too Large')
  return path.length > MAX_URL ? page(414, 'Request-URI Too Long') : undefined
}

const page = (status: number, title: string): LocalResponse => ({
  status,
  headers: { 'content-type': 'text/html', connection: 'close' },
  body: `<html><head><title>${status} ${title}</title></head><body><h1>${title}</h1></body></html>`,
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

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import type { Json } from './rest'

export type Received = { readonly message: Json; readonly verified: boolean; readonly raw: string }
export type Receiver = {
  readonly url: string
  readonly received: Received[]
  /** What the next deliveries are answered with; 204 when empty. */
  readonly answers: number[]
  close(): Promise<void>
}

/**
 * The patching tool's side of the push: an HTTP server that checks every signature with the independent
 * `standardwebhooks` package and keeps what it got. It must not live in the instance's own process:
 * the instance waits for its answer, as the platform does.
 */
export const startReceiver = async (
  secret: string,
  onReceived: (got: Received) => void = () => undefined,
): Promise<Receiver> => {
  const webhook = new Webhook(secret)
  const received: Received[] = []
  const answers: number[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString('utf8')
      const status = answers.shift() ?? 204
      const got = {
        message: JSON.parse(raw),
        verified: isSigned(webhook, raw, request.headers),
        raw,
      }
      if (status < 300) {
        received.push(got)
        onReceived(got)
      }
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/patchloop`,
    received,
    answers,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Signature over the exact bytes. The instance's clock is wound, so the package's own time check is met with its time. */
const isSigned = (webhook: Webhook, raw: string, headers: Record<string, unknown>): boolean => {
  const id = String(headers['webhook-id'])
  const at = new Date(Number(headers['webhook-timestamp']) * 1000)
  const expected = webhook.sign(id, at, raw)
  return String(headers['webhook-signature']).split(' ').includes(expected)
}

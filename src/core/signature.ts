import { SECOND_MS } from './times'

type Mac = { hmacSha256(keyBase64: string, text: string): string }
export type Signed = {
  readonly id: string
  readonly at: number
  readonly body: string
}

const PREFIX = 'whsec_'

const keyOf = (secret: string): string =>
  secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret

/** Headers of Standard Webhooks: one signature per secret, two while a secret is being rotated. */
export function webhookHeaders(
  mac: Mac,
  secrets: readonly string[],
  { id, at, body }: Signed,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / SECOND_MS))
  const text = `${id}.${timestamp}.${body}`
  const signatures = secrets.map((secret) => `v1,${mac.hmacSha256(keyOf(secret), text)}`)
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}

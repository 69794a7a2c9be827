import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { messageBody } from '../../src/core/message'
import { webhookHeaders } from '../../src/core/signature'
import vectors from '../fixtures/signature-vectors.json'
import { anyText } from '../support/any-text'
import { memoryCrypto } from '../support/memory/crypto'

const crypto = memoryCrypto()

test.each(vectors)('signs as fixed: $name', ({ secrets, id, timestamp, body, signature }) => {
  const headers = webhookHeaders(crypto, secrets, { id, at: timestamp * 1000 + 999, body })
  expect(headers).toEqual({
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signature,
  })
})

test('the signature of the Standard Webhooks libraries is ours too', () => {
  // Published with the specification's reference libraries.
  expect(vectors[0]?.signature).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

test('a secret without its prefix signs the same', () => {
  const [vector] = vectors
  const secret = vector?.secrets[0]?.slice('whsec_'.length) ?? ''
  const headers = webhookHeaders(crypto, [secret], {
    id: vector?.id ?? '',
    at: (vector?.timestamp ?? 0) * 1000,
    body: vector?.body ?? '',
  })
  expect(headers['webhook-signature']).toBe(vector?.signature)
})

test('an independent library verifies every body, with either secret of a rotation', () => {
  const secret = fc
    .uint8Array({ minLength: 24, maxLength: 64 })
    .map((bytes) => `whsec_${Buffer.from(bytes).toString('base64')}`)
  fc.assert(
    fc.property(secret, secret, anyText(), fc.jsonValue(), (a, b, word, data) => {
      const at = Date.now()
      const id = 'msg_1'
      const body = messageBody({ id, sequence: 1, type: 'ping', at, data: { word, data } })
      const headers = webhookHeaders(crypto, [a, b], { id, at, body })
      for (const known of [a, b]) {
        expect(new Webhook(known).verify(body, headers)).toEqual(JSON.parse(body))
      }
    }),
    { numRuns: 50 },
  )
})

test('a changed body does not verify', () => {
  const secret = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`
  const headers = webhookHeaders(crypto, [secret], { id: 'msg_1', at: Date.now(), body: '{"a":1}' })
  expect(() => new Webhook(secret).verify('{"a":2}', headers)).toThrow()
})

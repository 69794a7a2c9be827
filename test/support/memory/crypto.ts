import { createHash, createHmac } from 'node:crypto'
import type { Crypto } from '../../../src/flow/ports'

/** Node's digests; ids are counted and chance is always the middle, so that tests repeat. */
export function memoryCrypto(): Crypto {
  let ids = 0
  return {
    sha256Hex: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    hmacSha256: (key, text) =>
      createHmac('sha256', Buffer.from(key, 'base64')).update(text, 'utf8').digest('base64'),
    randomId: () => String((ids += 1)).padStart(32, '0'),
    chance: () => 0.5,
  }
}

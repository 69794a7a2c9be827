// What the test's memory ports use of Node, over the engine's host: digests and base64, no more.
/* global host */
export const createHash = () => ({
  update: (text) => ({ digest: () => host.sha256Hex(text) }),
})
export const createHmac = (_, key) => ({
  update: (text) => ({ digest: () => host.hmacSha256(key, text) }),
})
export const Buffer = {
  from: (text, encoding) =>
    encoding === 'base64' ? text : { toString: () => host.base64Encode(text) },
}

import type { Host } from './host'
import type { Space } from './space'

/** GlideDigest, CertificateEncryption.generateMac and GlideSecureRandomUtil (platform.md 7.6). */
export function defineCrypto(space: Space, host: Host): void {
  const FILE = 'local/glide/crypto.ts'
  const ofText = (algorithm: string, form: 'hex' | 'base64', text: unknown): string =>
    host.digest(algorithm, form, host.base64(space.text(text)))
  const ofStream = (algorithm: string, form: 'hex' | 'base64', stream: unknown): string =>
    host.digest(algorithm, form, space.bytesOf(stream))

  class GlideDigest {
    getMD5Hex(text: unknown): string {
      return ofText('md5', 'hex', text)
    }
    getMD5HexFromInputStream(stream: unknown): string {
      return ofStream('md5', 'hex', stream)
    }
    getMD5Base64(text: unknown): string {
      return ofText('md5', 'base64', text)
    }
    getMD5Base64FromInputStream(stream: unknown): string {
      return ofStream('md5', 'base64', stream)
    }
    getSHA1Hex(text: unknown): string {
      return ofText('sha1', 'hex', text)
    }
    getSHA1HexFromInputStream(stream: unknown): string {
      return ofStream('sha1', 'hex', stream)
    }
    getSHA1Base64(text: unknown): string {
      return ofText('sha1', 'base64', text)
    }
    getSHA1Base64FromInputStream(stream: unknown): string {
      return ofStream('sha1', 'base64', stream)
    }
    getSHA256Hex(text: unknown): string {
      return ofText('sha256', 'hex', text)
    }
    getSHA256HexFromInputStream(stream: unknown): string {
      return ofStream('sha256', 'hex', stream)
    }
    getSHA256Base64(text: unknown): string {
      return ofText('sha256', 'base64', text)
    }
    getSHA256Base64FromInputStream(stream: unknown): string {
      return ofStream('sha256', 'base64', stream)
    }
  }
  class CertificateEncryption {
    /** The key is base64, and so is the result. */
    generateMac(key: unknown, algorithm: string, data: unknown): string {
      return host.mac(space.text(key), String(algorithm), space.text(data))
    }
  }
  const GlideSecureRandomUtil = {
    getSecureRandomString: (length: number): string =>
      host.randomBytes(Number(length)).slice(0, Number(length)),
    getSecureRandomInt: (): number => host.randomInt(2 ** 32) - 2 ** 31,
    getSecureRandomIntBound: (bound: number): number => host.randomInt(Number(bound)),
    getSecureRandomLong: (): number => host.randomInt(2 ** 47),
  }
  space.refuse(GlideDigest.prototype, 'GlideDigest', FILE)
  space.refuse(CertificateEncryption.prototype, 'CertificateEncryption', FILE)
  space.refuse(GlideSecureRandomUtil, 'GlideSecureRandomUtil', FILE)
  Object.assign(space, { GlideDigest, CertificateEncryption, GlideSecureRandomUtil })
}

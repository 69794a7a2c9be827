import type { Host } from './host'
import type { Space } from './space'

/** GlideDigest, CertificateEncryption.generateMac and GlideSecureRandomUtil (platform.md 7.6). */
export function defineCrypto(space: Space, host: Host): void {
  class GlideDigest {
    getMD5Hex(text: unknown): string {
      return host.digest('md5', 'hex', space.text(text))
    }
    getMD5Base64(text: unknown): string {
      return host.digest('md5', 'base64', space.text(text))
    }
    getSHA1Hex(text: unknown): string {
      return host.digest('sha1', 'hex', space.text(text))
    }
    getSHA1Base64(text: unknown): string {
      return host.digest('sha1', 'base64', space.text(text))
    }
    getSHA256Hex(text: unknown): string {
      return host.digest('sha256', 'hex', space.text(text))
    }
    getSHA256Base64(text: unknown): string {
      return host.digest('sha256', 'base64', space.text(text))
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
    getSecureRandomInt: (): number => host.randomInt(2 ** 31),
    getSecureRandomIntBound: (bound: number): number => host.randomInt(Number(bound)),
    getSecureRandomLong: (): number => host.randomInt(2 ** 47),
  }
  space.refuse(GlideDigest.prototype, 'GlideDigest', 'local/glide/crypto.ts')
  space.refuse(CertificateEncryption.prototype, 'CertificateEncryption', 'local/glide/crypto.ts')
  space.refuse(GlideSecureRandomUtil, 'GlideSecureRandomUtil', 'local/glide/crypto.ts')
  Object.assign(space, { GlideDigest, CertificateEncryption, GlideSecureRandomUtil })
}

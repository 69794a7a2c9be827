import { CertificateEncryption, GlideDigest, GlideSecureRandomUtil, gs } from '@servicenow/glide'
import type { Crypto } from '../flow/ports'

type Mac = { generateMac(keyBase64: string, algorithm: string, text: string): string }
/** Documented as a method of an instance (platform.md 7.6), declared as a static one. */
const mac = (): Mac => new CertificateEncryption() as unknown as Mac

const CHANCES = 1_000_000

export const crypto = (): Crypto => ({
  sha256Hex: (text) => new GlideDigest().getSHA256Hex(text),
  hmacSha256: (keyBase64, text) => mac().generateMac(keyBase64, 'HmacSHA256', text),
  randomId: () => gs.generateGUID(),
  chance: () => GlideSecureRandomUtil.getSecureRandomIntBound(CHANCES) / CHANCES,
})

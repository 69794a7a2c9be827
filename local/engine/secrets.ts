import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/** Not a secret: it only keeps stored texts unreadable at a glance, as password2 does on the platform. */
const KEY = createHash('sha256').update('local instance, password2').digest()
const MARK = 'encrypted:'
const HASH = 'sha256$'

/** What a password2 column holds (platform.md 7.6). The empty text stays empty. */
export function encryptPassword2(text: string): string {
  if (!text) return ''
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', KEY, iv)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return MARK + Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
}

/** GlideElement.getDecryptedValue(): null for a text that was stored as it is (setValue, platform.md 7.6). */
export function decryptPassword2(stored: string): string | null {
  if (!stored) return ''
  if (!stored.startsWith(MARK)) return null
  try {
    return decrypted(stored)
  } catch {
    return null
  }
}

function decrypted(stored: string): string {
  const bytes = Buffer.from(stored.slice(MARK.length), 'base64')
  const decipher = createDecipheriv('aes-256-gcm', KEY, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8')
}

const digest = (salt: string, password: string): string =>
  createHash('sha256').update(`${salt}:${password}`).digest('hex')

/** What sys_user.user_password holds. An already hashed text stays as it is. */
export function hashPassword(password: string): string {
  if (!password || password.startsWith(HASH)) return password
  const salt = randomBytes(8).toString('hex')
  return `${HASH}${salt}$${digest(salt, password)}`
}

/** Compares in constant time, whatever the lengths. */
export const sameText = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(digest('', a)), Buffer.from(digest('', b)))

/** Compares in constant time. */
export function passwordMatches(stored: string, password: string): boolean {
  const [salt, expected] = stored.startsWith(HASH) ? stored.slice(HASH.length).split('$') : []
  if (!salt || !expected) return false
  return timingSafeEqual(Buffer.from(digest(salt, password)), Buffer.from(expected))
}

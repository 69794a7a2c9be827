import { crc32, inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8
/** A few bytes can be blown up to gigabytes; a package of an app has a few megabytes. */
const MAX_FILE = 64 * 1024 * 1024

/** The files of a zip, by path: stored and deflated entries, as `now-sdk pack` writes them. */
export function readZip(zip: Buffer): Map<string, Buffer> {
  try {
    return filesOf(zip)
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string }
    // Codes are Node's: an address beyond the end, or a stream that does not inflate or inflates too far.
    throw code === undefined ? error : new Error(`The zip is broken: ${message}`)
  }
}

function filesOf(zip: Buffer): Map<string, Buffer> {
  const end = findEnd(zip)
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('The zip has a broken directory')
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const [nameLength = 0, extra = 0, comment = 0] = lengths
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    if (!name.endsWith('/')) files.set(name, content(zip, at, name))
    at += 46 + nameLength + extra + comment
  }
  return files
}

function findEnd(zip: Buffer): number {
  for (let at = zip.length - 22; at >= 0; at--) if (zip.readUInt32LE(at) === END) return at
  throw new Error('This is not a zip: it has no end of directory')
}

function content(zip: Buffer, entry: number, name: string): Buffer {
  const method = zip.readUInt16LE(entry + 10)
  const size = zip.readUInt32LE(entry + 20)
  const local = zip.readUInt32LE(entry + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const bytes = zip.subarray(start, start + size)
  const file = unpacked(bytes, method, name)
  if (crc32(file) !== zip.readUInt32LE(entry + 16)) {
    throw new Error(`The zip is broken: ${name} is not what its checksum says`)
  }
  return file
}

function unpacked(bytes: Buffer, method: number, name: string): Buffer {
  if (method === STORED) return Buffer.from(bytes)
  if (method === DEFLATED) return inflateRawSync(bytes, { maxOutputLength: MAX_FILE })
  throw new Error(`${name} is compressed in a way (${method}) that is not spoken here`)
}

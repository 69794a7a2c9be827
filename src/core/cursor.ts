/** Opaque list cursors: a key as hex, so that nobody builds one by hand and every character may stand in an address. */
export const encodeCursor = (key: string): string =>
  [...encodeURIComponent(key)]
    .map((sign) => sign.charCodeAt(0).toString(16).padStart(2, '0'))
    .join('')

/** The key of a cursor; null when it is none of ours. */
export function decodeCursor(cursor: string): string | null {
  if (!/^([0-7][0-9a-f]){1,300}$/.test(cursor)) return null
  const text = (cursor.match(/../g) ?? [])
    .map((pair) => String.fromCharCode(parseInt(pair, 16)))
    .join('')
  // A stray % is not ours, and decodeURIComponent would throw on it.
  if (!/^([A-Za-z0-9\-_.!~*'()]|%[0-7][0-9A-F])+$/.test(text)) return null
  return decodeURIComponent(text)
}

/** One page of a list: `limit` is 100 by default and 1,000 at most. */
export const pageSize = (limit: number | undefined): number =>
  Math.max(1, Math.min(1000, limit === undefined || !(limit > 0) ? 100 : Math.floor(limit)))

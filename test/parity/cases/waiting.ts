/** Rounds of waiting for what an instance does in the background; the stand-in has done it before it answers. */
const ROUNDS = 40
const PAUSE_MS = process.env.TARGET === undefined ? 1 : 3000

/** Reads again until something is there; what was read last where it never is. */
export async function eventually<T>(
  read: () => Promise<T>,
  isThere: (value: T) => boolean,
): Promise<T> {
  for (let round = 0; round < ROUNDS; round++) {
    const value = await read()
    if (isThere(value)) return value
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return read()
}

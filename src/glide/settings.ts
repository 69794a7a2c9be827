import { gs } from '@servicenow/glide'
import type { Settings } from '../flow/ports'

const PREFIX = 'x_patch_loop.'

export const settings = (): Settings => ({
  // Asked without an alternative: with one, an emptied property could not be told from a missing one.
  text: (name, fallback) => gs.getProperty(PREFIX + name) ?? fallback,
  integer(name, fallback) {
    const text = gs.getProperty(PREFIX + name, '') ?? ''
    return /^-?\d+$/.test(text.trim()) ? Number(text) : fallback
  },
  boolean(name, fallback) {
    const text = gs.getProperty(PREFIX + name, '') ?? ''
    return text === '' ? fallback : text === 'true' || text === '1'
  },
  instanceUrl() {
    const url = gs.getProperty('glide.servlet.uri', '/') ?? '/'
    return url.endsWith('/') ? url : `${url}/`
  },
})

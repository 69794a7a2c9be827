import type { Host } from './host'
import type { Space } from './space'

/** Names that engines and tools ask of any object; they are simply not there. */
export function defineBase(space: Space, host: Host): void {
  const QUIET = new Set([
    'toJSON',
    'then',
    'inspect',
    'nodeType',
    'tagName',
    '$$typeof',
    'asymmetricMatch',
    '@@__IMMUTABLE_ITERABLE__@@',
    '@@__IMMUTABLE_RECORD__@@',
    'length',
  ])
  const quiet = (key: string | symbol): boolean =>
    typeof key === 'symbol' || QUIET.has(key) || key in Object.prototype

  space.refuse = (prototype, what, file) => {
    const end = new Proxy(
      {},
      {
        get(_target, key) {
          if (quiet(key)) return Object.prototype[key as keyof object]
          return host.missing(`${what}.${String(key)}`, file)
        },
        set(_target, key, value, receiver) {
          if (typeof key === 'symbol') {
            Object.defineProperty(receiver, key, { value, writable: true, configurable: true })
          } else host.log('warn', `${what} has no '${key}': value not kept`)
          return true
        },
        has: (_target, key) => key in Object.prototype,
      },
    )
    Object.setPrototypeOf(prototype, end)
  }

  space.text = (value) => {
    if (value === null || value === undefined) return ''
    if (value === true) return '1'
    if (value === false) return '0'
    const dated = value as { getValue?: () => unknown }
    if (typeof value === 'object' && typeof dated.getValue === 'function')
      return String(dated.getValue() ?? '')
    return String(value)
  }
}

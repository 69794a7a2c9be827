import vm from 'node:vm'

/** Globals that V8 has and the platform's engine lacks, or has only since Zurich and warns of (engine.md 1). */
const ABSENT = [
  'Reflect',
  'Intl',
  'eval',
  'console',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'WeakRef',
  'FinalizationRegistry',
  'Iterator',
  'SuppressedError',
  'DisposableStack',
  'AsyncDisposableStack',
  'Float16Array',
]

/** Methods that are younger than ES2021, but for those that the platform names as there (.at, Object.hasOwn). */
const YOUNG: Readonly<Record<string, readonly string[]>> = {
  Object: ['groupBy'],
  Map: ['groupBy'],
  Array: ['fromAsync'],
  Promise: ['withResolvers', 'try'],
  RegExp: ['escape'],
  'Array.prototype': ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
}

const FENCE = `(function (absent, young, now) {
  const RealDate = Date
  function PlatformDate(...args) {
    if (new.target === undefined) return new RealDate(now()).toString()
    return args.length === 0 ? new RealDate(now()) : new RealDate(...args)
  }
  PlatformDate.prototype = RealDate.prototype
  PlatformDate.UTC = RealDate.UTC
  PlatformDate.parse = RealDate.parse
  PlatformDate.now = () => now()
  Object.defineProperty(RealDate.prototype, 'constructor', { value: PlatformDate })
  Object.defineProperty(globalThis, 'Date', { value: PlatformDate, writable: true, configurable: true })

  for (const [path, names] of Object.entries(young)) {
    const owner = path.split('.').reduce((object, key) => object[key], globalThis)
    for (const name of names) delete owner[name]
  }
  for (const name of absent) delete globalThis[name]
  const refuse = () => {
    throw new Error('__proto__ is not supported by the platform')
  }
  Object.defineProperty(Object.prototype, '__proto__', { get: refuse, set: refuse, configurable: false })
})`

/**
 * A context with the globals of the platform's engine and nothing of Node or the web. A fence for honest code, not a
 * security border. Time is the instance's.
 */
export function createBareContext(now: () => number): vm.Context {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: 'afterEvaluate',
  })
  const fence = vm.runInContext(FENCE, context, { filename: 'local/realm/bare.ts' })
  const inside = vm.runInContext('(text) => JSON.parse(text)', context)
  fence(inside(JSON.stringify(ABSENT)), inside(JSON.stringify(YOUNG)), now)
  return context
}

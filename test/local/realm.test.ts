import { SCOPE, bootKernel, install, script } from './support/kernel'

const kernel = bootKernel()
const run = (text: string) => script(kernel, text)

// engine.md 1: what the platform's engine lacks.
test.each([
  ['process'],
  ['Buffer'],
  ['fetch'],
  ['URL'],
  ['TextEncoder'],
  ['setTimeout'],
  ['structuredClone'],
  ['console'],
  ['Intl'],
  ['Reflect'],
  ['eval'],
  ['WebAssembly'],
  ['SharedArrayBuffer'],
  ['Atomics'],
  ['WeakRef'],
])('%s is not there', (name) => {
  expect(run(`typeof ${name}`)).toBe('undefined')
})

test('code from text is refused', () => {
  expect(() => run(`new Function('return 1')()`)).toThrow(/Code generation from strings/)
  expect(() => run(`(() => {}).constructor('return 1')()`)).toThrow(/Code generation from strings/)
})

// engine.md 1: "__proto__ (the engine throws)".
test('__proto__ throws', () => {
  expect(() => run(`({}).__proto__`)).toThrow('__proto__ is not supported')
  expect(() => run(`const a = {}; a.__proto__ = {}`)).toThrow('__proto__ is not supported')
})

// engine.md 1: ES2021, with .at() and Object.hasOwn.
test('methods younger than ES2021 are not there, those that the platform names are', () => {
  expect(
    run(
      `[typeof [].toSorted, typeof Object.groupBy, typeof new Set().union, [1, 2].at(-1), Object.hasOwn({ a: 1 }, 'a')]`,
    ),
  ).toEqual(['undefined', 'undefined', 'undefined', 2, true])
})

test('Glide classes are the realm’s own, so instanceof works', () => {
  expect(
    run(`const gr = new GlideRecord('x_acme_app_note');
    [gr instanceof GlideRecord, gr instanceof Object, gr.title instanceof GlideElement, new GlideDateTime() instanceof GlideDateTime]`),
  ).toEqual([true, true, true, true])
})

test('an error of the platform is an Error of the realm', () => {
  expect(run(`try { gs.sleep(1) } catch (error) { error instanceof Error }`)).toBe(true)
})

test('what a script is handed is the realm’s own, with accessors that stay accessors', () => {
  let reads = 0
  const request = {
    list: ['a'],
    get once() {
      reads++
      return { n: reads }
    },
    say: (name: string) => ({ hello: name }),
  }
  expect(
    script(
      kernel,
      `[request.list instanceof Array, request.once instanceof Object, request.once.n, request.say('x') instanceof Object]`,
      { request },
    ),
  ).toEqual([true, true, 2, true])
})

test('what one script declares, the next does not see', () => {
  run(`const mine = 1; let other = 2; class Third {}`)
  expect(run(`[typeof mine, typeof other, typeof Third]`)).toEqual([
    'undefined',
    'undefined',
    'undefined',
  ])
})

test('the time of a script is the time of the instance', () => {
  kernel.clock.wind(1000)
  expect(run(`[Date.now(), new Date().getTime(), new Date(5).getTime()]`)).toEqual([
    kernel.clock.now(),
    kernel.clock.now(),
    5,
  ])
})

const shipped = (path: string, content: string): void => {
  install(kernel, 'sys_module', { path: `${SCOPE}/acme/1.0.0/src/${path}`, content })
}

// S:guides/module-guide.md: extensionless relative imports; Glide by @servicenow/glide.
test('an installed module is required by its path, and its imports resolve without an extension', () => {
  shipped('core/add.ts', `export const add = (a, b) => a + b`)
  shipped('utils/index.ts', `export { add } from '../core/add'\nexport const two = 2`)
  shipped('data.json', `{ "three": 3 }`)
  shipped(
    'entry/main.ts',
    `import { GlideRecord, gs } from '@servicenow/glide'
    import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
    import { add, two } from '../utils'
    import data from '../data.json'
    export function main(n) { return [add(n, two), data.three, typeof RESTMessageV2, new GlideRecord('x_acme_app_note').isValid(), gs.getCurrentScopeName()] }`,
  )
  expect(
    run(`const { main } = require('${SCOPE}/acme/1.0.0/src/entry/main.ts')
    main(1)`),
  ).toEqual([3, 3, 'function', true, SCOPE])
})

test('a module is run once in a realm, and again after an install', () => {
  shipped('count.ts', `let n = 0\nexport const count = () => ++n`)
  const count = () => run(`require('${SCOPE}/acme/1.0.0/src/count.ts').count()`)
  expect([count(), count()]).toEqual([1, 2])
  kernel.realms.reset()
  expect(count()).toBe(1)
})

test('a module that is not installed is refused by name', () => {
  expect(() => run(`require('x_other/nothing.ts')`)).toThrow(
    "Cannot find module 'x_other/nothing.ts'",
  )
})

test('a package of Glide that is not spoken is refused loudly', () => {
  expect(() => run(`require('@servicenow/glide/sn_cmdb')`)).toThrow(/local\/realm\/realm.ts/)
})

test('promises are settled before the host goes on', () => {
  run(`Promise.resolve('late').then((text) => gs.info('promise ' + text))`)
  expect(kernel.log.tail(1)[0]?.message).toBe('promise late')
})

// platform.md 7.7: global scripts have what a scope lacks; default values are such scripts.
test('an expression of a default value runs as a global script', () => {
  const session = kernel.people.systemSession(SCOPE)
  expect(kernel.realms.evaluate(session, `gs.nowDateTime().length`)).toBe('19')
})

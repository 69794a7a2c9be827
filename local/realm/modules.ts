import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import vm from 'node:vm'
import { transformSync } from 'esbuild'
import type { Engine } from '../engine/inner'
import { rowsWhere } from '../engine/inner'

const compiled = new Map<string, vm.Script>()
const ENDINGS = ['', '.ts', '.js', '.json', '/index.ts', '/index.js']

/** ES modules as the SDK ships them become CommonJS; once a content, whatever instance asks. */
function compile(path: string, content: string): vm.Script {
  const key = createHash('sha256').update(`${path}\n${content}`).digest('hex')
  const known = compiled.get(key)
  if (known) return known
  const code = path.endsWith('.json') ? `module.exports = ${content}` : commonJs(path, content)
  const script = new vm.Script(`(function (exports, require, module) {${code}\n})`, {
    filename: path,
  })
  compiled.set(key, script)
  return script
}

const commonJs = (path: string, content: string): string =>
  transformSync(content, { loader: 'ts', format: 'cjs', target: 'esnext', sourcefile: path }).code

/** Text of the installed sys_module rows by path, shared by all realms. */
export function createModuleTexts(engine: Engine): (path: string) => string | undefined {
  let texts: Map<string, string> | undefined
  engine.caches.watch(['sys_module'], () => (texts = undefined))
  return (path) =>
    (texts ??= new Map(
      rowsWhere(engine, 'sys_module', {}).map((row) => [row.path ?? '', row.content ?? '']),
    )).get(path)
}

/** require() of one realm: installed modules by path, and Glide by the names of @servicenow/glide. */
export function createRequire(
  context: vm.Context,
  textOf: (path: string) => string | undefined,
  realm: { guard<T>(call: T): T; glide(name: string): unknown },
): (name: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>()
  const emptyObject = vm.runInContext('() => ({})', context) as () => object

  const resolve = (name: string, from: string): string => {
    const path = name.startsWith('.') ? posix.join(posix.dirname(from), name) : name
    const found = ENDINGS.map((ending) => path + ending).find((each) => textOf(each) !== undefined)
    if (found === undefined) throw new Error(`Cannot find module '${name}' (required from ${from})`)
    return found
  }
  const load = (name: string, from: string): unknown => {
    if (name === '@servicenow/glide' || name.startsWith('@servicenow/glide/'))
      return realm.glide(name)
    const path = resolve(name, from)
    const known = loaded.get(path)
    if (known) return known.exports
    const module = emptyObject() as { exports: unknown }
    module.exports = emptyObject()
    loaded.set(path, module)
    try {
      const run = compile(path, textOf(path) ?? '').runInContext(context)
      run(
        module.exports,
        realm.guard((each: string) => load(each, path)),
        module,
      )
    } catch (error) {
      loaded.delete(path)
      throw error
    }
    return module.exports
  }
  return realm.guard((name: string) => load(name, 'a script'))
}

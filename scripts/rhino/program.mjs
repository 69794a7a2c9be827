// Makes one program of the shipped code, the cases and what both need: `target` is what its engine can read.
import { readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from '@swc/core'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = resolve(here, '../..')
const own = (name) => readFileSync(`${here}${name}`, 'utf8')

const compiled = (name, text, target, isModule) => {
  const module = isModule ? { type: 'commonjs' } : undefined
  const jsc = { target, parser: { syntax: 'ecmascript' }, preserveAllComments: false }
  const options = { filename: name, swcrc: false, configFile: false, isModule, jsc, module }
  return transformSync(text, options).code
}

/** `{ name, code }`, or `{ name, fault }` for what swc cannot read. */
const unit = (target, isModule) => (part) => {
  try {
    if (part.name.endsWith('.json'))
      return { name: part.name, code: `module.exports = ${part.text}` }
    return { name: part.name, code: compiled(part.name, part.text, target, isModule) }
  } catch (error) {
    return { name: part.name, fault: String(error.message).split('\n')[0] }
  }
}

/** Cases import the sources; here they get the shipped modules in their place. */
const shippedInstead = (modules) => ({
  name: 'shipped-instead',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const place = relative(root, resolve(resolveDir, path))
      if (isAbsolute(place) || !place.startsWith('src/')) return undefined
      const found = modules.find(({ name }) => name.replace(/\.(ts|js)$/, '').endsWith(`/${place}`))
      return found && { path: found.name, external: true }
    })
    onResolve({ filter: /^node:crypto$/ }, () => ({ path: `${here}node-crypto.js` }))
  },
})

/** The cases and the memory ports that they need, as one CommonJS module. */
export async function bundleCases(file, modules) {
  const { outputFiles } = await build({
    entryPoints: [file],
    inject: [`${here}node-crypto.js`],
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2022',
    plugins: [shippedInstead(modules)],
  })
  return outputFiles[0].text
}

/** The text of the program; `platform` is what the engine lacks of ServiceNow's, `cases` may be left out. */
export function programOf({ modules, scripts, cases = '', imports }, target, host) {
  const parts = {
    modules: modules.map(unit(target, true)),
    scripts: scripts.map(unit(target, false)),
    cases: compiled('cases', cases, target, false),
    imports,
  }
  const run = own('run.js')
  return `${own(host)}\n${run}\nrun(host, ${JSON.stringify(parts)})\n`
}

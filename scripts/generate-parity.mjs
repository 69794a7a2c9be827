// Writes the table of the cases of test/parity into local/README.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = await build({
  stdin: {
    contents: `export { ALL } from './cases/all'; export { withTable } from './table'`,
    resolveDir: `${root}test/parity`,
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
})
const code = Buffer.from(built.outputFiles[0].contents).toString('base64')
const { ALL, withTable } = await import(`data:text/javascript;base64,${code}`)
const page = `${root}local/README.md`
writeFileSync(page, withTable(readFileSync(page, 'utf8'), ALL))

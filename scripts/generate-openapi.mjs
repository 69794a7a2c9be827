// Writes openapi.json from src/contract: the same bytes that GET /openapi answers.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = await build({
  entryPoints: [`${root}src/contract/openapi.ts`],
  bundle: true,
  write: false,
  format: 'esm',
})
const code = Buffer.from(built.outputFiles[0].contents).toString('base64')
const { openapiText } = await import(`data:text/javascript;base64,${code}`)
writeFileSync(`${root}openapi.json`, openapiText())

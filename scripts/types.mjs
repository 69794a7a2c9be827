// Type-checks each layer with its own settings; they have no common output, so no project references.
import { spawnSync } from 'node:child_process'

const LAYERS = ['src', 'fluent', 'local', 'demo', 'test']
const failed = LAYERS.filter(
  (layer) =>
    spawnSync('tsc', ['-p', `${layer}/tsconfig.json`], { stdio: 'inherit', shell: true }).status !==
    0,
)
if (failed.length > 0) {
  console.error(`types: ${failed.join(', ')} failed`)
  process.exit(1)
}

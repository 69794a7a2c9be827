// Everything CI checks, cheap before dear. Stops at the first failure and says how long each part took.
import { spawnSync } from 'node:child_process'

const PARTS = [
  'format',
  'lint',
  'types',
  'boundaries',
  'test:unit',
  'build:frozen',
  'bundle',
  'check:rhino',
  'test:package',
  'test:local',
  'test:e2e',
  'source-control:check',
]

const started = Date.now()
for (const part of PARTS) {
  const before = Date.now()
  console.log(`\n── ${part}`)
  const { status } = spawnSync('npm', ['run', '--silent', part], { stdio: 'inherit', shell: true })
  if (status !== 0) {
    console.error(`${part} failed. Run it alone: npm run ${part}`)
    process.exit(1)
  }
  console.log(`   ${part} took ${((Date.now() - before) / 1000).toFixed(1)} s`)
}
console.log(`\nAll checks passed in ${((Date.now() - started) / 1000).toFixed(0)} s`)

// The tests that are too long for every run: a kill before each single statement, a plan of 20,000 endpoints, and the
// property-based tests with values that nobody has seen.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROUNDS = 5

const run = (command, args, env = {}) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0) process.exit(status ?? 1)
}

run('npm', ['run', '--silent', 'build:frozen'])
const long = ['--selectProjects', 'e2e', 'ports', '--testPathPatterns', 'crash|large|ignored-ids']
run('jest', long, { CRASH_STEP: '1', LARGE_PLAN: '20000' })

const files = readdirSync('test', { recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => readFileSync(join('test', name), 'utf8').includes("from 'fast-check'"))
for (let round = 1; round <= ROUNDS; round += 1) {
  const seed = String(Math.floor(Math.random() * 2 ** 31))
  console.log(`\n── properties, round ${round} of ${ROUNDS}: SEED=${seed}`)
  run('jest', ['--testPathPatterns', files.join('|')], { SEED: seed })
}

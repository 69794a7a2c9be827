// The tests that are too long for every run: a kill before each single statement, a plan of 20,000 endpoints.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync('npm', ['run', '--silent', 'build:frozen'], {
  stdio: 'inherit',
  shell: true,
})
if (status !== 0) process.exit(1)
const tests = ['--selectProjects', 'e2e', 'ports', '--testPathPatterns', 'crash|large|ignored-ids']
const long = spawnSync('jest', tests, {
  stdio: 'inherit',
  env: { ...process.env, CRASH_STEP: '1', LARGE_PLAN: '20000' },
})
process.exit(long.status ?? 1)

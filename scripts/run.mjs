// npm start, npm run demo, npm run bench: builds what is older than its sources, then runs dist/demo/NAME.mjs.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a build writes among the sources; its time says nothing. */
const WRITTEN = join('fluent', 'generated')
const newest = (path) => {
  if (!existsSync(path) || path === WRITTEN) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
const newestOf = (paths) => Math.max(...paths.map(newest))

const run = (command, args) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return
  process.stderr.write(stdout + stderr)
  process.exit(1)
}

const programs = ['start', 'demo', 'bench']
const files = { start: 'start', demo: 'story', bench: 'bench' }
const name = process.argv[2]
if (!programs.includes(name)) {
  console.error(`usage: node scripts/run.mjs ${programs.join('|')}`)
  process.exit(2)
}

if (
  newest('dist/app/update') <
  newestOf(['src', 'fluent', 'metadata', 'now.config.json', 'package.json'])
) {
  console.error('building the app …')
  run(process.execPath, ['scripts/build.mjs', '--frozenKeys'])
}
if (newest('dist/demo') < newestOf(['local', 'demo', 'examples', 'scripts/bundle.mjs'])) {
  run(process.execPath, ['scripts/bundle.mjs'])
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(
    `The local instance needs Node 22.13 or newer (node:sqlite); this is ${process.version}. On Linux npm brings one along: run it as "npm run ${name}".`,
  )
  process.exit(1)
}
// node:sqlite announces itself as experimental at every start; nothing else is silenced.
const emitWarning = process.emitWarning.bind(process)
process.emitWarning = (warning, ...rest) =>
  String(warning).includes('SQLite') ? undefined : emitWarning(warning, ...rest)
await import(`../dist/demo/${files[name]}.mjs`)

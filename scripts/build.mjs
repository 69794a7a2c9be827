// now-sdk build exits 0 even when a plugin failed, so its output is searched for ERROR.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

const build = spawnSync('npx', ['now-sdk', 'build', ...process.argv.slice(2)], { encoding: 'utf8' })
const output = build.stdout + build.stderr
process.stdout.write(output)
if (build.status !== 0 || /\bERROR\b/.test(output)) {
  process.stderr.write('The build failed: see ERROR above.\n')
  process.exit(1)
}
// Git keeps no empty folder, and the SDK copies whatever lies in metadata/: the placeholder is no record.
rmSync('dist/app/.gitkeep', { force: true })

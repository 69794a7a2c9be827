// Copies the build to app/, the folder that sn_source_control.properties names, so that an instance can import the app
// from this repository. Run it after a build. `--check` writes nothing and fails when app/ is not the build.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist/app')
const kept = join(root, 'app')
const SHOWN = 5

const filesOf = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesOf(path) : [path]
  })

/** Where an instance looks for the application record: at the top, not in scope/ (platform.md 9.1). */
const placeOf = (path) => path.replace(/^scope[/\\](sys_app_\w+\.xml)$/, '$1')

/** Two builds of the same source differ in the bill of materials alone: its serial number and its time. */
const isBom = (path) => readFileSync(path, 'utf8').includes('/bom.json</path>')

const plan = () => new Map(filesOf(built).map((path) => [placeOf(relative(built, path)), path]))

const check = () => {
  const expected = plan()
  const found = existsSync(kept) ? filesOf(kept).map((path) => relative(kept, path)) : []
  const wrong = [
    ...found.filter((name) => !expected.has(name)),
    ...[...expected]
      .filter(([name, path]) => {
        const copy = join(kept, name)
        if (!existsSync(copy)) return true
        return !isBom(path) && !readFileSync(path).equals(readFileSync(copy))
      })
      .map(([name]) => name),
  ]
  for (const name of wrong.slice(0, SHOWN)) console.error(`app/${name} is not what the build makes`)
  if (wrong.length > SHOWN) console.error(`… and ${wrong.length - SHOWN} more files`)
  if (wrong.length > 0) console.error('Write it anew and commit it: npm run source-control')
  return wrong.length === 0
}

const write = () => {
  rmSync(kept, { recursive: true, force: true })
  for (const [name, path] of plan()) cpSync(path, join(kept, name))
}

if (!process.argv.includes('--check')) write()
else if (!check()) process.exit(1)

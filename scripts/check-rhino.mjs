// The second opinion on the language: every shipped module and script is compiled to ES5 and loaded in Debian's Rhino,
// the nearest to the platform's engine that is to be had (docs/decisions/0003), and what the cases of test/rhino answer
// there is compared with Node's answer. `node scripts/check-rhino.mjs FOLDER CASES` looks at another build and other cases.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lookAt } from './rhino/leaves.mjs'
import { bundleCases, programOf } from './rhino/program.mjs'
import { readShipped } from './rhino/shipped.mjs'

/** Characters of an answer that are shown from where it is another one, and before. */
const SHOWN = 300
const BEFORE = 60
const [folder = 'dist/app', casesFile = 'test/rhino/cases.ts'] = process.argv.slice(2)

const rhino = (file) =>
  spawnSync('rhino', ['-version', '200', '-opt', '-1', file], { encoding: 'utf8', maxBuffer: 1e9 })

const inRhino = (program) => {
  const scratch = mkdtempSync(join(tmpdir(), 'rhino-'))
  const file = join(scratch, 'program.js')
  writeFileSync(file, program)
  const { stdout, stderr } = rhino(file)
  rmSync(scratch, { recursive: true })
  const line = stdout.split('\n').find((each) => each.startsWith('{"findings"'))
  if (line === undefined) throw new Error(`Rhino did not come to an end:\n${stdout}${stderr}`)
  return JSON.parse(line)
}

const inNode = (program) => {
  let printed = ''
  const print = (text) => (printed = text)
  new Function('require', 'print', program)(createRequire(import.meta.url), print)
  return JSON.parse(printed)
}

const isScript = ({ name }) => !name.endsWith('.json')
const seen = (modules) => {
  const faults = []
  const imports = {}
  for (const { name, text } of modules.filter(isScript)) {
    try {
      const looked = lookAt(text)
      imports[name] = looked.imports
      faults.push(...looked.faults.map((fault) => `${name}: ${fault} is not run by the platform`))
    } catch {
      // What cannot be read is told by the compiling of it.
      imports[name] = []
    }
  }
  return { faults, imports }
}

/** Both texts from shortly before the place where they part. */
const parted = (ours, theirs) => {
  let at = 0
  while (at < ours.length && ours[at] === theirs[at]) at += 1
  const [start, end] = [Math.max(0, at - BEFORE), at + SHOWN]
  return `\n  Node:  …${ours.slice(start, end)}\n  Rhino: …${theirs.slice(start, end)}`
}

/** A case that throws is a finding too: both engines may throw for a fault of the case. */
const differences = (here, there) =>
  Object.keys(there)
    .filter((name) => here[name] !== there[name] || there[name].startsWith('threw'))
    .map((name) => `${name}: Rhino answers otherwise ${parted(here[name], there[name])}`)

if (rhino('-h').error) {
  console.log(
    'SKIPPED: rhino is not installed (apt-get install rhino), so no second engine has read the app',
  )
  process.exit(0)
}

const started = Date.now()
const shipped = readShipped(folder)
const { faults, imports } = seen(shipped.modules)
const cases = await bundleCases(casesFile, shipped.modules)
const parts = { ...shipped, imports, cases }
const there = inRhino(programOf(parts, 'es5', 'host-rhino.js'))
const here = inNode(programOf(parts, 'es2022', 'host-node.js'))
const wrong = [...faults, ...there.findings, ...differences(here.results, there.results)]
for (const line of wrong) console.error(line)
const { modules, scripts } = shipped
console.log(
  `${modules.length} modules and ${scripts.length} scripts loaded in Rhino, ` +
    `${Object.keys(there.results).length} cases compared: ${wrong.length} findings ` +
    `(${((Date.now() - started) / 1000).toFixed(1)} s)`,
)
if (wrong.length > 0) process.exit(1)

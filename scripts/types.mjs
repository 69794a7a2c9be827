// Type-checks each layer with its own settings; they have no common output, so no project references. Two at a time,
// the dearest first; what did not change since the last run is not looked at again.
import { spawn } from 'node:child_process'

const LAYERS = ['test', 'local', 'fluent', 'src', 'demo', 'examples/apt-tool']
const AT_ONCE = 2

const check = (layer) =>
  new Promise((done) => {
    const info = `node_modules/.cache/types/${layer}.tsbuildinfo`
    const args = ['-p', `${layer}/tsconfig.json`, '--incremental', '--tsBuildInfoFile', info]
    spawn('tsc', args, { stdio: 'inherit', shell: true }).on('close', (status) => {
      done(status === 0 ? [] : [layer])
    })
  })

const waiting = [...LAYERS]
const checkAll = async () => {
  const failed = []
  for (let layer = waiting.shift(); layer !== undefined; layer = waiting.shift()) {
    failed.push(...(await check(layer)))
  }
  return failed
}

const failed = (await Promise.all(Array.from({ length: AT_ONCE }, checkAll))).flat()
if (failed.length > 0) {
  console.error(`types: ${failed.join(', ')} failed`)
  process.exit(1)
}

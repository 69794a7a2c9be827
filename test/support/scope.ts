import type { Instance } from '../../local/types'
import type { Ports } from '../../src/flow/ports'
import { startInProcess } from './in-process'

export const SCOPE = 'x_patch_loop'

/** Path of a module of the installed package: it holds the version, so it is read and never written. */
function modulePath({ kernel }: Instance, end: string): string {
  const query = kernel.records.parse('sys_module', `pathENDSWITH${end}`)
  const [row] = kernel.records.select({ ...query, limit: 1 })
  if (row?.path === undefined) throw new Error(`the package has no module ${end}`)
  return row.path
}

/** An instance with the app, and a way to run code over the app's own Glide adapters in the app's own realm. */
export function startScope() {
  const { instance } = startInProcess()
  const path = modulePath(instance, 'src/glide/wire.ts')
  const session = instance.kernel.people.systemSession(SCOPE)
  /** `work` goes in as text and its answer comes back as JSON: nothing of the test's realm is seen there. */
  const inScope = <A, T>(work: (ports: Ports, given: A) => T, given: A): T => {
    const script = `const { wire } = require('${path}');
      JSON.stringify({ answer: (${work.toString()})(wire(), ${JSON.stringify(given)}) })`
    const text = instance.kernel.realms.run(session, script, {}, 'port suite')
    return JSON.parse(String(text)).answer as T
  }
  return { instance, inScope }
}

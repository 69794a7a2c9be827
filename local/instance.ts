import { createHash } from 'node:crypto'
import { loadBaselineData, modelSetRule } from './baseline/data'
import { baselineTables } from './baseline/tables'
import { loadDemoData, type DemoOptions } from './demo/data'
import { rememberClock, restoreClock } from './clock-memory'
import { createKernel } from './kernel'
import { registerAccess } from './access/register'
import { handleRequest } from './http/router'
import { listen } from './http/server'
import { defineHttpTables } from './http/tables'
import { findPackage } from './package/find'
import { installPackage } from './package/install'
import { handlePage } from './pages/pages'
import { registerChangeProcess } from './process/register'
import { tellRejections } from './realm/rejections'
import { openStore, type Store } from './store/store'
import type { Instance, InstanceSettings, Kernel, LocalRequest, Package } from './types'

/** What an instance is started with; everything has a default. */
export type InstanceOptions = Partial<InstanceSettings> & {
  readonly packages?: readonly Package[]
  /** The platform's demo people, groups and CIs, with roles of installed apps by user name. */
  readonly demo?: boolean | DemoOptions
}

const TICK_MS = 100

/** Boots a stand-in: tables, platform data, change management, then the packages, then demo data. */
export function createInstance(options: InstanceOptions = {}): Instance {
  const { packages = [], demo = false, ...given } = options
  const settings = { queueDelaySeconds: 0, createTasksOnImplement: true, ...given }
  const { store, kernel } = boot(settings)
  for (const pkg of packages) installOnce(kernel, pkg)
  if (demo !== false) loadDemoData(kernel, demo === true ? {} : demo)
  return facade(kernel, store)
}

/** A running instance, for programs that speak to it over HTTP alone. */
export type Started = {
  readonly instance: Instance
  readonly url: string
  readonly stop: () => Promise<void>
}

/**
 * Boots an instance with demo people, installs the application that this project built (unless app is false) and listens.
 * Users of the demo data get the app's roles that are named after their work (contract.md 6).
 */
export async function startInstance(
  options: Partial<InstanceSettings> & { readonly port?: number; readonly app?: boolean } = {},
): Promise<Started> {
  const { port = 8080, app = true, ...settings } = options
  const packages = app ? [findPackage(process.cwd())] : []
  const roles = Object.assign({}, ...packages.map(({ scope }) => demoRoles(scope)))
  const instance = createInstance({ ...settings, packages, demo: { roles } })
  const url = await instance.listen(port)
  return { instance, url, stop: () => instance.stop() }
}

const demoRoles = (scope: string): Record<string, string[]> => ({
  jetpatch: [`${scope}.integration`],
  operator: [`${scope}.operator`],
})

function boot(settings: InstanceSettings): { store: Store; kernel: Kernel } {
  const holder: { kernel?: Kernel } = {}
  const store = openStore(settings, {
    warn: (message) => holder.kernel?.log.write('warn', 'query', message),
    property: (name) => holder.kernel?.properties.get(name) ?? '',
    now: () => holder.kernel?.clock.now() ?? Date.now(),
    evaluate: (session, expression) => holder.kernel?.realms.sandbox(session, expression) ?? '',
  })
  for (const table of baselineTables()) store.dictionary.define(table)
  defineHttpTables(store.dictionary)
  const kernel = createKernel(store, settings)
  holder.kernel = kernel
  loadBaselineData(kernel)
  registerChangeProcess(kernel)
  kernel.operations.register(modelSetRule)
  registerAccess(kernel)
  tellRejections(kernel.log)
  restoreClock(kernel)
  return { store, kernel }
}

function facade(kernel: Kernel, store: Store): Instance {
  const running: { stop?: () => Promise<void> } = {}
  const handle = (request: LocalRequest) => handleRequest(kernel, handlePage, request)
  return {
    kernel,
    handle,
    settle: () => kernel.scheduler.settle(),
    advance: (seconds) => {
      const ran = kernel.scheduler.advance(seconds)
      rememberClock(kernel)
      return ran
    },
    async listen(port) {
      const { server, url } = await listen(handle, port)
      kernel.properties.set('glide.servlet.uri', `${url}/`)
      const timer = setInterval(() => tick(kernel), TICK_MS)
      timer.unref()
      running.stop = () =>
        new Promise((resolve) => {
          clearInterval(timer)
          server.close(() => resolve())
          server.closeAllConnections()
        })
      return url
    },
    async stop() {
      await running.stop?.()
      store.close()
    },
  }
}

/** A kept instance has the very package already: what its people edited since then stays. */
function installOnce(kernel: Kernel, pkg: Package): void {
  const content = JSON.stringify([pkg.tables, pkg.records])
  const digest = createHash('sha256').update(content).digest('hex')
  const property = `local.package.${pkg.scope}`
  const query = kernel.records.parse('sys_app', `scope=${pkg.scope}`)
  const isThere = kernel.records.count(query) > 0
  if (isThere && kernel.properties.get(property) === digest) return
  installPackage(kernel, pkg)
  kernel.properties.set(property, digest)
}

/** While it listens, an instance lives: what falls due as real time passes is run. A test in the same process winds it itself. */
function tick(kernel: Kernel): void {
  const due = kernel.scheduler.nextDueAt()
  if (due === undefined || due > kernel.clock.now()) return
  try {
    kernel.scheduler.settle()
  } catch (error) {
    kernel.log.write('error', 'tick', error instanceof Error ? error.message : String(error))
  }
}

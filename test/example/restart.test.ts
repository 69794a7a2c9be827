import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { openStore } from '../../examples/apt-tool/state.mjs'
import { work } from '../../examples/apt-tool/work.mjs'

const folder = mkdtempSync(`${tmpdir()}/apt-tool-`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a host that must restart is rebooting until it was restarted, and is scanned no sooner', async () => {
  const store = openStore(folder)
  const world = { missing: ['bash'], mustRestart: false, bootedAt: Date.now() - 5_000_000 }
  const host = {
    name: 'host-1',
    upgrades: async () => world.missing.map((name) => ({ name, version: '5.3', from: '5.2' })),
    install: async () => {
      Object.assign(world, { missing: [], mustRestart: true })
      return ''
    },
    needsRestart: () => world.mustRestart,
    bootedAt: () => world.bootedAt,
  }
  const findings = [{ patch: 'bash_v5.3', status: 'open' }]
  const sent: { path: string; status?: string; reboot?: { at: string } }[] = []
  const instance = {
    get: async () => ({ endpoints: [{ id: 'ep-1', hostName: 'host-1', findings }], next: null }),
    post: async (path: string, body: { endpoints: object[] }) => {
      if (path.endsWith('/permit')) return { permitted: true }
      sent.push({ path, ...body.endpoints[0] })
      return {}
    },
  }
  const round = (...types: string[]): Promise<void> => {
    const data = { planId: 'P', endpoints: ['ep-1'], endpointsTotal: 1 }
    store.state.inbox.push(...types.map((type) => ({ type, data })))
    return work({ ...store, hosts: [host], isReal: true, log: () => undefined, instance })
  }

  await round('window.opened', 'rescan.requested')
  expect(sent.map(({ status }) => status)).toEqual(['installing', 'rebooting'])
  Object.assign(world, { mustRestart: false, bootedAt: Date.now() })
  await round()
  const reboot = { at: new Date(world.bootedAt).toISOString() }
  expect(sent.at(-1)).toMatchObject({ status: 'installed', reboot })
  await round('rescan.requested')
  expect(sent.at(-1)).toMatchObject({ path: '/plans/P/scans', fixed: ['bash_v5.3'], missing: [] })
})

test('a plan that the instance no longer knows holds nothing up', async () => {
  const store = openStore(`${folder}/unknown`)
  const unknown = Object.assign(new Error('404: unknown plan'), { isFinal: true })
  const instance = { get: () => Promise.reject(unknown), post: () => Promise.reject(unknown) }
  store.state.inbox.push({ type: 'window.opened', data: { planId: 'GONE', endpoints: ['ep-1'] } })
  store.state.inbox.push({ type: 'ping' })
  const said: string[] = []
  const log = (line: string): void => void said.push(line)
  await work({ ...store, hosts: [], isReal: true, log, instance })
  expect(store.state.inbox).toEqual([])
  expect(said).toContain('404: unknown plan')
})

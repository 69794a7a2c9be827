import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { openStore } from '../../examples/apt-tool/state.mjs'
import { work } from '../../examples/apt-tool/work.mjs'

const folder = mkdtempSync(`${tmpdir()}/apt-tool-`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a plan that the instance no longer knows holds nothing up', async () => {
  const store = openStore(`${folder}/unknown`)
  const unknown = Object.assign(new Error('404: unknown plan'), { kind: 'final' })
  const instance = { get: () => Promise.reject(unknown), post: () => Promise.reject(unknown) }
  store.state.inbox.push({ type: 'window.opened', data: { planId: 'GONE', endpoints: ['ep-1'] } })
  store.state.inbox.push({ type: 'ping' })
  const said: string[] = []
  const log = (line: string): void => void said.push(line)
  await work({ ...store, hosts: [], isReal: true, log, instance })
  expect(store.state.inbox).toEqual([])
  expect(said).toContain('404: unknown plan')
})

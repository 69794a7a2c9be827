import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { API, demoHosts, loadAppData } from '../../demo/app-data'
import { planFor } from '../../demo/plan'
import { expectStatus } from '../../demo/rest'
import { startProcess } from '../support/instance'

jest.setTimeout(60_000)

test('what was answered is still there after kill -9, and the plan goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'patchloop-data-'))
  const before = await startProcess({ DATA: folder })
  await loadAppData(before.admin)
  const now = await before.now()
  const window = {
    start: new Date(now + 7200_000).toISOString(),
    end: new Date(now + 10800_000).toISOString(),
  }
  const plan = planFor(
    'KILLED',
    await demoHosts(before.admin, 3),
    [window],
    new Date(now).toISOString(),
  )
  const receipt = expectStatus(await before.tool.post(`${API}/plans`, plan), 201).result
  await before.kill()

  const after = await startProcess({ DATA: folder })
  await after.settle()
  const kept = expectStatus(await after.tool.get(`${API}/plans/KILLED`), 200).result
  expect(kept.changes[0].number).toBe(receipt.changes[0].number)
  const feed = expectStatus(await after.tool.get(`${API}/messages`), 200).result.messages
  expect(feed.map(({ type }: { type: string }) => type)).toEqual(['plan.prepared'])
  await after.stop()
  rmSync(folder, { recursive: true })
})

import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { API, demoHosts, loadAppData } from '../../demo/app-data'
import { planFor } from '../../demo/plan'
import { clientOf, expectStatus, type Client } from '../../demo/rest'
import { startInstance } from '../../local/instance'
import { MODULES, nowSdk } from '../support/now-sdk'

/** The project as it stands after the build, elsewhere: the command packs into target/. */
const project = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'patchloop-install-'))
  for (const path of ['package.json', 'now.config.json', 'fluent', 'dist/app'])
    cpSync(path, join(folder, path), { recursive: true })
  symlinkSync(MODULES, join(folder, 'node_modules'))
  return folder
}

const idOf = async (admin: Client, query: string): Promise<string> => {
  const { result } = expectStatus(await admin.get(`/api/now/table/${query}`), 200)
  return result[0].sys_id
}

const grant = async (admin: Client, userName: string, roleName: string): Promise<void> => {
  const user = await idOf(admin, `sys_user?user_name=${userName}`)
  const body = { user, role: await idOf(admin, `sys_user_role?name=${roleName}`) }
  expectStatus(await admin.post('/api/now/table/sys_user_has_role', body), 201)
}

// contract.md 6: with APP=none `now-sdk install` can be tried
test('the package that now-sdk installs takes a plan', async () => {
  const { url, instance, stop } = await startInstance({ port: 0, app: false })
  const folder = project()
  const { status, output } = await nowSdk(folder, url, ['install'])
  expect(output).toContain('Installation completed')
  expect(status).toBe(0)

  const admin = clientOf(url, 'admin')
  await grant(admin, 'jetpatch', 'x_patch_loop.integration')
  await loadAppData(admin)
  const now = instance.kernel.clock.now()
  const at = (hours: number): string => new Date(now + hours * 3600_000).toISOString()
  const window = { start: at(2), end: at(3) }
  const plan = planFor('INSTALLED', await demoHosts(admin, 3), [window], at(0))
  const receipt = expectStatus(await clientOf(url, 'jetpatch').post(`${API}/plans`, plan), 201)
  expect(receipt.result.changes[0].number).toMatch(/^CHG\d{7}$/)
  await stop()
  rmSync(folder, { recursive: true })
}, 60_000)

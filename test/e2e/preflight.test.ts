import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInstance } from '../../local/instance'
import { findPackage } from '../../local/package/find'
import type { Instance } from '../../local/types'

type Finding = { readonly name: string; readonly status: string; readonly message: string }

const CLI = join(process.cwd(), 'node_modules/servicenow-preflight/bin/servicenow-preflight.cjs')
/** Its others look at update sets, ATF suites, plugins and translations, of which the app has none, and want https. */
const CHECKS = ['connectivity-auth', 'acl-role-sanity']
const pkg = findPackage(process.cwd())
const folder = mkdtempSync(join(tmpdir(), 'preflight-'))
const instances: Instance[] = []

writeFileSync(join(folder, 'preflight.config.json'), JSON.stringify({ scope: pkg.scope }))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  for (const instance of instances) await instance.stop()
})

const installed = async () => {
  const instance = createInstance({ packages: [pkg] })
  instances.push(instance)
  return { instance, url: await instance.listen(0) }
}

/** What the command finds on the instance, as the user admin. */
const preflight = (url: string, password = 'admin'): Promise<readonly Finding[]> =>
  new Promise((resolve) => {
    const env = { ...process.env, SNPF_INSTANCE: url, SNPF_USER: 'admin', SNPF_PASS: password }
    const args = [CLI, '--only', CHECKS.join(','), '--json']
    execFile(process.execPath, args, { cwd: folder, env }, (_, stdout) =>
      resolve(JSON.parse(stdout).results),
    )
  })

test('servicenow-preflight finds nothing on the installed scope, and looks at every ACL of it', async () => {
  const { url } = await installed()
  const found = await preflight(url)
  expect(found.map(({ name, status }) => [name, status])).toEqual(
    CHECKS.map((name) => [name, 'pass']),
  )
  const acls = pkg.records.filter(({ table }) => table === 'sys_security_acl')
  expect(acls.length).toBeGreaterThan(0)
  expect(found[1]?.message).toContain(`All ${acls.length} ACL(s) in scope "${pkg.scope}" are gated`)
}, 60_000)

test('servicenow-preflight sees an ACL that lets everybody write, and a role that is no more', async () => {
  const { instance, url } = await installed()
  const { records, operations, people } = instance.kernel
  const session = people.systemSession()
  const acls = records.select(records.parse('sys_security_acl', 'operation=write^script=NULL'))
  const [open] = acls.filter(({ condition }) => !condition)
  const links = records.parse('sys_security_acl_role', `sys_security_acl=${open?.sys_id}`)
  for (const { sys_id } of records.select(links)) {
    operations.remove(session, 'sys_security_acl_role', String(sys_id))
  }
  const [role] = records.select(records.parse('sys_user_role', `name=${pkg.scope}.operator`))
  records.delete('sys_user_role', String(role?.sys_id))
  const [, acl] = await preflight(url)
  expect(acl?.status).toBe('fail')
  expect(acl?.message).toContain(`with no role/condition/script: ${open?.name} (write)`)
  expect(acl?.message).toContain('reference a role that does not exist on the instance')
}, 60_000)

test('servicenow-preflight is told that a password is wrong', async () => {
  const { url } = await installed()
  const [connectivity] = await preflight(url, 'wrong')
  expect(connectivity?.message).toContain('Authentication failed (HTTP 401)')
}, 60_000)

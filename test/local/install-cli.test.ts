import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInstance } from '../../local/instance'
import { installPackage } from '../../local/package/install'
import { readPackage } from '../../local/package/read'
import type { Instance } from '../../local/types'
import { MODULES, nowSdk } from '../support/now-sdk'
import { id, KIT, recordXml, SCOPE_ID, zipOf, type Files } from './kit'

/** The registry of ids that every project of the SDK has; empty here. */
const KEYS = `import '@servicenow/sdk/global'
declare global {
  namespace Now {
    namespace Internal {
      interface Keys extends KeysRegistry {
        explicit: {}
      }
    }
  }
}
`
const folders: string[] = []
const instances: Instance[] = []

afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  for (const instance of instances) await instance.stop()
})

const listening = async () => {
  const instance = createInstance()
  instances.push(instance)
  return { instance, url: await instance.listen(0) }
}

/** A project as it stands after `now-sdk build`. */
const project = (files: Files): string => {
  const folder = mkdtempSync(join(tmpdir(), 'now-sdk-'))
  folders.push(folder)
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of Object.entries(files)) write(`dist/app/${path}`, text)
  write('package.json', JSON.stringify({ name: 'demokit', version: '1.2.0', private: true }))
  const config = { scope: 'x_demo_kit', scopeId: SCOPE_ID, name: 'Demo Kit', npmUpdateCheck: false }
  write('now.config.json', JSON.stringify(config))
  write('src/fluent/generated/keys.ts', KEYS)
  symlinkSync(MODULES, join(folder, 'node_modules'))
  return folder
}

/** The kit's files as another version of it. */
const version = (number: string, { without = '' } = {}): Files =>
  Object.fromEntries(
    Object.entries(KIT)
      .filter(([path]) => path !== without)
      .map(([path, text]) => [
        path,
        path.startsWith('scope/') ? text.replace('1.2.0', number) : text,
      ]),
  )
const PING_ID = id('op ping')
const PING = `update/sys_ws_operation_${PING_ID}.xml`

// engine.md 2: the calls of now-sdk 4.9.0
test('now-sdk install puts the package on the instance', async () => {
  const { instance, url } = await listening()
  const { status, output } = await nowSdk(project(KIT), url, ['install'])
  expect(output).toContain(`Installation completed. Access the application at: ${url}/sys_app.do`)
  expect(status).toBe(0)
  expect(instance.kernel.records.get('sys_app', SCOPE_ID)?.version).toBe('1.2.0')
  expect(instance.kernel.records.get('x_demo_kit_item', id('first'))).toBeDefined()
}, 60_000)

test('now-sdk install --reinstall takes the application off first, and with it what it no longer has', async () => {
  const { instance, url } = await listening()
  const folder = project(version('1.3.0', { without: PING }))
  installPackage(instance.kernel, readPackage(zipOf(KIT)))
  const admin = instance.kernel.people.systemSession()
  instance.kernel.operations.insert(admin, 'x_demo_kit_item', { name: 'made on the instance' })
  const { status, output } = await nowSdk(folder, url, ['install', '--reinstall'])
  expect(output).toContain(`Successfully uninstalled application with scope ID: ${SCOPE_ID}`)
  expect(status).toBe(0)
  const rows = instance.kernel.records.parse('x_demo_kit_item', '')
  expect(instance.kernel.records.select(rows).map((row) => row.name)).toEqual(['Ünï "q" & <b>'])
  expect(instance.kernel.records.get('sys_ws_operation', PING_ID)).toBeUndefined()
}, 60_000)

test('a package that is refused makes the command fail with the sentence', async () => {
  const { instance, url } = await listening()
  const rule = { name: 'R', collection: 'change_request', when: 'after', script: '1' }
  const bad = { ...KIT, 'update/sys_script_r.xml': recordXml('sys_script', id('r'), rule) }
  const { status, output } = await nowSdk(project(bad), url, ['install'])
  expect(status).not.toBe(0)
  expect(output).toContain('may only be async, or before with field values')
  expect(instance.kernel.records.get('sys_app', SCOPE_ID)).toBeUndefined()
}, 60_000)

test('a wrong password makes the command fail', async () => {
  const { url } = await listening()
  const { status, output } = await nowSdk(project(KIT), url, ['install'], 'wrong')
  expect(status).not.toBe(0)
  expect(output).toContain('User name or password invalid')
}, 60_000)

test('another version updates, tells the upgrade history, and leaves what it no longer has', async () => {
  const { instance, url } = await listening()
  const { records } = instance.kernel
  installPackage(instance.kernel, readPackage(zipOf(KIT)))
  const folder = project(version('1.1.9', { without: PING }))
  const { output } = await nowSdk(folder, url, ['install'])
  expect(output).toContain('Installation completed')
  expect(records.get('sys_app', SCOPE_ID)?.version).toBe('1.1.9')
  const history = records.select(records.parse('sys_upgrade_history', 'to_version=x_demo_kit'))
  expect(history).toHaveLength(2)
  for (const row of history) expect(row.upgrade_finished).toMatch(/^\d{4}-\d\d-\d\d \d\d:/)
  expect(records.get('sys_ws_operation', PING_ID)).toBeDefined()
}, 60_000)

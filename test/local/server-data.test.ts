import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bootKit } from './http-kit'
import { id } from './kit'

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'instance-'))
  folders.push(folder)
  return folder
}

test('an instance that keeps its data has it after a restart, app, rows and users alike', async () => {
  const dataFolder = newFolder()
  const first = bootKit({ dataFolder })
  const made = first.call('POST', '/api/now/table/x_demo_kit_item', { body: { name: 'kept' } })
  await first.instance.stop()
  const second = bootKit({ dataFolder })
  const path = `/api/now/table/x_demo_kit_item/${made.body.result.sys_id}`
  expect(second.call('GET', path).body.result).toMatchObject({ name: 'kept', number: 'DKI0001002' })
  const next = second.call('POST', '/api/now/table/x_demo_kit_item', { body: { name: 'next' } })
  expect(next.body.result.number).toBe('DKI0001003')
  await second.instance.stop()
})

test('without naming the packages again, what was installed still answers', async () => {
  const dataFolder = newFolder()
  await bootKit({ dataFolder }).instance.stop()
  const { call, instance } = bootKit({ dataFolder, packages: [], demo: false })
  const answer = call('GET', '/api/x_demo_kit/kit/ping/7', { as: 'operator' })
  expect(answer).toMatchObject({ status: 200, body: { result: { id: '7' } } })
  const read = call('GET', `/api/now/table/x_demo_kit_item/${id('first')}`, { as: 'itil' })
  expect(read.status).toBe(200)
  await instance.stop()
})

test('a restart does not take the instance back in time', async () => {
  const dataFolder = newFolder()
  const first = bootKit({ dataFolder })
  first.instance.advance(7200)
  const before = first.instance.kernel.clock.now()
  await first.instance.stop()
  const second = bootKit({ dataFolder })
  expect(second.instance.kernel.clock.now()).toBeGreaterThanOrEqual(before)
  await second.instance.stop()
})

test('the same package is not installed again over what people edited', async () => {
  const dataFolder = newFolder()
  const path = `/api/now/table/sys_user_role/${id('role')}`
  const first = bootKit({ dataFolder })
  first.call('PATCH', path, { body: { description: 'edited here' } })
  await first.instance.stop()
  const second = bootKit({ dataFolder })
  expect(second.call('GET', path).body.result.description).toBe('edited here')
  await second.instance.stop()
})

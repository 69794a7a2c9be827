import { request } from 'node:http'
import { gunzipSync, gzipSync } from 'node:zlib'
import { createInstance } from '../../local/instance'
import { readPackage } from '../../local/package/read'
import type { Instance } from '../../local/types'
import { KIT, zipOf } from './kit'

const instances: Instance[] = []
afterAll(async () => {
  for (const instance of instances) await instance.stop()
})

const start = async () => {
  const packages = [readPackage(zipOf(KIT))]
  const instance = createInstance({ packages, demo: { roles: { operator: ['x_demo_kit.user'] } } })
  instances.push(instance)
  const url = await instance.listen(0)
  const call = (method: string, path: string, sent: RequestInit & { as?: string } = {}) => {
    const { as = 'admin', headers, ...rest } = sent
    const authorization = `Basic ${Buffer.from(`${as}:${as}`).toString('base64')}`
    return fetch(url + path, {
      method,
      redirect: 'manual',
      headers: { authorization, ...headers },
      ...rest,
    })
  }
  return { instance, url, call }
}

const JSON_TYPE = { 'content-type': 'application/json' }
const form = (fields: Record<string, string>) => new URLSearchParams(fields)

// contract.md 6
test('the clock is told and wound, by an admin alone', async () => {
  const { call } = await start()
  const before = Date.parse((await (await call('GET', '/__local/clock')).json()).now)
  const body = JSON.stringify({ seconds: 3600 })
  expect((await call('POST', '/__local/advance', { body, headers: JSON_TYPE })).status).toBe(200)
  const after = Date.parse((await (await call('GET', '/__local/clock')).json()).now)
  expect(after - before).toBeGreaterThanOrEqual(3600_000)
  expect((await call('GET', '/__local/clock', { as: 'itil' })).status).toBe(403)
  expect((await call('GET', '/__local/clock', { as: 'nobody' })).status).toBe(401)
  expect((await call('POST', '/__local/advance', { body: '{"seconds":-1}' })).status).toBe(400)
  expect((await call('POST', '/__local/settle')).status).toBe(200)
})

// contract.md 6
test('statements are counted since the last reset', async () => {
  const { call } = await start()
  // What the demo data left to do would be counted too.
  await call('POST', '/__local/settle')
  await call('POST', '/__local/stats/reset')
  const body = JSON.stringify({ name: 'counted' })
  await call('POST', '/api/now/table/x_demo_kit_item', { body, headers: JSON_TYPE })
  const stats = await (await call('GET', '/__local/stats')).json()
  expect(stats).toEqual({
    statements: expect.any(Number),
    inserts: 1,
    updates: 0,
    selects: expect.any(Number),
    rowsRead: expect.any(Number),
    httpOut: 0,
  })
})

test('a person signs in on the page, and the cookie is the session', async () => {
  const { call, url } = await start()
  const body = form({
    user_name: 'itil',
    user_password: 'itil',
    sysparm_url: '/change_request_list.do',
  })
  const answer = await fetch(`${url}/login.do`, { method: 'POST', body, redirect: 'manual' })
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe('/change_request_list.do')
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const headers = { authorization: '', cookie }
  const page = () =>
    fetch(`${url}/change_request_list.do`, { headers: { cookie }, redirect: 'manual' })
  expect((await page()).status).toBe(200)
  expect((await call('GET', '/logout.do', { headers })).status).toBe(302)
  expect((await page()).status).toBe(302)
})

test('signing in never leads to another site', async () => {
  const { url } = await start()
  for (const away of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
    const body = form({ user_name: 'itil', user_password: 'itil', sysparm_url: away })
    const answer = await fetch(`${url}/login.do`, { method: 'POST', body, redirect: 'manual' })
    expect(answer.headers.get('location')).toBe('/change_request_list.do')
  }
})

test('a session’s write needs its token, which no other site knows', async () => {
  const { url } = await start()
  const body = form({ user_name: 'admin', user_password: 'admin' })
  const login = await fetch(`${url}/angular.do?sysparm_type=view_form.login`, {
    method: 'POST',
    body,
  })
  expect(await login.json()).toMatchObject({ status: 'success' })
  const cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const user = await fetch(`${url}/angular.do?sysparm_type=get_user`, {
    method: 'POST',
    headers: { cookie },
  })
  expect(user.status).toBe(401)
  const token = user.headers.get('x-usertoken-response') ?? ''
  const write = (headers: Record<string, string>) =>
    fetch(`${url}/api/now/table/x_demo_kit_item`, {
      method: 'POST',
      headers: { cookie, ...JSON_TYPE, ...headers },
      body: '{"name":"by session"}',
    })
  expect((await write({})).status).toBe(401)
  expect((await write({ 'x-usertoken': 'guess' })).status).toBe(401)
  expect((await write({ 'x-usertoken': token })).status).toBe(201)
})

const raw = (url: string, path: string, headers: Record<string, string>, body?: Buffer) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const sent = request(url + path, { method: body ? 'POST' : 'GET', headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      })
      sent.on('error', reject)
      sent.end(body)
    },
  )
const ADMIN = `Basic ${Buffer.from('admin:admin').toString('base64')}`

test('answers and bodies travel zipped where both sides want it', async () => {
  const { url } = await start()
  const headers = { authorization: ADMIN, 'accept-encoding': 'gzip' }
  const answer = await raw(url, '/api/now/table/sys_user?sysparm_limit=20', headers)
  expect(answer.headers['content-encoding']).toBe('gzip')
  expect(JSON.parse(gunzipSync(answer.body).toString()).result.length).toBeGreaterThan(1)
  const body = gzipSync('{"name":"zipped"}')
  const zipped = { authorization: ADMIN, ...JSON_TYPE, 'content-encoding': 'gzip' }
  expect((await raw(url, '/api/now/table/x_demo_kit_item', zipped, body)).status).toBe(201)
})

test('a body that says gzip and is not is a 400', async () => {
  const { url } = await start()
  const headers = { authorization: ADMIN, ...JSON_TYPE, 'content-encoding': 'gzip' }
  const answer = await raw(url, '/api/now/table/x_demo_kit_item', headers, Buffer.from('{}'))
  expect(answer.status).toBe(400)
})

// platform.md 6.4
test('a zipped body over 1 MB is refused by scripted REST', async () => {
  const { url } = await start()
  const authorization = `Basic ${Buffer.from('operator:operator').toString('base64')}`
  const noise = Array.from({ length: 400_000 }, () => Math.random().toString(36).slice(2)).join('')
  const headers = { authorization, ...JSON_TYPE, 'content-encoding': 'gzip' }
  const answer = await raw(
    url,
    '/api/x_demo_kit/kit/echo',
    headers,
    gzipSync(JSON.stringify({ noise })),
  )
  expect(answer.status).toBe(400)
}, 20_000)

test('two identical writes at once are answered one after the other: one is the second', async () => {
  const { call } = await start()
  const sent = { body: '{"name":"at once"}', headers: JSON_TYPE }
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => call('POST', '/api/now/table/x_demo_kit_item', sent)),
  )
  expect(answers.map((answer) => answer.status).sort()).toEqual([201, ...Array(7).fill(403)])
})

test('an address that is none, and a surface that is documented but not spoken, are told apart', async () => {
  const { call } = await start()
  expect((await call('GET', '/api/nothing/here')).status).toBe(400)
  const imports = await call('GET', '/api/now/import/u_staging/x')
  expect(imports.status).toBe(501)
  expect((await imports.json()).error.detail).toBe('Add it in local/http/router.ts')
  // n8n's node asks this for the schema of a table.
  expect((await call('GET', '/api/now/doc/table/schema')).status).toBe(501)
  expect((await call('GET', '/no/such/page')).status).toBe(404)
})

test('what falls due while it listens runs by itself', async () => {
  const { instance } = await start()
  const ran = new Promise((resolve) =>
    instance.kernel.scheduler.later('a test', () => resolve('ran')),
  )
  expect(await ran).toBe('ran')
})

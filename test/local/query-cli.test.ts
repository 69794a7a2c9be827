import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInstance } from '../../local/instance'
import { nowSdk, nowSdkQueries, type QueryOptions } from '../support/now-sdk'

const instance = createInstance({ demo: true })
const folder = mkdtempSync(join(tmpdir(), 'now-sdk-query-'))
const listening = instance.listen(0)

const roles = ((): string[] => {
  const { records } = instance.kernel
  return records
    .select(records.parse('sys_user_role', 'ORDERBYname'))
    .map(({ name }) => String(name))
})()
const LIMIT = Math.ceil(roles.length / 3)
const page = (offset: number): QueryOptions => ({
  ...{ table: 'sys_user_role', query: 'ORDERBYname', fields: 'name' },
  ...{ limit: LIMIT, offset },
})
const people = {
  table: 'sys_user',
  query: 'user_name=itil^ORuser_name=admin^ORDERBYDESCuser_name',
  fields: 'user_name,active',
}
const link = {
  table: 'sys_user_has_role',
  query: 'user.user_name=admin^role.name=admin',
  fields: 'role',
}
const ASKED = {
  first: page(0),
  second: page(LIMIT),
  third: page(2 * LIMIT),
  people,
  shown: { ...people, displayValue: 'all' },
  none: { table: 'sys_user', query: 'user_nameLIKE no & such=one', noCount: true },
  bare: link,
  linked: { ...link, excludeReferenceLink: false },
  nowhere: { table: 'nowhere', query: 'active=true' },
} satisfies Record<string, QueryOptions>
type Name = keyof typeof ASKED

const answers = listening.then((url) => nowSdkQueries(folder, url, Object.values(ASKED)))
const answerTo = async (name: Name) => {
  const answer = (await answers)[Object.keys(ASKED).indexOf(name)]
  if (answer === undefined) throw new Error(`no answer to ${name}`)
  return answer
}

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await instance.stop()
})

// c_TableAPI.md: the Link header names the next page as long as there is one; the command reads its offset from there.
test('now-sdk query leads through every page of a table by the Link header, and ends', async () => {
  const pages = [await answerTo('first'), await answerTo('second'), await answerTo('third')]
  expect(pages.map(({ nextOffset }) => nextOffset)).toEqual([LIMIT, 2 * LIMIT, null])
  expect(pages.map(({ hasMore }) => hasMore)).toEqual([true, true, false])
  expect(pages.flatMap(({ records = [] }) => records.map(({ name }) => name))).toEqual(roles)
}, 60_000)

test('encoded queries reach the table as they were written', async () => {
  expect((await answerTo('people')).records).toEqual([
    { user_name: 'itil', active: 'true' },
    { user_name: 'admin', active: 'true' },
  ])
  expect(await answerTo('none')).toMatchObject({ ok: true, hasMore: false, records: [] })
})

test('with display values each field is a pair', async () => {
  expect((await answerTo('shown')).records?.[0]).toEqual({
    user_name: { display_value: 'itil', value: 'itil' },
    active: { display_value: 'true', value: 'true' },
  })
})

test('a reference is its sys_id, unless links are asked for', async () => {
  const role = (await answerTo('bare')).records?.[0]?.role
  expect(role).toMatch(/^[0-9a-f]{32}$/)
  expect((await answerTo('linked')).records?.[0]?.role).toEqual({
    link: `${await listening}/api/now/table/sys_user_role/${role}`,
    value: role,
  })
})

test('an unknown table is an error with the words of the instance', async () => {
  const { ok, error } = await answerTo('nowhere')
  expect(ok).toBe(false)
  expect(error?.message).toMatch(/400 Bad Request.*Invalid table nowhere/)
})

test('now-sdk query says in words where the next page begins', async () => {
  const args = ['query', 'sys_user_role', '--query', 'ORDERBYname', '--limit', '2']
  const { status, output } = await nowSdk(folder, await listening, args)
  expect(output).toContain(`Retrieved 2 record(s) from table 'sys_user_role'`)
  expect(output).toContain('More records available. Use --offset 2 to fetch next page')
  expect(status).toBe(0)
}, 60_000)

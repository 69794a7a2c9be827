import { bootKit } from './http-kit'
import { id } from './kit'

// c_BusinessRules.md: before query rules narrow every read of their table, whoever asks and by which API.
const { instance, call } = bootKit()
const { kernel } = instance
const RULE = `if (!gs.hasRole('admin')) `

/** Hides from everybody but an admin what the text does not find. */
const hide = (collection: string, script: string): void =>
  void kernel.records.insert('sys_script', {
    sys_id: id(collection),
    name: `Hides ${collection}`,
    collection,
    active: '1',
    when: 'before',
    action_query: '1',
    script: RULE + script,
    sys_scope: 'global',
  })
hide('change_request', `current.addQuery('category', '!=', 'hidden')`)
hide('cmdb_ci_linux_server', `current.addQuery('asset_tag', '!=', 'hidden')`)

const change = (category: string): string =>
  call('POST', '/api/now/table/change_request', {
    body: { category, short_description: 'query rule' },
  }).body.result.sys_id
const server = (asset_tag: string): string =>
  call('POST', '/api/now/table/cmdb_ci_linux_server', { body: { name: 'query-rule', asset_tag } })
    .body.result.sys_id
const [shown, hidden] = [change('shown'), change('hidden')]
const [seenServer, hiddenServer] = [server('shown'), server('hidden')]

const QUERY = 'sysparm_query=short_description=query rule'
const TABLE = '/api/now/table/change_request'
const asItil = (path: string) => call('GET', path, { as: 'itil' })
const ids = (rows: readonly { readonly sys_id: string }[]): string[] =>
  rows.map((row) => row.sys_id)

test('the Table API lists, counts and reads what the rules leave', () => {
  const mine = asItil(`${TABLE}?${QUERY}`)
  expect(ids(mine.body.result)).toEqual([shown])
  expect(mine.headers['x-total-count']).toBe('1')
  expect(asItil(`${TABLE}/${shown}`).status).toBe(200)
  expect(asItil(`${TABLE}/${hidden}`).status).toBe(404)
  expect(call('GET', `${TABLE}?${QUERY}`).headers['x-total-count']).toBe('2')
})

test('what a rule hides is not to be changed either', () => {
  const sent = { as: 'itil', body: { short_description: 'found' } }
  expect(call('PATCH', `${TABLE}/${hidden}`, sent).status).toBe(404)
})

test('the Aggregate API counts what the rules leave', () => {
  const path = `/api/now/stats/change_request?sysparm_count=true&${QUERY}`
  expect(asItil(path).body.result.stats.count).toBe('1')
  expect(call('GET', path).body.result.stats.count).toBe('2')
})

test('the Change API lists and reads what the rules leave', () => {
  const { result } = asItil(`/api/sn_chg_rest/change?${QUERY}`).body
  const rows = result.filter((row: object) => 'sys_id' in row)
  expect(rows.map((row: { sys_id: { value: string } }) => row.sys_id.value)).toEqual([shown])
  expect(asItil(`/api/sn_chg_rest/change/${hidden}`).status).toBe(404)
})

test('the CMDB Instance API lists and reads what the rules leave', () => {
  const path = '/api/now/cmdb/instance/cmdb_ci_linux_server'
  expect(ids(asItil(`${path}?sysparm_query=name=query-rule`).body.result)).toEqual([seenServer])
  expect(asItil(`${path}/${hiddenServer}`).status).toBe(404)
})

test('files of a record that the rules hide are hidden with it', () => {
  const upload = (owner: string): string =>
    call(
      'POST',
      `/api/now/attachment/file?table_name=change_request&table_sys_id=${owner}&file_name=a.txt`,
      { body: 'a', headers: { 'content-type': 'text/plain' } },
    ).body.result.sys_id
  const [open, closed] = [upload(shown), upload(hidden)]
  const query = `sysparm_query=sys_idIN${open},${closed}`
  expect(ids(asItil(`/api/now/attachment?${query}`).body.result)).toEqual([open])
  expect(asItil(`/api/now/attachment/${closed}/file`).status).toBe(404)
})

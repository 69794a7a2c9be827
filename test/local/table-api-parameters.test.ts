import { bootKit } from './http-kit'

const { call, instance } = bootKit()
const ITEM = '/api/now/table/x_demo_kit_item'
const CHANGE = '/api/now/table/change_request'

for (const name of ['one', 'two', 'three', 'four', 'five'])
  call('POST', ITEM, { body: { name: `parameter ${name}` } })
const MINE = 'sysparm_query=nameSTARTSWITHparameter^ORDERBYname'

/** rel → address of a Link header. */
const linksOf = (link: unknown): Record<string, URL> =>
  Object.fromEntries(
    [...String(link).matchAll(/<([^>]*)>;rel="(\w+)"/g)].map(([, url, rel]) => [
      rel,
      new URL(url ?? ''),
    ]),
  )

// c_TableAPI.md, Link
test('Link leads through all pages with the parameters of the call', () => {
  const seen: string[] = []
  let path = `${ITEM}?${MINE}&sysparm_fields=name&sysparm_limit=2&sysparm_display_value=true`
  for (let page = 0; path !== '' && page < 9; page++) {
    const { body, headers } = call('GET', path)
    seen.push(...body.result.map((row: { name: string }) => row.name))
    const { next } = linksOf(headers.link)
    path = next ? next.pathname + next.search : ''
  }
  expect(seen).toEqual(['five', 'four', 'one', 'three', 'two'].map((name) => `parameter ${name}`))
})

test('Link names first and last always, and the pages beside this one where there are any', () => {
  const at = (offset: number) =>
    linksOf(call('GET', `${ITEM}?${MINE}&sysparm_limit=2&sysparm_offset=${offset}`).headers.link)
  const offsets = (links: Record<string, URL>) =>
    Object.entries(links).map(([rel, url]) => [rel, url.searchParams.get('sysparm_offset')])
  expect(offsets(at(0))).toEqual([
    ['first', '0'],
    ['next', '2'],
    ['last', '4'],
  ])
  expect(offsets(at(3))).toEqual([
    ['first', '0'],
    ['prev', '1'],
    ['last', '4'],
  ])
  expect(at(0).next?.searchParams.get('sysparm_query')).toBe('nameSTARTSWITHparameter^ORDERBYname')
})

test('booleans may be written as Python writes them', () => {
  for (const yes of ['true', 'True', 'TRUE']) {
    const { headers } = call('GET', `${ITEM}?${MINE}&sysparm_no_count=${yes}`)
    expect(headers['x-total-count']).toBeUndefined()
    const { sys_id } = call('POST', CHANGE, { body: {} }).body.result
    const bare = `sysparm_display_value=${yes}&sysparm_exclude_reference_link=${yes}`
    const path = `${CHANGE}/${sys_id}?sysparm_fields=state,requested_by&${bare}`
    expect(call('GET', path).body.result).toEqual({
      state: 'New',
      requested_by: 'System Administrator',
    })
  }
  for (const no of ['false', 'False', '0', '', 'yes', '1']) {
    const { headers } = call('GET', `${ITEM}?${MINE}&sysparm_no_count=${no}`)
    expect(headers['x-total-count']).toBe('5')
  }
})

// c_TableAPI.md: "Don't pass a negative number"; what happens to who does is assumed, so it is refused.
test('a page that is no number is refused', () => {
  for (const bad of ['-1', 'abc', '1.5', '1e3', '0x10', '99999999999999999999', '2147483648']) {
    for (const name of ['sysparm_limit', 'sysparm_offset']) {
      expect(call('GET', `${ITEM}?${name}=${bad}`)).toMatchObject({
        status: 400,
        body: { error: { message: `Invalid value for ${name}` } },
      })
    }
  }
  expect(call('GET', `${ITEM}?${MINE}&sysparm_limit=&sysparm_offset=`).body.result).toHaveLength(5)
  expect(call('GET', `${ITEM}?${MINE}&sysparm_limit=2147483647`).body.result).toHaveLength(5)
  expect(call('GET', `${ITEM}?${MINE}&sysparm_offset=2147483647`).body.result).toEqual([])
  expect(call('GET', `${ITEM}?${MINE}&sysparm_limit=0`)).toMatchObject({
    status: 200,
    body: { result: [] },
    headers: { 'x-total-count': '5' },
  })
})

// c_TableAPI.md, name-value pairs
test('pairs are only read without sysparm_query, and walk dots', () => {
  const [admin] = call('GET', '/api/now/table/sys_user?user_name=admin').body.result
  const change = call('POST', CHANGE, { body: { short_description: 'pairs by dots' } }).body.result
  const ids = (path: string) =>
    call('GET', `${CHANGE}?${path}&sysparm_fields=sys_id`).body.result.map(
      (row: { sys_id: string }) => row.sys_id,
    )
  const text = 'short_description=pairs by dots'
  expect(ids(`${text}&requested_by.user_name=admin&active=true`)).toEqual([change.sys_id])
  expect(ids(`${text}&requested_by=${admin.sys_id}`)).toEqual([change.sys_id])
  expect(ids(`${text}&requested_by.name=nobody`)).toEqual([])
  expect(ids(`sysparm_query=number=${change.number}&state=closed`)).toEqual([change.sys_id])
})

// c_TableAPI.md, sysparm_query: glide.invalid_query.returns_no_rows
test('a pair on a field that is none is left out, or finds nothing where the instance says so', () => {
  const rows = () => call('GET', `${ITEM}?nothing=1&name=parameter one`).body.result.length
  expect(rows()).toBe(1)
  instance.kernel.properties.set('glide.invalid_query.returns_no_rows', 'true')
  expect(rows()).toBe(0)
  instance.kernel.properties.set('glide.invalid_query.returns_no_rows', 'false')
})

// Older releases of c_TableAPI.md document it, this one does not.
test('with the system fields suppressed, they are what the body says, and an update leaves them', () => {
  const suppressed = 'sysparm_suppress_auto_sys_field=true'
  const body = {
    name: 'suppressed',
    sys_created_on: '2020-02-03 04:05:06',
    sys_created_by: 'import',
  }
  const made = call('POST', `${ITEM}?${suppressed}`, { body }).body.result
  expect(made).toMatchObject({ ...body, sys_updated_on: '' })
  const path = `${ITEM}/${made.sys_id}`
  expect(call('PATCH', path, { body: { name: 'touched' } }).body.result).toMatchObject({
    name: 'touched',
    sys_mod_count: '1',
    sys_updated_by: 'admin',
  })
  const quiet = call('PATCH', `${path}?${suppressed}`, { body: { name: 'quiet' } }).body.result
  expect([quiet.name, quiet.sys_mod_count]).toEqual(['quiet', '1'])
})

// sc-restrict-write-access-on-system-fields-to-admin-users.md; that they are left out silently is assumed
test('where the instance keeps system fields for admins, those of others are left out', () => {
  const made = (as: string) => {
    const body = { sys_created_by: 'ghost', sys_created_on: '2020-02-03 04:05:06' }
    const path = `${CHANGE}?sysparm_suppress_auto_sys_field=true`
    return call('POST', path, { as, body }).body.result.sys_created_by
  }
  expect([made('itil'), made('admin')]).toEqual(['ghost', 'ghost'])
  instance.kernel.properties.set('glide.rest.table_api.admin_only_sys_fields', 'true')
  expect([made('itil'), made('admin')]).toEqual(['', 'ghost'])
  instance.kernel.properties.set('glide.rest.table_api.admin_only_sys_fields', 'false')
})

test('nothing is read of a body that is empty', () => {
  expect(call('POST', CHANGE).status).toBe(201)
  const { sys_id, sys_mod_count } = call('POST', CHANGE, { body: '' }).body.result
  expect(call('PUT', `${CHANGE}/${sys_id}`).body.result.sys_mod_count).toBe(sys_mod_count)
})

test('X-no-response-body leaves the body of a write out, whatever its case', () => {
  const headers = { 'X-No-Response-Body': 'True' }
  const made = call('POST', ITEM, { body: { name: 'silent' }, headers })
  expect(made).toMatchObject({ status: 201, text: '' })
  const path = String(made.headers.location).replace('http://dev.example', '')
  expect(call('PATCH', path, { body: { kind: 'b' }, headers })).toMatchObject({
    status: 200,
    text: '',
  })
  expect(call('GET', path, { headers }).body.result.kind).toBe('b')
})

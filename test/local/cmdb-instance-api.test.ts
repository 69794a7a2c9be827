import { bootKit } from './http-kit'
import { id } from './kit'

const { call } = bootKit()
const INSTANCE = '/api/now/cmdb/instance'
const LINUX = `${INSTANCE}/cmdb_ci_linux_server`
const SOURCE = 'ServiceNow'

const create = (attributes: object, more: object = {}) =>
  call('POST', LINUX, { body: { attributes, source: SOURCE, ...more } })
const made = (name: string): string => create({ name }).body.result.attributes.sys_id
const [type] = call('GET', '/api/now/table/cmdb_rel_type?name=Depends on::Used by').body.result
const TYPE = {
  display_value: 'Depends on::Used by',
  link: `http://dev.example/api/now/table/cmdb_rel_type/${type.sys_id}`,
  value: type.sys_id,
}
const target = (value: string, display_value: string) => ({
  display_value,
  link: `http://dev.example${INSTANCE}/cmdb_ci/${value}`,
  value,
})

// cmdb-instance-api.md
test('a class is listed by sys_id and name alone, filtered and paged', () => {
  const one = made('instance-list-1')
  made('instance-list-2')
  const query = 'sysparm_query=nameSTARTSWITHinstance-list^ORDERBYname'
  expect(call('GET', `${LINUX}?${query}&sysparm_limit=1`).body).toEqual({
    result: [{ sys_id: one, name: 'instance-list-1' }],
  })
  expect(call('GET', `${LINUX}?${query}&sysparm_offset=2`).body).toEqual({ result: [] })
})

test('a CI comes with its attributes and its relations both ways', () => {
  const [up, down] = [made('instance-up'), made('instance-down')]
  const relation = (end: string) => [{ type: type.sys_id, target: end }]
  const { status, body } = create(
    { name: 'instance-middle', cpu_name: 'i5', nothing: 'x' },
    { inbound_relations: relation(up), outbound_relations: relation(down) },
  )
  expect(status).toBe(200)
  const { attributes, inbound_relations, outbound_relations } = body.result
  expect(attributes).toMatchObject({
    name: 'instance-middle',
    cpu_name: 'i5',
    sys_class_name: 'cmdb_ci_linux_server',
    discovery_source: SOURCE,
    first_discovered: attributes.last_discovered,
    sys_domain: { display_value: expect.any(String), link: expect.any(String), value: 'global' },
  })
  expect(attributes).not.toHaveProperty('nothing')
  const sys_id = expect.stringMatching(/^\w{32}$/)
  expect(inbound_relations).toEqual([{ sys_id, type: TYPE, target: target(up, 'instance-up') }])
  expect(outbound_relations).toEqual([
    { sys_id, type: TYPE, target: target(down, 'instance-down') },
  ])
  expect(call('GET', `${INSTANCE}/cmdb_ci/${attributes.sys_id}`).body).toEqual(body)
})

test('PUT and PATCH change attributes, keep the others and no relation', () => {
  const one = made('instance-change')
  for (const method of ['PUT', 'PATCH']) {
    const body = { attributes: { cpu_name: method, discovery_source: 'x' }, source: SOURCE }
    const { result } = call(method, `${LINUX}/${one}`, { body }).body
    expect(result.attributes).toMatchObject({
      name: 'instance-change',
      cpu_name: method,
      discovery_source: SOURCE,
    })
  }
})

test('relations are added and removed one by one', () => {
  const [one, two] = [made('instance-rel-1'), made('instance-rel-2')]
  const path = `${LINUX}/${one}/relation`
  const body = { outbound_relations: [{ type: type.sys_id, target: two }], source: SOURCE }
  const { result } = call('POST', path, { body }).body
  expect(result.outbound_relations).toHaveLength(1)
  const [{ sys_id }] = result.outbound_relations
  expect(call('DELETE', `${LINUX}/${made('instance-rel-3')}/relation/${sys_id}`).status).toBe(404)
  expect(call('DELETE', `${path}/${sys_id}`)).toMatchObject({ status: 200, text: '' })
  expect(call('DELETE', `${path}/${sys_id}`).status).toBe(404)
  expect(call('GET', `${LINUX}/${one}`).body.result.outbound_relations).toEqual([])
})

// servicenow.itsm, itsm_api_generic: relations are added without a source on real instances.
test('a relation needs no source', () => {
  const [one, two] = [made('instance-src-1'), made('instance-src-2')]
  const body = { inbound_relations: [{ type: type.sys_id, target: two }] }
  expect(call('POST', `${LINUX}/${one}/relation`, { body }).status).toBe(200)
})

test('a body that names an unknown type or target writes nothing', () => {
  const name = 'instance-nothing'
  const one = made('instance-known')
  const bad = [
    { type: type.sys_id, target: id('none') },
    { type: id('none'), target: one },
    { type: type.sys_id },
    'text',
  ]
  for (const relation of bad) {
    expect(create({ name }, { outbound_relations: [relation] }).status).toBe(400)
    const body = { inbound_relations: [relation] }
    expect(call('POST', `${LINUX}/${one}/relation`, { body }).status).toBe(400)
  }
  expect(create({ name }, { depends_on: { outbound_relations: { type: 'x' } } }).status).toBe(400)
  expect(call('GET', `${LINUX}?name=${name}`).body.result).toEqual([])
})

// id-engine-error-messages.md: the words for a source that is missing or none of the choices
test('a source is required, and one of the choices of discovery_source', () => {
  const name = 'instance-source'
  expect(call('POST', LINUX, { body: { attributes: { name } } })).toMatchObject({
    status: 400,
    body: { error: { detail: expect.stringMatching(/^In payload no data source exist/) } },
  })
  expect(create({ name }, { source: 'Somebody' })).toMatchObject({
    status: 400,
    body: {
      error: { detail: expect.stringMatching(/^In payload invalid data source \[Somebody\]/) },
    },
  })
  expect(call('POST', LINUX, { body: { source: SOURCE } }).status).toBe(400)
})

// platform.md 4.4: the identification engine updates what it knows by serial number or name.
test('a CI that is known by serial number or name is updated, not made again', () => {
  const one = create({ name: 'instance-known-1', serial_number: 'S-77' }).body.result.attributes
  const renamed = create({ name: 'instance-known-2', serial_number: 'S-77' }).body.result.attributes
  expect(renamed).toMatchObject({ sys_id: one.sys_id, name: 'instance-known-2' })
  expect(made('instance-known-2')).toBe(one.sys_id)
  expect(create({ cpu_name: 'i5' })).toMatchObject({
    status: 400,
    body: { error: { message: 'MISSING_MATCHING_ATTRIBUTES' } },
  })
})

test('only classes of the CMDB are spoken, for users with the itil role', () => {
  expect(call('GET', `${INSTANCE}/sys_user`).status).toBe(400)
  expect(call('GET', `${INSTANCE}/nothing`).status).toBe(400)
  expect(call('GET', LINUX, { as: 'jetpatch' }).status).toBe(403)
  expect(call('GET', LINUX, { as: 'itil' }).status).toBe(200)
  expect(call('GET', `${LINUX}/${id('none')}`).status).toBe(404)
  expect(call('DELETE', `${LINUX}/${made('instance-stays')}`).status).toBe(405)
  expect(call('GET', `${LINUX}/${made('instance-stays')}/other`).status).toBe(400)
})

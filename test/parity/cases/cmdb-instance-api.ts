import type { Case, Target } from '../parity'
import { assumed, documented, of, seen } from './rest-evidence'

const page = documented('cmdb-instance-api')
const is = of('CMDB Instance API')
const LINUX = '/api/now/cmdb/instance/cmdb_ci_linux_server'
const source = 'ServiceNow'

const typeOf = async ({ call }: Target): Promise<string> => {
  const query = 'sysparm_query=name=Depends on::Used by&sysparm_fields=sys_id'
  return (await call('GET', `/api/now/table/cmdb_rel_type?${query}`)).body.result[0].sys_id
}
const server = (target: Target, name: string) => target.make('cmdb_ci_linux_server', { name })

export const cmdbInstanceApi: readonly Case[] = [
  is(
    'a class is listed by sys_id and name alone',
    page,
    async (target) => {
      const sys_id = await server(target, 'parity-listed')
      const { result } = (await target.call('GET', `${LINUX}?sysparm_query=sys_id=${sys_id}`)).body
      return result.map((row: { sys_id: string }) => ({ ...row, sys_id: row.sys_id === sys_id }))
    },
    [{ sys_id: true, name: 'parity-listed' }],
  ),
  is(
    'a CI comes with attributes and relations',
    page,
    async (target) => {
      const { result } = (await target.call('GET', `${LINUX}/${await server(target, 'parity-ci')}`))
        .body
      const { attributes, inbound_relations, outbound_relations } = result
      return [attributes.name, attributes.sys_class_name, inbound_relations, outbound_relations]
    },
    ['parity-ci', 'cmdb_ci_linux_server', [], []],
  ),
  is(
    'attributes are changed with a source, which is the discovery source from then on',
    page,
    async (target) => {
      const path = `${LINUX}/${await server(target, 'parity-changed')}`
      const body = { attributes: { cpu_name: 'i5' }, source }
      const { attributes } = (await target.call('PATCH', path, { body })).body.result
      return [attributes.cpu_name, attributes.name, attributes.discovery_source]
    },
    ['i5', 'parity-changed', source],
  ),
  is(
    'a relation is added to the CI as its parent, and removed',
    page,
    async (target) => {
      const [one, two] = [await server(target, 'parity-a'), await server(target, 'parity-b')]
      const path = `${LINUX}/${one}/relation`
      const body = { outbound_relations: [{ type: await typeOf(target), target: two }], source }
      const { result } = (await target.call('POST', path, { body })).body
      const [relation] = result.outbound_relations
      const removed = await target.call('DELETE', `${path}/${relation.sys_id}`)
      const isTarget = relation.target.value === two
      return [relation.type.display_value, relation.target.display_value, isTarget, removed.status]
    },
    ['Depends on::Used by', 'parity-b', true, 200],
  ),
  is(
    'a relation needs no source',
    seen('servicenow.itsm integration target itsm_api_generic'),
    async (target) => {
      const [one, two] = [await server(target, 'parity-c'), await server(target, 'parity-d')]
      const body = { inbound_relations: [{ type: await typeOf(target), target: two }] }
      return (await target.call('POST', `${LINUX}/${one}/relation`, { body })).status
    },
    200,
  ),
  is(
    'without a source, or with one that is no choice, a CI is refused',
    page,
    async ({ call }) => {
      const attributes = { name: 'parity-none' }
      const post = async (more: object) =>
        (await call('POST', LINUX, { body: { attributes, ...more } })).status
      return [await post({}), await post({ source: 'parity' })]
    },
    [400, 400],
  ),
  is(
    'it needs the itil role',
    page,
    async ({ call, user }) => [
      (await call('GET', LINUX, { as: await user() })).status,
      (await call('GET', `${LINUX}?sysparm_limit=1`, { as: await user('itil') })).status,
    ],
    [403, 200],
  ),
  is(
    'a class that is none of the CMDB is 400, a CI of another class 404',
    assumed('400 and 404 are among the status codes of the page; ask for sys_user'),
    async (target) => {
      const user = await target.call('GET', '/api/now/cmdb/instance/sys_user')
      const ci = await target.make('cmdb_ci', { name: 'parity-other' })
      return [user.status, (await target.call('GET', `${LINUX}/${ci}`)).status]
    },
    [400, 404],
  ),
]

import { ROUTES, type Route } from '../../src/contract/routes'
import { VERSION } from '../../src/contract/version'
import manifest from '../../package.json'
import { records } from '../support/package'

const operations = records('sys_ws_operation')
const aclName = new Map(records('sys_security_acl').map((acl) => [acl['sys_id'], acl['name']]))
const routes = Object.entries<Route>(ROUTES)
const operationOf = (route: Route) =>
  operations.filter(
    (one) => one['http_method'] === route.method && one['relative_path'] === route.path,
  )

test('the API has one version, which is the default', () => {
  expect(records('sys_ws_definition')).toMatchObject([
    { service_id: 'remediation', is_versioned: 'true' },
  ])
  expect(records('sys_ws_version')).toMatchObject([{ version_id: 'v1', is_default: 'true' }])
})

test.each(routes)('%s is shipped once, signed in and guarded by its rule', (_, route) => {
  const [operation, ...others] = operationOf(route)
  expect(others).toEqual([])
  expect(operation).toMatchObject({
    active: 'true',
    requires_authentication: 'true',
    requires_acl_authorization: 'true',
  })
  const guards = (operation?.['enforce_acl'] ?? '').split(',').map((id) => aclName.get(id))
  expect(guards).toEqual([`x_patch_loop.${route.access}`])
})

test.each(routes)('%s calls the function of its name', (name, route) => {
  expect(operationOf(route)[0]?.['operation_script']).toContain(`${name}(request, response)`)
})

test.each(routes.filter(([, route]) => route.body !== undefined))(
  '%s takes JSON alone',
  (_, route) => {
    expect(operationOf(route)[0]).toMatchObject({ consumes: 'application/json' })
  },
)

test('no route is shipped that the contract does not name', () => {
  expect(operations).toHaveLength(routes.length)
})

test('the app, the package and the API tell the same version', () => {
  expect(manifest.version).toBe(VERSION)
})

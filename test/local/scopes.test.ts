import { bootKit } from './http-kit'
import { APP_ID, bootKernel, grant, put, SCOPE, script } from './support/kernel'
import { findPackage } from '../../local/package/find'
import { createInstance } from '../../local/instance'
import type { Kernel } from '../../local/types'

/** Changes that a script of the app sees, and what it is told. */
const read = (kernel: Kernel): unknown =>
  script(
    kernel,
    `const gr = new GlideRecord('change_request'); gr.query(); [gr.next(), gr.getLastErrorMessage()]`,
  )
const DENIED =
  "Read operation on table 'change_request' from scope 'x_acme_app' was denied. The application 'x_acme_app' must declare a cross scope access privilege. Please contact the application admin to update their access requests."

function boot(tracking: string): Kernel {
  const kernel = bootKernel()
  kernel.records.update('sys_app', APP_ID, { runtime_access_tracking: tracking })
  put(kernel, 'change_request', { short_description: 'One' })
  return kernel
}
const privileges = (kernel: Kernel) =>
  kernel.records
    .select(kernel.records.parse('sys_scope_privilege', ''))
    .map(({ target_name, operation, status }) => [target_name, operation, status])

// application-development/c_RuntimeAccessTracking, "Enforcing"
test('enforcing: a first access is recorded as requested, once, and blocked until it is allowed', () => {
  const kernel = boot('enforcing')
  expect(read(kernel)).toEqual([false, DENIED])
  expect(read(kernel)).toEqual([false, DENIED])
  expect(privileges(kernel)).toEqual([['change_request', 'read', 'requested']])
  const [row] = kernel.records.select(kernel.records.parse('sys_scope_privilege', ''))
  expect(row).toMatchObject({ source_scope: APP_ID, target_scope: 'global', sys_scope: APP_ID })
  kernel.records.update('sys_scope_privilege', row?.sys_id ?? '', { status: 'allowed' })
  expect(read(kernel)).toEqual([true, null])
})

// "Tracking": "the system runs the tracked operation as long as the table-level access settings allow it"
test('permissive: a first access is recorded as allowed, and runs', () => {
  const kernel = boot('permissive')
  expect(read(kernel)).toEqual([true, null])
  expect(privileges(kernel)).toEqual([['change_request', 'read', 'allowed']])
})

// "None": "as long as the table-level access settings allow it"
test('none: nothing is recorded, and the table alone decides', () => {
  const kernel = boot('')
  expect(read(kernel)).toEqual([true, null])
  expect(privileges(kernel)).toEqual([])
  const text = `const gr = new GlideRecord('change_request'); gr.query(); gr.next(); [gr.deleteRecord(), gr.getLastErrorMessage()]`
  expect(script(kernel, text)).toEqual([
    false,
    "Delete operation on table 'change_request' from scope 'x_acme_app' has been refused due to the table's cross-scope access policy",
  ])
})

test.each(['enforcing', 'permissive'])('%s: what an admin denied stays denied', (tracking) => {
  const kernel = boot(tracking)
  grant(kernel, 'change_request', 'read')
  expect(read(kernel)).toEqual([true, null])
  const [row] = kernel.records.select(kernel.records.parse('sys_scope_privilege', ''))
  kernel.records.update('sys_scope_privilege', row?.sys_id ?? '', { status: 'denied' })
  expect(read(kernel)).toEqual([false, DENIED])
})

// c_CrossScopePrivilegeRecord: "limited to, at most, the permissions set on the table object"
test('a privilege does not exceed the table’s own access', () => {
  const kernel = boot('enforcing')
  grant(kernel, 'change_request', 'read', 'delete')
  const text = `const gr = new GlideRecord('change_request'); gr.query(); gr.next(); gr.deleteRecord()`
  expect(script(kernel, text)).toBe(false)
})

// platform.md 8.3, 10.2: "each hop into another scope needs a read privilege"
test('a hop that no privilege covers is recorded as requested too', () => {
  const kernel = boot('enforcing')
  grant(kernel, 'change_request', 'read')
  const text = `const gr = new GlideRecord('change_request'); gr.addQuery('cmdb_ci.name', 'a'); gr.query(); gr.getLastErrorMessage()`
  expect(script(kernel, text)).toContain("Read operation on table 'cmdb_ci' from scope")
  expect(privileges(kernel)).toContainEqual(['cmdb_ci', 'read', 'requested'])
})

// application-development/restricted-caller-access-privilege
describe('caller access of a table', () => {
  const bootWith = (caller_access: string): Kernel => {
    const kernel = boot('enforcing')
    grant(kernel, 'change_request', 'read')
    put(kernel, 'sys_db_object', { name: 'change_request', caller_access })
    return kernel
  }
  const callers = (kernel: Kernel) =>
    kernel.records.select(kernel.records.parse('sys_restricted_caller_access', ''))

  test('tracking records who comes', () => {
    const kernel = bootWith('1')
    expect(read(kernel)).toEqual([true, null])
    expect(callers(kernel)).toMatchObject([
      { source_scope: APP_ID, target: 'change_request', operation: 'read', status: 'allowed' },
    ])
  })

  test('restriction lets in whom a record allows, whatever privileges there are', () => {
    const kernel = bootWith('2')
    const told = expect.stringContaining('must declare a Restricted Caller Access privilege')
    expect(read(kernel)).toEqual([false, told])
    const [request] = callers(kernel)
    expect(request).toMatchObject({ status: 'requested', target_scope: 'global' })
    const decide = (status: string) =>
      kernel.records.update('sys_restricted_caller_access', request?.sys_id ?? '', { status })
    decide('allowed')
    expect(read(kernel)).toEqual([true, null])
    decide('denied')
    expect(read(kernel)).toEqual([false, told])
    decide('invalid')
    expect(read(kernel)).toEqual([false, told])
  })

  test('a record for the whole scope is enough', () => {
    const kernel = bootWith('2')
    const all = { source_scope: APP_ID, target_scope: 'global', operation: '', status: 'allowed' }
    put(kernel, 'sys_restricted_caller_access', all)
    expect(read(kernel)).toEqual([true, null])
  })
})

// Issue 3: "The app is installed with enforcing on in every test."
describe('every test installs its app with enforcing on', () => {
  const ofKit = () => bootKit().instance.kernel
  const ofApp = () => createInstance({ packages: [findPackage(process.cwd())] }).kernel
  test.each([
    ['the small application', 'x_demo_kit', ofKit],
    ['the package that ships', findPackage(process.cwd()).scope, ofApp],
    ['the scope of the kernel kit', SCOPE, bootKernel],
  ])('%s', (_what, scope, kernelOf) => {
    const kernel = kernelOf()
    const query = kernel.records.parse('sys_app', `scope=${scope}`)
    const [app] = kernel.records.select(query)
    expect(app?.runtime_access_tracking).toBe('enforcing')
    const session = kernel.people.systemSession(scope)
    const denial = kernel.operations.scopeDenial(session, 'cmn_location', 'read')
    expect(denial).toContain('must declare a cross scope access privilege')
  })
})

// c_CrossScopePrivilegeRecord: script includes "only support the execute API operation"; c_RuntimeAccessTracking
const execute = (kernel: Kernel): unknown =>
  script(kernel, `new global.ChangeRequest(new GlideRecord('change_request')); 'ran'`)

test('enforcing: a script include of the platform is blocked until the privilege to execute it is allowed', () => {
  const kernel = boot('enforcing')
  const denied =
    "Execute operation on script include 'ChangeRequest' from scope 'x_acme_app' was denied. The application 'x_acme_app' must declare a cross scope access privilege."
  expect(() => execute(kernel)).toThrow(denied)
  expect(() => execute(kernel)).toThrow(denied)
  expect(privileges(kernel)).toEqual([['ChangeRequest', 'execute', 'requested']])
  const [row] = kernel.records.select(kernel.records.parse('sys_scope_privilege', ''))
  expect(row).toMatchObject({ target_type: 'sys_script_include', target_scope: 'global' })
  kernel.records.update('sys_scope_privilege', row?.sys_id ?? '', { status: 'allowed' })
  kernel.realms.reset()
  expect(execute(kernel)).toBe('ran')
})

test('permissive records the execution as allowed, and none records nothing', () => {
  const permissive = boot('permissive')
  expect(execute(permissive)).toBe('ran')
  expect(privileges(permissive)).toEqual([['ChangeRequest', 'execute', 'allowed']])
  const none = boot('')
  expect(execute(none)).toBe('ran')
  expect(privileges(none)).toEqual([])
})

test('a privilege to read a table of that name executes no script include', () => {
  const kernel = boot('enforcing')
  grant(kernel, 'ChangeRequest', 'execute')
  expect(() => execute(kernel)).toThrow('Execute operation')
})

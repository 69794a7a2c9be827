import { checkPlan } from '../../src/contract/check-plan'
import { openapi } from '../../src/contract/openapi'
import { ACCESS, ROUTES, type Route } from '../../src/contract/routes'
import * as validators from '../../src/contract/validate'

/** Whatever JSON holds: the description is read like any other document. */
type Json = Record<string, ReturnType<typeof JSON.parse>>
const description = JSON.parse(JSON.stringify(openapi())) as Json
const operations = Object.entries<Json>(description['paths']).flatMap(([path, methods]) =>
  Object.entries<Json>(methods).map(([method, operation]) => ({ path, method, operation })),
)
const routes = Object.entries<Route>(ROUTES)

const every = (value: unknown, visit: (node: Json) => void): void => {
  if (typeof value !== 'object' || value === null) return
  visit(value as Json)
  for (const inner of Object.values(value)) every(inner, visit)
}

test('it is OpenAPI 3.1 with a title, a version and a licence', () => {
  expect(description['openapi']).toBe('3.1.0')
  expect(description['info']).toMatchObject({ title: 'Patchloop', version: expect.any(String) })
})

test('every route is described once, under its own operation id', () => {
  const expected = routes.map(([name, route]) => [name, route.method.toLowerCase(), route.path])
  expect(
    operations
      .map(({ path, method, operation }) => [operation['operationId'], method, path])
      .sort(),
  ).toEqual(expected.sort())
})

test('each parameter in a path is declared, and each one declared is in the path', () => {
  for (const { path, operation } of operations) {
    const declared = operation['parameters'].filter((one: Json) => one['in'] === 'path')
    expect(declared.map((one: Json) => `{${one['name']}}`)).toEqual(path.match(/\{\w+\}/g) ?? [])
    for (const one of declared) expect(one).toMatchObject({ required: true })
  }
})

test('every reference leads somewhere, and every schema is referred to', () => {
  const referred = new Set<string>()
  every(description, (node) => {
    if (typeof node['$ref'] === 'string') referred.add(node['$ref'])
  })
  const schemas = Object.keys(description['components']['schemas'])
  expect([...referred].sort()).toEqual(schemas.map((name) => `#/components/schemas/${name}`).sort())
})

test('every operation says its success, its refusals and the fault', () => {
  for (const { operation } of operations) {
    const statuses = Object.keys(operation['responses'])
    expect(statuses).toEqual(expect.arrayContaining(['400', '401', '403', '500']))
    expect(statuses.some((status) => status.startsWith('2'))).toBe(true)
    expect(statuses).not.toContain('202')
    for (const response of Object.values<Json>(operation['responses'])) {
      expect(response['description']).toEqual(expect.any(String))
      expect(response['content']['application/json'].schema).toBeDefined()
    }
  }
})

test('a body is required where one is read, and 415 answers the wrong content type', () => {
  for (const { operation } of operations) {
    if (operation['requestBody'] === undefined) continue
    expect(operation['requestBody'].required).toBe(true)
    expect(Object.keys(operation['responses'])).toContain('415')
  }
})

test('answers come in the envelope, but for the description itself', () => {
  for (const { operation } of operations) {
    const good = Object.entries<Json>(operation['responses']).find(([s]) => s.startsWith('2'))
    const schema = good?.[1]['content']['application/json'].schema
    if (operation['operationId'] === 'getOpenapi') expect(schema['$ref']).toBeDefined()
    else expect(schema.required).toEqual(['result'])
  }
})

test('only roles of the app open a route', () => {
  for (const role of Object.values(ACCESS).flat()) expect(role).toMatch(/^x_patch_loop\./)
})

test('no schema of a payload has a text without a maximum', () => {
  const endless: string[] = []
  for (const name of ['plan', 'results', 'scan', 'cancel', 'extension', 'reopen', 'reconcile']) {
    every(description['components']['schemas'][name], (node) => {
      const open = node['maxLength'] === undefined && node['pattern'] === undefined
      if (node['type'] === 'string' && open && node['format'] === undefined) endless.push(name)
    })
  }
  expect(endless).toEqual([])
})

test('each payload of a tool has an example, and the examples are taken', () => {
  const { plan, results, scan, cancel, extension, reopen, reconcile } = validators
  for (const [name, validate] of Object.entries({
    plan,
    results,
    scan,
    cancel,
    extension,
    reopen,
    reconcile,
  })) {
    const examples: unknown[] = description['components']['schemas'][name].examples ?? []
    expect([name, examples.length, examples.map((one) => validate(one))]).toEqual([name, 1, [true]])
  }
  const [example] = description['components']['schemas'].plan.examples
  expect(checkPlan(example)).toEqual([])
})

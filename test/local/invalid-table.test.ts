import { bootKit } from './http-kit'
import { bootKernel, script } from './support/kernel'

// rest-api-explorer/c_RESTAPI: every instance has these, and this one does not
const ABSENT = ['syslog_transaction']
const { call } = bootKit()

test.each(ABSENT)('%s is refused as not spoken, and not as unknown', (table) => {
  for (const path of [`table/${table}`, `table/${table}/${'a'.repeat(32)}`, `stats/${table}`]) {
    const answer = call('GET', `/api/now/${path}`)
    expect(answer.status).toBe(501)
    expect(answer.body.error.message).toContain('local/engine/invalid-table.ts')
  }
  expect(() =>
    script(bootKernel(), `const gr = new GlideRecord('${table}'); gr.query(); gr.next()`),
  ).toThrow('does not speak')
})

test('a table that no instance has is invalid', () => {
  expect(call('GET', '/api/now/table/sys_history_setx')).toMatchObject({
    status: 400,
    body: { error: { message: 'Invalid table sys_history_setx' } },
  })
})

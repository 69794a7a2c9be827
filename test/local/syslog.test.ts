import { bootKernel, script } from './support/kernel'
import type { Row } from '../../local/types'
import { bootKit } from './http-kit'

const kernel = bootKernel()
const rows = (table: string, source: string): Row[] =>
  kernel.records.select(kernel.records.parse(table, `source=${source}`))

// c_GlideSystemScopedAPI.md: debug, info, warn, error; the numbers are those of the level's choice list (assumed).
test('what a scope logs are rows of the application log, which is part of the system log', () => {
  script(kernel, `gs.info('i'); gs.warn('w'); gs.error('e'); gs.debug('d')`)
  const expected = [
    { level: '0', message: 'i' },
    { level: '1', message: 'w' },
    { level: '2', message: 'e' },
  ]
  const found = rows('syslog_app_scope', 'x_acme_app')
  expect(found).toMatchObject(expected)
  expect(found[0]).toMatchObject({ app_name: 'x_acme_app', app_scope: 'a'.repeat(32) })
  expect(rows('syslog', 'x_acme_app')).toMatchObject(expected)
})

test('what global scripts log stands in the system log alone', () => {
  kernel.realms.run(kernel.people.systemSession(), `gs.info('from global')`, {}, 'test')
  expect(rows('syslog', 'global').map(({ message }) => message)).toContain('from global')
  expect(rows('syslog_app_scope', 'global')).toEqual([])
})

// c_GlideSystemScopedAPI.md: up to five values, in the manner of Java's MessageFormat: an apostrophe quotes.
test.each([
  [`'{0} and {1}', 'a', 2`, 'a and 2'],
  [`'it is {0}', null`, 'it is '],
  [`"it's {0}", 'a'`, 'its {0}'],
  [`"it''s {0}", 'a'`, `it's a`],
  [`"it's {0}"`, `it's {0}`],
  [`'{0} {5}', 1, 2, 3, 4, 5, 6`, '1 {5}'],
])('gs.info(%s) writes %s', (given, written) => {
  script(kernel, `gs.info(${given})`)
  expect(kernel.log.tail(1)[0]?.message).toBe(written)
})

test('a line is no statement of whoever logs', () => {
  const before = { ...kernel.records.stats }
  script(kernel, `gs.info('quiet')`)
  expect(kernel.records.stats).toEqual(before)
})

// platform.md 11.2: what no ACL names is for admins.
test('the Table API gives the log to admins and to nobody else', () => {
  const { instance, call } = bootKit()
  instance.kernel.log.write('warn', 'somewhere', 'seen by admins')
  const path = '/api/now/table/syslog?sysparm_query=source=somewhere&sysparm_fields=message,level'
  expect(call('GET', path).body.result).toEqual([{ message: 'seen by admins', level: '1' }])
  expect(call('GET', path, { as: 'itil' }).body.result ?? []).toEqual([])
})

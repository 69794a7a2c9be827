import { bootKernel, put, script } from './support/kernel'

const kernel = bootKernel()
const run = (text: string) => script(kernel, text)

// platform.md 13.16, 8.6.
test.each([
  ['2026-03-04 05:06:07', '2026-03-04 05:06:07'],
  ['03/04/2026 05:06:07', '2026-03-04 05:06:07'],
  ['03-04-2026 05:06', '2026-03-04 05:06:00'],
  ['2026-03-04 05:06', '2026-03-04 05:06:00'],
  ['2026-03-04', '2026-03-04 00:00:00'],
  ['24-12-2026 01:02:03', '2026-12-24 01:02:03'],
  ['24.12.2026 01:02:03', '2026-12-24 01:02:03'],
])('%s is read', (text, stored) => {
  expect(run(`new GlideDateTime('${text}').getValue()`)).toBe(stored)
})

// platform.md 8.6: yyyy-MM-dd'T'HH:mm:ss.SSSZ is not supported.
test.each(['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z', 'tomorrow', '2026-02-30 00:00:00'])(
  '%s is not a date-time',
  (text) => {
    expect(
      run(`const at = new GlideDateTime('${text}'); [at.isValid(), at.getErrorMsg()]`),
    ).toEqual([false, `Invalid date time: '${text}', ignored`])
  },
)

// platform.md 8.6: Monday = 1 … Sunday = 7.
test('the week begins on Monday', () => {
  expect(
    run(
      `[new GlideDateTime('2026-11-23 00:00:00').getDayOfWeekUTC(), new GlideDateTime('2026-11-22 00:00:00').getDayOfWeekUTC()]`,
    ),
  ).toEqual([1, 7])
})

// platform.md 8.6: GlideDateTime.subtract(start, end) is static, end − start.
test('subtract gives the duration between two moments', () => {
  expect(
    run(`const d = GlideDateTime.subtract(new GlideDateTime('2026-01-01 00:00:00'), new GlideDateTime('2026-01-04 12:00:00'));
    [d.getDurationValue(), d.getDisplayValue(), d.getValue(), d.getDayPart()]`),
  ).toEqual(['3 12:00:00', '3 Days 12 Hours', '1970-01-04 12:00:00', 3])
})

// platform.md 8.6: getValue '1970-01-01 00:02:17' style.
test('a duration is stored as a date-time from 1970', () => {
  expect(
    run(
      `[new GlideDuration('0 00:02:17').getValue(), new GlideDuration(60000).add(new GlideDuration(500)).getDurationValue()]`,
    ),
  ).toEqual(['1970-01-01 00:02:17', '00:01:00'])
})

test('moments compare, and move by calendar months', () => {
  expect(
    run(`const a = new GlideDateTime('2026-01-31 10:00:00'); const b = new GlideDateTime(a); b.addMonthsUTC(1);
    [a.compareTo(b), b.getValue(), a.before(b), a.equals('2026-01-31 10:00:00')]`),
  ).toEqual([-1, '2026-02-28 10:00:00', true, true])
})

// platform.md 8.6: getDisplayValue in the user's zone, getValue in UTC.
test('the display value is in the user’s time zone, summer time included', () => {
  const own = bootKernel()
  const user = put(own, 'sys_user', { user_name: 'eu', time_zone: 'Europe/Berlin', active: '1' })
  const session = own.people.sessionFor(user, { scope: 'x_acme_app' })
  expect(
    own.realms.run(
      session,
      `[new GlideDateTime('2026-07-01 10:00:00').getDisplayValue(), new GlideDateTime('2026-12-01 10:00:00').getDisplayValue()].join()`,
      {},
      'test',
    ),
  ).toBe('2026-07-01 12:00:00,2026-12-01 11:00:00')
})

// platform.md 8.6: setDisplayValue and setValueUTC throw on mismatch.
test('setValueUTC throws on what it cannot read', () => {
  expect(() => run(`new GlideDateTime().setValueUTC('soon', 'yyyy-MM-dd HH:mm:ss')`)).toThrow(
    'Could not parse DateTime: soon',
  )
})

test('a date-time column takes a GlideDateTime and gives its milliseconds', () => {
  expect(
    run(`const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); gr.due = new GlideDateTime('2026-01-01 00:00:00'); gr.insert();
    [gr.getValue('due'), gr.due.dateNumericValue(), gr.due.getGlideObject().getYearUTC()]`),
  ).toEqual(['2026-01-01 00:00:00', Date.UTC(2026, 0, 1), 2026])
})

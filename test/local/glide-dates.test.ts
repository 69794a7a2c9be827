import { bootKernel, put } from './support/kernel'

const kernel = bootKernel()
const berlin = put(kernel, 'sys_user', {
  user_name: 'eu',
  time_zone: 'Europe/Berlin',
  date_format: 'dd.MM.yyyy',
  time_format: 'hh:mm:ss a',
  active: '1',
})
/** A script's value, of a user in Berlin who writes dates the German way. */
const run = (text: string): unknown => {
  const session = kernel.people.sessionFor(berlin, { scope: 'x_acme_app' })
  const value = kernel.realms.run(session, text, {}, 'test')
  return JSON.parse(JSON.stringify(value ?? null))
}
const GDT = (text: string): string => `const t = new GlideDateTime('${text}');`

// c_GlideDateTimeScoped.md, method by method, with its samples where the zone allows.
test.each([
  ['2011-12-01 12:00:00', 't.getWeekOfYearUTC()', 49],
  ['2015-12-27 12:00:00', 't.getWeekOfYearUTC()', 1],
  ['2016-01-02 12:00:00', 't.getWeekOfYearLocalTime()', 1],
  ['2014-08-31 08:00:00', '[t.getDSTOffset(), t.isDST()]', [3_600_000, true]],
  ['2014-12-31 08:00:00', '[t.getDSTOffset(), t.isDST()]', [0, false]],
  ['2014-08-31 23:00:00', 't.getTZOffset()', 7_200_000],
  ['2014-08-31 23:00:00', '[t.getDaysInMonthUTC(), t.getDaysInMonthLocalTime()]', [31, 30]],
  ['2014-08-31 23:00:00', '[t.getDayOfMonthUTC(), t.getDayOfMonthLocalTime()]', [31, 1]],
  ['2014-08-31 23:00:00', '[t.getMonthUTC(), t.getMonthLocalTime()]', [8, 9]],
  ['2014-12-31 23:30:00', '[t.getYearUTC(), t.getYearLocalTime()]', [2014, 2015]],
  ['2014-08-31 23:00:00', '[t.getDayOfWeekUTC(), t.getDayOfWeekLocalTime()]', [7, 1]],
  ['2022-10-08 17:00:00', 't.getDisplayValue()', '08.10.2022 07:00:00 PM'],
  ['2022-10-08 17:00:00', 't.getDisplayValueInternal()', '2022-10-08 19:00:00'],
  ['2022-10-08 17:00:00', 't.getUserFormattedLocalTime()', '07:00:00 PM'],
  ['2022-10-08 17:00:00', 't.getInternalFormattedLocalTime()', '19:00:00'],
  ['2022-10-08 23:00:00', '[t.getDate(), t.getLocalDate()].join()', '2022-10-08,2022-10-09'],
  ['2022-10-08 23:00:00', '[t.getTime(), t.getLocalTime()].join()', '23:00:00,01:00:00'],
  ['2022-10-08 23:00:00', 't.hasDate()', true],
])('of %s, %s is %j', (text, asked, value) => {
  expect(run(`${GDT(text)} ${asked}`)).toEqual(value)
})

test.each([
  ['setDayOfMonthUTC(31)', '2026-02-10 10:00:00', '2026-02-28 10:00:00'],
  ['setDayOfMonthLocalTime(9)', '2026-02-10 23:30:00', '2026-02-08 23:30:00'],
  ['setMonthUTC(1)', '2026-03-31 10:00:00', '2026-01-31 10:00:00'],
  ['setMonthLocalTime(2)', '2026-03-31 10:00:00', '2026-02-28 11:00:00'],
  ['setYearUTC(2013)', '2024-02-29 10:00:00', '2013-02-28 10:00:00'],
  ['setYearLocalTime(2013)', '2024-12-31 23:30:00', '2012-12-31 23:30:00'],
  ['addDaysLocalTime(1)', '2026-03-28 10:00:00', '2026-03-29 09:00:00'],
  ['addDaysUTC(-1)', '2026-03-28 10:00:00', '2026-03-27 10:00:00'],
  ['addWeeksLocalTime(1)', '2026-03-28 10:00:00', '2026-04-04 09:00:00'],
  ['addWeeksUTC(1)', '2026-03-28 10:00:00', '2026-04-04 10:00:00'],
  ['addMonthsUTC(1)', '2026-01-31 10:00:00', '2026-02-28 10:00:00'],
  ['addMonthsLocalTime(1)', '2026-02-28 10:00:00', '2026-03-28 10:00:00'],
  ['addYearsUTC(1)', '2024-02-29 10:00:00', '2025-02-28 10:00:00'],
  ['addYearsLocalTime(1)', '2026-01-31 10:00:00', '2027-01-31 10:00:00'],
  ['add(10)', '2026-01-31 10:00:00', '2026-01-31 10:00:00'],
  ['add(new GlideTime(20000))', '2026-01-31 10:00:00', '2026-01-31 10:00:20'],
  ['subtract(1000)', '2026-01-31 10:00:00', '2026-01-31 09:59:59'],
  [`subtract(new GlideTime(20000))`, '2026-01-31 10:00:00', '2026-01-31 09:59:40'],
  ['addSeconds(90)', '2026-01-31 10:00:00', '2026-01-31 10:01:30'],
  [`setDisplayValue('31.01.2026 02:00:00 PM')`, '2026-01-01 00:00:00', '2026-01-31 13:00:00'],
  [`setDisplayValueInternal('2026-07-31 14:00:00')`, '2026-01-01 00:00:00', '2026-07-31 12:00:00'],
  [
    `setDisplayValue('5-20-2011 12:00', 'MM-dd-yyyy HH:mm')`,
    '2026-01-01 00:00:00',
    '2011-05-20 10:00:00',
  ],
  [
    `setValueUTC('15-02-2011 08:00:00', 'dd-MM-yyyy HH:mm:ss')`,
    '2026-01-01 00:00:00',
    '2011-02-15 08:00:00',
  ],
  [
    `setValue(new GlideDateTime('2011-02-02 08:00:00'))`,
    '2026-01-01 00:00:00',
    '2011-02-02 08:00:00',
  ],
  [
    `setGlideDateTime(new GlideDateTime('2011-02-02 08:00:00'))`,
    '2026-01-01 00:00:00',
    '2011-02-02 08:00:00',
  ],
  ['setValue(0)', '2026-01-01 00:00:00', '1970-01-01 00:00:00'],
])('%s makes of %s %s', (call, before, after) => {
  expect(run(`${GDT(before)} t.${call}; t.getValue()`)).toBe(after)
})

// c_GlideDateTimeScoped.md: the two messages.
test('what cannot be read is kept in the error message', () => {
  expect(
    run(`const t = new GlideDateTime(); t.setDisplayValue('2011-aa-01 00:00:00'); const a = t.getErrorMsg()
    t.setValue('2011-aa-31'); [a, t.getErrorMsg(), t.isValid()]`),
  ).toEqual([
    'Could not parse DateTime: 2011-aa-01 00:00:00',
    "Invalid date time: '2011-aa-31', ignored",
    false,
  ])
})

test.each([
  ['full', 'en', 'Monday, October 24, 2022'],
  ['long', 'en-GB', '24 October 2022'],
  ['medium', 'en', 'Oct 24, 2022'],
  ['SHORT', 'en', '10/24/22'],
  ['other', 'en', 'Oct 24, 2022'],
])('a date in the style %s and the language %s is %s', (style, language, shown) => {
  const text = `const d = new GlideDate(); d.setValue('2022-10-24'); d.getDisplayValueLang('${style}', '${language}')`
  expect(run(text)).toBe(shown)
})

// c_GlideDateScopedAPI.md.
test('a GlideDate has a day, a month and a year of no zone', () => {
  expect(
    run(`const d = new GlideDate(); d.setValue('2016-05-13'); const e = new GlideDate(); e.setDisplayValue('15.05.2016');
    [d.getDayOfMonthNoTZ(), d.getMonthNoTZ(), d.getYearNoTZ(), d.getByFormat('EEEE dd-MM-yyyy'), d.getDisplayValue(),
     d.getDisplayValueInternal(), GlideDate.subtract(d, e).getDayPart(), d.getDisplayValueEx('long')]`),
  ).toEqual([13, 5, 2016, 'Friday 13-05-2016', '13.05.2016', '2016-05-13', 2, 'May 13, 2016'])
})

// c_GlideTimeScopedAPI.md: "hh a = 10 AM", "noon and midnight are represented by 0".
test('a GlideTime has hours of both clocks', () => {
  expect(
    run(`const t = new GlideTime(); t.setValue('12:30:20');
    [t.getByFormat('hh:mm:ss'), t.getByFormat('hh a'), t.getHourUTC(), t.getHourOfDayUTC(), t.getHourLocalTime(),
     t.getHourOfDayLocalTime(), t.getMinutesUTC(), t.getMinutesLocalTime(), t.getSeconds(), t.getDisplayValue(),
     t.getDisplayValueInternal(), GlideTime.subtract(new GlideTime(1000), t).getDurationValue()]`),
  ).toEqual(['12:30:20', '12 PM', 0, 12, 1, 13, 30, 30, 20, '01:30:20 PM', '13:30:20', '12:30:19'])
})

// c_GlideDurationScopedAPI.md.
test('a GlideDuration is added, rounded and formatted', () => {
  expect(
    run(`const d = new GlideDuration('3 12:00:00'); const e = d.add(new GlideDuration('3:00:00'));
    [e.getDisplayValue(), d.getValue(), new GlideDuration('3 14:00:00').getRoundedDayPart(), e.getDayPart(),
     new GlideDuration('3 22:00:00').getByFormat('HH:mm'), e.subtract(d).getDurationValue(), new GlideDuration(d).getValue()]`),
  ).toEqual([
    '3 Days 15 Hours',
    '1970-01-04 12:00:00',
    4,
    3,
    '22:00',
    '03:00:00',
    '1970-01-04 12:00:00',
  ])
})

// c_GlideSystemScopedAPI.md: in the user's zone, as UTC. It is Sunday 22 November 2026, 11:00 in Berlin.
test.each([
  ['beginningOfThisWeek()', '2026-11-15 23:00:00'],
  ['endOfThisWeek()', '2026-11-22 22:59:59'],
  ['beginningOfLastWeek()', '2026-11-08 23:00:00'],
  ['beginningOfNextWeek()', '2026-11-22 23:00:00'],
  ['endOfNextWeek()', '2026-11-29 22:59:59'],
  ['beginningOfThisMonth()', '2026-10-31 23:00:00'],
  ['beginningOfLastMonth()', '2026-09-30 22:00:00'],
  ['beginningOfNextMonth()', '2026-11-30 23:00:00'],
  ['endOfLastMonth()', '2026-10-31 22:59:59'],
  ['endOfThisMonth()', '2026-11-30 22:59:59'],
  ['beginningOfThisQuarter()', '2026-09-30 22:00:00'],
  ['endOfThisQuarter()', '2026-12-31 22:59:59'],
  ['beginningOfThisYear()', '2025-12-31 23:00:00'],
  ['beginningOfNextYear()', '2026-12-31 23:00:00'],
  ['endOfLastYear()', '2025-12-31 22:59:59'],
  ['endOfThisYear()', '2026-12-31 22:59:59'],
  ['daysAgoStart(1)', '2026-11-20 23:00:00'],
  ['daysAgoEnd(0)', '2026-11-22 22:59:59'],
  ['daysAgo(1)', '2026-11-21 10:00:00'],
  ['yesterday()', '2026-11-21 10:00:00'],
  ['hoursAgo(-4)', '2026-11-22 14:00:00'],
  ['hoursAgoStart(1)', '2026-11-22 09:00:00'],
  ['hoursAgoEnd(1)', '2026-11-22 09:59:59'],
  ['minutesAgoStart(30)', '2026-11-22 09:30:00'],
  ['minutesAgoEnd(30)', '2026-11-22 09:30:59'],
  ['monthsAgo(1)', '2026-10-22 09:00:00'],
  ['monthsAgoStart(1)', '2026-09-30 22:00:00'],
  ['monthsAgoEnd(1)', '2026-10-31 22:59:59'],
  ['quartersAgoStart(1)', '2026-06-30 22:00:00'],
  ['quartersAgoEnd(1)', '2026-09-30 21:59:59'],
  ['yearsAgo(1)', '2025-11-22 10:00:00'],
  [`dateGenerate('2026-07-07', 'start')`, '2026-07-06 22:00:00'],
  [`dateGenerate('2026-07-07', 'end')`, '2026-07-07 21:59:59'],
  [`dateGenerate('2026-07-07', '12:30:00')`, '2026-07-07 10:30:00'],
  ['getDateTimeFormat()', 'dd.MM.yyyy hh:mm:ss a'],
])('gs.%s is %s', (call, value) => {
  expect(run(`gs.${call}`)).toBe(value)
})

// platform.md 7.7 and the class pages: what is not listed throws.
test.each([
  `new GlideDateTime().addDays(1)`,
  `new GlideDateTime().setNumericValue(1)`,
  `new GlideDate('2026-01-01')`,
  `new GlideDate().getNumericValue()`,
  `new GlideTime().getNumericValue()`,
  `new GlideDuration().getNumericValue()`,
  `gs.beginningOfToday()`,
  `new GlideDateTime().setDisplayValueLang('x', 'short')`,
])('%s throws', (text) => {
  expect(() => run(text)).toThrow(/does not speak/)
})

// c_GlideElementScopedAPI.md, getDisplayValue: "dependent on user or system settings and preferences".
test('date columns are shown in the zone and the formats of who asks', () => {
  const session = kernel.people.sessionFor(berlin)
  const row = { due: '2026-07-01 15:00:00' }
  expect(kernel.operations.display(session, 'x_acme_app_note', row, 'due')).toBe(
    '01.07.2026 05:00:00 PM',
  )
  const system = kernel.people.systemSession()
  expect(kernel.operations.display(system, 'x_acme_app_note', row, 'due')).toBe(row.due)
})

// platform.md 8.4: setDisplayValue takes what getDisplayValue gives, on the clocks and in the format of the user.
test.each([
  ['31.01.2026 02:00:00 PM', '2026-01-31 13:00:00'],
  ['2026-07-31 14:00:00', '2026-07-31 12:00:00'],
])('a date-time column takes %s as its display value', (shown, value) => {
  const text = `const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); gr.due.setDisplayValue('${shown}')
    gr.due.toString()`
  expect(run(text)).toBe(value)
})

test('a date column takes the display value that it gives, and a journal tells times so', () => {
  expect(
    run(`const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); gr.day.setDisplayValue('31.01.2026')
    gr.log = 'first'; gr.insert(); [gr.day.toString(), gr.day.getDisplayValue(), gr.log.getJournalEntry(1)]`),
  ).toEqual(['2026-01-31', '31.01.2026', '22.11.2026 11:00:00 AM - eu (log)\nfirst'])
})

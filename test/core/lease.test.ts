import { earlierStatus, isAtWork, keepsLease, valueToRestore } from '../../src/core/lease'

test('a CI that others hold already was, before all of them, what the first of them found', () => {
  expect(earlierStatus('3', [{ earlier_status: '1' }, { earlier_status: '3' }])).toBe('1')
  expect(earlierStatus('1', [])).toBe('1')
})

test.each([
  ['the last holder goes', '1', '3', 0, '1'],
  ['another holds it still', '1', '3', 1, null],
  ['a person changed it meanwhile', '1', '7', 0, null],
  ['it was in maintenance before', '3', '3', 0, null],
])('%s', (_, earlier, current, others, value) => {
  expect(valueToRestore(earlier, current, others)).toBe(value)
})

test.each(['failed', 'unfixed'])('an endpoint that is %s keeps its CI in maintenance', (status) => {
  expect(keepsLease(status)).toBe(true)
})

test.each(['pending', 'installed', 'verified', 'skipped', 'released'])(
  'an endpoint that is %s gives its CI back',
  (status) => {
    expect([keepsLease(status), isAtWork(status)]).toEqual([false, false])
  },
)

test.each(['installing', 'rebooting'])('an endpoint that is %s is at work', (status) => {
  expect(isAtWork(status)).toBe(true)
})

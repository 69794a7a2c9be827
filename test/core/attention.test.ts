import {
  failureOf,
  flagsOf,
  freshOf,
  keptOf,
  leftOf,
  outcomeOf,
  unlinkedOf,
} from '../../src/core/attention'

const row = (more: object = {}) => ({
  endpoint_id: 'ep-1',
  status: 'failed',
  status_at: 100 as number | null,
  message: '',
  flags: '',
  match: 'matched',
  scanned_at: null as number | null,
  ...more,
})
const reasons = (noted: readonly { item: { reason: string } }[]) =>
  noted.map(({ item }) => item.reason)

test('a failed endpoint says what the tool said of it', () => {
  expect(failureOf(row({ message: 'exit 1603' }))[0]?.item).toEqual({
    id: 'ep-1',
    status: 'failed',
    reason: 'failed',
    message: 'exit 1603',
  })
  expect(failureOf(row())[0]?.item.message).toBe('The tool reported a failure.')
})

test('an unfixed endpoint says which scan found it', () => {
  const [noted] = failureOf(row({ status: 'unfixed', scanned_at: 0 }))
  expect(noted?.item.message).toContain('(1970-01-01T00:00:00Z)')
  expect(failureOf(row({ status: 'unfixed' }))[0]?.item.message).toMatch(/fixed\.$/)
})

test('one that is neither needs nobody', () => {
  expect(failureOf(row({ status: 'installed' }))).toEqual([])
  expect(unlinkedOf(row())).toEqual([])
  expect(outcomeOf(row(), 'late', null)).toEqual([])
})

test('breaches, lacking CIs, missed windows and what was never run each have their reason', () => {
  expect(reasons(flagsOf(row({ flags: 'outside_window,without_permit,other' })))).toEqual([
    'outside_window',
    'without_permit',
  ])
  expect(reasons(unlinkedOf(row({ match: 'ambiguous' })))).toEqual(['ambiguous'])
  expect(reasons(outcomeOf(row(), 'overrun', 5))).toEqual(['overrun'])
  expect(leftOf(row()).item.reason).toBe('not_run')
})

test('what was told is not told again; a new failure of the same endpoint is', () => {
  const first = failureOf(row())
  const told = freshOf(keptOf(''), first)
  const again = freshOf(keptOf(JSON.stringify(told.kept)), first)
  const later = freshOf(told.kept, failureOf(row({ status_at: 200 })))
  expect([told.fresh.length, again.fresh.length, later.fresh.length]).toEqual([1, 0, 1])
})

test('a text of another make is taken as nothing told', () => {
  expect(keptOf('{}')).toEqual({ items: [], told: [] })
})

import { afterException, endpointEdit, findingEdit } from '../../src/core/operator-edit'

const endpoint = (more: object = {}) => ({
  endpoint_id: 'ep-9',
  ci: '',
  match: 'unmatched',
  status: 'pending',
  exception_reason: '',
  ...more,
})
const finding = (status: string, exception_reason = '') => ({ status, exception_reason })

test.each([
  ['an unmatched endpoint gets a CI', {}, { ci: 'c1' }, 'link'],
  ['an ambiguous one', { match: 'ambiguous' }, { ci: 'c1' }, 'link'],
  ['one whose CI is retired', { match: 'retired' }, { ci: 'c1' }, 'link'],
  ['it is given up', {}, { status: 'released' }, 'give_up'],
  [
    'so is one that failed',
    { match: 'matched', status: 'failed' },
    { status: 'released' },
    'give_up',
  ],
  ['with a reason', {}, { status: 'released', exception_reason: 'End of life' }, 'give_up'],
  ['nothing of ours', {}, {}, 'none'],
])('%s: %j %j', (_, before, after, is) => {
  const row = endpoint(before)
  expect(endpointEdit(row, { ...row, ...after }).is).toBe(is)
})

test.each([
  ['a status that only a scan may say', {}, { status: 'verified' }, /only be set to Released/],
  [
    'a CI in place of the one that was found',
    { match: 'matched', ci: 'c1' },
    { ci: 'c2' },
    /only a revision/,
  ],
  ['a CI taken away', { ci: 'c1' }, { ci: '' }, /not taken away/],
  ['both at once', {}, { ci: 'c1', status: 'released' }, /not both/],
  ['a reason alone', {}, { exception_reason: 'x' }, /reason alone/],
  ['what is proved', { status: 'verified' }, { status: 'released' }, /come to its end/],
  ['what has left', { status: 'released' }, { status: 'pending' }, /come to its end/],
])('refused: %s', (_, before, after, why) => {
  const row = endpoint(before)
  const edit = endpointEdit(row, { ...row, ...after })
  expect(edit).toMatchObject({ is: 'refused', why: expect.stringMatching(why) })
})

test('an exception on a finding needs a reason, and something to accept', () => {
  expect(findingEdit(finding('unfixed'), finding('excepted', 'Vendor fix in May')).is).toBe(
    'except',
  )
  expect(findingEdit(finding('unfixed'), finding('excepted', ' ')).is).toBe('refused')
  expect(findingEdit(finding('verified'), finding('excepted', 'x')).is).toBe('refused')
  expect(findingEdit(finding('open'), finding('verified')).is).toBe('refused')
  expect(findingEdit(finding('open'), finding('open', 'x')).is).toBe('refused')
})

test.each([
  ['all else is verified', 'unfixed', ['excepted', 'verified'], { status: 'verified' }],
  ['all is accepted', 'unfixed', ['excepted'], { status: 'released', exception_reason: 'why' }],
  ['the rest waits for its scan', 'failed', ['excepted', 'installed'], { status: 'installed' }],
  ['the rest is unfixed', 'unfixed', ['excepted', 'unfixed'], null],
  ['the endpoint has left', 'released', ['excepted'], null],
])('after an exception where %s', (_, status, findings, expected) => {
  const rows = findings.map((one) => finding(one, one === 'excepted' ? 'why' : ''))
  expect(afterException({ status }, rows)).toEqual(expected)
})

import { column, id, opened, table } from './store-support'

/** Notes that searches look into, and one class below them. */
function stocked() {
  const store = opened()
  const hidden = { attributes: { no_text_index: 'true' } }
  const columns = [column('title'), column('body'), column('secret', hidden)]
  const more = [column('count', { type: 'integer' }), column('key', { type: 'password' })]
  store.dictionary.define(table('note', [...columns, ...more], { textIndex: true }))
  store.dictionary.define(table('memo', [column('place')], { extends: 'note' }))
  store.dictionary.define(table('plain', [column('title')]))
  return store
}

/** Whether a search finds a note with this text in its body. */
function finds(search: string, body: string, by = '123TEXTQUERY321'): boolean {
  const { records } = stocked()
  records.insert('note', { sys_id: id('a'), title: 'Subject', body })
  return records.count(records.parse('note', `${by}=${search}`)) === 1
}

// c_UsingGlideRecordToQueryTables.md, c_SearchProcess.md, c_BooleanOperators.md, c_PhraseSearches.md, c_Wildcards.md,
// c_PunctuationForSearchResults.md, stemming-matches-derived-words.md, stop-words-removed-from-queries.md, index-attributes.md
test.each([
  ['EMAIL', 'an email', true, 'case does not count'],
  ['mail', 'an email', false, 'words are whole'],
  ['wifi network', 'the network of the wifi', true, 'all words, in any order'],
  ['wifi network', 'wifi alone', false, 'and not one of them'],
  ['subject email', 'an email', true, 'whichever field they stand in'],
  ['email OR sap', 'sap', true, 'OR'],
  ['"email password"|email', 'email', true, 'as a bar'],
  ['email or sap', 'sap', false, 'in capitals alone'],
  ['cpu AND load', 'load of the cpu', true, 'AND says what is so anyway'],
  ['cpu NOT load', 'cpu load', false, 'NOT'],
  ['cpu NOT load', 'cpu idle', true, ''],
  ['cpu -load', 'cpu load', false, 'as a sign'],
  ['"CPU load" !"10 minutes"', 'cpu load for 10 minutes', false, 'before a phrase'],
  ['email ! joe', 'email joe', true, 'the sign stands right before its word'],
  ['NOTION', 'a notion', true, 'NOT stands alone'],
  ['NOT "10 minutes"', 'an hour', false, 'nothing is found by what it is not'],
  ['"email password"', 'enter your email password', true, 'a phrase'],
  ['"email password"', 'your email account password', false, 'has its words in a row'],
  ['"email the password"', 'email password', true, 'and ignores stop words'],
  ['"email password?"', 'email password', true, 'punctuation'],
  ['"email password*"', 'email password', true, 'and wildcards'],
  ['"subject email"', 'email', false, 'and goes through no two fields'],
  ['te%t', 'a test', true, 'a percent sign is one letter'],
  ['te%t', 'a tempt', false, ''],
  ['pl*d', 'it was planned', true, 'a star is any number'],
  ['%ff%r*', 'an affordable effort', true, 'anywhere'],
  ['*', 'anything', false, 'and alone it is ambiguous'],
  ['the', 'the email', false, 'a common word finds nothing'],
  ['the email', 'an email', true, 'and does not count among others'],
  ['a 42', 'a 42', false, 'nor do single letters and numbers of two digits'],
  ['servers', 'one server', true, 'words of one stem'],
  ['patching', 'it was patched', true, ''],
  ['u.s.a.', 'made in usa', true, 'acronyms'],
  ['usa', 'made in U.S.A.', true, ''],
  ["O'Reilly's", "a book of O'Reilly", true, 'possessives'],
  ['en.myhost123.com', 'at en.myhost123.com now', true, 'names of hosts'],
  ['en.myhost123.com', 'myhost123 com en', false, ''],
  ['PROD-10-987', 'see PROD-10-987', true, 'product numbers'],
  ['H&R Block', 'at h&r block', true, 'company names'],
  ['京', '東京都', true, 'pictograms are words'],
  ['', 'anything', false, 'nothing finds nothing'],
  ['(&^^', 'anything', false, 'nor do signs'],
])('%s in "%s": %s %s', (search, body, isFound) => {
  expect(finds(search, body)).toBe(isFound)
})

test('any word, or any where none has all, is asked by other names', () => {
  const { records } = stocked()
  records.insert('note', { sys_id: id('a'), title: 'alpha beta' })
  records.insert('note', { sys_id: id('b'), title: 'beta gamma' })
  const found = (query: string): string =>
    records
      .select(records.parse('note', `${query}^ORDERBYsys_id`))
      .map(({ sys_id = '' }) => sys_id[0])
      .join('')
  expect(found('IR_AND_QUERY=alpha beta')).toBe('a')
  expect(found('IR_OR_QUERY=alpha beta')).toBe('ab')
  expect(found('IR_AND_OR_QUERY=alpha beta')).toBe('a')
  expect(found('IR_AND_OR_QUERY=beta nowhere')).toBe('ab')
  expect(found('IR_OR_QUERY=alpha gamma -beta')).toBe('')
  expect(found('GOTO123TEXTQUERY321=gamma')).toBe('b')
  expect(found('123TEXTQUERY321=beta^title!=alpha beta')).toBe('b')
  expect(found('123TEXTQUERY321=beta^123TEXTINDEXGROUP321=portal')).toBe('ab')
})

test('it looks into the texts of a table and of those above it, and into nothing else', () => {
  const { records, warnings } = stocked()
  const row = { title: 'word', secret: 'hidden', key: 'password', count: '4711', place: 'office' }
  records.insert('memo', { sys_id: id('a'), sys_created_by: 'creator', ...row })
  const count = (name: string, search: string): number =>
    records.count(records.parse(name, `123TEXTQUERY321=${search}`))
  expect([count('memo', 'word'), count('note', 'word'), count('memo', 'office')]).toEqual([1, 1, 1])
  for (const search of ['hidden', 'password', '4711', 'creator'])
    expect([search, count('memo', search)]).toEqual([search, 0])
  expect(warnings).toEqual([])
})

test('a table that is not text indexed gives nothing, and the log says why', () => {
  const { records, warnings } = stocked()
  records.insert('plain', { sys_id: id('a'), title: 'word' })
  expect(records.count(records.parse('plain', '123TEXTQUERY321=word'))).toBe(0)
  expect(records.count(records.parse('plain', 'IR_AND_OR_QUERY=word'))).toBe(0)
  expect(warnings[0]).toContain('not text indexed')
})

test('among 20,000 notes a search takes less than a second', () => {
  const { records } = stocked()
  for (let i = 0; i < 20_000; i++) {
    const body = `The host-${i}.example.com was patched ${'with care '.repeat(5)}`
    records.insert('note', { sys_id: i.toString(16).padStart(32, '0'), title: `Host ${i}`, body })
  }
  const start = performance.now()
  expect(records.count(records.parse('note', '123TEXTQUERY321=patching host-777'))).toBe(1)
  expect(performance.now() - start).toBeLessThan(1000)
})

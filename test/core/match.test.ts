import { ATTRIBUTES, matchHost, valuesOf, type Candidate, type Hits } from '../../src/core/match'

const ci = (sysId: string, more: Partial<Candidate> = {}): Candidate => ({
  sysId,
  installStatus: '1',
  duplicateOf: '',
  ...more,
})
const none = Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, []])) as unknown as Hits
const hits = (found: Partial<Hits>): Hits => ({ ...none, ...found })

test('a host that nothing finds is unmatched', () => {
  expect(matchHost(none)).toEqual({
    match: 'unmatched',
    ci: '',
    matchedBy: '',
    candidates: [],
    conflict: '',
  })
})

test.each(ATTRIBUTES)('one live CI found by %s alone is the match', (attribute) => {
  expect(matchHost(hits({ [attribute]: [ci('a')] }))).toMatchObject({
    match: 'matched',
    ci: 'a',
    matchedBy: attribute,
    conflict: '',
  })
})

test('the first attribute that finds one CI ends the search; a later one that points elsewhere is a conflict', () => {
  expect(matchHost(hits({ serial_number: [ci('a')], name: [ci('b')] }))).toMatchObject({
    ci: 'a',
    matchedBy: 'serial_number',
    conflict: 'name',
  })
})

test('a later attribute that names the found CI among others is no conflict', () => {
  expect(matchHost(hits({ serial_number: [ci('a')], name: [ci('b'), ci('a')] })).conflict).toBe('')
})

test('several hits narrow, and the next attribute is asked among them', () => {
  expect(matchHost(hits({ fqdn: [ci('a'), ci('b')], name: [ci('b'), ci('c')] }))).toMatchObject({
    match: 'matched',
    ci: 'b',
    matchedBy: 'name',
  })
})

test('an attribute that fits none of those in question does not widen the search', () => {
  expect(matchHost(hits({ fqdn: [ci('a'), ci('b')], name: [ci('c')] }))).toMatchObject({
    match: 'ambiguous',
    candidates: ['a', 'b'],
  })
})

test('several at the end are ambiguous, listed and never guessed', () => {
  expect(matchHost(hits({ ip_address: [ci('a'), ci('b')] }))).toEqual({
    match: 'ambiguous',
    ci: '',
    matchedBy: '',
    candidates: ['a', 'b'],
    conflict: '',
  })
})

test.each([
  ['retired', { installStatus: '7' }],
  ['stolen', { installStatus: '8' }],
  ['absent', { installStatus: '100' }],
  ['a duplicate', { duplicateOf: 'x' }],
])('a CI that is %s is never linked', (_name, more) => {
  expect(matchHost(hits({ name: [ci('a', more)] }))).toMatchObject({
    match: 'retired',
    ci: '',
    candidates: ['a'],
  })
})

test('a dead CI does not keep a live one from being found', () => {
  const dead = ci('a', { installStatus: '7' })
  expect(matchHost(hits({ ciSysId: [dead], name: [dead, ci('b')] }))).toMatchObject({
    match: 'matched',
    ci: 'b',
    matchedBy: 'name',
  })
})

test('the same CI found twice by one attribute is one CI', () => {
  expect(matchHost(hits({ ip_address: [ci('a'), ci('a')] }))).toMatchObject({ match: 'matched' })
})

test('a MAC address is asked for in the forms in which a CMDB may hold it', () => {
  const host = { id: 'ep-1', macAddresses: ['00-1a-2b-3c-4d-5e'] }
  expect(valuesOf(host, 'mac_address')).toEqual([
    '00-1a-2b-3c-4d-5e',
    '00:1A:2B:3C:4D:5E',
    '00-1A-2B-3C-4D-5E',
    '001A2B3C4D5E',
  ])
  expect(valuesOf({ id: 'ep-1', macAddresses: ['short'] }, 'mac_address')).toEqual(['short'])
})

test('only what a host brings is asked for, without blanks', () => {
  const host = { id: 'ep-1', hostName: ' web-1 ', fqdn: '  ', ipAddresses: ['10.0.0.1', ''] }
  expect(valuesOf(host, 'correlation_id')).toEqual(['ep-1'])
  expect(valuesOf(host, 'name')).toEqual(['web-1'])
  expect(valuesOf(host, 'fqdn')).toEqual([])
  expect(valuesOf(host, 'serial_number')).toEqual([])
  expect(valuesOf(host, 'mac_address')).toEqual([])
  expect(valuesOf(host, 'ip_address')).toEqual(['10.0.0.1'])
  expect(valuesOf({ id: 'ep-1' }, 'ip_address')).toEqual([])
})

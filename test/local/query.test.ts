import type { Query } from '../../local/types'
import { isUnsupported } from '../../local/unsupported'
import { column, id, table, withTrees } from './store-support'

/** A query as a script builds it with addQuery, with no encoded text between. */
const asking = (column: string, value: string): Query => ({
  table: 'change',
  where: [[[{ column, operator: '=', value }]]],
  orderBy: [],
})

/** Four changes, two CIs: what the operators are tried on. */
function stocked() {
  const store = withTrees()
  const { records } = store
  records.insert('server', { sys_id: id('1'), name: 'Web-01', os: 'linux', disk: '100' })
  records.insert('ci', { sys_id: id('2'), name: 'db-01', fqdn: 'db-01.example.com', disk: '20' })
  const change = (letter: string, row: Record<string, string>) =>
    records.insert('change', { sys_id: id(letter), number: letter.toUpperCase(), ...row })
  change('a', { state: '-5', risk: '2', active: '1', short_description: 'Patch web servers' })
  change('b', { state: '10', risk: '10', active: '0', short_description: '100% done_ok' })
  change('c', { state: '3', item: id('1'), due: '2026-01-15 10:00:00', parent: id('a') })
  change('d', { state: '9', item: id('2'), due: '2026-02-01 00:00:00', short_description: 'a^b' })
  return store
}

/** Numbers of the changes that an encoded query finds. */
function found(encoded: string, store = stocked()): string {
  const query = store.records.parse('change', `${encoded}^ORDERBYnumber`)
  return store.records
    .select(query)
    .map((row) => row.number)
    .join('')
}

// [encoded query, changes that it finds, why]; operators: platform.md 8.3 and the SDK's encoded-query guide
test.each([
  ['state=3', 'C', 'equals'],
  ['state=03', 'C', 'numbers compare as numbers'],
  ['state>3', 'BD', 'also beyond one digit'],
  ['state>=9', 'BD', ''],
  ['state<3', 'A', ''],
  ['state<=3', 'AC', ''],
  ['risk!=2', 'BCD', 'not equal holds for empty'],
  ['risk>1', 'AB', 'comparison does not'],
  ['risk<', '', 'nothing is less than nothing'],
  ['short_description=PATCH WEB SERVERS', 'A', 'case does not count (assumed)'],
  ['risk=', 'CD', 'equals nothing means empty'],
  ['risk=NULL', 'CD', 'so does NULL'],
  ['risk!=', 'AB', 'and differs from nothing means present'],
  ['active=true', 'A', 'booleans by word'],
  ['active=1', 'A', 'and by digit'],
  ['active=false', 'B', ''],
  ['active!=true', 'BCD', 'false, empty, or NULL match'],
  ['stateIN3,9', 'CD', ''],
  ['numberINC,D', 'CD', ''],
  ['numberINC, D', 'C', 'blanks are part of a value'],
  ['riskIN2,', 'ACD', 'an empty value in a list is empty'],
  ['riskIN', '', 'a list of nothing holds nothing'],
  ['riskNOT IN', 'ABCD', ''],
  ['stateNOT IN3,9', 'AB', 'the operator with a blank'],
  ['riskNOT IN2', 'BCD', ''],
  ['short_descriptionLIKEweb', 'A', 'contains'],
  ['short_descriptionLIKE0%', 'B', 'a percent sign is a percent sign'],
  ['short_descriptionLIKEe_o', 'B', 'an underscore too'],
  ['short_descriptionNOT LIKEweb', 'BCD', 'the docs’ spelling'],
  ['short_descriptionNOTLIKEweb', 'BCD', 'the SDK guide’s spelling'],
  ['short_descriptionSTARTSWITHpatch', 'A', ''],
  ['short_descriptionENDSWITHOK', 'B', ''],
  ['riskISEMPTY', 'CD', ''],
  ['riskISNOTEMPTY', 'AB', ''],
  ['short_descriptionEMPTYSTRING', 'C', ''],
  ['riskANYTHING', 'ABCD', ''],
  ['stateBETWEEN3@9', 'CD', 'both ends included'],
  ['stateSAMEASrisk', 'B', ''],
  ['stateNSAMEASrisk', 'ACD', 'one empty side differs'],
  ['stateGT_FIELDrisk', '', ''],
  ['stateLT_FIELDrisk', 'A', ''],
  ['stateGT_OR_EQUALS_FIELDrisk', 'B', ''],
  ['stateLT_OR_EQUALS_FIELDrisk', 'AB', ''],
  ['dueONToday@2026-01-15 00:00:00@2026-01-15 23:59:59', 'C', 'a named range, values resolved'],
  ['dueON2026-01-15', 'C', 'a bare day'],
  ['dueNOTON2026-01-15', 'ABD', ''],
  ['dueRELATIVEGT@hour@ago@3', 'CD', 'by the clock of the instance: noon of 15 January'],
  ['dueRELATIVELT@hour@ago@1', 'C', ''],
  ['due>2026-01-15 10:00:00', 'D', 'dates compare as text'],
  ['item.name=web-01', 'C', 'dot-walk'],
  ['item.name!=web-01', 'ABD', 'dot-walk over an empty reference is empty'],
  ['item.disk<100', 'D', 'dot-walk keeps the type'],
  ['parent.parentISEMPTY^parentISNOTEMPTY', 'C', 'a table joined to itself'],
  ['item.ref_server.os=linux', 'C', 'a column of a class below the referenced one'],
  ['item.sys_class_name=server', 'C', ''],
  ['item.sys_class_nameINSTANCEOFci', 'CD', ''],
  ['sys_class_nameINSTANCEOFtask', 'ABCD', ''],
  ['state=3^ORstate=9', 'CD', 'OR'],
  ['active=true^state=-5^ORstate=3', 'A', 'OR binds to its neighbour only'],
  ['state=3^NQstate=10^active=false', 'BC', 'a new query'],
  ['state=3^EQ', 'C', 'the end marker'],
  ['short_description=a^^b', 'D', 'an escaped separator'],
  ['', 'ABCD', 'an empty query finds all'],
])('%s finds the changes [%s] %s', (encoded, numbers) => {
  expect(found(encoded)).toBe(numbers)
})

test('rows sort by several columns, down and up, numbers as numbers and references by what they show', () => {
  const { records } = stocked()
  const sorted = (encoded: string): string =>
    records
      .select(records.parse('change', encoded))
      .map((row) => row.number)
      .join('')
  expect(sorted('ORDERBYDESCstate')).toBe('BDCA')
  expect(sorted('ORDERBYrisk^ORDERBYDESCnumber')).toBe('DCAB')
  expect(sorted('itemISNOTEMPTY^ORDERBYitem')).toBe('DC')
})

test('a term on an unknown column is dropped with a warning, so more rows come back (8.3)', () => {
  const store = stocked()
  expect(found('state=3^nonsense=1', store)).toBe('C')
  expect(found('nonsense=1', store)).toBe('ABCD')
  expect(found('state=3^ORitem.nonsense=1', store)).toBe('C')
  expect(store.warnings[0]).toBe("Query on 'change' has invalid terms: nonsense=1")
})

test('with glide.invalid_query.returns_no_rows the same query returns nothing (8.3)', () => {
  const store = stocked()
  store.properties.set('glide.invalid_query.returns_no_rows', 'true')
  expect(found('state=3^nonsense=1', store)).toBe('')
  expect(found('state=3', store)).toBe('C')
})

test('an unknown column in a query that was built from terms is treated alike', () => {
  const { records, warnings } = stocked()
  const query = asking('nonsense', '1')
  expect(records.count(query)).toBe(4)
  expect(warnings).toHaveLength(1)
})

// No operator, no column, no value that the operator can read: invalid, so dropped (8.3; c_GlideRecordScopedAPI.md, addEncodedQuery).
test.each([
  ...['stateFOO3', 'state~3', '=3', 'State=3', 'state', 'nonsense', '🙂=3', 'ORDERBYnonsense'],
  ...['stateBETWEEN3', 'dueRELATIVEGT@fortnight@ago@1', 'dueRELATIVEGT@hour', 'dueDATEPART1'],
  ...['dueMORETHANdue', 'dueMORETHANnonsense@day@before@1', 'stateSAMEASnonsense'],
  ...['dueSAMEASdue@fortnight', 'RLQUERY', 'RLQUERYnonsense.item,>=1^ENDRLQUERY'],
  ...['RLQUERYincident.nonsense,>=1^ENDRLQUERY', 'RLQUERYincident.item,many^ENDRLQUERY'],
  ...['JOIN', 'JOINincident.sys_id=task.parent', 'JOINchange.sys_id=nonsense.parent'],
])('an invalid term is dropped with a warning, and the rest holds: %s', (encoded) => {
  const store = stocked()
  expect(found(`state=3^${encoded}`, store)).toBe('C')
  expect(store.warnings).toHaveLength(1)
})

test.each(['EQ', 'GROUPBYstate', 'TRENDBYdue,month', 'NQ', '^^^^', ''])(
  'what is no condition finds all and is no fault either: %s',
  (encoded) => {
    const store = stocked()
    expect(found(encoded, store)).toBe('ABCD')
    expect(store.warnings).toEqual(encoded === '^^^^' ? [expect.any(String)] : [])
  },
)

// Documented (r_OpAvailableFiltersQueries.md, c_EncodedQueryStrings.md) or known of the platform, and not spoken.
test.each([
  ...['itemIN_HIERARCHYabc@def', 'itemIN_HIERARCHY_DYNAMICabc@def', 'sys_tags.abcLIKEabc'],
  ...['stateDOESNOTHAVE3', 'numberMATCHESa', 'numberNOT_MATCHESa', 'stateNOT_IN3', 'stateIS_NULL'],
  ...['stateDYNAMIC123', `123TEXTQUERY321=${'word '.repeat(101)}`],
  ...['SUBQUERYsys_id,parent,task^ENDSUBQUERY', 'numberMATCH_RGX('],
])('what the platform has and the store does not speak is refused loudly: %s', (encoded) => {
  const { records } = stocked()
  const query = records.parse('change', encoded)
  const refusal = (() => {
    try {
      return records.count(query)
    } catch (error) {
      return error
    }
  })()
  expect(isUnsupported(refusal)).toBe(true)
  expect(String(refusal)).toContain('local/store/')
})

test('a condition on writes finds what the audit says of the field', () => {
  const store = stocked()
  expect(found('stateVALCHANGES', store)).toBe('')
  const names = ['fieldname', 'documentkey', 'oldvalue', 'newvalue']
  store.dictionary.define(
    table(
      'sys_audit',
      names.map((name) => column(name)),
    ),
  )
  const audit = { fieldname: 'state', oldvalue: '1', newvalue: '3' }
  const documentkey = store.records.select(store.records.parse('change', 'number=C'))[0]?.sys_id
  store.records.insert('sys_audit', { sys_id: id('e'), documentkey: documentkey ?? '', ...audit })
  expect(found('stateVALCHANGES', store)).toBe('C')
  expect(found('stateCHANGESFROM1^stateCHANGESTO3', store)).toBe('C')
  expect(found('stateCHANGESFROM3', store)).toBe('')
  expect(found('riskVALCHANGES', store)).toBe('')
})

// c_PatternMatching.md, its examples
test.each([
  ['the story', 'the story', true],
  ['the story', 'that story', false],
  ['*story', 'that story', true],
  ['*story', 'that story is the best', false],
  ['st?ry', 'stxry', true],
  ['st?ry', 'stairy', false],
  ['*b?gus*', 'His bagus machine', true],
  ['*b?gus*', 'my bgus story', false],
  ['%_[a]', '%_[a]', true],
])('the pattern %s is asked of %s', (pattern, text, isFound) => {
  const store = stocked()
  store.records.insert('change', { sys_id: id('f'), number: 'F', short_description: text })
  expect(found(`short_descriptionMATCH_PAT${pattern.toUpperCase()}^number=F`, store)).toBe(
    isFound ? 'F' : '',
  )
})

test('an expression is asked of the whole text', () => {
  const store = stocked()
  const ask = (expression: string): string => found(`numberMATCH_RGX${expression}`, store)
  expect([ask('[BC]'), ask('(?i)b|d'), ask('.*'), ask('')]).toEqual(['BC', 'BD', 'ABCD', ''])
})

test('an expression that would take for ever is given up, and the store goes on', () => {
  const store = stocked()
  const short_description = 'a'.repeat(40)
  store.records.insert('change', { sys_id: id('f'), number: 'F', short_description })
  expect(() => found('short_descriptionMATCH_RGX(a+)+b', store)).toThrow(/takes this long/)
  expect(found('short_descriptionMATCH_RGXa+', store)).toBe('F')
})

// r_OpAvailableFiltersQueries.md, tags
test('a tag is had, not had among others, or excluded', () => {
  const store = stocked()
  expect(found('sys_tags.x=x', store)).toBe('')
  expect(found('sys_tags.xEXCLUDINGx', store)).toBe('ABCD')
  store.dictionary.define(table('label_entry', [column('label'), column('table_key')]))
  const tag = (row: string, label: string): void =>
    void store.records.insert('label_entry', {
      sys_id: `${label}${row}`,
      label,
      table_key: id(row),
    })
  tag('a', 'x')
  tag('b', 'y')
  tag('c', 'x')
  tag('c', 'y')
  expect(found('sys_tags.x=x', store)).toBe('AC')
  expect(found('sys_tags.xDOESNOTHAVEx', store)).toBe('B')
  expect(found('sys_tags.xEXCLUDINGx', store)).toBe('BD')
  expect(found('sys_tags.x=x^sys_tags.y=y', store)).toBe('C')
})

test('a query built from terms needs no escaping', () => {
  const { records } = stocked()
  const query = asking('short_description', 'a^b')
  expect(records.select(query).map((row) => row.number)).toEqual(['D'])
})

test('a tree with nothing in a branch or a group asks for nothing there', () => {
  const { records } = stocked()
  expect(records.count({ ...asking('state', ''), where: [[]] })).toBe(4)
  expect(records.count({ ...asking('state', ''), where: [[[]]] })).toBe(4)
})

test('a list of many values asks once, however long', () => {
  const { records } = stocked()
  const many = Array.from({ length: 5000 }, (_, i) => `no-${i}`)
  const before = records.stats.statements
  expect(records.count(records.parse('ci', `nameIN${[...many, 'DB-01'].join(',')}`))).toBe(1)
  expect(records.count(records.parse('ci', `nameNOT IN${many.slice(0, 3).join(',')}`))).toBe(2)
  expect(records.stats.statements - before).toBe(2)
})

test('a long chain of alternatives is no trouble', () => {
  const { records } = stocked()
  const chain = Array.from({ length: 3000 }, (_, i) => `number=no-${i}`)
  expect(records.count(records.parse('change', [...chain, 'number=c'].join('^OR')))).toBe(1)
})

test('quotes and semicolons in values are values', () => {
  const { records } = stocked()
  expect(records.count(records.parse('change', `short_description=x'; DROP TABLE task; --`))).toBe(
    0,
  )
  expect(records.count(records.parse('change', ''))).toBe(4)
})

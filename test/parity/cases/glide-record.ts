import type { Case, Evidence } from '../parity'

const page = (name: string): Evidence => ({
  kind: 'documented',
  source: `https://www.servicenow.com/docs/r/api-reference/server-api-reference/${name}.html`,
})
const RECORD = page('c_GlideRecordScopedAPI')
const AGGREGATE = page('c_GlideAggregateScopedAPI')
const CONDITION = page('c_GlideQueryConditionScopedAPI')
const SYSTEM = page('c_GlideSystemScopedAPI')
const TABLE = 'x_patch_loop_policy'

/** Removes what a script made, also where it fails. */
const within = (body: string): string => `
  var mark = 'parity ' + gs.generateGUID()
  var make = function (order, active) {
    var gr = new GlideRecord('${TABLE}')
    gr.initialize()
    gr.setValue('name', mark)
    gr.setValue('order', order)
    gr.setValue('active', active)
    return gr.insert()
  }
  var found = function (gr) {
    gr.orderBy('order')
    gr.query()
    var orders = []
    while (gr.next()) orders.push(gr.getValue('order'))
    return orders.join(' ')
  }
  try {
    make(901, false); make(902, false); make(903, false)
    var gr = new GlideRecord('${TABLE}')
    gr.addQuery('name', mark)
    ${body}
  } finally {
    var all = new GlideRecord('${TABLE}')
    all.addQuery('name', mark)
    all.query()
    while (all.next()) all.deleteRecord()
  }`

const query = (says: string, body: string, gives: unknown, evidence: Evidence = RECORD): Case => ({
  surface: 'GlideRecord queries',
  says,
  evidence,
  run: ({ script }) => script(body),
  gives,
})
const aggregate = (says: string, body: string, gives: unknown, evidence = AGGREGATE): Case => ({
  ...query(says, body, gives, evidence),
  surface: 'GlideAggregate',
})

/** How scripts of an app ask. */
export const glideRecord: readonly Case[] = [
  query(
    'getEncodedQuery says what was asked',
    `var gr = new GlideRecord('${TABLE}'); gr.addQuery('name', 'a'); gr.addQuery('order', '>', 1)
    return gr.getEncodedQuery()`,
    'name=a^order>1',
  ),
  query(
    'addOrCondition widens the condition before it',
    `var gr = new GlideRecord('${TABLE}'); gr.addQuery('name', 'a').addOrCondition('name', 'b')
    gr.addQuery('order', 1); return gr.getEncodedQuery()`,
    'name=a^ORname=b^order=1',
    CONDITION,
  ),
  query(
    'an empty encoded query is not valid, and neither is one on an unknown field',
    `var gr = new GlideRecord('${TABLE}')
    return ['', 'name=a', 'nothing_of_that=1'].map(function (q) { return gr.isValidEncodedQuery(q) })`,
    [false, true, false],
  ),
  query(
    'a query that isEncodedQueryValid finds invalid is replaced',
    `var gr = new GlideRecord('${TABLE}'); gr.isEncodedQueryValid('nothing_of_that=1')
    return gr.getEncodedQuery()`,
    'sys_idNotValidnull',
  ),
  query(
    'chooseWindow takes the first and leaves the last',
    within(`gr.chooseWindow(1, 2); return found(gr)`),
    '902',
  ),
  query(
    'setLimit after chooseWindow starts over',
    within(`gr.chooseWindow(1, 2); gr.setLimit(2); return found(gr)`),
    '901 902',
  ),
  query(
    'chooseWindow after setLimit counts alone',
    within(`gr.setLimit(1); gr.chooseWindow(1, 3); return found(gr)`),
    '902 903',
  ),
  query(
    'IN takes a list',
    within(`gr.addQuery('order', 'IN', '901,903'); return found(gr)`),
    '901 903',
  ),
  query(
    'addNullQuery and addNotNullQuery',
    within(`gr.addNullQuery('match_class'); gr.addNotNullQuery('order'); return found(gr)`),
    '901 902 903',
  ),
  query(
    'addActiveQuery asks for active records',
    within(`gr.addActiveQuery(); return found(gr)`),
    '',
  ),
  query(
    'an unknown field is dropped',
    within(`gr.addQuery('nothing_of_that', 1); return found(gr)`),
    '901 902 903',
  ),
  query('getRowCount counts what was found', within(`gr.query(); return gr.getRowCount()`), 3),
  query(
    'addJoinQuery finds rows that another table points at',
    within(`gr.addJoinQuery('x_patch_loop_task_template', 'sys_id', 'policy'); return found(gr)`),
    '',
  ),
  query(
    'a scope has the date functions that the documentation lists, and not those of filters',
    `return ['dateGenerate', 'daysAgoStart', 'beginningOfThisWeek', 'quartersAgoEnd'].map(function (name) { return typeof gs[name] })`,
    ['function', 'function', 'function', 'function'],
    SYSTEM,
  ),
  query(
    'dateGenerate knows the start and the end of a day',
    `var from = new GlideDateTime(gs.dateGenerate('2026-01-15', 'start'))
    var to = new GlideDateTime(gs.dateGenerate('2026-01-15', 'end'))
    return (to.getNumericValue() - from.getNumericValue()) / 1000`,
    86_399,
    SYSTEM,
  ),
  aggregate(
    'figures are texts',
    within(`var ga = new GlideAggregate('${TABLE}'); ga.addQuery('name', mark); ga.addAggregate('COUNT'); ga.query(); ga.next()
      return ga.getAggregate('COUNT')`),
    '3',
  ),
  aggregate(
    'groups have their figures',
    within(`var ga = new GlideAggregate('${TABLE}'); ga.addQuery('name', mark); ga.addAggregate('MIN', 'order'); ga.addAggregate('SUM', 'order')
      ga.groupBy('name'); ga.query(); ga.next()
      return [ga.getValue('name') === mark, ga.getAggregate('MIN', 'order'), ga.getAggregate('SUM', 'order'), ga.getRowCount()]`),
    [true, '901', '2706', 1],
  ),
  aggregate(
    'what is concatenated is in ascending order',
    within(`var ga = new GlideAggregate('${TABLE}'); ga.addQuery('name', mark); ga.addAggregate('GROUP_CONCAT', 'order'); ga.groupBy('name'); ga.query(); ga.next()
      return ga.getAggregate('GROUP_CONCAT', 'order')`),
    '901,902,903',
  ),
  aggregate(
    'groups are ordered by themselves, and the encoded query says so',
    `var ga = new GlideAggregate('${TABLE}'); ga.addAggregate('COUNT'); ga.groupBy('name'); ga.query(); return ga.getEncodedQuery()`,
    'ORDERBYname^GROUPBYname',
  ),
  aggregate(
    'a group names the rows behind it',
    within(`var ga = new GlideAggregate('${TABLE}'); ga.addQuery('name', mark); ga.addAggregate('COUNT'); ga.groupBy('order'); ga.query(); ga.next()
      return ga.getAggregateEncodedQuery() === 'name=' + mark + '^order=901'`),
    true,
    { kind: 'assumed', source: 'the docs’ example has no condition besides the group' },
  ),
  aggregate(
    'counting a field without groupBy groups by it',
    within(`var ga = new GlideAggregate('${TABLE}'); ga.addQuery('name', mark); ga.addAggregate('COUNT', 'name'); ga.query(); ga.next()
      return [ga.getValue('name') !== null, ga.getAggregate('COUNT', 'name')]`),
    [true, '3'],
    {
      kind: 'documented',
      source:
        'https://www.servicenow.com/docs/r/api-reference/server-api-reference/c_GlideAggregateScopedAPI.html, addAggregate and the example of addQuery',
    },
  ),
]

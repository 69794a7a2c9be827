import { randomBytes } from 'node:crypto'
import type { Case, Evidence, Target } from '../parity'
import { textSearches } from './query-text'

const surface = 'Encoded queries'
const TABLE = 'cmdb_ci_server'
const docs = (page: string): Evidence => ({
  kind: 'documented',
  source: `https://www.servicenow.com/docs/r/platform-user-interface/${page}.html`,
})
const OPERATORS = docs('r_OpAvailableFiltersQueries')
const HIERARCHIES: Evidence = {
  kind: 'documented',
  source: 'https://www.servicenow.com/docs/r/platform-administration/data-hierarchies.html',
}
const STRINGS = docs('c_EncodedQueryStrings')
const GUIDE: Evidence = {
  kind: 'documented',
  source: 'SDK guide encoded-query-guide.md; platform.md 8.3',
}
const INVALID: Evidence = {
  kind: 'documented',
  source: 'platform.md 8.3; c_GlideRecordScopedAPI, addEncodedQuery',
}
const assumed = (source: string): Evidence => ({ kind: 'assumed', source })

type Find = ((query: string) => Promise<string | number>) & { readonly mark: string }

/** Three CIs, A, B and C, which no other case sees; {mark} stands for what their names begin with. */
async function stocked({ call, make }: Target): Promise<Find> {
  const mark = `parity-${randomBytes(5).toString('hex')}-`
  const boss = await make('sys_user', { user_name: `${mark}boss`, name: `Above ${mark}` })
  const owner = await make('sys_user', {
    manager: boss,
    user_name: `${mark}owner`,
    name: `Parity ${mark}`,
    first_name: 'Parity',
    last_name: mark,
  })
  await make(TABLE, {
    name: `${mark}A`,
    asset_tag: 'Alpha 100%_done',
    cpu_count: '4',
    install_date: '2020-03-04 12:00:00',
    assigned_to: owner,
  })
  await make(TABLE, {
    name: `${mark}B`,
    asset_tag: 'Beta two',
    cpu_count: '10',
    install_date: '2021-06-07 12:00:00',
  })
  await make(TABLE, { name: `${mark}C` })
  const find = async (query: string): Promise<string | number> => {
    const whole = `nameSTARTSWITH${mark}^${query}`
      .replaceAll('{mark}', mark)
      .replaceAll('{owner}', owner)
      .replaceAll('{boss}', boss)
    const encoded = encodeURIComponent(`${whole}^ORDERBYname`)
    const path = `/api/now/table/${TABLE}?sysparm_fields=name&sysparm_query=${encoded}`
    const { status, body } = await call('GET', path)
    if (status !== 200) return status
    return body.result.map(({ name }: { name: string }) => name.slice(mark.length)).join('')
  }
  return Object.assign(find, { mark })
}

/** A case: the query finds these CIs. */
const finds = (says: string, query: string, gives: string, evidence: Evidence): Case => ({
  surface,
  says: `${query.replaceAll('{mark}', '…')}: ${says}`,
  evidence,
  run: async (target) => (await stocked(target))(query),
  gives,
})

/** A case: A has the tag, B another, C none. Scripts write the entries, as few may by REST. */
const tagged = (says: string, operator: string, gives: string): Case => ({
  surface,
  says: `sys_tags.…${operator}…: ${says}`,
  evidence: OPERATORS,
  run: async (target) => {
    const find = await stocked(target)
    const name = `parity ${randomBytes(5).toString('hex')}`
    const one = await target.make('label', { name, viewable_by: 'everyone' })
    const other = await target.make('label', { name: `${name} other`, viewable_by: 'everyone' })
    await target.script(
      `var tag = function (name, label) {
         var ci = new GlideRecord('${TABLE}')
         ci.addQuery('name', name); ci.query(); ci.next()
         var entry = new GlideRecord('label_entry')
         entry.initialize()
         entry.setValue('label', label); entry.setValue('table', '${TABLE}')
         entry.setValue('table_key', ci.getUniqueValue()); entry.insert()
       }
       tag('${find.mark}A', '${one}'); tag('${find.mark}B', '${other}')`,
      { scope: 'global' },
    )
    return find(`sys_tags.${one}${operator}${one}`)
  },
  gives,
})

/** A case: the stand-in refuses loudly what the platform speaks. */
const refuses = (says: string, query: string, evidence: Evidence): Case => ({
  ...finds(says, query, '', evidence),
  refused: true,
  gives: 501,
})

/** What sysparm_query and addEncodedQuery read. */
export const query: readonly Case[] = [
  finds('equals', 'cpu_count=4', 'A', OPERATORS),
  finds('numbers compare as numbers', 'cpu_count>9', 'B', OPERATORS),
  finds('less, or equal', 'cpu_count<=4', 'A', OPERATORS),
  finds(
    'not equal holds for empty values too',
    'cpu_count!=4',
    'BC',
    assumed('documented for booleans only; list with such a filter and count'),
  ),
  finds('equals nothing is empty', 'asset_tag=', 'C', GUIDE),
  finds('is empty', 'asset_tagISEMPTY', 'C', OPERATORS),
  finds('is not empty', 'asset_tagISNOTEMPTY', 'AB', OPERATORS),
  finds('is empty string', 'asset_tagEMPTYSTRING', 'C', OPERATORS),
  finds('is anything', 'asset_tagANYTHING', 'ABC', OPERATORS),
  finds('contains', 'asset_tagLIKEta tw', 'B', OPERATORS),
  finds('contains, as a star', 'asset_tag*ta tw', 'B', OPERATORS),
  finds('does not contain', 'asset_tagNOT LIKEBeta', 'AC', OPERATORS),
  finds('does not contain, as the SDK spells it', 'asset_tagNOTLIKEBeta', 'AC', GUIDE),
  finds('starts with', 'asset_tagSTARTSWITHAlp', 'A', OPERATORS),
  finds('ends with', 'asset_tagENDSWITHtwo', 'B', OPERATORS),
  finds(
    'percent and underscore are themselves',
    'asset_tagLIKE%_d',
    'A',
    assumed('not documented; ask for a value that holds them'),
  ),
  finds(
    'case does not count',
    'asset_tag=beta TWO',
    'B',
    assumed('c_GlideRecordScopedAPI: not case-sensitive; c_TableAPI: case-sensitive'),
  ),
  finds('is one of', 'cpu_countIN4,10,11', 'AB', OPERATORS),
  finds('is not one of', 'cpu_countNOT IN4', 'BC', assumed('that empty values are in: as for !=')),
  finds('between, ends included', 'cpu_countBETWEEN4@9', 'A', OPERATORS),
  finds('is same', 'nameSAMEASname', 'ABC', OPERATORS),
  finds('is different', 'nameNSAMEASasset_tag', 'ABC', OPERATORS),
  finds('a reference by sys_id', 'assigned_to={owner}', 'A', OPERATORS),
  finds('a reference by the start of its name', 'assigned_toSTARTSWITHParity', 'A', OPERATORS),
  finds('a dot-walk', 'assigned_to.user_nameSTARTSWITH{mark}', 'A', GUIDE),
  finds('a class and those below it', 'sys_class_nameINSTANCEOFcmdb_ci_hardware', 'ABC', {
    kind: 'documented',
    source:
      'https://www.servicenow.com/docs/r/platform-administration/c_UseTheINSTANCEOFOperator.html',
  }),
  finds('OR binds to its neighbour', 'cpu_count=4^ORcpu_count=10^asset_tagLIKEBeta', 'B', GUIDE),
  finds('a new query starts over', 'cpu_count=4^NQnameSTARTSWITH{mark}^cpu_count=10', 'AB', GUIDE),
  finds('the end marker means nothing', 'cpu_count=4^EQ', 'A', GUIDE),
  finds(
    'grouping does not choose rows',
    'cpu_count=4^GROUPBYasset_tag',
    'A',
    assumed('lists group; that the Table API ignores it is not documented'),
  ),
  finds('an unknown field is dropped', 'cpu_count=4^nonsense_field=1', 'A', INVALID),
  finds('a term without operator is dropped', 'cpu_count=4^nonsense', 'A', INVALID),
  finds('a field in another case is unknown', 'CPU_COUNT=4', 'ABC', {
    kind: 'documented',
    source: 'c_TableAPI, sysparm_query: column names are case-sensitive',
  }),
  finds('a script gives the value', "asset_tag=javascript:['Beta', 'two'].join(' ')", 'B', {
    kind: 'documented',
    source: 'c_TableAPI, sysparm_query',
  }),
  finds(
    'a date function',
    "install_date>javascript:gs.dateGenerate('2021-01-01','00:00:00')",
    'B',
    OPERATORS,
  ),
  finds(
    'a failing script drops its term',
    'cpu_count=4^asset_tag=javascript:nothing_of_that_name()',
    'A',
    assumed('what a failing script does is not documented; ask an instance'),
  ),
  finds(
    'on a day',
    "install_dateONthat day@javascript:gs.dateGenerate('2020-03-04','start')@javascript:gs.dateGenerate('2020-03-04','end')",
    'A',
    OPERATORS,
  ),
  finds(
    'a trend',
    "install_dateDATEPARTWednesday@javascript:gs.datePart('dayofweek','wednesday','EE')",
    'A',
    OPERATORS,
  ),
  finds('relative, before', 'install_dateRELATIVELT@hour@ago@1', 'AB', OPERATORS),
  finds('relative, after', 'sys_created_onRELATIVEGT@hour@ago@1', 'ABC', OPERATORS),
  finds('is more than', 'install_dateMORETHANsys_created_on@day@before@30', 'AB', OPERATORS),
  finds(
    'the current user, by a dynamic filter',
    'assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe',
    '',
    docs('r_UsingTheDynamicOperator'),
  ),
  finds('no related row', 'RLQUERYcmdb_rel_ci.parent,=0^ENDRLQUERY', 'ABC', STRINGS),
  finds('some related row', 'RLQUERYcmdb_rel_ci.parent,>=1^ENDRLQUERY', '', STRINGS),
  finds(
    'a join',
    `JOIN${TABLE}.sys_id=cmdb_rel_ci.parent`,
    '',
    assumed('what getEncodedQuery shows after addJoinQuery; compare there'),
  ),
  finds(
    'a pattern',
    'asset_tagMATCH_PATalpha*%_d?ne',
    'A',
    assumed('c_PatternMatching.md has it for conditions alone; add it to the address of a list'),
  ),
  finds(
    'an expression',
    'asset_tagMATCH_RGX(?i)beta.*',
    'B',
    assumed(
      'MobileGlideRecordScopedAPI of the Brazil release lists it for queries, the known errors of Australia have it fail in SQL; that it is of the whole text: c_WhatFieldNormalizationDoes.md',
    ),
  ),
  finds(
    'a condition on writes asks the history of a field',
    'cpu_countVALCHANGES',
    '',
    assumed(
      'MobileGlideRecordScopedAPI of the Brazil release: "changed at any point in its update history"; compare with sys_audit',
    ),
  ),
  finds(
    'a person, and who reports to them',
    'assigned_toIN_HIERARCHYfdd0fa0f93f5d2505bd0bd886cba1015@{boss}',
    'A',
    HIERARCHIES,
  ),
  finds(
    'nobody above',
    'assigned_to.managerIN_HIERARCHYfdd0fa0f93f5d2505bd0bd886cba1015@{owner}',
    '',
    HIERARCHIES,
  ),
  finds(
    'a hierarchy that starts at the user',
    'assigned_toIN_HIERARCHY_DYNAMICfdd0fa0f93f5d2505bd0bd886cba1015@90d1921e5f510100a9ad2572f2b477fe',
    '',
    OPERATORS,
  ),
  refuses(
    'a hierarchy whose start is excluded',
    'assigned_toIN_HIERARCHYfdd0fa0f93f5d2505bd0bd886cba1015@{boss}@excluded',
    assumed('data-hierarchies.md names it, not how it is written: copy the query of such a filter'),
  ),
  tagged('records that have a tag', '=', 'A'),
  tagged('records with other tags alone', 'DOESNOTHAVE', 'B'),
  tagged('records with and without tags except for one', 'EXCLUDING', 'BC'),
  ...textSearches,
  refuses(
    'an operator that no page knows is not dropped silently',
    'cpu_countNOT_IN4',
    assumed('a query that holds it may be invalid there: ask isValidEncodedQuery'),
  ),
]

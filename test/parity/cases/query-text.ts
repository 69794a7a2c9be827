import { randomBytes } from 'node:crypto'
import type { Case, Evidence, Target } from '../parity'
import { eventually } from './waiting'

const search = (page: string): Evidence => ({
  kind: 'documented',
  source: `https://www.servicenow.com/docs/r/platform-administration/search-administration/${page}.html`,
})
const STRINGS: Evidence = {
  kind: 'documented',
  source: 'https://www.servicenow.com/docs/r/platform-user-interface/c_EncodedQueryStrings.html',
}
const BOOLEAN = search('c_BooleanOperators')
const IN_USE: Evidence = {
  kind: 'seen',
  source:
    'scripts and integrations of real instances; change-management-api.md names IR_AND_OR_QUERY as the default of textSearch, configure-table-query-mode.md the modes',
}

/** Two incidents that no other case sees, A and B: which of them a search finds, once they are indexed. */
async function searched({ call, make }: Target, query: string, gives: string): Promise<string> {
  const mark = `parity${randomBytes(5).toString('hex')}`
  await make('incident', { short_description: `${mark} A`, description: 'Servers patched at acme' })
  await make('incident', { short_description: `${mark} B`, description: 'A network of acme, down' })
  const encoded = encodeURIComponent(
    `${query}^short_descriptionSTARTSWITH${mark}^ORDERBYshort_description`,
  )
  const path = `/api/now/table/incident?sysparm_fields=short_description&sysparm_query=${encoded}`
  const read = async (): Promise<string> => {
    const { status, body } = await call('GET', path)
    if (status !== 200) return String(status)
    const rows: readonly { readonly short_description: string }[] = body.result
    return rows.map(({ short_description: text }) => text.slice(mark.length + 1)).join('')
  }
  return eventually(read, (found) => found === gives)
}

const finds = (says: string, query: string, gives: string, evidence: Evidence): Case => ({
  surface: 'Encoded queries',
  says: `${query}: ${says}`,
  evidence,
  run: (target) => searched(target, query, gives),
  gives,
})

/** What a query finds by the words of records. */
export const textSearches: readonly Case[] = [
  finds('text search', '123TEXTQUERY321=acme', 'AB', STRINGS),
  finds('all words of a search', '123TEXTQUERY321=acme NETWORK', 'B', search('c_SearchProcess')),
  finds('any word', '123TEXTQUERY321=patched OR network', 'AB', BOOLEAN),
  finds('not a word', '123TEXTQUERY321=acme -network', 'A', BOOLEAN),
  finds('a phrase', '123TEXTQUERY321="network of acme"', 'B', search('c_PhraseSearches')),
  finds('wildcards of words', '123TEXTQUERY321=netw%r*', 'B', search('c_Wildcards')),
  finds(
    'words of one stem',
    '123TEXTQUERY321=server patching',
    'A',
    search('stemming-matches-derived-words'),
  ),
  finds(
    'a text index group chooses no rows',
    '123TEXTQUERY321=acme^123TEXTINDEXGROUP321=portal',
    'AB',
    {
      kind: 'assumed',
      source:
        'c_UsingGlideRecordToQueryTables.md: it changes relevancy scores; that a table outside of the group gives rows all the same is not said (incident cannot be in one): ask for it',
    },
  ),
  finds('all words or any', 'IR_AND_OR_QUERY=patched network', 'AB', IN_USE),
  finds('any of the words', 'IR_OR_QUERY=patched nowhere', 'A', IN_USE),
  {
    surface: 'Encoded queries',
    says: 'a table that is not text indexed gives no rows to a text search',
    evidence: {
      kind: 'assumed',
      source:
        'configure-single-table-for-indexing.md: a table has to be configured; ask a table without Text index in its dictionary entry',
    },
    run: async ({ call }) => {
      const path = '/api/now/table/sys_user_has_role?sysparm_query=123TEXTQUERY321=admin'
      const { status, body } = await call('GET', path)
      return [status, body.result.length]
    },
    gives: [200, 0],
  },
]

import type { Case } from '../parity'

const surface = 'Dictionary'
const tables =
  'https://www.servicenow.com/docs/r/platform-administration/table-administration-and-data-management/c_TablesModule.html'

/** The records by which an instance describes its own tables. */
export const dictionary: readonly Case[] = [
  {
    surface,
    says: 'sys_dictionary has an entry for each own column of a table, with its type and what it refers to by name',
    evidence: {
      kind: 'seen',
      source: 'answers of the Table API for sys_dictionary in public clients’ fixtures',
    },
    run: async ({ call }) => {
      const query =
        'sysparm_query=name=change_request^element=requested_by&sysparm_exclude_reference_link=true'
      const { body } = await call('GET', `/api/now/table/sys_dictionary?${query}`)
      return body.result.map(({ internal_type, reference }: Record<string, string>) => ({
        internal_type,
        reference,
      }))
    },
    gives: [{ internal_type: 'reference', reference: 'sys_user' }],
  },
  {
    surface,
    says: 'an inherited column has no entry of its own',
    evidence: { kind: 'documented', source: tables },
    run: async ({ call }) =>
      (
        await call(
          'GET',
          '/api/now/table/sys_dictionary?sysparm_query=name=change_request^element=number',
        )
      ).body.result,
    gives: [],
  },
  {
    surface,
    says: 'sys_choice has the states of a change with their values',
    evidence: {
      kind: 'documented',
      source:
        'https://www.servicenow.com/docs/r/it-service-management/change-management/c_ChangeStateModel.html',
    },
    run: async ({ call }) => {
      const query = 'name=change_request^element=state^inactive=false^language=en^ORDERBYsequence'
      const { body } = await call('GET', `/api/now/table/sys_choice?sysparm_query=${query}`)
      const known = ['-5', '-4', '-3', '-2', '-1', '0', '3', '4']
      return known.map(
        (state) => body.result.find(({ value }: Record<string, string>) => value === state)?.label,
      )
    },
    gives: ['New', 'Assess', 'Authorize', 'Scheduled', 'Implement', 'Review', 'Closed', 'Canceled'],
  },
]

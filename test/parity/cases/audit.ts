import type { Case, Target } from '../parity'

const surface = 'Audit and logs'
const AUDITING = 'https://www.servicenow.com/docs/r/platform-security/exploring-auditing.html'
const HISTORY = 'https://www.servicenow.com/docs/r/platform-security/c_HistorySets.html'
const documented = (source: string) => ({ kind: 'documented', source }) as const

/** Audit rows of a change that was made and changed once. */
async function audited(target: Target, changes: Record<string, unknown>) {
  const id = await target.make('change_request', { short_description: 'one', type: 'normal' })
  const before = await rowsOf(target, id)
  await target.call('PATCH', `/api/now/table/change_request/${id}`, { body: changes })
  const known = new Set(before.map(({ sys_id }) => sys_id))
  return { before, after: (await rowsOf(target, id)).filter(({ sys_id }) => !known.has(sys_id)) }
}
const rowsOf = async ({ call }: Target, id: string) => {
  const path = `/api/now/table/sys_audit?sysparm_query=documentkey=${id}`
  return (await call('GET', path)).body.result as Record<string, string>[]
}

/** sys_audit and syslog (platform.md 7.7, 11.2). */
export const audit: readonly Case[] = [
  {
    surface,
    says: 'a changed column of an audited table leaves its old and new value, and who changed it',
    evidence: documented(AUDITING),
    run: async (target) => {
      const { after } = await audited(target, { short_description: 'two' })
      const row = after.find(({ fieldname }) => fieldname === 'short_description')
      return [row?.tablename, row?.oldvalue, row?.newvalue, row?.user]
    },
    gives: ['change_request', 'one', 'two', 'admin'],
  },
  {
    surface,
    says: 'an insert leaves no row of its values',
    evidence: documented(
      'https://www.servicenow.com/docs/r/api-reference/server-api-reference/HistoryWalkerScopedAPI.html',
    ),
    run: async (target) => {
      const { before } = await audited(target, {})
      return before.filter(({ fieldname }) => fieldname === 'short_description').length
    },
    gives: 0,
  },
  {
    surface,
    says: 'system fields leave no rows',
    evidence: documented(AUDITING),
    run: async (target) => {
      const { after } = await audited(target, { short_description: 'two' })
      return after.filter(({ fieldname }) => /^sys_(updated|created|mod)/.test(fieldname ?? ''))
        .length
    },
    gives: 0,
  },
  {
    surface,
    says: 'who is no admin gets nothing of the audit',
    evidence: { kind: 'seen', source: 'platform.md 11.2: itil users get 403 from sys_audit' },
    run: async ({ call, user }) => {
      const as = await user('itil')
      const { body } = await call('GET', '/api/now/table/sys_audit?sysparm_limit=1', { as })
      return (body.result ?? []).length
    },
    gives: 0,
  },
  {
    surface,
    says: 'what a scope logs is read in the application log, with its level',
    evidence: {
      kind: 'assumed',
      source:
        'the table is named in sys-tables-dv.md; to check: gs.warn in a scope, then syslog_app_scope.list',
    },
    run: async ({ call, script }) => {
      const message = `parity${Date.now()}`
      await script(`gs.warn('${message}')`)
      const path = `/api/now/table/syslog_app_scope?sysparm_query=message=${message}`
      return ((await call('GET', path)).body.result as { level: string }[]).map(
        ({ level }) => level,
      )
    },
    gives: ['1'],
  },
  {
    surface,
    says: 'a record of an audited table has a history set as it was made',
    evidence: documented(HISTORY),
    run: async (target) => {
      const id = await target.make('change_request', { short_description: 'one' })
      return (await historyOf(target, 'sys_history_set', `id=${id}`)).map(({ table }) => table)
    },
    gives: ['change_request'],
  },
  {
    surface,
    says: 'a change is a line of its history set: label, what was, what is, and who did it',
    evidence: documented(HISTORY),
    run: async (target) => {
      const id = await target.make('change_request', { short_description: 'one' })
      const body = { short_description: 'two' }
      await target.call('PATCH', `/api/now/table/change_request/${id}`, { body })
      const query = `set.id=${id}^field=short_description^old=one`
      const [line] = await historyOf(target, 'sys_history_line', query)
      return [line?.label, line?.old, line?.new, line?.user_id]
    },
    gives: ['Short description', 'one', 'two', 'admin'],
  },
  {
    surface,
    says: 'an entry of a journal is a line of its history set',
    evidence: {
      kind: 'seen',
      source: 'clients read field, new and journal_sysid of sys_history_line by set.id',
    },
    run: async (target) => {
      const id = await target.make('change_request', { short_description: 'one' })
      const body = { work_notes: 'noted' }
      await target.call('PATCH', `/api/now/table/change_request/${id}`, { body })
      const lines = await historyOf(target, 'sys_history_line', `set.id=${id}^field=work_notes`)
      return lines.map((line) => line['new'])
    },
    gives: ['noted'],
  },
  {
    surface,
    says: 'syslog_transaction is not kept: it is refused, and not called unknown',
    evidence: documented(
      'https://www.servicenow.com/docs/r/api-reference/rest-api-explorer/c_RESTAPI.html',
    ),
    refused: true,
    run: async ({ call }) =>
      (await call('GET', '/api/now/table/syslog_transaction?sysparm_limit=1')).status,
    gives: 501,
  },
]

async function historyOf({ call }: Target, table: string, query: string) {
  const { body } = await call('GET', `/api/now/table/${table}?sysparm_query=${query}`)
  return body.result as Record<string, string>[]
}

import type { Case, Target } from '../parity'

const surface = 'Audit and logs'
const AUDITING = 'https://www.servicenow.com/docs/r/platform-security/exploring-auditing.html'
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
  ...['sys_history_set', 'sys_history_line', 'syslog_transaction'].map((table): Case => ({
    surface,
    says: `${table} is not kept: it is refused, and not called unknown`,
    evidence: documented(
      'https://www.servicenow.com/docs/r/platform-security/c_DiffBtwnAuditHistSets.html',
    ),
    refused: true,
    run: async ({ call }) => (await call('GET', `/api/now/table/${table}?sysparm_limit=1`)).status,
    gives: 501,
  })),
]

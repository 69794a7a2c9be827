import type { Case, Credentials, Target } from '../parity'

const surface = 'Access control'
const docs = 'https://www.servicenow.com/docs/r/platform-security/access-control'
const documented = (page: string) =>
  ({ kind: 'documented', source: `${docs}/${page}.html` }) as const

const TABLE = 'cmn_schedule'
type Rule = Readonly<Record<string, string>> & { readonly name: string }

/**
 * What `ask` gives while these access controls are there. They are made and removed by script: no web service may write them.
 * `role` is one that nobody has but the user that `with` is given for.
 */
async function having<T>(
  target: Target,
  rules: readonly Rule[],
  ask: () => Promise<T>,
): Promise<T> {
  const run = (body: string) => target.script(body, { scope: 'global' })
  const ids = (await run(`
    var ids = [];
    ${JSON.stringify(rules)}.forEach(function (rule) {
      var acl = new GlideRecord('sys_security_acl')
      acl.initialize()
      acl.type = 'record'
      acl.active = true
      for (var field in rule) if (field !== 'role') acl.setValue(field, rule[field])
      var id = acl.insert()
      ids.push(id)
      if (!rule.role) return
      var role = new GlideRecord('sys_user_role')
      if (!role.get('name', rule.role)) { role.initialize(); role.name = rule.role; role.insert() }
      var link = new GlideRecord('sys_security_acl_role')
      link.initialize()
      link.sys_security_acl = id
      link.sys_user_role = role.getUniqueValue()
      link.insert()
    })
    return ids`)) as string[]
  try {
    return await ask()
  } finally {
    await run(`${JSON.stringify(ids)}.forEach(function (id) {
      var link = new GlideRecord('sys_security_acl_role')
      link.addQuery('sys_security_acl', id)
      link.query()
      while (link.next()) link.deleteRecord()
      var acl = new GlideRecord('sys_security_acl')
      if (acl.get(id)) acl.deleteRecord()
    })`)
  }
}

/** What a user sees of a schedule that was made for the case, field by field; 'nothing' where it is not shown. */
async function seen(
  target: Target,
  as: Credentials,
  rules: readonly Rule[],
  values: object = {},
): Promise<unknown> {
  const id = await target.make(TABLE, { name: 'parity', type: 'other', ...values })
  return having(target, rules, async () => {
    const path = `/api/now/table/${TABLE}?sysparm_query=sys_id=${id}&sysparm_fields=name,type`
    const { body } = await target.call('GET', path, { as })
    const [row] = body.result ?? []
    return row === undefined ? 'nothing' : [row.name ?? '', row.type ?? '']
  })
}

const read = (more: Readonly<Record<string, string>> = {}): Rule => ({
  name: TABLE,
  operation: 'read',
  ...more,
})

export const accessControl: readonly Case[] = [
  {
    surface,
    says: 'a table without access controls of its own is for admins',
    evidence: documented('c_DefaultDenyProperty'),
    run: async ({ call, user }) => {
      const { status, body } = await call('GET', '/api/now/table/sysauto_script?sysparm_limit=1', {
        as: await user(),
      })
      return status === 403 || body.result.length === 0
    },
    gives: true,
  },
  {
    surface,
    says: 'one of two rules at the same point is enough',
    evidence: documented('exploring-access-control-list'),
    run: async (target) =>
      seen(target, await target.user('itil'), [
        read({ role: 'itil_admin' }),
        read({ role: 'itil' }),
      ]),
    gives: ['parity', 'other'],
  },
  {
    surface,
    says: 'deny unless comes before what allows',
    evidence: documented('acl-denial-behavior'),
    run: async (target) =>
      seen(target, await target.user('itil'), [
        read({ role: 'itil' }),
        read({ role: 'itil_admin', decision_type: 'deny' }),
      ]),
    gives: 'nothing',
  },
  {
    surface,
    says: 'a field that may not be read is not shown, its record is',
    evidence: documented('acl-rule-types'),
    run: async (target) =>
      seen(target, await target.user('itil'), [
        read({ role: 'itil' }),
        read({ name: `${TABLE}.type`, role: 'itil_admin' }),
      ]),
    gives: ['parity', ''],
  },
  {
    surface,
    says: 'a rule on the field comes before one on any field',
    evidence: documented('acl-rule-types'),
    run: async (target) =>
      seen(target, await target.user('itil'), [
        read({ role: 'itil' }),
        read({ name: `${TABLE}.type`, role: 'itil' }),
        read({ name: `${TABLE}.*`, role: 'itil_admin' }),
      ]),
    gives: ['', 'other'],
  },
  {
    surface,
    says: 'an admin who may override passes',
    evidence: documented('t_CreateAnACLRule'),
    run: async (target) =>
      seen(target, await target.user('admin'), [
        read({ script: 'answer = false', admin_overrides: 'true', decision_type: 'deny' }),
      ]),
    gives: ['parity', 'other'],
  },
  {
    surface,
    says: 'an admin who may not override has to meet the script',
    evidence: documented('t_CreateAnACLRule'),
    run: async (target) =>
      seen(target, await target.user('admin'), [
        read({
          script: "answer = current.getValue('name') === 'another'",
          admin_overrides: 'false',
          decision_type: 'deny',
        }),
      ]),
    gives: 'nothing',
  },
  {
    surface,
    says: 'rows that may not be read are fewer rows, and the count does not know',
    evidence: { kind: 'seen', source: 'platform.md 11.2' },
    run: async ({ call, make, user }) => {
      const short_description = `parity ${Math.random()}`
      await make('change_request', { short_description })
      const path = `/api/now/table/change_request?short_description=${short_description}`
      const { status, headers, body } = await call('GET', path, { as: await user() })
      return { status, rows: body.result.length, count: headers['x-total-count'] }
    },
    gives: { status: 200, rows: 0, count: '1' },
  },
  {
    surface,
    says: 'a record that may not be read is 404',
    evidence: { kind: 'seen', source: 'platform.md 11.2' },
    run: async ({ call, make, user }) => {
      const id = await make('change_request', { short_description: 'parity' })
      const answer = await call('GET', `/api/now/table/change_request/${id}`, { as: await user() })
      return [answer.status, answer.body.error.detail]
    },
    gives: [404, "Record doesn't exist or ACL restricts the record retrieval"],
  },
  {
    surface,
    says: 'a record that may be read and not written is 403',
    evidence: { kind: 'seen', source: 'platform.md 11.2' },
    run: async ({ call, make, user }) => {
      const id = await make('change_request', { short_description: 'parity' })
      const as = await user('sn_change_read')
      const body = { short_description: 'other' }
      const answer = await call('PATCH', `/api/now/table/change_request/${id}`, { as, body })
      return [answer.status, answer.body.error.detail]
    },
    gives: [403, 'ACL Exception Update Failed due to security constraints'],
  },
  {
    surface,
    says: 'a field that may not be written is left out of a write without a word',
    evidence: {
      kind: 'assumed',
      source:
        'platform.md 11.1, UNCONFIRMED per field: PATCH such a field as a user without its role',
    },
    run: async (target) => {
      const id = await target.make(TABLE, { name: 'parity', type: 'other' })
      const as = await target.user('itil')
      const write = { operation: 'write', role: 'itil' }
      const rules = [
        read({ role: 'itil' }),
        { name: TABLE, ...write },
        { name: `${TABLE}.type`, ...write, role: 'itil_admin' },
      ]
      const path = `/api/now/table/${TABLE}/${id}`
      const body = { name: 'renamed', type: 'maintenance' }
      return having(target, rules, async () => {
        const { status } = await target.call('PATCH', path, { as, body })
        const { result } = (await target.call('GET', path)).body
        return [status, result.name, result.type]
      })
    },
    gives: [200, 'renamed', 'other'],
  },
  {
    surface,
    says: 'access controls are not written over REST, by an admin either',
    evidence: documented('exploring-access-control-list'),
    run: async ({ call }) => {
      const body = { name: TABLE, type: 'record', operation: 'read', active: 'false' }
      return (await call('POST', '/api/now/table/sys_security_acl', { body })).status
    },
    gives: 403,
  },
  {
    surface,
    says: 'a GlideRecordSecure says what it is',
    evidence: {
      kind: 'documented',
      source: 'https://www.servicenow.com/docs/r/api-reference/scripts/p_GlideServerAPIs.html',
    },
    run: ({ script }) => script(`return new GlideRecordSecure('sys_user').toString()`),
    gives: '[object ScopedGlideRecordSecure]',
  },
  {
    surface,
    says: 'a query_range ACL takes ranges from whom it does not let pass, and leaves matches',
    evidence: documented('query-acl-rule'),
    run: (target) => queried(target, 'query_range'),
    gives: { match: 1, range: 0 },
  },
  {
    surface,
    says: 'a query_match ACL takes matches from whom it does not let pass, and leaves ranges',
    evidence: documented('query-acl-rule'),
    run: (target) => queried(target, 'query_match'),
    gives: { match: 0, range: 1 },
  },
  {
    surface,
    says: 'a condition that may not be asked finds nothing; it is not left out',
    evidence: {
      kind: 'assumed',
      source:
        'only that it can not be submitted is said; ask for all schedules with such a condition',
    },
    run: async (target) => (await queried(target, 'query_range', '^ORnameSTARTSWITHparity')).range,
    gives: 0,
  },
]

/** How many schedules a user finds by a column under a query ACL for others, by a match and by a range. */
async function queried(target: Target, operation: string, more = '') {
  const name = `parity ${Math.random().toString(16).slice(2)}`
  await target.make(TABLE, { name })
  const as = await target.user('itil')
  const found = async (query: string): Promise<number> => {
    const path = `/api/now/table/${TABLE}?sysparm_query=${encodeURIComponent(query)}`
    return (await target.call('GET', path, { as })).body.result.length
  }
  const rule = { name: `${TABLE}.name`, operation, role: 'x_parity_nobody' }
  return having(target, [rule], async () => ({
    match: await found(`name=${name}`),
    range: await found(`nameSTARTSWITH${name}${more}`),
  }))
}

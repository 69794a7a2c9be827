import type { Case } from '../parity'

const surface = 'Scopes'
const docs = 'https://www.servicenow.com/docs/r/application-development'

const tried = (body: string) => `${body}
  return { found: found, told: gr.getLastErrorMessage() }`

export const scopes: readonly Case[] = [
  {
    surface,
    says: 'a table for which the app has a privilege is read',
    evidence: { kind: 'documented', source: `${docs}/c_CrossScopePrivilegeRecord.html` },
    run: async ({ make, script }) => {
      await make('change_request', { short_description: 'parity' })
      return script(
        tried(`var gr = new GlideRecord('change_request'); gr.setLimit(1); gr.query()
        var found = gr.next()`),
      )
    },
    gives: { found: true, told: null },
  },
  {
    surface,
    says: 'a table without a privilege is not, the query does not throw, and the reason is told',
    evidence: { kind: 'seen', source: 'platform.md 10.2' },
    run: ({ script }) =>
      script(tried(`var gr = new GlideRecord('cmn_location'); gr.query(); var found = gr.next()`)),
    gives: {
      found: false,
      told: "Read operation on table 'cmn_location' from scope 'x_patch_loop' was denied. The application 'x_patch_loop' must declare a cross scope access privilege. Please contact the application admin to update their access requests.",
    },
  },
  {
    surface,
    says: 'an access that enforcing blocks is recorded as requested',
    evidence: { kind: 'documented', source: `${docs}/c_RuntimeAccessTracking.html` },
    run: async ({ script }) => {
      await script(`var gr = new GlideRecord('cmn_department'); gr.query()`)
      return script(
        `var gr = new GlideRecord('sys_scope_privilege')
        gr.addQuery('source_scope.scope', 'x_patch_loop')
        gr.addQuery('target_name', 'cmn_department')
        gr.query()
        var seen = []
        while (gr.next()) seen.push([gr.getValue('operation'), gr.getValue('status')])
        gr.query()
        while (gr.next()) gr.deleteRecord()
        return seen`,
        { scope: 'global' },
      )
    },
    gives: [['read', 'requested']],
  },
  {
    surface,
    says: 'no privilege lets an app delete where the table does not',
    evidence: { kind: 'documented', source: `${docs}/c_CrossScopePrivilegeRecord.html` },
    run: async ({ make, script }) => {
      const id = await make('change_request', { short_description: 'parity' })
      return script(`var gr = new GlideRecord('change_request'); gr.get('${id}')
        return [gr.deleteRecord(), gr.getLastErrorMessage()]`)
    },
    gives: [
      false,
      "Delete operation on table 'change_request' from scope 'x_patch_loop' has been refused due to the table's cross-scope access policy",
    ],
  },
  {
    surface,
    says: 'a script include without a privilege to execute it throws where it is made, and the request is recorded',
    evidence: {
      kind: 'assumed',
      source: `${docs}/c_CrossScopePrivilegeRecord.html tells of the operation; that the text is like that of tables, and that it is asked as the object is made, is assumed: to check, run new global.ChangeUtils() in an enforcing scope`,
    },
    run: async ({ script, call }) => {
      const told = await script(
        `try { new global.ChangeUtils(); return 'made' } catch (e) { return String(e.message) }`,
      )
      const query = 'target_name=ChangeUtils^operation=execute'
      const path = `/api/now/table/sys_scope_privilege?sysparm_fields=status,target_type&sysparm_query=${query}`
      return { told, asked: (await call('GET', path)).body.result as unknown }
    },
    gives: {
      told: "Execute operation on script include 'ChangeUtils' from scope 'x_patch_loop' was denied. The application 'x_patch_loop' must declare a cross scope access privilege. Please contact the application admin to update their access requests.",
      asked: [{ status: 'requested', target_type: 'sys_script_include' }],
    },
  },
]

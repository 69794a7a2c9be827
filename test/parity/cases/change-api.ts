import type { Case } from '../parity'
import { CHANGE, NOBODY, PAGE, withChange } from './change-kit'

const surface = 'Change Management API'
const documented = { kind: 'documented', source: PAGE } as const
const RECORDED = 'an answer of a developer instance, recorded in February 2026 (platform.md 11.3)'

/** sn_chg_rest: changes, templates, models, tasks. */
export const changeApi: readonly Case[] = [
  {
    surface,
    says: 'a field is an object of value and display value, numbers and booleans in JSON’s own types',
    evidence: documented,
    run: (target) =>
      withChange(target, { short_description: 'shape' }, async (_id, { status, body }) => {
        const { state, type, on_hold, order, short_description } = body.result
        return { status, state, type, on_hold, order, short_description }
      }),
    gives: {
      status: 200,
      state: { value: -5, display_value: 'New' },
      type: { value: 'normal', display_value: 'Normal' },
      on_hold: { value: false, display_value: 'false' },
      order: { value: '', display_value: '' },
      short_description: { value: 'shape', display_value: 'shape' },
    },
  },
  {
    surface,
    says: 'a date has a third form, and an SLA that is not due is UNKNOWN',
    evidence: documented,
    run: (target) =>
      withChange(target, {}, async (_id, { body }) => [
        body.result.start_date,
        body.result.sla_due,
      ]),
    gives: [
      { value: '', display_value: '', display_value_internal: '' },
      { value: '', display_value: 'UNKNOWN', display_value_internal: '' },
    ],
  },
  {
    surface,
    says: 'one record is an object, not a list of one',
    evidence: { kind: 'seen', source: `${RECORDED}; the page's samples of the types show lists` },
    run: (target) =>
      withChange(target, {}, async (id) => {
        const { body } = await target.call('GET', `${CHANGE}/normal/${id}`)
        return Array.isArray(body.result) ? 'list' : typeof body.result
      }),
    gives: 'object',
  },
  {
    surface,
    says: 'unknown and read-only fields are ignored and named',
    evidence: documented,
    run: (target) =>
      withChange(target, {}, async (id) => {
        const body = { no_such_field: '1', conflict_status: 'Conflict', description: 'more' }
        const answer = await target.call('PATCH', `${CHANGE}/${id}`, { body })
        const { __meta, description } = answer.body.result
        return { ignored: __meta.ignoredFields.sort(), description: description.value }
      }),
    gives: { ignored: ['conflict_status', 'no_such_field'], description: 'more' },
  },
  {
    surface,
    says: 'the body overrides the address',
    evidence: documented,
    run: (target) =>
      withChange(target, {}, async (id) => {
        const path = `${CHANGE}/${id}?description=address&justification=address`
        const { body } = await target.call('PATCH', path, { body: { description: 'body' } })
        return [body.result.description.value, body.result.justification.value]
      }),
    gives: ['body', 'address'],
  },
  {
    surface,
    says: 'a delete answers 200 with the record as it was',
    evidence: documented,
    run: async ({ call }) => {
      const made = await call('POST', `${CHANGE}/emergency`, { body: {} })
      const id = made.body.result.sys_id.value
      const { status, body } = await call('DELETE', `${CHANGE}/emergency/${id}`)
      const again = await call('GET', `${CHANGE}/${id}`)
      return [status, body.result.sys_id.value === id, again.status]
    },
    gives: [200, true, 404],
  },
  {
    surface,
    says: 'a record of another type is 404 under the path of a type',
    evidence: documented,
    run: (target) =>
      withChange(target, {}, async (id) => {
        const { status } = await target.call('GET', `${CHANGE}/emergency/${id}`)
        return status
      }),
    gives: 404,
  },
  {
    surface,
    says: 'chg_model is taken by its name',
    evidence: documented,
    run: async ({ call }) => {
      const { body } = await call('POST', CHANGE, { body: { chg_model: 'Standard' } })
      await call('DELETE', `${CHANGE}/${body.result.sys_id.value}`)
      return body.result.chg_model
    },
    gives: { value: 'e55d0bfec343101035ae3f52c1d3ae49', display_value: 'Standard' },
  },
  {
    surface,
    says: 'an unknown model is 400',
    evidence: {
      kind: 'assumed',
      source: 'the page has 400 for bad requests and names none; POST one',
    },
    run: async ({ call }) =>
      (await call('POST', CHANGE, { body: { chg_model: 'No such model' } })).status,
    gives: 400,
  },
  {
    surface,
    says: 'field=value takes display values',
    evidence: documented,
    run: (target) =>
      withChange(target, { short_description: 'parity list' }, async (id) => {
        const path = `${CHANGE}?sys_id=${id}&state=New&type=Normal`
        const { body } = await target.call('GET', path)
        return body.result[0].short_description.value
      }),
    gives: 'parity list',
  },
  {
    surface,
    says: 'the last element of a list tells how the query was read',
    evidence: {
      kind: 'seen',
      source: `${RECORDED}; unit tests of ansible servicenow.itsm remove it; the page is silent`,
    },
    run: async ({ call }) => {
      const { body } = await call('GET', `${CHANGE}?sys_id=${NOBODY}&no_such_field=1`)
      return body.result
    },
    gives: [
      {
        __meta: {
          encodedQuery: `sys_id=${NOBODY}`,
          fields: { applied: ['sys_id'], ignored: ['no_such_field'] },
        },
      },
    ],
  },
  {
    surface,
    says: 'sysparm_fields does nothing',
    evidence: { kind: 'documented', source: `${PAGE}: the parameter is not among those supported` },
    run: (target) =>
      withChange(target, { short_description: 'all of it' }, async (id) => {
        const { body } = await target.call('GET', `${CHANGE}?sys_id=${id}&sysparm_fields=number`)
        return body.result[0].short_description.value
      }),
    gives: 'all of it',
  },
  {
    surface,
    says: 'a refused update is 400 with the rule in its message and an empty detail',
    evidence: { kind: 'seen', source: 'platform.md 2.4' },
    run: (target) =>
      withChange(target, {}, async (id) => {
        const { status, body } = await target.call('PATCH', `${CHANGE}/${id}`, {
          body: { state: '3' },
        })
        const begins = 'Change Request record could not be updated. Operation against file'
        return { status, begins: body.error.message.startsWith(begins), detail: body.error.detail }
      }),
    gives: { status: 400, begins: true, detail: '' },
  },
  {
    surface,
    says: 'next states tell labels of the available ones, and transitions grouped by where they lead',
    evidence: documented,
    run: (target) =>
      withChange(target, {}, async (id) => {
        const { body } = await target.call('GET', `${CHANGE}/${id}/nextstates`)
        const { available_states, state_label, state_transitions } = body.result
        const labels = available_states.every((state: string) => state in state_label)
        const groups = state_transitions.map(
          (group: { to_state: string }[]) => new Set(group.map(({ to_state }) => to_state)).size,
        )
        return { labels, isNew: state_label['-5'], groups: [...new Set(groups)] }
      }),
    gives: { labels: true, isNew: 'New', groups: [1] },
  },
  {
    surface,
    says: 'a wrong path is 400 and named as no resource',
    evidence: {
      kind: 'seen',
      source: 'a client of older releases looks for this answer (platform.md 11.2)',
    },
    run: async ({ call }) => {
      const { status, body } = await call('GET', `${CHANGE}/${NOBODY}/nothing`)
      return [status, body.error.message.split('.')[0]]
    },
    gives: [400, 'Requested URI does not represent any resource'],
  },
  {
    surface,
    says: 'itil reads and writes, and does not delete',
    evidence: documented,
    run: (target) =>
      withChange(target, {}, async (id) => {
        const as = await target.user('itil')
        const path = `${CHANGE}/${id}`
        const read = await target.call('GET', path, { as })
        const written = await target.call('PATCH', path, { as, body: { description: 'x' } })
        const removed = await target.call('DELETE', path, { as })
        return [read.status, written.status, removed.status]
      }),
    gives: [200, 200, 403],
  },
  {
    surface,
    says: 'who has no role of change management is refused by the ACL of the endpoint',
    evidence: { kind: 'seen', source: 'platform.md 11.2' },
    run: async ({ call, user }) => {
      const { status, body } = await call('GET', CHANGE, { as: await user('template_editor') })
      return [status, body.error.detail]
    },
    gives: [403, 'Failed API level ACL Validation'],
  },
  {
    surface,
    says: 'who has no approval to decide is refused with 400',
    evidence: documented,
    run: (target) =>
      withChange(target, {}, async (id) => {
        const sent = { body: { state: 'approved' } }
        return (await target.call('PATCH', `${CHANGE}/${id}/approvals`, sent)).status
      }),
    gives: 400,
  },
  {
    surface,
    says: 'a task belongs to its change, is changed and goes with its last values',
    evidence: documented,
    run: (target) =>
      withChange(target, {}, async (id) => {
        const { call } = target
        const made = await call('POST', `${CHANGE}/${id}/task?short_description=t&no_such_field=1`)
        const task = made.body.result
        const path = `${CHANGE}/${id}/task/${task.sys_id.value}`
        const patched = await call('PATCH', path, { body: { short_description: 'u' } })
        const listed = await call('GET', `${CHANGE}/${id}/task`)
        const elsewhere = await call('DELETE', `${CHANGE}/${NOBODY}/task/${task.sys_id.value}`)
        const removed = await call('DELETE', path)
        return {
          parent: task.parent.value === id,
          ignored: task.__meta.ignoredFields,
          now: patched.body.result.short_description.value,
          listed: listed.body.result.length,
          elsewhere: elsewhere.status,
          removed: [removed.status, removed.body.result.short_description.value],
        }
      }),
    gives: {
      parent: true,
      ignored: ['no_such_field'],
      now: 'u',
      listed: 1,
      elsewhere: 404,
      removed: [200, 'u'],
    },
  },
  {
    surface,
    says: 'models are listed with their presets and without system packaging',
    evidence: documented,
    run: async ({ call }) => {
      const { body } = await call('GET', `${CHANGE}/model?name=Emergency`)
      const [model] = body.result
      const preset = model.record_preset.value.includes('type=emergency')
      return { preset, table: model.table_name.value, scope: 'sys_scope' in model }
    },
    gives: { preset: true, table: 'change_request', scope: false },
  },
  {
    surface,
    says: 'a standard change of a template that is not there is 404',
    evidence: documented,
    run: async ({ call }) =>
      (await call('POST', `${CHANGE}/standard/${NOBODY}`, { body: {} })).status,
    gives: 404,
  },
  {
    surface,
    says: 'a standard change without a template is no method of its path',
    evidence: { kind: 'documented', source: `${PAGE}: /change/standard has a GET alone` },
    run: async ({ call }) => (await call('POST', `${CHANGE}/standard`, { body: {} })).status,
    gives: 405,
  },
  {
    surface,
    says: 'risk conditions are applied by their order, the first that matches alone',
    evidence: {
      kind: 'documented',
      source: 'define-risk-and-impact-conditions.md; names of the columns are assumed',
    },
    only: 'an instance has risk conditions of its own, which would come first',
    run: async (target) => {
      const condition = 'short_description=parity risk'
      const common = { active: 'true', condition, impact: '2' }
      await target.make('risk_conditions', { ...common, name: 'second', order: '2', risk: '2' })
      await target.make('risk_conditions', { ...common, name: 'first', order: '1', risk: '4' })
      return withChange(target, { short_description: 'parity risk' }, async (id) => {
        const { body } = await target.call('PATCH', `${CHANGE}/${id}/risk`)
        return [body.result.risk.value, body.result.impact.value]
      })
    },
    gives: [4, 2],
  },
]

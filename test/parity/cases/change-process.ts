import type { Case, Target } from '../parity'

const surface = 'Change process'
const docs = 'https://www.servicenow.com/docs/r/it-service-management/change-management/'
const states = `${docs}normal-standard-emergency-states.html`
const hold = `${docs}t_PlaceAChangeRequestOnHold.html`
const task = `${docs}create-a-change-task.html`
const model = `${docs}configure-change-model-states.html`

const CHANGE = '/api/now/table/change_request'
type Values = Readonly<Record<string, string>>

/** All that any model set asks of a change before it moves. */
const FULL: Values = {
  short_description: 'Parity',
  description: 'Parity',
  justification: 'Parity',
  risk: '4',
  impact: '3',
  start_date: '2031-01-07 10:00:00',
  end_date: '2031-01-07 12:00:00',
}

async function change({ make }: Target, values: Values = {}): Promise<string> {
  const assignment_group = await make('sys_user_group', { name: `Parity ${Math.random()}` })
  return make('change_request', { ...FULL, assignment_group, ...values })
}
const patch = async ({ call }: Target, id: string, values: Values): Promise<number> =>
  (await call('PATCH', `${CHANGE}/${id}`, { body: values })).status
const field = async ({ call }: Target, id: string, name: string): Promise<string> =>
  (await call('GET', `${CHANGE}/${id}?sysparm_fields=${name}`)).body.result[name]
const through = async (target: Target, id: string, ...moves: string[]): Promise<number[]> => {
  const seen: number[] = []
  for (const state of moves) seen.push(await patch(target, id, { state }))
  return seen
}

const moves: readonly Case[] = [
  {
    surface,
    says: 'a change begins as New',
    evidence: { kind: 'documented', source: states },
    run: async (target) => field(target, await change(target), 'state'),
    gives: '-5',
  },
  {
    surface,
    says: 'a move that the model lacks is 403, and names the rule that refused it',
    evidence: { kind: 'seen', source: 'platform.md 2.4' },
    run: async (target) => {
      const id = await change(target, { type: 'normal' })
      const { status, body } = await target.call('PATCH', `${CHANGE}/${id}`, {
        body: { state: '-1' },
      })
      const detail = String(body.error?.detail)
      return { status, byRule: detail.includes("'Change Model: Check State Transition^") }
    },
    gives: { status: 403, byRule: true },
  },
  {
    surface,
    says: 'a standard change goes from New to Scheduled, Implement and Review',
    evidence: { kind: 'documented', source: states },
    run: async (target) =>
      through(target, await change(target, { type: 'standard' }), '-2', '-1', '0'),
    gives: [200, 200, 200],
  },
  {
    surface,
    says: 'a change in Review cannot be canceled',
    evidence: { kind: 'documented', source: states },
    run: async (target) =>
      through(target, await change(target, { type: 'standard' }), '-2', '-1', '0', '4'),
    gives: [200, 200, 200, 403],
  },
  {
    surface,
    says: 'closing needs close code and close notes',
    evidence: { kind: 'documented', source: `${docs}t_ProcessAChangeRequest.html` },
    run: async (target) => {
      const id = await change(target, { type: 'standard' })
      await through(target, id, '-2', '-1', '0')
      const bare = await patch(target, id, { state: '3' })
      const full = { state: '3', close_code: 'successful', close_notes: 'Parity' }
      return [bare, await patch(target, id, full)]
    },
    gives: [403, 200],
  },
  {
    surface,
    says: 'the type is fixed once the change has left New',
    evidence: { kind: 'documented', source: `${docs}c_ChangeStateModel.html` },
    run: async (target) => {
      const id = await change(target, { type: 'standard' })
      await patch(target, id, { state: '-2' })
      await patch(target, id, { type: 'emergency' })
      return field(target, id, 'type')
    },
    gives: 'standard',
  },
  {
    surface,
    says: 'affected CIs are refused once the change has left New',
    evidence: { kind: 'documented', source: `${docs}c_AffectedCIsAndImpactedServices.html` },
    run: async (target) => {
      const id = await change(target, { type: 'standard' })
      const ci = await target.make('cmdb_ci', { name: 'parity-ci' })
      await patch(target, id, { state: '-2' })
      const body = { task: id, ci_item: ci }
      return (await target.call('POST', '/api/now/table/task_ci', { body })).status
    },
    gives: 403,
  },
]

const models: readonly Case[] = [
  {
    surface,
    says: 'a model of one’s own has its own moves and no others',
    evidence: { kind: 'documented', source: model },
    run: async (target) => {
      const { make } = target
      const own = await make('chg_model', {
        name: 'Parity model',
        table_name: 'change_request',
        state_field: 'state',
      })
      const state = (state_value: string, state_label: string, initial_state: string) =>
        make('sttrm_state', { sttrm_model: own, state_value, state_label, initial_state })
      const from_state = await state('-5', 'New', 'true')
      const to_state = await state('-1', 'Implement', 'false')
      await state('0', 'Review', 'false')
      await make('sttrm_state_transition', { from_state, to_state })
      return through(target, await change(target, { chg_model: own }), '0', '-1', '0')
    },
    gives: [403, 200, 403],
  },
  {
    surface,
    says: 'nextstates tells the present state, and where the change may go from New',
    evidence: {
      kind: 'documented',
      source:
        'https://www.servicenow.com/docs/r/api-reference/rest-apis/change-management-api.html',
    },
    run: async (target) => {
      const id = await change(target, { type: 'standard' })
      const { body } = await target.call('GET', `/api/sn_chg_rest/change/${id}/nextstates`)
      return [...body.result.available_states].sort()
    },
    gives: ['-2', '-5', '4'],
  },
]

const holding: readonly Case[] = [
  {
    surface,
    says: 'a change goes on hold with a reason only',
    evidence: { kind: 'documented', source: hold },
    run: async (target) => {
      const id = await change(target)
      const bare = await patch(target, id, { on_hold: 'true' })
      return [bare, await patch(target, id, { on_hold: 'true', on_hold_reason: 'Parity' })]
    },
    gives: [403, 200],
  },
  {
    surface,
    says: 'on hold a change can only be canceled, and canceling ends the hold',
    evidence: { kind: 'documented', source: hold },
    run: async (target) => {
      const id = await change(target, { type: 'standard' })
      await patch(target, id, { on_hold: 'true', on_hold_reason: 'Parity' })
      const statuses = await through(target, id, '-2', '4')
      return [...statuses, await field(target, id, 'on_hold')]
    },
    gives: [403, 200, 'false'],
  },
  {
    surface,
    says: 'canceling a change cancels its active tasks',
    evidence: { kind: 'documented', source: hold },
    run: async (target) => {
      const id = await change(target)
      const own = await target.make('change_task', {
        change_request: id,
        short_description: 'Parity',
      })
      await patch(target, id, { state: '4' })
      const { body } = await target.call(
        'GET',
        `/api/now/table/change_task/${own}?sysparm_fields=state,active`,
      )
      return body.result
    },
    gives: { state: '4', active: 'false' },
  },
]

const people: readonly Case[] = [
  {
    surface,
    says: 'an implementation task stays inside the planned dates of its change',
    evidence: { kind: 'documented', source: task },
    run: async (target) => {
      const body = {
        change_request: await change(target),
        short_description: 'Parity',
        change_task_type: 'implementation',
        planned_start_date: '2031-01-07 09:00:00',
        planned_end_date: '2031-01-07 11:00:00',
      }
      return (await target.call('POST', '/api/now/table/change_task', { body })).status
    },
    gives: 403,
  },
  {
    surface,
    says: 'a task is closed with close code and close notes only',
    evidence: { kind: 'documented', source: task },
    run: async (target) => {
      const values = { change_request: await change(target), short_description: 'Parity' }
      const own = await target.make('change_task', values)
      const path = `/api/now/table/change_task/${own}`
      const full = { state: '3', close_code: 'successful', close_notes: 'Parity' }
      const bare = (await target.call('PATCH', path, { body: { state: '3' } })).status
      return [bare, (await target.call('PATCH', path, { body: full })).status]
    },
    gives: [403, 200],
  },
  {
    surface,
    says: 'assigned to must be a member of the assignment group',
    evidence: { kind: 'seen', source: 'platform.md 2.4' },
    run: async (target) => {
      const { userName } = await target.user('itil')
      const query = `/api/now/table/sys_user?sysparm_query=user_name=${userName}&sysparm_fields=sys_id`
      const { body } = await target.call('GET', query)
      return patch(target, await change(target), { assigned_to: body.result[0].sys_id })
    },
    gives: 403,
  },
  {
    surface,
    says: 'nobody decides on an approval that was asked of another',
    evidence: {
      kind: 'documented',
      source: 'https://www.servicenow.com/docs/r/build-workflows/approvals/r_Approvals.html',
    },
    run: async (target) => {
      const { make, call, user } = target
      const approver = await make('sys_user', { user_name: `parity.${Math.random()}` })
      const sysapproval = await change(target)
      const row = await make('sysapproval_approver', { sysapproval, approver, state: 'requested' })
      const path = `/api/now/table/sysapproval_approver/${row}`
      const sent = { body: { state: 'approved' }, as: await user('itil') }
      return (await call('PATCH', path, sent)).status
    },
    gives: 403,
  },
]

/** What a change may do, and who may do it to it. */
export const changeProcess: readonly Case[] = [...moves, ...models, ...holding, ...people]

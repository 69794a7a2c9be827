import type { Case } from '../parity'
import { CHANGE, ended, NOBODY, PAGE, withChange } from './change-kit'

const surface = 'Change Management API, work done later'
const documented = { kind: 'documented', source: PAGE } as const

/** sn_chg_rest: associations, conflicts, schedules and their workers. */
export const changeWorkers: readonly Case[] = [
  {
    surface,
    says: 'CIs are attached by a worker: 202, Waiting, and in the end Complete',
    evidence: documented,
    run: async (target) => {
      const ci = await target.make('cmdb_ci_server', { name: 'parity server' })
      return withChange(target, {}, async (id) => {
        const sent = { body: { cmdb_ci_sys_ids: ci, association_type: 'affected' } }
        const started = await target.call('POST', `${CHANGE}/${id}/ci`, sent)
        const { state, type, request, messages } = started.body.result
        const { state: last } = await ended(target, started)
        const path = `${CHANGE}/${id}/ci?association_type=affected`
        const { body } = await target.call('GET', path)
        const { cmdb_ci_sys_ids, task } = JSON.parse(request)
        const asked = cmdb_ci_sys_ids[0] === ci && task === id
        const attached = body.result[0].ci_item.display_value
        return { status: started.status, state, type, asked, messages, last, attached }
      })
    },
    gives: {
      status: 202,
      state: { value: 1, display_value: 'Waiting' },
      type: 'affected',
      asked: true,
      messages: { errorMessages: [], warningMessages: [], infoMessages: [] },
      last: { value: 3, display_value: 'Complete' },
      attached: 'parity server',
    },
  },
  {
    surface,
    says: 'ids that are no CIs are told by the worker, which completes',
    evidence: { kind: 'seen', source: 'global.ChangeCIAssociationManagerSNC of an instance' },
    run: (target) =>
      withChange(target, {}, async (id) => {
        const sent = { body: { cmdb_ci_sys_ids: [NOBODY], association_type: 'affected' } }
        const started = await target.call('POST', `${CHANGE}/${id}/ci`, sent)
        const { state, ignored_cmdb_ci_sys_ids } = await ended(target, started)
        return [state.value, ignored_cmdb_ci_sys_ids]
      }),
    gives: [3, [NOBODY]],
  },
  {
    surface,
    says: 'a body with unquoted names and single quotes is taken, as in the sample',
    evidence: documented,
    run: async (target) => {
      const ci = await target.make('cmdb_ci_server', { name: 'parity server' })
      return withChange(target, {}, async (id) => {
        const body = `{cmdb_ci_sys_ids:'${ci}', association_type:'affected'}`
        return (await target.call('POST', `${CHANGE}/${id}/ci`, { body })).status
      })
    },
    gives: 202,
  },
  {
    surface,
    says: 'an association of no known type, or of nothing, is 400',
    evidence: documented,
    run: (target) =>
      withChange(target, {}, async (id) => {
        const statusOf = async (body: object) =>
          (await target.call('POST', `${CHANGE}/${id}/ci`, { body })).status
        const wrong = await statusOf({ association_type: 'x', cmdb_ci_sys_ids: [NOBODY] })
        const none = await statusOf({ association_type: 'affected' })
        const { status } = await target.call('GET', `${CHANGE}/${id}/ci`)
        return [wrong, none, status]
      }),
    gives: [400, 400, 400],
  },
  {
    surface,
    says: 'impacted services are refreshed later, and the answer is 200',
    evidence: documented,
    run: (target) =>
      withChange(target, {}, async (id) => {
        const path = `${CHANGE}/${id}/refresh_impacted_services`
        const started = await target.call('POST', path, { body: {} })
        const { type } = started.body.result
        return [started.status, type, (await ended(target, started)).state.value]
      }),
    gives: [200, 'impacted', 3],
  },
  {
    surface,
    says: 'a worker that is not there is 404',
    evidence: documented,
    run: async ({ call }) => (await call('GET', `${CHANGE}/worker/${NOBODY}`)).status,
    gives: 404,
  },
  {
    surface,
    says: 'a conflict check is started with the sys_id of its process',
    evidence: documented,
    run: async (target) => {
      const cmdb_ci = await target.make('cmdb_ci_server', { name: 'parity server' })
      const times = { start_date: '2030-01-07 10:00:00', end_date: '2030-01-07 11:00:00' }
      return withChange(target, { cmdb_ci, ...times }, async (id) => {
        const { status, body } = await target.call('POST', `${CHANGE}/${id}/conflict`)
        const told = await target.call('GET', `${CHANGE}/${id}/conflict`)
        const { conflicts, ...texts } = told.body.result
        const types = [...new Set(Object.values(texts).map((each) => typeof each))]
        return [status, /^[0-9a-f]{32}$/.test(body.result), types, Array.isArray(conflicts)]
      })
    },
    gives: [200, true, ['string'], true],
  },
  {
    surface,
    says: 'a conflict check needs a CI and planned dates',
    evidence: {
      kind: 'assumed',
      source:
        't_RunManualConflictDetection.md requires them, the page has 400 for what cannot start',
    },
    run: (target) =>
      withChange(
        target,
        {},
        async (id) => (await target.call('POST', `${CHANGE}/${id}/conflict`)).status,
      ),
    gives: 400,
  },
  {
    surface,
    says: 'a check that does not run cannot be cancelled',
    evidence: documented,
    run: (target) =>
      withChange(
        target,
        {},
        async (id) => (await target.call('DELETE', `${CHANGE}/${id}/conflict`)).status,
      ),
    gives: 400,
  },
  {
    surface,
    says: 'slots of a CI as long as was asked, begin where it was asked and are told by the worker',
    evidence: documented,
    run: async (target) => {
      const ci = await target.make('cmdb_ci_server', { name: 'parity server' })
      const asked = 'duration_in_seconds=3600&planned_start_time=2030-01-07 10:00:00'
      const path = `${CHANGE}/ci/${ci}/schedule?${asked.replaceAll(' ', '%20')}`
      const started = await target.call('GET', path)
      const { type, payload } = await ended(target, started)
      return [started.status, type, payload.spans[0].start.value, payload.spans[0].end.value]
    },
    gives: [202, 'schedule', '2030-01-07 10:00:00', '2030-01-07 11:00:00'],
  },
  {
    surface,
    says: 'the first slot becomes the planned time of a change',
    evidence: documented,
    run: async (target) => {
      const cmdb_ci = await target.make('cmdb_ci_server', { name: 'parity server' })
      return withChange(target, { cmdb_ci }, async (id) => {
        const body = { duration_in_seconds: '7200', planned_start_time: '2030-01-07 10:00:00' }
        const path = `${CHANGE}/${id}/schedule/first_available`
        const started = await target.call('PATCH', path, { body })
        const { messages } = await ended(target, started)
        const { result } = (await target.call('GET', `${CHANGE}/${id}`)).body
        return [messages.infoMessages, result.start_date.value, result.end_date.value]
      })
    },
    gives: [['Change has been updated'], '2030-01-07 10:00:00', '2030-01-07 12:00:00'],
  },
  {
    surface,
    says: 'a change without CI or times, a CI that is not there and a bad duration are 400',
    evidence: documented,
    run: (target) =>
      withChange(target, {}, async (id) => {
        const statusOf = async (path: string) => (await target.call('GET', path)).status
        const bare = await statusOf(`${CHANGE}/${id}/schedule`)
        const gone = await statusOf(`${CHANGE}/ci/${NOBODY}/schedule?duration_in_seconds=60`)
        const ci = await target.make('cmdb_ci_server', { name: 'parity server' })
        const bad = await statusOf(`${CHANGE}/ci/${ci}/schedule?duration_in_seconds=soon`)
        const none = await statusOf(`${CHANGE}/${NOBODY}/schedule`)
        return [bare, gone, bad, none]
      }),
    gives: [400, 400, 400, 404],
  },
]

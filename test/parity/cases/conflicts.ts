import type { Case, Target } from '../parity'

const surface = 'Conflict detection'
const docs = 'https://www.servicenow.com/docs/r/it-service-management/change-management/'
const properties = `${docs}configure-conflict-properties.html`
const DATES = { start_date: '2031-03-04 10:00:00', end_date: '2031-03-04 11:00:00' }

type Values = Readonly<Record<string, string>>

const change = ({ make }: Target, cmdb_ci: string, values: Values = {}): Promise<string> =>
  make('change_request', { short_description: 'Parity', ...DATES, cmdb_ci, ...values })

/** Asks for the check and reads its result; an instance does the work later, the stand-in at once. */
async function types({ call }: Target, id: string): Promise<string[]> {
  const path = `/api/sn_chg_rest/change/${id}/conflict`
  await call('POST', path, { body: {} })
  const fields = `/api/now/table/change_request/${id}?sysparm_fields=conflict_last_run`
  for (let turn = 0; turn < 20; turn += 1) {
    if ((await call('GET', fields)).body.result.conflict_last_run !== '') break
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  const rows = await call(
    'GET',
    `/api/now/table/conflict?sysparm_query=change=${id}&sysparm_fields=type`,
  )
  return rows.body.result.map((row: { type: string }) => row.type).sort()
}

async function windowOf(
  { make }: Target,
  table: string,
  condition: string,
  day: string,
): Promise<void> {
  const name = `Parity ${Math.random()}`
  const schedule = await make(table, { name, time_zone: 'GMT', applies_to: 'cmdb_ci', condition })
  const times = { start_date_time: `${day}T090000`, end_date_time: `${day}T120000` }
  await make('cmn_schedule_span', { schedule, name, ...times })
}

/** Conflicts of a change with others and with windows. */
export const conflicts: readonly Case[] = [
  {
    surface,
    says: 'two changes of one CI at one time conflict (change.conflict.currentci)',
    evidence: { kind: 'documented', source: properties },
    run: async (target) => {
      const ci = await target.make('cmdb_ci', { name: 'parity-conflict-1' })
      await change(target, ci)
      return types(target, await change(target, ci))
    },
    gives: ['ci_already_scheduled'],
  },
  {
    surface,
    says: 'a change that begins as another ends does not (change.conflict.allow_contiguous_changes)',
    evidence: { kind: 'documented', source: properties },
    run: async (target) => {
      const ci = await target.make('cmdb_ci', { name: 'parity-conflict-2' })
      await change(target, ci)
      const later = { start_date: DATES.end_date, end_date: '2031-03-04 12:00:00' }
      return types(target, await change(target, ci, later))
    },
    gives: [],
  },
  {
    surface,
    says: 'a blackout schedule is a conflict for the CIs that its condition names',
    evidence: { kind: 'documented', source: `${docs}t_CreateBlkoutMaintSched.html` },
    run: async (target) => {
      await windowOf(target, 'cmn_schedule_blackout', 'name=parity-conflict-3^EQ', '20310304')
      const [named, other] = [
        await target.make('cmdb_ci', { name: 'parity-conflict-3' }),
        await target.make('cmdb_ci', { name: 'parity-conflict-4' }),
      ]
      return [
        await types(target, await change(target, named)),
        await types(target, await change(target, other)),
      ]
    },
    gives: [['blackout'], []],
  },
  {
    surface,
    says: 'outside a maintenance schedule that names the CI is a conflict',
    evidence: {
      kind: 'documented',
      source: `${docs}configuring-maintenance-schedules-best-practices.html`,
    },
    run: async (target) => {
      await windowOf(target, 'cmn_schedule_maintenance', 'name=parity-conflict-5^EQ', '20310305')
      const ci = await target.make('cmdb_ci', { name: 'parity-conflict-5' })
      return types(target, await change(target, ci))
    },
    gives: ['not_in_maintenance_window'],
  },
]

import type { Case, Target } from '../parity'
import { documented, of } from './rest-evidence'

const page = documented('c_AggregateAPI')
const is = of('Aggregate API')
const NAME = 'nameSTARTSWITHparity-stats'

/** Three CIs with 1, 4 and 10 faults, two of them in production. */
async function stats({ call, make }: Target, parameters: string) {
  const faults = { 1: 'Production', 4: 'Production', 10: 'Test' }
  for (const [fault_count, environment] of Object.entries(faults)) {
    const values = { name: `parity-stats-${fault_count}`, fault_count, environment }
    await make('cmdb_ci_linux_server', values)
  }
  const path = `/api/now/stats/cmdb_ci_linux_server?sysparm_query=${NAME}&${parameters}`
  return (await call('GET', path)).body.result
}

export const aggregateApi: readonly Case[] = [
  is('a count is a string', page, (target) => stats(target, 'sysparm_count=true'), {
    stats: { count: '3' },
  }),
  is(
    'averages have four digits, other figures are as they are',
    page,
    (target) =>
      stats(
        target,
        ['avg', 'sum', 'min', 'max'].map((kind) => `sysparm_${kind}_fields=fault_count`).join('&'),
      ),
    {
      stats: {
        avg: { fault_count: '5.0000' },
        max: { fault_count: '10' },
        min: { fault_count: '1' },
        sum: { fault_count: '15' },
      },
    },
  ),
  is(
    'groups are a list with their fields, ordered as asked',
    page,
    (target) =>
      stats(
        target,
        'sysparm_count=true&sysparm_group_by=environment&sysparm_order_by=environment^DESC',
      ),
    [
      { stats: { count: '1' }, groupby_fields: [{ field: 'environment', value: 'Test' }] },
      { stats: { count: '2' }, groupby_fields: [{ field: 'environment', value: 'Production' }] },
    ],
  ),
  is(
    'having keeps the groups whose figures hold',
    page,
    async (target) => {
      const asked = 'sysparm_group_by=environment&sysparm_having=count^environment^>^1'
      const groups: readonly { groupby_fields: object }[] = await stats(target, encodeURI(asked))
      return groups.map((group) => group.groupby_fields)
    },
    [[{ field: 'environment', value: 'Production' }]],
  ),
  is('nothing asked is nothing computed', page, (target) => stats(target, ''), { stats: {} }),
  is(
    'who may not read the table is refused',
    page,
    async ({ call, user }) => {
      const path = '/api/now/stats/sys_properties?sysparm_count=true'
      return (await call('GET', path, { as: await user() })).status
    },
    403,
  ),
]

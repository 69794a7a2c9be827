import type { SeedRow } from './load'

const option = (sysId: string, label: string, table: string, script: string): SeedRow => ({
  table: 'sys_filter_option_dynamic',
  row: {
    sys_id: sysId,
    sys_scope: 'global',
    label,
    table,
    script,
    active: '1',
    available_for_filter: '1',
  },
})

/** Dynamic filter options that come with the platform (r_UsingTheDynamicOperator.md; ids: queries all over its docs). */
export const filterRows = (): readonly SeedRow[] => [
  option('90d1921e5f510100a9ad2572f2b477fe', 'Me', 'sys_user', 'gs.getUserID()'),
  option('d6435e965f510100a9ad2572f2b47744', 'One of My Groups', 'sys_user_group', 'getMyGroups()'),
]

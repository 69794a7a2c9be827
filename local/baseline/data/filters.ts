import { idOf } from '../../process/words'
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

const hierarchy = (label: string, table: string, field: string, sysId?: string): SeedRow => ({
  table: 'sys_record_hierarchy',
  row: {
    sys_id: sysId ?? idOf('sys_record_hierarchy', table),
    label,
    name: label.toLowerCase().replaceAll(' ', '_'),
    table,
    reference_field: field,
  },
})

/** Dynamic filter options that come with the platform (r_UsingTheDynamicOperator.md; ids: queries all over its docs). */
export const filterRows = (): readonly SeedRow[] => [
  option('90d1921e5f510100a9ad2572f2b477fe', 'Me', 'sys_user', 'gs.getUserID()'),
  option('d6435e965f510100a9ad2572f2b47744', 'One of My Groups', 'sys_user_group', 'getMyGroups()'),
]

/** Record hierarchies of every instance (data-hierarchies.md; the id: r_OpAvailableFiltersQueries.md, those of the others are not known). */
export const hierarchyRows = (): readonly SeedRow[] => [
  hierarchy('Department Hierarchy', 'cmn_department', 'parent'),
  hierarchy('Location Hierarchy', 'cmn_location', 'parent'),
  hierarchy('Manager Hierarchy', 'sys_user', 'manager', 'fdd0fa0f93f5d2505bd0bd886cba1015'),
]

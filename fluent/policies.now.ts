import { Record } from '@servicenow/sdk/core'

// Shipped once, then the admin's own: 'first install' keeps an upgrade from touching them.
// A template for another change type or order is a row like these.
export const emergency = Record({
  $id: Now.ID['policy-emergency'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_policy',
  data: {
    name: 'Emergency',
    order: 100,
    active: true,
    match_emergency: 'yes',
    match_known_exploited: 'any',
    change_type: 'emergency',
    bypass_blackout: true,
    grouping: 'plan',
    minimum_matched: 0,
    on_conflict: 'warn',
    verify_share: 100,
    due_days_exploited: 14,
    due_days_critical: 15,
    due_days_high: 30,
    due_days_medium: 90,
    due_days_low: 0,
    draft_cadence: 'at_once',
  },
})

Record({
  $id: Now.ID['policy-workstations'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_policy',
  data: {
    name: 'Workstations',
    order: 200,
    active: true,
    match_class: 'cmdb_ci_computer,!cmdb_ci_server',
    match_emergency: 'any',
    match_known_exploited: 'any',
    change_type: 'none',
    grouping: 'plan',
    minimum_matched: 0,
    on_conflict: 'warn',
    verify_share: 100,
    due_days_exploited: 14,
    due_days_critical: 15,
    due_days_high: 30,
    due_days_medium: 90,
    due_days_low: 0,
    draft_cadence: 'nightly',
  },
})

export const servers = Record({
  $id: Now.ID['policy-servers'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_policy',
  data: {
    name: 'Servers',
    order: 300,
    active: true,
    match_emergency: 'any',
    match_known_exploited: 'any',
    change_type: 'normal',
    grouping: 'plan',
    minimum_matched: 0,
    on_conflict: 'warn',
    verify_share: 100,
    due_days_exploited: 14,
    due_days_critical: 15,
    due_days_high: 30,
    due_days_medium: 90,
    due_days_low: 0,
    draft_cadence: 'nightly',
  },
})

import { Record } from '@servicenow/sdk/core'

// Shipped once, then the admin's own: 'first install' keeps an upgrade from touching them.

Record({
  $id: Now.ID['risk-most-critical'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_risk_rule',
  data: {
    name: 'Most critical service',
    order: 100,
    active: true,
    what: 'criticality',
    threshold: 1,
    points: 3,
    impact_points: 2,
  },
})

Record({
  $id: Now.ID['risk-critical'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_risk_rule',
  data: {
    name: 'Critical service',
    order: 110,
    active: true,
    what: 'criticality',
    threshold: 2,
    points: 2,
    impact_points: 1,
  },
})

Record({
  $id: Now.ID['risk-systems-20'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_risk_rule',
  data: {
    name: 'More than 20 systems',
    order: 200,
    active: true,
    what: 'systems',
    threshold: 20,
    points: 1,
    impact_points: 0,
  },
})

Record({
  $id: Now.ID['risk-systems-100'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_risk_rule',
  data: {
    name: 'More than 100 systems',
    order: 210,
    active: true,
    what: 'systems',
    threshold: 100,
    points: 1,
    impact_points: 1,
  },
})

Record({
  $id: Now.ID['risk-restart'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_risk_rule',
  data: {
    name: 'Restart',
    order: 300,
    active: true,
    what: 'reboot',
    threshold: 0,
    points: 1,
    impact_points: 0,
  },
})

Record({
  $id: Now.ID['risk-production'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_risk_rule',
  data: {
    name: 'Production',
    order: 400,
    active: true,
    what: 'production',
    threshold: 0,
    points: 1,
    impact_points: 0,
  },
})

Record({
  $id: Now.ID['risk-first-ring'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_risk_rule',
  data: {
    name: 'First ring alone',
    order: 500,
    active: true,
    what: 'ring_within',
    threshold: 1,
    points: -1,
    impact_points: 0,
  },
})

Record({
  $id: Now.ID['risk-failed-before'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_risk_rule',
  data: {
    name: 'Failed before',
    order: 600,
    active: true,
    what: 'history_below',
    threshold: 90,
    points: 2,
    impact_points: 0,
  },
})

Record({
  $id: Now.ID['risk-proved-before'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_risk_rule',
  data: {
    name: 'Proved before',
    order: 610,
    active: true,
    what: 'history_above',
    threshold: 98,
    points: -1,
    impact_points: 0,
  },
})

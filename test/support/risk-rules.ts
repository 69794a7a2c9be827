import type { Row } from '../../src/contract/tables'

/** The shipped rules (fluent/risk-rules.now.ts), which test/package/shipped compares with these. */
export const SHIPPED_RULES: readonly Omit<Row<'risk_rule'>, 'sys_id'>[] = [
  {
    name: 'Most critical service',
    order: 100,
    active: true,
    what: 'criticality',
    threshold: 1,
    points: 3,
  },
  {
    name: 'Critical service',
    order: 110,
    active: true,
    what: 'criticality',
    threshold: 2,
    points: 2,
  },
  {
    name: 'More than 20 systems',
    order: 200,
    active: true,
    what: 'systems',
    threshold: 20,
    points: 1,
  },
  {
    name: 'More than 100 systems',
    order: 210,
    active: true,
    what: 'systems',
    threshold: 100,
    points: 1,
  },
  { name: 'Restart', order: 300, active: true, what: 'reboot', threshold: 0, points: 1 },
  { name: 'Production', order: 400, active: true, what: 'production', threshold: 0, points: 1 },
  {
    name: 'First ring alone',
    order: 500,
    active: true,
    what: 'ring_within',
    threshold: 1,
    points: -1,
  },
  {
    name: 'Failed before',
    order: 600,
    active: true,
    what: 'history_below',
    threshold: 90,
    points: 2,
  },
  {
    name: 'Proved before',
    order: 610,
    active: true,
    what: 'history_above',
    threshold: 98,
    points: -1,
  },
]
export const LIMITS = { high: 5, moderate: 2 }

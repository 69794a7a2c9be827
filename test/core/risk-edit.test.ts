import type { Row } from '../../src/contract/tables'
import { riskIssues } from '../../src/core/risk-edit'
import { SHIPPED_RULES } from '../support/risk-rules'

const rule = (more: Partial<Row<'risk_rule'>>): Row<'risk_rule'> => ({
  ...{ sys_id: '', name: 'Rule', order: 100, active: true },
  ...{ what: 'systems', threshold: 10, points: 1, impact_points: 0 },
  ...more,
})

test('the shipped rules may be saved', () => {
  expect(SHIPPED_RULES.flatMap((one) => riskIssues({ ...one, sys_id: '' }))).toEqual([])
})

test.each<[Partial<Row<'risk_rule'>>, string]>([
  [{}, ''],
  [{ points: 0 }, 'A rule of 0 points changes nothing: give it points, or deactivate it.'],
  [{ points: 0, impact_points: 1 }, ''],
  [{ impact_points: -200 }, 'Points are from -100 to 100: -200.'],
  [{ points: 101 }, 'Points are from -100 to 100: 101.'],
  [{ threshold: -1 }, 'The threshold cannot be below 0: -1.'],
  [
    { what: 'history_below', threshold: 101 },
    'The threshold of a share is a percentage, from 0 to 100: 101.',
  ],
  [{ what: 'criticality', threshold: 5 }, 'A criticality is from 1 (most critical) to 4: 5.'],
  [{ what: 'ring_within', threshold: 0 }, 'Rings begin with 1.'],
  [{ what: 'exploited' }, 'This is asked as yes or no: leave the threshold 0.'],
  [{ what: 'weather' }, 'Nothing is known of "weather" that a rule could look at.'],
])('a risk rule with %j: "%s"', (more, why) => {
  expect(riskIssues(rule(more)).join(' ')).toBe(why)
})

import { RISK_FACTS } from '../contract/choices'
import type { Row } from '../contract/tables'

type Rule = Row<'risk_rule'>
const MOST_POINTS = 100
const SHARES = ['history_below', 'history_above']
/** Asked for as yes or no: no threshold has a meaning. */
const FLAGS = ['exploited', 'emergency']

/** Why a risk rule can not be meant as it was saved, in sentences; none = it can. */
export const riskIssues = (rule: Rule): readonly string[] => [
  ...(rule.what in RISK_FACTS
    ? []
    : [`Nothing is known of "${rule.what}" that a rule could look at.`]),
  ...pointIssues(rule),
  ...thresholdIssues(rule),
]

function pointIssues({ points, impact_points }: Rule): readonly string[] {
  if (points === 0 && impact_points === 0) {
    return ['A rule of 0 points changes nothing: give it points, or deactivate it.']
  }
  return [points, impact_points]
    .filter((one) => Math.abs(one) > MOST_POINTS)
    .map((one) => `Points are from -${MOST_POINTS} to ${MOST_POINTS}: ${one}.`)
}

function thresholdIssues({ what, threshold }: Rule): readonly string[] {
  if (threshold < 0) return [`The threshold cannot be below 0: ${threshold}.`]
  if (SHARES.includes(what) && threshold > 100) {
    return [`The threshold of a share is a percentage, from 0 to 100: ${threshold}.`]
  }
  if (what === 'criticality' && (threshold < 1 || threshold > 4)) {
    return [`A criticality is from 1 (most critical) to 4: ${threshold}.`]
  }
  if (what === 'ring_within' && threshold < 1) return ['Rings begin with 1.']
  return FLAGS.includes(what) && threshold !== 0
    ? ['This is asked as yes or no: leave the threshold 0.']
    : []
}

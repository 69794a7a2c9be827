import type { Row } from '../../contract/tables'
import { riskIssues } from '../../core/risk-edit'
import type { Limits } from '../../core/risk'
import type { Ports } from '../ports'

const MAX_RULES = 200

/** The active rules, in the order in which a change tells them. */
export const riskRules = (ports: Ports): readonly Row<'risk_rule'>[] =>
  ports.rows.find('risk_rule', [['active', '=', true]], {
    orderBy: ['order', 'name'],
    limit: MAX_RULES,
  })

export const riskLimits = (ports: Ports): Limits => ({
  high: ports.settings.integer('risk_high_from', 5),
  moderate: ports.settings.integer('risk_moderate_from', 2),
  highImpact: ports.settings.integer('impact_high_from', 2),
  mediumImpact: ports.settings.integer('impact_medium_from', 1),
})

/** '' or why a rule is not saved as a person wrote it. An inactive one may be half done. */
export const judgeRiskRule = (rule: Row<'risk_rule'>): string =>
  rule.active ? riskIssues(rule).join(' ') : ''

import type { Row } from '../contract/tables'
import { policyIssues } from '../core/policy-edit'
import type { Ports } from './ports'

/** '' or why a policy is not saved as a person wrote it. An inactive one may be half done. */
export const judgePolicy = (ports: Ports, policy: Row<'policy'>): string =>
  policy.active
    ? policyIssues(policy, {
        ancestry: (name) => ports.cis.classAncestry(name),
        isCondition: (table, condition) => ports.cis.isCondition(table, condition),
        isScheduleValid: (schedule) => ports.schedules.isValid(schedule),
      }).join(' ')
    : ''

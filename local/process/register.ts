import type { Kernel } from '../types'
import { approvalRules } from './approvals'
import { ciRules } from './ci-rules'
import { conflictRules } from './conflicts'
import { flowRules, resumeFlows } from './flows'
import { holdRules } from './hold-rules'
import { modelRules } from './model-rules'
import { peopleRules } from './people-rules'
import { serviceRules } from './services'
import { stateRules } from './state-rules'
import { taskRules } from './tasks'
import { standardRules } from './standard'
import { registerWorkers } from './workers'

/** Change management as the platform ships it: built-in rules, and flows started by async ones. */
export function registerChangeProcess(kernel: Kernel): void {
  const rules = [
    ...standardRules,
    ...modelRules,
    ...stateRules,
    ...ciRules,
    ...holdRules,
    ...peopleRules,
    ...taskRules,
    ...approvalRules,
    ...serviceRules,
    ...conflictRules,
    ...flowRules,
  ]
  for (const rule of rules) kernel.operations.register(rule)
  resumeFlows(kernel)
  registerWorkers(kernel)
}

import type { Kernel } from '../types'
import { approvalRules } from './approval-rules'
import { calculatedRules } from './calculated-rules'
import { ciRules } from './ci-rules'
import { conflictRules, handleConflicts } from './conflict-rules'
import { dataRules } from './data-requirements'
import { evaluationRules } from './evaluate'
import { flowRules, resumeFlows } from './flows'
import { holdRules } from './hold-rules'
import { modelRules } from './model-rules'
import { peopleRules } from './people-rules'
import { scheduleRules } from './schedule-rules'
import { provideScripts } from './scripts'
import { serviceRules } from './service-rules'
import { stateRules } from './state-rules'
import { taskRules } from './tasks'
import { standardRules } from './standard'
import { registerWorkers } from './workers'

/** Change management as the platform ships it: built-in rules, and flows started by async ones. */
export function registerChangeProcess(kernel: Kernel): void {
  const rules = [
    ...calculatedRules,
    ...standardRules,
    ...modelRules,
    ...stateRules,
    ...ciRules,
    ...holdRules,
    ...dataRules,
    ...peopleRules,
    ...taskRules,
    ...approvalRules,
    ...serviceRules,
    ...scheduleRules,
    ...conflictRules,
    ...flowRules,
    ...evaluationRules,
  ]
  for (const rule of rules) kernel.operations.register(rule)
  handleConflicts(kernel)
  provideScripts(kernel)
  resumeFlows(kernel)
  registerWorkers(kernel)
}

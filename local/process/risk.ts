import type { Kernel, Row, Session, Written } from '../types'
import { isTrue, rowsWhere, text } from './rows'

function matches(kernel: Kernel, session: Session, condition: Row, change: Row): boolean {
  if (isTrue(condition, 'use_advanced_condition'))
    return ranWith(kernel, session, text(condition, 'script_condition'), change).answer
  const query = `${text(condition, 'condition')}^sys_id=${text(change, 'sys_id')}`
  return kernel.records.count(kernel.records.parse('change_request', query)) > 0
}

// "The condition must set the global variable answer" (define-risk-and-impact-conditions.md); values are set on current.
function ranWith(kernel: Kernel, session: Session, script: string, change: Row) {
  const current = kernel.realms.glideRecord(session, 'change_request', change)
  const text = `var answer = false;\n${script}\n;answer`
  const answer = kernel.realms.run(session, text, { current }, 'risk_conditions')
  return { answer: answer === true, values: kernel.realms.valuesOf(current) }
}

function valuesOf(kernel: Kernel, session: Session, condition: Row, change: Row): Row {
  if (!isTrue(condition, 'use_script_values'))
    return { risk: text(condition, 'risk'), impact: text(condition, 'impact') }
  const { values } = ranWith(kernel, session, text(condition, 'script_values'), change)
  return { risk: text(values, 'risk'), impact: text(values, 'impact') }
}

/**
 * Applies the first risk condition that matches, in their order; the others are ignored, and none changes nothing
 * (docs: define-risk-and-impact-conditions.md). Risk assessments are not held here.
 */
export function evaluateRisk(kernel: Kernel, session: Session, change: Row): Written {
  const sysId = text(change, 'sys_id')
  const conditions = rowsWhere(kernel, 'risk_conditions', { active: '1' }, 'order')
  const applied = conditions.find((condition) => matches(kernel, session, condition, change))
  if (applied === undefined) return { ok: true, sysId, row: change }
  const values = Object.entries(valuesOf(kernel, session, applied, change))
  const given = Object.fromEntries(values.filter(([, value]) => value !== ''))
  return kernel.operations.update(session, 'change_request', sysId, given)
}

import type { BuiltInRule, Kernel, Row, RuleContext } from '../types'
import { isTrue, text } from './rows'
import { idOf } from './words'

const TEMPLATE = 'std_change_record_producer'

/** What a standard change takes from its template and from nowhere else (change-management-api.md, POST standard). */
export const FIXED = ['description', 'backout_plan', 'test_plan', 'implementation_plan']

/** 'a=1^b=2' of a template's version, where the values are assumed to be kept; what is no column is left out. */
function versionValues(kernel: Kernel, versionId: string): Row | undefined {
  const version = kernel.records.get('std_change_producer_version', versionId)
  if (version === undefined) return undefined
  const terms = text(version, 'template_value').split('^')
  const pairs = terms
    .filter((term) => term.includes('='))
    .map((term): [string, string] => {
      const at = term.indexOf('=')
      return [term.slice(0, at), term.slice(at + 1)]
    })
  return Object.fromEntries(
    pairs.filter(([name]) => kernel.dictionary.column('change_request', name)),
  )
}

/** The values of a standard change from that template; undefined where there is none that is active and not retired. */
export function templateValues(kernel: Kernel, templateId: string): Row | undefined {
  const template = kernel.records.get(TEMPLATE, templateId)
  if (!isTrue(template, 'active') || isTrue(template, 'retired')) return undefined
  const versionId = text(template, 'current_version')
  const values = versionValues(kernel, versionId)
  return values && { ...values, type: 'standard', std_change_producer_version: versionId }
}

// A record that only names its version gets the template's texts too (seen by the tests of ansible servicenow.itsm);
// that other columns are filled where they are empty is assumed.
function fillFromVersion({ kernel, current }: RuleContext): void {
  const versionId = text(current, 'std_change_producer_version')
  if (versionId === '') return
  for (const [name, value] of Object.entries(versionValues(kernel, versionId) ?? {})) {
    if (FIXED.includes(name) || text(current, name) === '') current[name] = value
  }
}

/** Standard changes from their templates. */
export const standardRules: readonly BuiltInRule[] = [
  {
    name: 'Standard Change: Values of the template',
    sysId: idOf('rule', 'standard change template'),
    table: 'change_request',
    when: 'before',
    on: ['insert'],
    order: 40,
    run: fillFromVersion,
  },
]

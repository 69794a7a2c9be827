import type { BuiltInRule, Row, RuleContext } from '../types'
import { text } from './rows'

/**
 * Columns that the vendor's own definitions calculate (sdk-core: sys_user.name, task.task_effective_number), as their formulas
 * say; here they are kept as the record is written.
 */
export const calculatedRules: readonly BuiltInRule[] = [
  rule('sys_user', 'name', ({ current }) => Object.assign(current, namesOf(current))),
  rule('task', 'task_effective_number', ({ current, kernel }) => {
    const request = kernel.records.get('task', text(current, 'universal_request'))
    current.task_effective_number = text(request ?? current, 'number')
  }),
]

function rule(table: string, column: string, run: (context: RuleContext) => void): BuiltInRule {
  return {
    name: `Calculate ${column}`,
    sysId: `calculate_${table}_${column}`,
    table,
    when: 'before',
    on: ['insert', 'update'],
    order: 50,
    run,
  }
}

/** First and last name make the name; a name alone is taken apart. */
function namesOf(current: Row): Row {
  const [first = '', ...rest] = text(current, 'name').split(' ')
  const isAlone = text(current, 'first_name') === '' && text(current, 'last_name') === ''
  const given =
    rest.length > 0 ? { first_name: first, last_name: rest.join(' ') } : { last_name: first }
  const { first_name = '', last_name = '' } = isAlone ? { ...current, ...given } : current
  return {
    first_name,
    last_name,
    name: first_name === '' ? last_name : `${first_name} ${last_name}`,
  }
}

import { text } from '../process/rows'
import type { ColumnDef, QueryTerm, Row } from '../types'
import { markup, type Html } from './html'
import { columnAt } from './view'
import type { Visit } from './visit'

const WORDS: Readonly<Record<string, string>> = {
  '=': 'is',
  '!=': 'is not',
  IN: 'is one of',
  'NOT IN': 'is not one of',
  LIKE: 'contains',
  'NOT LIKE': 'does not contain',
  STARTSWITH: 'starts with',
  ENDSWITH: 'ends with',
  ISEMPTY: 'is empty',
  ISNOTEMPTY: 'is not empty',
}

/** What the platform's condition builder shows, as a line below the encoded query; nothing where no table is known. */
export function readableConditions(visit: Visit, row: Row, column: ColumnDef): Html {
  const { kernel } = visit
  const target = text(row, column.dependent ?? '')
  const encoded = text(row, column.name)
  if (encoded === '' || kernel.dictionary.table(target) === undefined) return markup``
  const { where } = kernel.records.parse(target, encoded)
  const word = (term: QueryTerm): string =>
    [
      columnAt(kernel, target, term.column)?.label ?? term.column,
      WORDS[term.operator] ?? term.operator,
      term.value,
    ]
      .filter((one) => one !== '')
      .join(' ')
  const told = where
    .map((all) => all.map((any) => any.map(word).join(' or ')).join(', and '))
    .join('; or ')
  return markup`<small class="muted">${told}</small>`
}

const VALUELESS: readonly string[] = ['ISEMPTY', 'ISNOTEMPTY']
const JOINS: Readonly<Record<string, string>> = { '^': 'and', '^OR': 'or', '^NQ': 'or all of' }

const nameOf = (id: string, part: string): string => `sys_condition.${id}.${part}`

const select = (id: string, part: string, options: readonly (readonly [string, string])[]): Html =>
  markup`<select name="${nameOf(id, part)}" aria-label="${part}">
    ${options.map(([value, label]) => markup`<option value="${value}">${label}</option>`)}
  </select>`

/** A row that adds a condition to those that stand: how it is joined, field, operator and value, as in the platform's builder. */
export function conditionBuilder(visit: Visit, id: string, row: Row, column: ColumnDef): Html {
  const { dictionary } = visit.kernel
  const target = text(row, column.dependent ?? '')
  if (dictionary.table(target) === undefined) return markup``
  const fields = [...dictionary.columns(target).values()]
    .map(({ name, label }) => [name, label] as const)
    .sort(([, a], [, b]) => a.localeCompare(b))
  const joins = text(row, column.name) === '' ? [] : Object.entries(JOINS)
  return markup`<span class="condition"
    >Add: ${joins.length > 0 && select(id, 'join', joins)}
    ${select(id, 'field', [['', '-- choose field --'], ...fields])}
    ${select(id, 'operator', Object.entries(WORDS))}
    <input type="text" name="${nameOf(id, 'value')}" aria-label="value"
  /></span>`
}

/** The encoded query that was posted, with the condition that was put together below it. */
export function withCondition(id: string, given: string, form: URLSearchParams): string {
  const part = (name: string): string => form.get(nameOf(id, name)) ?? ''
  const field = part('field')
  if (field === '') return given
  const operator = part('operator')
  const term = field + operator + (VALUELESS.includes(operator) ? '' : part('value').trim())
  return given.trim() === '' ? term : `${given.trim()}${part('join') || '^'}${term}`
}

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
    ].join(' ')
  const told = where
    .map((all) => all.map((any) => any.map(word).join(' or ')).join(', and '))
    .join('; or ')
  return markup`<small class="muted">${told}</small>`
}

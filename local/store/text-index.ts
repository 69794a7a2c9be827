import type { ColumnDef, Dictionary } from '../types'
import { quoted, stored } from './storage'

/** "Enabling text indexing for a table also enables it for all child tables" (configure-single-table-for-indexing.md). */
const isTextIndexed = (dictionary: Dictionary, table: string): boolean =>
  dictionary.ancestry(table).some((name) => dictionary.table(name)?.textIndex === true)

const TEXTS = new Set([
  ...['string', 'multi_two_lines', 'html', 'translated_field', 'translated_text'],
  ...['translated_html', 'url', 'email'],
])

/** Not the system's own fields (assumed), nor those with no_text_index (t_RemoveAnIndexForASpecificField.md). */
const isText = ({ name, type, attributes }: ColumnDef): boolean =>
  TEXTS.has(type) && !name.startsWith('sys_') && attributes.no_text_index !== 'true'

/**
 * What a search looks into: the text fields of the record itself, read row by row. Tables that nobody
 * searches cost nothing by it. Undefined where the table is not text indexed.
 */
export function textOf(dictionary: Dictionary, table: string): string | undefined {
  if (!isTextIndexed(dictionary, table)) return undefined
  const columns = [...dictionary.columns(table).values()].filter(isText)
  const fields = columns.map((column) => `t0.${quoted(stored(column))}`)
  return `concat_ws(char(31), '', ${fields.join(', ') || "''"})`
}

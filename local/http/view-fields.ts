import { rowsWhere } from '../engine/inner'
import type { Kernel, Row } from '../types'

/**
 * The fields of a UI view: of its list for a list, of its form for a record, of the other where it has but one. None (so all
 * fields are answered) where the table has no such view (docs: c_TableAPI.md, sysparm_view).
 */
export function viewFields(
  kernel: Kernel,
  table: string,
  view: string,
  isList: boolean,
): readonly string[] {
  if (view === '') return []
  const list = (): string[] =>
    elements(kernel, 'sys_ui_list_element', 'list_id', own(kernel, 'sys_ui_list', table, view))
  const form = (): string[] =>
    elements(kernel, 'sys_ui_element', 'sys_ui_section', own(kernel, 'sys_ui_section', table, view))
  const [first, second] = isList ? [list, form] : [form, list]
  const fields = first()
  return fields.length > 0 ? fields : second()
}

/** Lists or sections of the table in that view, which they name by sys_id or by name; no person's own. */
function own(kernel: Kernel, container: string, table: string, view: string): readonly Row[] {
  const ids = rowsWhere(kernel, 'sys_ui_view', { name: view }).map((row) => row.sys_id)
  const rows = rowsWhere(kernel, container, { name: table })
  return rows.filter((row) => !row.sys_user && !row.parent && isOf(row, [view, ...ids]))
}

const isOf = (row: Row, names: readonly (string | undefined)[]): boolean =>
  [row.view, row.view_name].some((name) => name !== '' && names.includes(name))

/** Fields in their order, without the form's separators ('.begin_split' and its like). */
function elements(
  kernel: Kernel,
  table: string,
  column: string,
  parents: readonly Row[],
): string[] {
  const rows = parents.flatMap(({ sys_id = '' }) =>
    rowsWhere(kernel, table, { [column]: sys_id }, 'position'),
  )
  const names = rows.map(({ element = '' }) => element)
  return [...new Set(names.filter((name) => name !== '' && !name.startsWith('.')))]
}

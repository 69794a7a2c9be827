import type { ColumnDef, Kernel, Row } from '../types'
import { firstWhere, rowsWhere, text } from '../process/rows'

const DEFAULT = 'Default view'

// Columns of the platform's own lists and forms, seen on real instances (platform.md 1.3); others come from the dictionary.
const LISTS: Readonly<Record<string, readonly string[]>> = {
  change_request: [
    'number',
    'short_description',
    'type',
    'state',
    'approval',
    'on_hold',
    'start_date',
    'end_date',
    'assignment_group',
    'assigned_to',
  ],
  change_task: [
    'number',
    'short_description',
    'change_task_type',
    'state',
    'planned_start_date',
    'planned_end_date',
    'assignment_group',
    'assigned_to',
  ],
  task_ci: ['ci_item', 'ci_item.sys_class_name', 'ci_item.ip_address', 'ci_item.install_status'],
  task_cmdb_ci_service: [
    'cmdb_ci_service',
    'cmdb_ci_service.busines_criticality',
    'manually_added',
  ],
  sysapproval_approver: [
    'state',
    'approver',
    'sysapproval',
    'group.assignment_group',
    'sys_updated_on',
  ],
  sysapproval_group: ['number', 'parent', 'assignment_group', 'approval', 'short_description'],
  conflict: ['configuration_item', 'type', 'conflicting_change', 'schedule', 'last_checked'],
  cmdb_ci: [
    'name',
    'sys_class_name',
    'ip_address',
    'serial_number',
    'install_status',
    'operational_status',
    'maintenance_schedule',
  ],
  sys_user: ['user_name', 'name', 'email', 'active'],
  sys_user_group: ['name', 'manager', 'active'],
  syslog: ['sys_created_on', 'level', 'source', 'message'],
}

const FORMS: Readonly<Record<string, readonly string[]>> = {
  change_request: [
    'number',
    'chg_model',
    'requested_by',
    'type',
    'category',
    'state',
    'business_service',
    'approval',
    'cmdb_ci',
    'conflict_status',
    'priority',
    'conflict_last_run',
    'risk',
    'assignment_group',
    'impact',
    'assigned_to',
    'start_date',
    'end_date',
    'work_start',
    'work_end',
    'on_hold',
    'on_hold_reason',
    'close_code',
    'correlation_id',
    'short_description',
    'description',
    'justification',
    'implementation_plan',
    'backout_plan',
    'risk_impact_analysis',
    'test_plan',
    'close_notes',
    'comments',
    'work_notes',
  ],
  change_task: [
    'number',
    'change_request',
    'change_task_type',
    'state',
    'assignment_group',
    'assigned_to',
    'planned_start_date',
    'planned_end_date',
    'cmdb_ci',
    'on_hold',
    'on_hold_reason',
    'close_code',
    'short_description',
    'description',
    'close_notes',
    'work_notes',
  ],
  sysapproval_approver: ['approver', 'state', 'sysapproval', 'group', 'comments'],
}

const RELATED: Readonly<Record<string, readonly string[]>> = {
  change_request: [
    'task_ci.task',
    'task_cmdb_ci_service.task',
    'change_task.change_request',
    'sysapproval_approver.sysapproval',
    'conflict.change',
  ],
  sys_user_group: ['sys_user_grmember.group'],
  sys_user: ['sys_user_has_role.user', 'sys_user_grmember.user'],
  cmdb_ci: ['task_ci.ci_item'],
}

function nearest<T>(
  kernel: Kernel,
  table: string,
  known: Readonly<Record<string, T>>,
): T | undefined {
  const name = [...kernel.dictionary.ancestry(table)].reverse().find((one) => one in known)
  return name === undefined ? undefined : known[name]
}

// Installed rows name their view by sys_id, by name, or in view_name; an empty one is the default view.
function isView(kernel: Kernel, row: Row, view: string): boolean {
  const given = text(row, 'view')
  const named = text(kernel.records.get('sys_ui_view', given), 'name')
  const names = [given, named, text(row, 'view_name')].filter((name) => name !== '')
  if (view === '' || view === DEFAULT) return names.length === 0 || names.includes(DEFAULT)
  return names.includes(view)
}

const installed = (kernel: Kernel, container: string, table: string, view: string): Row[] =>
  rowsWhere(kernel, container, { name: table }).filter((row) => isView(kernel, row, view))

const elements = (kernel: Kernel, table: string, column: string, parents: readonly Row[]): Row[] =>
  parents.flatMap((parent) =>
    rowsWhere(kernel, table, { [column]: text(parent, 'sys_id') }, 'position'),
  )

const isShown = (column: ColumnDef): boolean => !column.name.startsWith('sys_')

function firstColumns(kernel: Kernel, table: string, count: number): string[] {
  const display = kernel.dictionary.displayColumn(table)
  const all = [...kernel.dictionary.columns(table).values()].filter(isShown).map(({ name }) => name)
  const names = display === undefined ? all : [display, ...all.filter((name) => name !== display)]
  return names.slice(0, count)
}

/** Columns of a list: the installed layout, else the platform's, else the first ones of the table. */
export function listColumns(kernel: Kernel, table: string, view: string): string[] {
  const lists = installed(kernel, 'sys_ui_list', table, view).filter(
    (row) => text(row, 'parent') === '' && text(row, 'sys_user') === '',
  )
  const names = elements(kernel, 'sys_ui_list_element', 'list_id', lists.slice(0, 1))
    .map((row) => text(row, 'element'))
    .filter((name) => name !== '')
  if (names.length > 0) return names
  return [...(nearest(kernel, table, LISTS) ?? firstColumns(kernel, table, 7))]
}

export type Section = { readonly caption: string; readonly columns: readonly string[] }

const isField = (row: Row): boolean =>
  ['', 'table_field', 'element'].includes(text(row, 'type')) &&
  !text(row, 'element').startsWith('.')

// An installed section lists its left column, then its right one (begin_split, split, end_split: platform.md 12.3);
// the grid here fills row by row, so the two are dealt out in turn.
const dealt = (left: readonly string[], right: readonly string[]): string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [left[at], right[at]])
    .flat()
    .filter((name) => name !== undefined)

function inRows(rows: readonly Row[]): string[] {
  const done: string[] = []
  let [left, right, side]: [string[], string[], string] = [[], [], '.end_split']
  for (const row of rows) {
    const kind = text(row, 'type')
    if (kind.startsWith('.')) side = kind
    if (kind === '.end_split') {
      done.push(...dealt(left, right))
      ;[left, right] = [[], []]
    }
    if (!isField(row)) continue
    const column = { '.begin_split': left, '.split': right }[side] ?? done
    column.push(text(row, 'element'))
  }
  return [...done, ...dealt(left, right)]
}

function inFormOrder(kernel: Kernel, table: string, view: string, sections: readonly Row[]): Row[] {
  const forms = installed(kernel, 'sys_ui_form', table, view)
  const order = elements(kernel, 'sys_ui_form_section', 'sys_ui_form', forms).map((row) =>
    text(row, 'sys_ui_section'),
  )
  const place = (row: Row): number => {
    const at = order.indexOf(text(row, 'sys_id'))
    return at < 0 ? order.length : at
  }
  return [...sections].sort((a, b) => place(a) - place(b))
}

/** Sections of a form with their columns: the installed layout, else the platform's, else every column. */
export function formSections(kernel: Kernel, table: string, view: string): Section[] {
  const rows = installed(kernel, 'sys_ui_section', table, view)
  const sections = inFormOrder(kernel, table, view, rows)
    .map((section) => ({
      caption: text(section, 'caption'),
      columns: inRows(elements(kernel, 'sys_ui_element', 'sys_ui_section', [section])),
    }))
    .filter(({ columns }) => columns.length > 0)
  if (sections.length > 0) return sections
  const known = nearest(kernel, table, FORMS)
  return [{ caption: '', columns: known ?? firstColumns(kernel, table, 60) }]
}

export type Related = { readonly table: string; readonly column: string }

/** Related lists of a form: the platform's and those that an installed view adds. */
export function relatedLists(kernel: Kernel, table: string, view: string): Related[] {
  const containers = installed(kernel, 'sys_ui_related_list', table, view)
  const added = elements(kernel, 'sys_ui_related_list_entry', 'list_id', containers).map((row) =>
    text(row, 'related_list'),
  )
  const names = [...new Set([...(nearest(kernel, table, RELATED) ?? []), ...added])]
  return names.flatMap((name) => {
    const [of = '', column = ''] = name.split('.')
    const isKnown = kernel.dictionary.column(of, column) !== undefined
    return isKnown ? [{ table: of, column }] : []
  })
}

/** Views that an app added to the table's form; a person chooses among them. */
export function viewsOf(kernel: Kernel, table: string): { name: string; title: string }[] {
  const rows = ['sys_ui_related_list', 'sys_ui_section', 'sys_ui_list'].flatMap((container) =>
    rowsWhere(kernel, container, { name: table }),
  )
  const names = new Set(
    rows.flatMap((row) => {
      const view = kernel.records.get('sys_ui_view', text(row, 'view'))
      return [text(view, 'name') || text(row, 'view_name')]
    }),
  )
  return [...names]
    .filter((name) => name !== '' && name !== DEFAULT)
    .map((name) => ({
      name,
      title: text(firstWhere(kernel, 'sys_ui_view', { name }), 'title') || name,
    }))
}

/** The column at the end of a path like 'ci_item.ip_address'. */
export function columnAt(kernel: Kernel, table: string, path: string): ColumnDef | undefined {
  const [first = '', ...rest] = path.split('.')
  const column = kernel.dictionary.column(table, first)
  if (rest.length === 0 || column?.reference === undefined) return column
  return columnAt(kernel, column.reference, rest.join('.'))
}

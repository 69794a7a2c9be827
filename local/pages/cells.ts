import type { Row } from '../types'
import { text } from '../process/rows'
import type { Visit } from './visit'
import { markup, type Html, link } from './html'
import { columnAt } from './view'

const GOOD: readonly string[] = ['approved', 'No Conflict', 'successful', 'verified', 'completed']
const BAD: readonly string[] = [
  'rejected',
  'Conflict',
  'unsuccessful',
  'failed',
  'attention',
  'dead',
]
const WAITS: readonly string[] = ['requested', 'on_hold', 'awaiting_approval']
const TAGGED: readonly string[] = ['approval', 'conflict_status', 'status', 'state', 'close_code']

function tone(value: string): string {
  if (GOOD.includes(value)) return 'good'
  if (BAD.includes(value)) return 'bad'
  return WAITS.includes(value) ? 'wait' : ''
}

/** Where a record's form stands; the class of the record itself. */
export const formHref = (table: string, sysId: string, view = ''): string =>
  link(`/${table}.do`, { sys_id: sysId, sysparm_view: view })

function referenceLink(visit: Visit, row: Row, path: string, shown: string): Html | undefined {
  if (path.includes('.')) return undefined
  const { kernel } = visit
  const column = kernel.dictionary.column(text(row, 'sys_class_name'), path)
  const target = column?.type === 'reference' ? column.reference : undefined
  const value = text(row, path)
  if (target === undefined || value === '' || kernel.dictionary.table(target) === undefined)
    return undefined
  const table = text(kernel.records.get(target, value), 'sys_class_name') || target
  return markup`<a href="${formHref(table, value)}">${shown || value}</a>`
}

/** One value as a person reads it: labels, names with links, dates in the user's zone. */
export function cell(visit: Visit, table: string, row: Row, path: string): Html {
  const { kernel, session } = visit
  const shown = kernel.operations.display(session, table, row, path)
  const linked = referenceLink(visit, row, path, shown)
  if (linked !== undefined) return linked
  const column = columnAt(kernel, table, path)
  const isTag = column?.type !== 'boolean' && TAGGED.includes(path) && shown !== ''
  if (isTag) return markup`<span class="tag ${tone(text(row, path))}">${shown}</span>`
  return markup`${shown}`
}

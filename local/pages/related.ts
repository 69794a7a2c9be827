import { mayAccess } from '../access/access'
import { mayChangeCis } from '../process/ci-rules'
import { text } from '../process/rows'
import type { Row } from '../types'
import type { Visit } from './visit'
import { type Html, link, markup } from './html'
import { type Listing, readable, table } from './list'
import { listColumns, relatedLists } from './view'

const RELATED_ROWS = 500

/** The token that proves a write came from this form. */
export const token = (visit: Visit): Html =>
  markup`<input type="hidden" name="sysparm_ck" value="${visit.token}" />`

/** Where a record's form posts to. */
export const actionOf = (name: string, row: Row, view = ''): string =>
  link(`/${name}.do`, { sys_id: text(row, 'sys_id'), sysparm_view: view })

/** A related list with what the user may see of it. */
export type Found = {
  readonly of: string
  readonly column: string
  readonly title: string
  readonly listing: Listing
}

/** The lists below a record's form. */
export function relatedOf(visit: Visit, name: string, row: Row, view: string): Found[] {
  const { kernel } = visit
  return relatedLists(kernel, name, view).map(({ table: of, column }) => {
    const term = { column, operator: '=', value: text(row, 'sys_id') }
    const isNumbered = kernel.dictionary.column(of, 'number') !== undefined
    const orderBy = isNumbered ? [{ column: 'number', descending: false }] : []
    const listing = readable(visit, { table: of, where: [[[term]]], orderBy, limit: RELATED_ROWS })
    return { of, column, title: kernel.dictionary.table(of)?.label ?? of, listing }
  })
}

/** Links to the lists, with their counts: a form with 400 CIs is long. */
export const jumps = (lists: readonly Found[]): Html =>
  markup`<div class="jump">
    ${lists.map(
      ({ of, column, title, listing }) =>
        markup`<a href="#${of}.${column}">${title} (${listing.total})</a>`,
    )}
  </div>`

/** One related list; long ones scroll by themselves. */
export function relatedList(visit: Visit, row: Row, view: string, found: Found): Html {
  const { of, column, title, listing } = found
  const columns = listColumns(visit.kernel, of, view).filter((path) => path !== column)
  const all = link(`/${of}_list.do`, { sysparm_query: `${column}=${text(row, 'sys_id')}` })
  return markup`<section class="related" id="${of}.${column}">
    <h2>${title} <small><a href="${all}">${listing.total}</a></small></h2>
    ${table(visit, of, listing.rows, columns)}
    ${of === 'task_ci' && addCiForm(visit, row)}
  </section>`
}

function addCiForm(visit: Visit, row: Row): Html | false {
  if (text(row, 'sys_class_name') !== 'change_request' || !mayChangeCis(visit.kernel, row))
    return false
  if (!mayAccess(visit.kernel, visit.session, 'create', 'task_ci')) return false
  return markup`<form class="bar" method="post" action="${actionOf('change_request', row)}">
    ${token(visit)}
    <input
      type="text"
      style="width:240px"
      name="affected_ci"
      aria-label="Configuration item"
      placeholder="Name of a configuration item"
    />
    <button name="sys_action" value="add_ci">Add</button>
  </form>`
}

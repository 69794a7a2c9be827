import { mayAccess } from '../access/access'
import { permitted } from '../access/query-access'
import type { LocalResponse, Query, Row } from '../types'
import { text } from '../process/rows'
import { cell, formHref } from './cells'
import { messageBox, notFound, page } from './frame'
import type { Visit } from './visit'
import { markup, type Html, link } from './html'
import { columnAt, listColumns } from './view'

const PAGE = 100
const REMOVED = 'Number of rows removed from this list by Security constraints'

/** What a list may show of a query. */
export type Listing = {
  readonly rows: readonly Row[]
  readonly hidden: number
  readonly total: number
}

/** Rows of a query that the user may read, and how many were taken out (platform.md 11.2). */
export function readable({ kernel, session }: Visit, query: Query): Listing {
  const rows = kernel.records.select(query)
  const seen = rows.filter((row) => mayAccess(kernel, session, 'read', query.table, row))
  const total = kernel.records.count({ ...query, orderBy: [] })
  return { rows: seen, hidden: rows.length - seen.length, total }
}

/** A table of records; the first column leads to the form. */
export function table(
  visit: Visit,
  name: string,
  rows: readonly Row[],
  columns: readonly string[],
): Html {
  if (rows.length === 0) return markup`<p class="empty">No records to display</p>`
  const { kernel } = visit
  const label = (path: string): string => columnAt(kernel, name, path)?.label ?? path
  const width = (path: string): string =>
    (columnAt(kernel, name, path)?.maxLength ?? 0) > 100 ? 'long' : ''
  const shown = (row: Row, path: string, at: number): Html =>
    at === 0 ? toForm(visit, name, row, path) : cell(visit, name, row, path)
  const td = (row: Row, path: string, at: number): Html =>
    markup`<td class="${width(path)}">${shown(row, path, at)}</td>`
  return markup`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${columns.map((path) => markup`<th scope="col">${label(path)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => markup`<tr>${columns.map((path, at) => td(row, path, at))}</tr>`)}
      </tbody>
    </table>
  </div>`
}

// A list of associations (affected CIs) leads to what it names, any other to its own record.
function toForm(visit: Visit, name: string, row: Row, path: string): Html {
  if (columnAt(visit.kernel, name, path)?.type === 'reference') return cell(visit, name, row, path)
  const shown = visit.kernel.operations.display(visit.session, name, row, path)
  const href = formHref(text(row, 'sys_class_name') || name, text(row, 'sys_id'))
  return markup`<a href="${href}">${shown || '(empty)'}</a>`
}

// The quick search looks into the display column, as "Go to" on the platform does.
function queryOf(visit: Visit, name: string, asked: URLSearchParams): Query {
  const { kernel } = visit
  const encoded = asked.get('sysparm_query') ?? ''
  const parsed = kernel.records.parse(name, encoded, visit.session)
  const sought = asked.get('sysparm_search') ?? ''
  const column = kernel.dictionary.displayColumn(name)
  if (sought === '' || column === undefined) return permitted(kernel, visit.session, parsed)
  const term = [{ column, operator: 'LIKE', value: sought }]
  const where = parsed.where.length === 0 ? [[term]] : parsed.where.map((and) => [...and, term])
  return permitted(kernel, visit.session, { ...parsed, where })
}

function pager(path: string, asked: URLSearchParams, offset: number, total: number): Html {
  const at = (first: number): string =>
    link(path, { ...Object.fromEntries(asked), sysparm_first_row: String(first + 1) })
  const last = Math.min(offset + PAGE, total)
  return markup`<div class="pages">
    <span>${total === 0 ? 0 : offset + 1} to ${last} of ${total}</span>
    ${offset > 0 && markup`<a href="${at(Math.max(0, offset - PAGE))}">Previous</a>`}
    ${last < total && markup`<a href="${at(offset + PAGE)}">Next</a>`}
  </div>`
}

const searchForm = (path: string, asked: URLSearchParams): Html =>
  markup`<form class="search" method="get" action="${path}">
    <input type="hidden" name="sysparm_query" value="${asked.get('sysparm_query') ?? ''}" />
    <input
      type="text"
      name="sysparm_search"
      value="${asked.get('sysparm_search') ?? ''}"
      aria-label="Search"
      placeholder="Search"
    />
    <button>Search</button>
  </form>`

const isNoTable = (visit: Visit, name: string): boolean =>
  visit.kernel.dictionary.table(name) === undefined

/** /<table>_list.do?sysparm_query=… */
export function listPage(visit: Visit, name: string, asked: URLSearchParams): LocalResponse {
  if (isNoTable(visit, name)) return notFound(visit)
  const { kernel, session } = visit
  const path = `/${name}_list.do`
  const offset = Math.max(0, Number(asked.get('sysparm_first_row') ?? 1) - 1 || 0)
  const query = queryOf(visit, name, asked)
  const found = readable(visit, { ...query, limit: PAGE, offset })
  const title = kernel.dictionary.table(name)?.label ?? name
  const mayCreate = mayAccess(kernel, session, 'create', name)
  const columns = listColumns(kernel, name, asked.get('sysparm_view') ?? '')
  const body = markup`<div class="bar">
      <h1>${title}<small>${found.total} records</small></h1>
      <div class="right">
        ${searchForm(path, asked)}
        ${mayCreate && markup`<a class="button" href="/${name}.do?sys_id=-1">New</a>`}
      </div>
    </div>
    ${found.hidden > 0 && messageBox('info', `${REMOVED}: ${found.hidden}`)}
    <section>
      ${table(visit, name, found.rows, columns)} ${pager(path, asked, offset, found.total)}
    </section>`
  return page(visit, 200, title, body)
}

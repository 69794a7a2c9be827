import { mayAccess } from '../http/access'
import { ownApproval } from '../process/change-actions'
import { countWhere, text } from '../process/rows'
import { mayChangeCis } from '../process/ci-rules'
import { APPROVAL } from '../process/words'
import type { LocalResponse, Row } from '../types'
import { activity } from './activity'
import { changeButtons, decision, steps } from './change-panel'
import { field } from './fields'
import { messageBox, notFound, page, type Visit } from './frame'
import { markup, type Html, link } from './html'
import { readable, table, type Listing } from './list'
import { columnAt, formSections, listColumns, relatedLists, viewsOf } from './view'

const RELATED_ROWS = 500

export type FormRequest = {
  readonly name: string
  readonly row: Row
  readonly isNew: boolean
  readonly view: string
  readonly errors: readonly string[]
  readonly note?: string
}

function fieldsOf(visit: Visit, { name, row, view }: FormRequest, mayWrite: boolean): Html[] {
  return formSections(visit.kernel, name, view).map(({ caption, columns }) => {
    const fields = columns.map((path) => {
      const column = columnAt(visit.kernel, name, path)
      return column && field(visit, name, row, column, mayWrite && !path.includes('.'))
    })
    return markup`<section>
      ${caption !== '' && markup`<h2>${caption}</h2>`}
      <div class="fields">${fields.filter((one) => one !== undefined)}</div>
    </section>`
  })
}

type Found = {
  readonly of: string
  readonly column: string
  readonly title: string
  readonly listing: Listing
}

function relatedOf(visit: Visit, { name, row, view }: FormRequest): Found[] {
  const { kernel } = visit
  return relatedLists(kernel, name, view).map(({ table: of, column }) => {
    const term = { column, operator: '=', value: text(row, 'sys_id') }
    const isNumbered = kernel.dictionary.column(of, 'number') !== undefined
    const orderBy = isNumbered ? [{ column: 'number', descending: false }] : []
    const listing = readable(visit, { table: of, where: [[[term]]], orderBy, limit: RELATED_ROWS })
    return { of, column, title: kernel.dictionary.table(of)?.label ?? of, listing }
  })
}

const jumps = (lists: readonly Found[]): Html =>
  markup`<div class="jump">${lists.map(({ of, column, title, listing }) => markup`<a href="#${of}.${column}">${title} (${listing.total})</a>`)}</div>`

function relatedList(visit: Visit, { row, view }: FormRequest, found: Found): Html {
  const { of, column, title, listing } = found
  const columns = listColumns(visit.kernel, of, view).filter((path) => path !== column)
  const all = link(`/${of}_list.do`, { sysparm_query: `${column}=${text(row, 'sys_id')}` })
  return markup`<section class="related" id="${of}.${column}">
    <h2>${title} <small><a href="${all}">${listing.total}</a></small></h2>
    ${listing.rows.length === 0 ? markup`<p class="empty">No records to display</p>` : table(visit, of, listing.rows, columns)}
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

const token = (visit: Visit): Html =>
  markup`<input type="hidden" name="sysparm_ck" value="${visit.token}" />`

const actionOf = (name: string, row: Row, view = ''): string =>
  link(`/${name}.do`, { sys_id: text(row, 'sys_id'), sysparm_view: view })

function buttons(visit: Visit, { name, row, isNew }: FormRequest, mayWrite: boolean): Html[] {
  const save = markup`<button name="sys_action" value="save" class="${isNew ? 'primary' : ''}">
    ${isNew ? 'Submit' : 'Update'}
  </button>`
  const own = mayWrite ? [save] : []
  if (isNew) return own
  if (name === 'change_request') return [...changeButtons(visit, row, mayWrite), ...own]
  const isAsked = name === 'sysapproval_approver' && text(row, 'state') === APPROVAL.requested
  const isMine = text(row, 'approver') === visit.session.userId || visit.session.roles.has('admin')
  if (isAsked && isMine) return [decision()]
  return name === 'sysapproval_approver' ? [] : own
}

function heading(visit: Visit, { name, row, isNew, view }: FormRequest): Html {
  const { kernel } = visit
  const display = kernel.dictionary.displayColumn(name)
  const shown =
    display === undefined ? '' : kernel.operations.display(visit.session, name, row, display)
  const label = kernel.dictionary.table(name)?.label ?? name
  const views = isNew ? [] : viewsOf(kernel, name)
  return markup`<h1>${label}<small>${isNew ? 'New record' : shown}</small></h1>
    ${views.length > 0 && markup`<span class="muted">View: ${view === '' ? 'Default' : markup`<a href="${actionOf(name, row)}">Default</a>`}${views.map(({ name: of, title }) => markup` · ${of === view ? title : markup`<a href="${actionOf(name, row, of)}">${title}</a>`}`)}</span>`}`
}

/** An approver without the right to read the change sees what is asked and nothing more (platform.md 1.5). */
function approvalSummary(visit: Visit, request: FormRequest): LocalResponse {
  const { kernel } = visit
  const columns = ['number', 'short_description', 'description', 'start_date', 'end_date', 'risk']
  const fields = columns.flatMap((name) => {
    const column = kernel.dictionary.column(request.name, name)
    return column === undefined ? [] : [field(visit, request.name, request.row, column, false)]
  })
  const cis = countWhere(kernel, 'task_ci', { task: text(request.row, 'sys_id') })
  const body = markup`${request.errors.map((error) => messageBox('error', error))}
    <form method="post" action="${actionOf(request.name, request.row)}">
      ${token(visit)}
      <div class="bar">
        ${heading(visit, request)}
        <div class="right">${decision()}</div>
      </div>
      <section>
        <div class="fields">${fields}</div>
        <p class="muted">${cis} affected configuration items</p>
      </section>
    </form>`
  return page(visit, 200, 'Approval', body)
}

/** A record's form; refusals stand on top in the platform's words. */
export function formPage(visit: Visit, request: FormRequest, status = 200): LocalResponse {
  const { kernel, session } = visit
  const { name, row, isNew, errors, note } = request
  const isMine = mayAccess(kernel, session, isNew ? 'create' : 'read', name, row)
  const isAsked = name === 'change_request' && ownApproval(kernel, session, text(row, 'sys_id'))
  if (!isMine) return isAsked ? approvalSummary(visit, request) : notFound(visit)
  const mayWrite = isNew || mayAccess(kernel, session, 'write', name, row)
  const related = isNew ? [] : relatedOf(visit, request)
  const body = markup`${errors.map((error) => messageBox('error', error))}${note !== undefined && messageBox('info', note)}
    <form
      method="post"
      action="${isNew ? `/${name}.do?sys_id=-1` : actionOf(name, row, request.view)}"
    >
      ${token(visit)}
      <div class="bar">
        ${heading(visit, request)}
        <div class="right">${buttons(visit, request, mayWrite)}</div>
      </div>
      ${name === 'change_request' && !isNew && steps(row)}
      ${related.length > 1 && jumps(related)} ${fieldsOf(visit, request, mayWrite)}
    </form>
    ${related.map((found) => relatedList(visit, request, found))}${!isNew && activity(visit, text(row, 'sys_id'))}`
  const title = text(row, 'number') || (kernel.dictionary.table(name)?.label ?? name)
  return page(visit, status, title, body)
}

import { mayAccess } from '../access/access'
import { ownApproval } from '../process/change-actions'
import { countWhere, text } from '../process/rows'
import { APPROVAL } from '../process/words'
import type { LocalResponse, Row } from '../types'
import { activity } from './activity'
import { changeButtons, decision, steps } from './change-panel'
import { field, fieldBehind } from './fields'
import { messageBox, notFound, page } from './frame'
import type { Visit } from './visit'
import { type Html, markup } from './html'
import { actionOf, jumps, relatedList, relatedOf, token } from './related'
import { uiActions, uiButton } from './ui-actions'
import { columnAt, formSections, viewsOf } from './view'

export type FormRequest = {
  readonly name: string
  readonly row: Row
  readonly isNew: boolean
  readonly view: string
  readonly errors: readonly string[]
  /** What a button said that did what it says. */
  readonly notes?: readonly string[]
  /** What the person wrote and the platform refused. */
  readonly wanted?: Row
}

function fieldsOf(
  visit: Visit,
  { name, row, view, wanted = {} }: FormRequest,
  mayWrite: boolean,
): Html[] {
  return formSections(visit.kernel, name, view).map(({ caption, columns }) => {
    const fields = columns.map((path) => {
      const column = columnAt(visit.kernel, name, path)
      if (column && path.includes('.')) return fieldBehind(visit, name, row, path)
      return column && field(visit, name, row, column, mayWrite ? wanted : undefined)
    })
    return markup`<section>
      ${caption !== '' && markup`<h2>${caption}</h2>`}
      <div class="fields">${fields.filter((one) => one !== undefined)}</div>
    </section>`
  })
}

function buttons(visit: Visit, { name, row, isNew }: FormRequest, mayWrite: boolean): Html[] {
  const save = markup`<button name="sys_action" value="save" class="${isNew ? 'primary' : ''}">
    ${isNew ? 'Submit' : 'Update'}
  </button>`
  const own = mayWrite ? [save] : []
  if (isNew) return own
  const installed = uiActions(visit, text(row, 'sys_class_name') || name, row).map(uiButton)
  if (name === 'change_request')
    return [...changeButtons(visit, row, mayWrite), ...installed, ...own]
  const isAsked = name === 'sysapproval_approver' && text(row, 'state') === APPROVAL.requested
  const isMine = text(row, 'approver') === visit.session.userId || visit.session.roles.has('admin')
  if (isAsked && isMine) return [decision()]
  return name === 'sysapproval_approver' ? [] : [...installed, ...own]
}

type View = { readonly name: string; readonly title: string }

function viewLinks(name: string, row: Row, view: string, views: readonly View[]): Html {
  const links = [{ name: '', title: 'Default' }, ...views].map(({ name: of, title }) =>
    of === view ? markup` ${title}` : markup` <a href="${actionOf(name, row, of)}">${title}</a>`,
  )
  return markup`<span class="muted">View:${links}</span>`
}

function heading(visit: Visit, { name, row, isNew, view }: FormRequest): Html {
  const { kernel } = visit
  const display = kernel.dictionary.displayColumn(name)
  const shown =
    display === undefined ? '' : kernel.operations.display(visit.session, name, row, display)
  const label = kernel.dictionary.table(name)?.label ?? name
  const views = isNew ? [] : viewsOf(kernel, name)
  return markup`<h1>${label}<small>${isNew ? 'New record' : shown}</small></h1>
    ${views.length > 0 && viewLinks(name, row, view, views)}`
}

/** An approver without the right to read the change sees what is asked and nothing more (platform.md 1.5). */
function approvalSummary(visit: Visit, request: FormRequest): LocalResponse {
  const { kernel } = visit
  const columns = ['number', 'short_description', 'description', 'start_date', 'end_date', 'risk']
  const fields = columns.flatMap((name) => {
    const column = kernel.dictionary.column(request.name, name)
    return column === undefined ? [] : [field(visit, request.name, request.row, column, undefined)]
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
  const { name, row, isNew, errors, notes = [] } = request
  const isMine = mayAccess(kernel, session, isNew ? 'create' : 'read', name, row)
  const isAsked = name === 'change_request' && ownApproval(kernel, session, text(row, 'sys_id'))
  if (!isMine) return isAsked ? approvalSummary(visit, request) : notFound(visit)
  if (!isNew) kernel.history.viewed(name, row)
  const mayWrite = isNew || mayAccess(kernel, session, 'write', name, row)
  const related = isNew ? [] : relatedOf(visit, name, row, request.view)
  const body = markup`${errors.map((error) => messageBox('error', error))}
    ${notes.map((note) => messageBox('info', note))}
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
    ${related.map((found) => relatedList(visit, row, request.view, found))}
    ${!isNew && activity(visit, text(row, 'sys_id'))}`
  const title = text(row, 'number') || (kernel.dictionary.table(name)?.label ?? name)
  return page(visit, status, title, body)
}

import { mayAccess } from '../access/access'
import { takeFormMessages } from '../engine/form-messages'
import { text } from '../process/rows'
import type { LocalResponse, Refusal, Row } from '../types'
import { isDecision, runAction } from './actions'
import { formHref } from './cells'
import { postedValues } from './fields'
import { formPage } from './form'
import { notFound, redirect } from './frame'
import { pressUiAction, type Pressed } from './ui-actions'
import type { Visit } from './visit'

export type FormPost = {
  readonly name: string
  readonly sysId: string
  readonly view: string
  readonly form: URLSearchParams
}

// gs.addErrorMessage first, the platform's own text after it.
const said = (visit: Visit, refusal: Refusal): string[] => [
  ...takeFormMessages(visit.kernel),
  refusal.message,
]

const again = (visit: Visit, post: FormPost, row: Row, errors: readonly string[]): LocalResponse =>
  formPage(
    visit,
    {
      name: post.name,
      row,
      isNew: post.sysId === '-1',
      view: post.view,
      errors,
      wanted: postedValues(visit, post.name, post.form).values,
    },
    403,
  )

/** A button answered in words: the form as it was sent stands below them. */
function answered(visit: Visit, post: FormPost, row: Row, notes: readonly string[]): LocalResponse {
  const { values: wanted } = postedValues(visit, post.name, post.form)
  const { name, view } = post
  return formPage(visit, { name, row, isNew: false, view, errors: [], notes, wanted })
}

function createRecord(visit: Visit, post: FormPost): LocalResponse {
  const { kernel, session } = visit
  if (!mayAccess(kernel, session, 'create', post.name)) return notFound(visit)
  const { values, errors } = postedValues(visit, post.name, post.form)
  const shown = kernel.operations.blank(session, post.name)
  if (errors.length > 0) return again(visit, post, shown, errors)
  const written = kernel.operations.insert(session, post.name, values)
  if (!written.ok) return again(visit, post, shown, said(visit, written))
  return redirect(formHref(post.name, written.sysId, post.view))
}

const NOT_ALLOWED = 'ACL Exception Update Failed due to security constraints'

// As a UI action does: the form's own values are saved with it, then the button acts.
function save(visit: Visit, post: FormPost, row: Row): string[] {
  const { kernel, session } = visit
  if (!mayAccess(kernel, session, 'write', post.name, row))
    return isDecision(post.form.get('sys_action') ?? '') ? [] : [NOT_ALLOWED]
  const { values, errors } = postedValues(visit, post.name, post.form)
  if (errors.length > 0) return [...errors]
  if (Object.keys(values).length === 0) return []
  const written = kernel.operations.update(session, post.name, post.sysId, values)
  return written.ok ? [] : said(visit, written)
}

function act(visit: Visit, post: FormPost): string[] {
  const row = visit.kernel.records.get(post.name, post.sysId) ?? {}
  const action = post.form.get('sys_action') ?? 'save'
  if (action === 'save') return []
  const outcome = runAction(visit, row, action, post.form)
  if (outcome === undefined) return [`'${action}' is not an action of this form`]
  return outcome.ok ? [] : said(visit, outcome)
}

/** An installed button does what its script says; nothing is saved beside it. */
function press(visit: Visit, post: FormPost, row: Row): Pressed | undefined {
  const { values } = postedValues(visit, post.name, post.form)
  const table = text(row, 'sys_class_name') || post.name
  return pressUiAction(visit, post.form.get('sys_action') ?? '', { table, row, values })
}

/** A posted form: saves what was changed, does what the button says, and shows the record again. */
export function postForm(visit: Visit, post: FormPost): LocalResponse {
  const { kernel } = visit
  if (kernel.dictionary.table(post.name) === undefined) return notFound(visit)
  takeFormMessages(kernel)
  if (post.sysId === '-1') return createRecord(visit, post)
  const row = kernel.records.get(post.name, post.sysId)
  if (row === undefined) return notFound(visit)
  const pressed = press(visit, post, row)
  const notes = pressed?.ok ? takeFormMessages(kernel) : []
  if (notes.length > 0) return answered(visit, post, row, notes)
  if (pressed?.ok)
    return redirect(pressed.to ?? formHref(post.name, text(row, 'sys_id'), post.view))
  if (pressed) return again(visit, post, row, said(visit, pressed))
  const errors = save(visit, post, row)
  const more = errors.length > 0 ? errors : act(visit, post)
  if (more.length === 0) return redirect(formHref(post.name, text(row, 'sys_id'), post.view))
  return again(visit, post, kernel.records.get(post.name, post.sysId) ?? row, more)
}

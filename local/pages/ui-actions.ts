import { rowsWhere, text } from '../process/rows'
import type { Refusal, Row, Session } from '../types'
import { formHref } from './cells'
import { markup, type Html } from './html'
import type { Visit } from './visit'

/** Where a record's button leads, or why it did not do what it says. */
export type Pressed = { readonly ok: true; readonly to: string | undefined } | Refusal

const SYS_ID = /^[0-9a-f]{32}$/

/** Installed buttons of a form (sys_ui_action), those whose condition holds for the record and the user; in their order. */
export function uiActions(visit: Visit, table: string, row: Row): readonly Row[] {
  const { kernel } = visit
  const tables = [...kernel.dictionary.ancestry(table), 'global']
  const all = rowsWhere(kernel, 'sys_ui_action', { table: tables, active: '1' }, 'order')
  return all.filter((action) => isShown(action) && holds(visit, action, table, row))
}

/** Buttons and links of a stored record; what runs in a browser is not drawn: the pages have no script. */
const isShown = (action: Row): boolean =>
  text(action, 'client') !== '1' &&
  text(action, 'show_update') !== '0' &&
  ['form_button', 'form_link', 'form_context_menu'].some((place) => text(action, place) === '1')

export const uiButton = (action: Row): Html =>
  markup`<button
    name="sys_action"
    value="${text(action, 'sys_id')}"
    title="${text(action, 'hint')}"
    class="${text(action, 'form_style') === 'primary' ? 'primary' : ''}"
  >
    ${text(action, 'name')}
  </button>`

/** Runs an installed button with the form's values in `current`; undefined where the button is none. */
export function pressUiAction(
  visit: Visit,
  sysAction: string,
  { table, row, values }: { readonly table: string; readonly row: Row; readonly values: Row },
): Pressed | undefined {
  if (!SYS_ID.test(sysAction)) return undefined
  const action = uiActions(visit, table, row).find(({ sys_id }) => sys_id === sysAction)
  if (action === undefined) return undefined
  const session = sessionOf(visit, action)
  const current = currentOf(visit, session, table, row)
  for (const [name, value] of Object.entries(values)) current.setValue(name, value)
  const leads = { to: undefined as string | undefined }
  const lead = (target: unknown): void => void (leads.to = addressOf(target))
  const globals = { current, action: { setRedirectURL: lead, setReturnURL: lead } }
  try {
    visit.kernel.realms.run(session, text(action, 'script'), globals, text(action, 'name'))
  } catch (error) {
    return failed(visit, action, error)
  }
  return { ok: true, to: leads.to }
}

function failed(visit: Visit, action: Row, error: unknown): Refusal {
  const message = `${text(action, 'name')}: ${String((error as { message?: unknown }).message ?? error)}`
  visit.kernel.log.write('error', 'ui_action', message)
  return { ok: false, kind: 'data', message }
}

function holds(visit: Visit, action: Row, table: string, row: Row): boolean {
  const condition = text(action, 'condition')
  if (condition === '') return true
  const session = sessionOf(visit, action)
  const current = currentOf(visit, session, table, row)
  try {
    return Boolean(visit.kernel.realms.run(session, condition, { current }, 'condition'))
  } catch (error) {
    failed(visit, action, error)
    return false
  }
}

/** The script runs as the user, in the scope of the record that holds it. */
const sessionOf = ({ kernel, session }: Visit, action: Row): Session => ({
  ...session,
  scope: kernel.records.get('sys_app', text(action, 'sys_scope'))?.scope ?? 'global',
})

type Current = {
  setValue(name: string, value: string): void
}
const currentOf = (visit: Visit, session: Session, table: string, row: Row): Current =>
  visit.kernel.realms.glideRecord(session, table, row) as Current

/** A record leads to its form, a text to that page of this instance. */
function addressOf(target: unknown): string | undefined {
  const record = target as { getTableName?(): string; getUniqueValue?(): string }
  if (typeof record?.getTableName === 'function')
    return formHref(record.getTableName(), record.getUniqueValue?.() ?? '')
  const path = `/${String(target).replace(/^\//, '')}`
  return /^\/[a-z0-9_.]+\.do(\?|$)/.test(path) ? path : undefined
}

import { rowsWhere, text } from '../process/rows'
import type { Row } from '../types'
import type { Visit } from './visit'
import { markup, type Html } from './html'
import { own } from '../own'

const LABELS: Readonly<Record<string, string>> = {
  work_notes: 'Work notes',
  comments: 'Additional comments',
  approval_history: 'Approval history',
}

function authorOf({ kernel }: Visit, entry: Row): string {
  const userName = text(entry, 'sys_created_by')
  return text(kernel.people.userByName(userName), 'name') || userName
}

function entryOf(visit: Visit, entry: Row): Html {
  const element = text(entry, 'element')
  const at = visit.kernel.operations.display(
    visit.session,
    'sys_journal_field',
    entry,
    'sys_created_on',
  )
  return markup`<li class="${element}">
    <span class="muted">${authorOf(visit, entry)} · ${own(LABELS, element) ?? element} · ${at}</span>
    <p>${text(entry, 'value')}</p>
  </li> `
}

/** The journal of a record, newest first, each entry with its author. */
export function activity(visit: Visit, record: string): Html {
  const entries = rowsWhere(
    visit.kernel,
    'sys_journal_field',
    { element_id: record },
    'sys_created_on',
  )
  if (entries.length === 0) return markup``
  return markup`<section>
    <h2>Activities <small>${entries.length}</small></h2>
    <ol class="activity">
      ${entries.reverse().map((entry) => entryOf(visit, entry))}
    </ol>
  </section>`
}

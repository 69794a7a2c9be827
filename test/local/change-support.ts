import { createInstance, type InstanceOptions } from '../../local/instance'
import { groupId, userId } from '../../local/demo/people'
import { ciId } from '../../local/demo/cis'
import { rowsWhere, type Terms } from '../../local/process/rows'
import type { Instance, Row, Session, Written } from '../../local/types'

/** Sunday noon: inside nobody's maintenance window but the EU's nightly one is near. */
export const NOON = Date.parse('2026-11-22T12:00:00Z')

/** An instance with demo people and hosts, and short words for what the tests do. */
export function office(options: InstanceOptions = {}) {
  const instance: Instance = createInstance({ demo: true, startAt: NOON, ...options })
  const { kernel } = instance
  const as = (userName: string): Session => kernel.people.sessionFor(userId(userName))
  const must = (written: Written): Row => {
    if (!written.ok) throw new Error(written.message)
    return written.row
  }
  const change = (id: string): Row => kernel.records.get('change_request', id) ?? {}
  const put = (id: string, changes: Row, who = 'change.manager'): Written =>
    kernel.operations.update(as(who), 'change_request', id, changes)
  const open = (values: Row = {}): string =>
    must(
      kernel.operations.insert(as('itil'), 'change_request', {
        short_description: 'Patch the web tier',
        assignment_group: groupId('Web Platform'),
        ...values,
      }),
    ).sys_id ?? ''
  const rows = (table: string, terms: Terms): Row[] => rowsWhere(kernel, table, terms)
  const approvers = (id: string, state: string): Row[] =>
    rows('sysapproval_approver', { sysapproval: id, state })
  const decide = (id: string, who: string, state: string, comments = ''): void => {
    const own = rows('sysapproval_approver', {
      sysapproval: id,
      approver: userId(who),
      state: 'requested',
    })[0]
    must(
      kernel.operations.update(as(who), 'sysapproval_approver', own?.sys_id ?? '', {
        state,
        ...(comments !== '' && { comments }),
      }),
    )
    instance.settle()
  }
  const move = (id: string, state: string): void => {
    must(put(id, { state }))
    instance.settle()
  }
  /** Asks, and lets one of the assignment group and one of CAB approve. */
  const schedule = (id: string): void => {
    move(id, '-4')
    decide(id, 'omar.diaz', 'approved')
    decide(id, 'carol.adams', 'approved')
  }
  const attach = (id: string, ci: string, who = 'itil'): Written =>
    kernel.operations.insert(as(who), 'task_ci', { task: id, ci_item: ciId(ci) })
  const journal = (id: string, element: string): string[] =>
    rows('sys_journal_field', { element_id: id, element }).map((row) => row.value ?? '')
  const tasks = (id: string): Row[] => rows('change_task', { change_request: id })
  return {
    instance,
    kernel,
    as,
    must,
    change,
    put,
    open,
    rows,
    approvers,
    decide,
    move,
    schedule,
    attach,
    journal,
    tasks,
  }
}

/** The words of a refusal, or 'done'. */
export const saidOf = (written: { readonly ok: boolean; readonly message?: string }): string =>
  written.ok ? 'done' : (written.message ?? '')

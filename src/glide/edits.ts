import { gs, type GlideRecord } from '@servicenow/glide'
import type { Row } from '../contract/tables'
import type { Judgement } from '../flow/operator-edit'
import { setAll, toRow } from './rows'

/** Runs the judgement of a before rule on a record that is being written: the write is refused, or goes on with more. */
export function judged<T extends 'endpoint' | 'finding'>(
  table: T,
  current: GlideRecord,
  previous: GlideRecord,
  judge: (before: Row<T>, after: Row<T>) => Judgement<T>,
): void {
  const judgement = judge(toRow(table, previous), toRow(table, current))
  if (judgement.ok) setAll(table, current, judgement.values)
  else refuse(current, judgement.why)
}

/** The person at the form reads why; a caller of the Table API gets the platform's own 403. */
export function refuse(current: GlideRecord, why: string): void {
  gs.addErrorMessage(why)
  current.setAbortAction(true)
}

/** Sentences for the person at the form. */
export function inform(lines: readonly string[]): void {
  for (const line of lines) gs.addInfoMessage(line)
}

/** A reference as the form holds it, saved or not. */
export const chosen = (current: GlideRecord, column: string): string =>
  current.getValue(column) ?? ''

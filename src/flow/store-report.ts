import { canonicalJson } from '../core/canonical'
import { derivedId } from '../core/ids'
import type { Row } from '../contract/tables'
import { tableName } from '../contract/tables'
import type { Ports } from './ports'

export type ReportKind = 'results' | 'scan'
export type Report = {
  readonly kind: ReportKind
  readonly plan: Row<'plan'>
  readonly subject: string
  /** Parts of the payload, each small enough for one job. */
  readonly parts: readonly unknown[]
}

const partName = (at: number): string => `part-${at}.json`
const RECEIPTS = tableName('receipt')

/** Keeps a large report before it is answered; the same report again is the same receipt. Answers the receipt's sys_id. */
export function storeReport(ports: Ports, { kind, plan, subject, parts }: Report): string {
  const hash = ports.crypto.sha256Hex(canonicalJson(parts))
  const id = derivedId(ports.crypto, 'receipt', kind, plan.sys_id, hash)
  const inserted = ports.rows.insert(
    'receipt',
    {
      source: plan.source,
      kind,
      subject,
      plan: plan.sys_id,
      activation_number: plan.activation_number,
      hash,
      status: 'open',
      received_at: ports.clock.now(),
      received_by: ports.people.caller().userId,
    },
    id,
  )
  const known = inserted === null ? ports.rows.get('receipt', id) : null
  if (known !== null && known.status !== 'open') return id
  parts.forEach((part, at) => {
    const text = JSON.stringify(part)
    const outcome = ports.files.write(RECEIPTS, id, partName(at), 'application/json', text)
    if (!outcome.ok) throw new Error(`part ${at} of receipt ${id} was not stored: ${outcome.why}`)
  })
  // Only now is it all there: a crash before leaves it open, and the caller without an answer.
  ports.rows.update('receipt', id, { status: 'stored', parts: parts.length, cursor: 0 })
  ports.queue.send('settle_results', id)
  return id
}

export function readReport(ports: Ports, receipt: string, at: number): unknown {
  const text = ports.files.read(RECEIPTS, receipt, partName(at))
  if (text === null) throw new Error(`receipt ${receipt} has lost part ${at}`)
  return JSON.parse(text)
}

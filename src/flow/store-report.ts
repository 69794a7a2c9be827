import { canonicalJson } from '../core/canonical'
import { derivedId } from '../core/ids'
import type { Row } from '../contract/tables'
import { tableName } from '../contract/tables'
import type { Ports } from './ports'

export type Report = {
  readonly kind: 'results' | 'scan' | 'findings'
  /** sys_id of the source that reports. */
  readonly source: string
  /** The plan that is reported on; null for a scan report without one. */
  readonly plan: Row<'plan'> | null
  readonly subject: string
  /** Parts of the payload, each small enough for one job. */
  readonly parts: readonly unknown[]
}
/** The receipt of a stored report; `isKnown`: the same report came before. */
export type Stored = { readonly id: string; readonly isKnown: boolean }

const partName = (at: number): string => `part-${at}.json`
const RECEIPTS = tableName('receipt')

/** Keeps a report before it is answered; the same report again is the same receipt. Settling it is the caller's. */
export function storeReport(ports: Ports, report: Report): Stored {
  const { kind, source, plan, subject, parts } = report
  const hash = ports.crypto.sha256Hex(canonicalJson(parts))
  const id = derivedId(ports.crypto, 'receipt', kind, plan?.sys_id ?? source, hash)
  const inserted = ports.rows.insert(
    'receipt',
    {
      source,
      kind,
      subject,
      plan: plan?.sys_id ?? '',
      activation_number: plan?.activation_number ?? 0,
      hash,
      status: 'open',
      received_at: ports.clock.now(),
      received_by: ports.people.caller().userId,
    },
    id,
  )
  const known = inserted === null ? ports.rows.get('receipt', id) : null
  if (known !== null && known.status !== 'open') return { id, isKnown: true }
  parts.forEach((part, at) => {
    const text = JSON.stringify(part)
    const outcome = ports.files.write(RECEIPTS, id, partName(at), 'application/json', text)
    if (!outcome.ok) throw new Error(`part ${at} of receipt ${id} was not stored: ${outcome.why}`)
  })
  // Only now is it all there: a crash before leaves it open, and the caller without an answer.
  ports.rows.update('receipt', id, { status: 'stored', parts: parts.length, cursor: 0 })
  return { id, isKnown: false }
}

/** The same, to be settled in the background. */
export function storeForLater(ports: Ports, report: Report): Stored {
  const stored = storeReport(ports, report)
  if (!stored.isKnown) ports.queue.send('settle_results', stored.id)
  return stored
}

export function readReport(ports: Ports, receipt: string, at: number): unknown {
  const text = ports.files.read(RECEIPTS, receipt, partName(at))
  if (text === null) throw new Error(`receipt ${receipt} has lost part ${at}`)
  return JSON.parse(text)
}

/** What is worked off is not kept; the receipt keeps what it came to. */
export function removeReport(ports: Ports, receipt: string, parts: number): void {
  for (let at = 0; at < parts; at += 1) ports.files.remove(RECEIPTS, receipt, partName(at))
}

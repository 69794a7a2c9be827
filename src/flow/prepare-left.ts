import type { Plan } from '../contract/schemas/plan'
import type { Row } from '../contract/tables'
import { MINUTE_MS } from '../core/times'
import type { Ports } from './ports'
import { receivePlan } from './receive-plan'
import { planRowId, readHead, readPart } from './store-plan'

/** What is younger may still be under way. */
const LEFT_MS = 3 * MINUTE_MS

/** Payloads that were stored in full, and whose plan was never made or never changed: the sweep takes them up. Answers how many. */
export function resumeReceipts(ports: Ports, limit: number): number {
  const receipts = ports.rows.find(
    'receipt',
    [
      ['kind', '=', 'plan'],
      ['status', '=', 'stored'],
      ['received_at', '<', ports.clock.now() - LEFT_MS],
    ],
    { orderBy: ['received_at'], limit },
  )
  for (const receipt of receipts) resume(ports, receipt)
  return receipts.length
}

function resume(ports: Ports, receipt: Row<'receipt'>): void {
  const id = planRowId(ports, receipt.source, receipt.subject)
  const before = ports.rows.get('plan', id)
  if (before?.receipt === receipt.sys_id) return
  const source = ports.rows.get('source', receipt.source)
  const isNewer = before === null || before.activation_number < receipt.activation_number
  if (source !== null && isNewer) {
    const caller = { userId: receipt.received_by, userName: '', name: '', roles: [] }
    receivePlan(ports, { source, caller, plan: payloadOf(ports, receipt), raw: '' })
  }
  // Another activation was faster: this one will never be in force.
  const after = ports.rows.get('plan', id)
  if (after?.receipt !== receipt.sys_id) {
    ports.rows.update('receipt', receipt.sys_id, { status: 'refused' })
  }
}

function payloadOf(ports: Ports, receipt: Row<'receipt'>): Plan {
  const parts = Array.from({ length: receipt.parts - 1 }, (_, at) =>
    readPart(ports, receipt.sys_id, at + 1),
  )
  return { ...readHead(ports, receipt.sys_id), endpoints: parts.flat() }
}

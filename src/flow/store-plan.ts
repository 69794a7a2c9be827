import type { Plan } from '../contract/schemas/plan'
import { tableName, type Row } from '../contract/tables'
import { emergencyReason } from '../core/emergency'
import { derivedId, keyOf } from '../core/ids'
import {
  highestSeverity,
  isKnownExploited,
  partName,
  partsOf,
  type PlanEndpoints,
  type PlanHead,
} from '../core/intake'
import { parseIso } from '../core/times'
import { withWarning, type Warning } from '../core/warnings'
import { isApproverAssigned } from './open-draft'
import type { Caller, Person, Ports } from './ports'

const RECEIPT = tableName('receipt')

/** An activation as it arrived. */
export type Arrival = {
  readonly source: Row<'source'>
  readonly caller: Caller
  readonly plan: Plan
  readonly hash: string
}

export const planRowId = (ports: Ports, source: string, planId: string): string =>
  derivedId(ports.crypto, 'plan', source, keyOf(planId))

/** Two calls with the same number and other content must not share one: the hash is part of the key. */
const receiptId = (ports: Ports, { source, plan, hash }: Arrival): string =>
  derivedId(
    ports.crypto,
    'receipt',
    source.sys_id,
    keyOf(plan.planId),
    plan.activation.number,
    hash,
  )

/** Keeps the payload durably before anything is made of it. Answers the receipt's sys_id. */
export function storePayload(ports: Ports, arrival: Arrival): string {
  const { source, caller, plan, hash } = arrival
  const id = receiptId(ports, arrival)
  const parts = partsOf(plan)
  ports.rows.insert(
    'receipt',
    {
      source: source.sys_id,
      kind: 'plan',
      subject: plan.planId,
      activation_number: plan.activation.number,
      hash,
      status: 'open',
      received_at: ports.clock.now(),
      received_by: caller.userId,
      parts: parts.length,
    },
    id,
  )
  parts.forEach((content, index) => {
    const written = ports.files.write(RECEIPT, id, partName(index), 'application/json', content)
    if (!written.ok) throw new Error(`part ${index} of receipt ${id}: ${written.why}`)
  })
  if (ports.rows.get('receipt', id)?.status === 'open') {
    ports.rows.update('receipt', id, { status: 'stored' })
  }
  return id
}

function part(ports: Ports, receipt: string, index: number): string {
  const text = ports.files.read(RECEIPT, receipt, partName(index))
  if (text === null) throw new Error(`receipt ${receipt} has no ${partName(index)}`)
  return text
}

const shown = (
  person: Person | null,
  given: { name?: string; userName?: string; email?: string },
): string => person?.name ?? given.name ?? given.userName ?? given.email ?? ''

/** What the parts hold was checked against the schema before it was stored. */
export const readHead = (ports: Ports, receipt: string): PlanHead =>
  JSON.parse(part(ports, receipt, 0))

/** The head of the activation in force, with what was worked out of it as it came in. */
export const headOf = (ports: Ports, plan: Row<'plan'>): PlanHead =>
  withEmergency(readHead(ports, plan.receipt), plan.emergency_reason)

/** A plan that is an emergency, said so or not, with the reason. */
export const withEmergency = <T extends PlanHead>(head: T, emergencyReason: string): T =>
  emergencyReason === '' ? head : { ...head, emergency: true, emergencyReason }

/** Why an activation that comes in now is an emergency; '' = it is none. */
export function emergencyOf(ports: Ports, { plan, source }: Arrival): string {
  const { by } = plan.activation
  const who = shown(ports.people.find(by), by) || 'somebody'
  return emergencyReason(plan, ports.clock.now(), `${who} in ${source.name}`)
}
export const readPart = (ports: Ports, receipt: string, index: number): PlanEndpoints =>
  JSON.parse(part(ports, receipt, index))

/** The columns of a plan row as this activation gives them. */
export function planValues(ports: Ports, arrival: Arrival, receipt: string): Partial<Row<'plan'>> {
  const { source, plan, hash } = arrival
  const { by, at, number } = plan.activation
  const activator = ports.people.find(by)
  const approver = plan.approver === undefined ? null : ports.people.find(plan.approver)
  const reason = emergencyOf(ports, arrival)
  const values = {
    name: plan.name,
    description: plan.description ?? '',
    predefined_text: plan.predefinedText ?? '',
    stage: 'endpoints',
    cursor: 0,
    activation_number: number,
    activation_hash: hash,
    activated_at: parseIso(at),
    activated_by: activator?.sysId ?? source.requested_by_default,
    activated_by_text: shown(activator, by),
    emergency: reason !== '',
    emergency_reason: reason,
    highest_severity: highestSeverity(plan),
    known_exploited: isKnownExploited(plan),
    approver: approver?.sysId ?? '',
    approver_text: plan.approver === undefined ? '' : shown(approver, plan.approver),
    sla_start: plan.sla?.start === undefined ? null : parseIso(plan.sla.start),
    sla_end: plan.sla?.end === undefined ? null : parseIso(plan.sla.end),
    sequence_id: plan.sequence?.id ?? '',
    sequence_position: plan.sequence?.position ?? 0,
    receipt,
    extensions: JSON.stringify(plan.extensions ?? {}),
    endpoints_total: plan.endpoints.length,
  }
  return { ...values, warnings: JSON.stringify(peopleWarnings(ports, arrival, values)) }
}

function peopleWarnings(
  ports: Ports,
  { source, plan }: Arrival,
  values: { readonly activated_by_text: string; readonly approver: string },
): readonly Warning[] {
  const activator = ports.people.find(plan.activation.by)
  const missing: readonly Warning[] =
    activator === null
      ? withWarning([], {
          code: 'requested_by_unknown',
          message: `${values.activated_by_text || 'The activating user'} is no active user here; the source's default stands as requested by.`,
        })
      : []
  if (plan.approver === undefined) return missing
  if (isApproverAssigned(ports, values.approver, source.assignment_group)) return missing
  return withWarning(missing, {
    code: 'approver_not_assigned',
    message:
      'The approver is unknown here or not a member of the assignment group, so the change is not assigned to them.',
  })
}

import type { MeasureName, Unit } from '../contract/choices'
import { MINUTE_MS } from './times'

export type Measure = { readonly name: MeasureName; readonly value: number; readonly unit: Unit }

/** A sum with how many there were: what an average is made of. Times in milliseconds. */
export type Sum = { readonly sum: number; readonly count: number }
export const NONE: Sum = { sum: 0, count: 0 }

/** The sum with one more span; one that is not known, or runs backwards, is left out. */
export const withSpan = ({ sum, count }: Sum, from: number | null, to: number | null): Sum =>
  from === null || to === null || to < from
    ? { sum, count }
    : { sum: sum + to - from, count: count + 1 }

/** What is known of a plan change when it has ended. */
export type ChangeFacts = {
  readonly activatedAt: number | null
  readonly decidedAt: number | null
  readonly firstOpenedAt: number | null
  /** From when a scan found a finding to when the plan came; of those that a scan reported. */
  readonly foundToPlan: Sum
  /** From install to proof, of findings that have both. */
  readonly installToVerified: Sum
  readonly findings: {
    readonly total: number
    readonly verified: number
    readonly cameBack: number
  }
  readonly rounds: number
  readonly endpoints: {
    readonly unmatched: number
    readonly installed: number
    readonly outside: number
  }
  /** Leases taken to given back, and work begun to installed. */
  readonly maintenance: Sum
  readonly work: Sum
}

type Maybe = Measure | null
const minutes = (name: MeasureName, ms: number | null): Maybe =>
  ms === null ? null : { name, value: Math.round(ms / MINUTE_MS), unit: 'minutes' }
const average = (name: MeasureName, { sum, count }: Sum): Maybe =>
  minutes(name, count === 0 ? null : sum / count)
const total = (name: MeasureName, { sum, count }: Sum): Maybe =>
  minutes(name, count === 0 ? null : sum)
const between = (name: MeasureName, from: number | null, to: number | null): Maybe =>
  average(name, withSpan(NONE, from, to))
const percent = (name: MeasureName, part: number, whole: number): Maybe =>
  whole === 0 ? null : { name, value: Math.round((100 * part) / whole), unit: 'percent' }
const counted = (name: MeasureName, value: number): Maybe => ({ name, value, unit: 'count' })

const known = (all: readonly Maybe[]): readonly Measure[] =>
  all.flatMap((one) => (one === null ? [] : [one]))

/**
 * What a plan change is measured by at its end. What is not known is not measured: no row, rather than a 0 that would
 * stand in an average. A change without a request is approved by its policy: it has no time to approval.
 */
export const changeMeasures = (facts: ChangeFacts): readonly Measure[] =>
  known([
    average('finding_to_plan', facts.foundToPlan),
    between('plan_to_approval', facts.activatedAt, facts.decidedAt),
    between('approval_to_window', facts.decidedAt, facts.firstOpenedAt),
    average('install_to_verified', facts.installToVerified),
    percent('verified_share', facts.findings.verified, facts.findings.total),
    counted('reopened', facts.rounds + facts.findings.cameBack),
    counted('unmatched', facts.endpoints.unmatched),
    percent(
      'window_adherence',
      facts.endpoints.installed - facts.endpoints.outside,
      facts.endpoints.installed,
    ),
    total('minutes_in_maintenance', facts.maintenance),
    total('minutes_of_work', facts.work),
  ])

/** Findings of a patching tool that nobody has proved or accepted, by how long ago a scan found them; and hosts without a CI. */
export type SourceFacts = {
  readonly unpatched: {
    readonly after30: number
    readonly after60: number
    readonly after90: number
  }
  readonly unmatchedHosts: number
}

export const sourceMeasures = ({ unpatched, unmatchedHosts }: SourceFacts): readonly Measure[] =>
  known([
    counted('unpatched_30', unpatched.after30),
    counted('unpatched_60', unpatched.after60),
    counted('unpatched_90', unpatched.after90),
    counted('unmatched', unmatchedHosts),
  ])

import { isKnownExploited, type PlanHead } from './intake'
import { earliest, parseIso, readable } from './times'

const MOST_NAMED = 5

/** CVEs of the plan that are known to be exploited and have a date. */
const dated = ({ vulnerabilities = [] }: PlanHead) =>
  vulnerabilities.flatMap(({ id, knownExploited, dueAt }) => {
    const due = dueAt === undefined ? null : parseIso(dueAt)
    return knownExploited === true && due !== null ? [{ id, due }] : []
  })

/** The first date by which something known to be exploited is to be mended; null = none is named. */
export const earliestDue = (head: PlanHead): number | null =>
  earliest(dated(head).map(({ due }) => due))

function overdueReason(head: PlanHead, at: number): string {
  const late = dated(head).filter(({ due }) => due <= at)
  const since = earliest(late.map(({ due }) => due))
  if (since !== null) {
    const shown = late.slice(0, MOST_NAMED).map(({ id }) => id)
    const more = late.length > shown.length ? ` and ${late.length - shown.length} more` : ''
    const verb = late.length === 1 ? 'is' : 'are'
    return `${shown.join(', ')}${more} ${verb} known to be exploited, due since ${readable(since)}.`
  }
  const end = head.sla?.end === undefined ? null : parseIso(head.sla.end)
  return end !== null && end <= at && isKnownExploited(head)
    ? `It cures what is known to be exploited, and its due date was ${readable(end)}.`
    : ''
}

/**
 * Why a plan is an emergency, in a sentence; '' = it is none. Either the tool says so, or something in it is known to be
 * exploited and past its due date when the activation comes in. `who` stands where nobody gave a reason.
 */
export function emergencyReason(head: PlanHead, at: number, who: string): string {
  const late = overdueReason(head, at)
  if (head.emergency !== true && late === '') return ''
  const given = (head.emergencyReason ?? '').trim()
  if (given !== '') return given
  return late === '' ? `Activated as an emergency by ${who}.` : late
}

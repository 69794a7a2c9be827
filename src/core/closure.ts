import type { Row } from '../contract/tables'
import { ownTaskIds } from './tasks'
import { isoOf } from './times'

type Task = {
  readonly sysId: string
  readonly number: string
  readonly shortDescription: string
  readonly active: boolean
  readonly createdFrom: string
  readonly correlationId: string
}
export type Tasks = {
  /** Made by the app and open: closed by it, Verify last. */
  readonly own: readonly Task[]
  readonly verify: Task | null
  /** A person's, left open: these hold the closing. What the platform's workflow made never does. */
  readonly people: readonly Task[]
}

/** Whose the open tasks of a change are (contract.md 3.3). */
export function sortTasks(tasks: readonly Task[], verifyId: string): Tasks {
  const active = tasks.filter((task) => task.active)
  const ours = ownTaskIds(tasks)
  const isOwn = ({ sysId }: Task): boolean => sysId === verifyId || ours.has(sysId)
  const others = active.filter((task) => !isOwn(task))
  return {
    own: active.filter((task) => isOwn(task) && task.sysId !== verifyId),
    verify: active.find((task) => task.sysId === verifyId) ?? null,
    people: others.filter((task) => task.createdFrom !== 'workflow'),
  }
}

export const waitsForTasks = (people: readonly Pick<Task, 'number'>[]): string =>
  people.length === 0
    ? ''
    : `Everything is proved; open tasks made by people hold the closing: ${people
        .slice(0, 10)
        .map((task) => task.number)
        .join(', ')}${people.length > 10 ? ' …' : ''}.`

export type Evidence = {
  readonly endpoints: {
    readonly total: number
    readonly verified: number
    readonly released: number
  }
  readonly findings: Readonly<Record<string, number>>
  readonly lastScanAt: string | null
  /** Endpoints with something out of order on the way, by what it was. */
  readonly breaches: Readonly<Record<string, number>>
}

export type CloseCode = 'successful' | 'successful_issues' | 'unsuccessful'

/**
 * All is proved or accepted by a person. Successful is what a scan has proved to at least the policy's share (percent of
 * the findings) with nothing out of order on the way; accepted exceptions and what was given up make up the rest.
 */
export function closeCodeOf({ breaches, findings }: Evidence, verifyShare: number): CloseCode {
  const total = Object.values(findings).reduce((sum, count) => sum + count, 0)
  const isEnough = (findings.verified ?? 0) * 100 >= verifyShare * total
  return isEnough && Object.keys(breaches).length === 0 ? 'successful' : 'successful_issues'
}

/** Findings in scope that neither a scan has proved nor a person has accepted or given up. */
export const unprovedOf = ({ findings }: Evidence): number =>
  Object.entries(findings)
    .filter(([status]) => !['verified', 'excepted', 'released'].includes(status))
    .reduce((sum, [, count]) => sum + count, 0)

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** What the change manager reads on the closed change. */
export function closeNotesOf(planId: string, evidence: Evidence): string {
  const { endpoints, findings, lastScanAt, breaches } = evidence
  const excepted = findings.excepted ?? 0
  const lines = [
    `Remediation plan ${planId}: ${plural(findings.verified ?? 0, 'finding')} on ` +
      `${plural(endpoints.verified, 'endpoint')} verified by a scan newer than the last install and reboot.`,
    excepted > 0 ? `${plural(excepted, 'finding')} accepted as an exception.` : '',
    endpoints.released > 0
      ? `${plural(endpoints.released, 'endpoint')} left the plan without proof.`
      : '',
    ...Object.entries(breaches).map(
      ([flag, count]) => `${plural(count, 'endpoint')}: ${flag.replaceAll('_', ' ')}.`,
    ),
    lastScanAt === null ? '' : `Last scan: ${lastScanAt}.`,
  ]
  return lines.filter((line) => line !== '').join('\n')
}

export const lastScan = (row: Pick<Row<'endpoint'>, 'scanned_at'> | undefined): string | null =>
  row === undefined || row.scanned_at === null ? null : isoOf(row.scanned_at)

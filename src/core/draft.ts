import { isoOf } from './times'
import type { PlanHead } from './intake'
import { highestSeverity, isKnownExploited } from './intake'
import type { Span } from './window-choice'

/** Widths of change_request (platform.md 1.2, 1.3). */
const SHORT = 160
const LONG = 4000
const PREDEFINED = 1500

export const SCOPE_FILE = 'patchloop-scope'
const SEE = 'see the attached lists'

export type Counts = {
  readonly total: number
  readonly matched: number
  readonly ambiguous: number
  readonly unmatched: number
  readonly retired: number
}
export type DraftInput = {
  readonly planId: string
  readonly activation: number
  readonly activatedAt: number
  readonly activatedBy: string
  readonly approver: string
  readonly approverAssigned: boolean
  readonly source: string
  readonly head: PlanHead
  readonly counts: Counts
  readonly windows: number
  readonly span: Span | null
  readonly dueAt: number | null
  /** What the endpoints of this change have in common; '' where the plan has one change only. */
  readonly part: string
}
export type Draft = {
  readonly shortDescription: string
  readonly description: string
  readonly justification: string
  readonly implementationPlan: string
  readonly backoutPlan: string
  readonly testPlan: string
  readonly riskAndImpact: string
  readonly priority: string
}

/** Shortened so that everyone sees it. */
export const shortened = (text: string, max: number, sign = '…'): string =>
  text.length <= max ? text : text.slice(0, Math.max(0, max - sign.length)) + sign

/** As many lines as fit, and how many did not. */
function listing(title: string, lines: readonly string[], room: number): string {
  if (lines.length === 0) return ''
  const taken: string[] = []
  let left = room - title.length - 60
  for (const line of lines) {
    left -= line.length + 3
    if (left < 0) break
    taken.push(`- ${line}`)
  }
  const more = lines.length - taken.length
  const rest = more === 0 ? [] : [`… and ${more} more: ${SEE}`]
  return [`${title} (${lines.length}):`, ...taken, ...rest].join('\n')
}

const patchLines = (head: PlanHead): readonly string[] =>
  (head.patches ?? []).map((patch) =>
    [
      patch.id,
      patch.title ?? '',
      patch.severity ?? '',
      patch.rebootRequired === true ? 'reboot' : '',
      (patch.cves ?? []).slice(0, 5).join(' ') + ((patch.cves ?? []).length > 5 ? ' …' : ''),
    ]
      .filter((word) => word !== '')
      .join(' · '),
  )
const vulnerabilityLines = (head: PlanHead): readonly string[] =>
  (head.vulnerabilities ?? []).map((item) =>
    [
      item.id,
      item.severity ?? '',
      item.cvss === undefined ? '' : `CVSS ${item.cvss}`,
      item.knownExploited === true ? 'known exploited' : '',
    ]
      .filter((word) => word !== '')
      .join(' · '),
  )
const groupLines = (head: PlanHead): readonly string[] =>
  (head.endpointGroups ?? []).map((group) => `${group.name ?? group.id} (${group.id})`)

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

function windowLine({ windows, span }: DraftInput): string {
  if (span === null) return 'Windows: none known; planned dates have to be given by a person.'
  return `Windows: ${windows}, from ${isoOf(span.start)} to ${isoOf(span.end)}.`
}

function unlinked(counts: Counts): string {
  const left = counts.ambiguous + counts.unmatched + counts.retired
  if (left === 0) return ''
  return (
    ` ${plural(left, 'endpoint')} without exactly one live CI (${counts.unmatched} unmatched, ` +
    `${counts.ambiguous} ambiguous, ${counts.retired} retired): not in the approved scope.`
  )
}

const countsLine = (counts: Counts): string =>
  `Endpoints: ${counts.total}, ${counts.matched} with a CI.${unlinked(counts)}`

function approverLine({ approver, approverAssigned }: DraftInput): string {
  if (approver === '') return ''
  return approverAssigned
    ? `Approver: ${approver}`
    : `Approver named by the tool: ${approver} (not a member of the assignment group, so not assigned)`
}

/** Plan, activation, texts and counts come whole; lists take the room that is left, and say what they leave out. */
function describe(input: DraftInput): string {
  const { head } = input
  const top = [
    `Remediation plan: ${input.planId}${input.part === '' ? '' : ` (${input.part})`}`,
    `Activated: ${isoOf(input.activatedAt)} by ${input.activatedBy} in ${input.source}, activation ${input.activation}`,
    approverLine(input),
    countsLine(input.counts),
    windowLine(input),
  ].filter((line) => line !== '')
  const texts = [head.predefinedText ?? '', head.description ?? '']
    .filter((text) => text !== '')
    .map((text) => shortened(text, PREDEFINED / 2 + 250, `… (${SEE})`))
  const lists = [
    { title: 'Patches', lines: patchLines(head), share: 0.5 },
    { title: 'Vulnerabilities', lines: vulnerabilityLines(head), share: 0.6 },
    { title: 'Endpoint groups', lines: groupLines(head), share: 1 },
  ]
  const parts = [top.join('\n')]
  let room = LONG - top.join('\n').length - texts.join('\n\n').length - 20
  for (const { title, lines, share } of lists) {
    const text = listing(title, lines, Math.floor(room * share))
    room -= text.length + 2
    if (text !== '') parts.push(text)
  }
  return shortened([...parts, ...texts].join('\n\n'), LONG, `… (${SEE})`)
}

function title({ planId, head, counts, part }: DraftInput): string {
  const tail = `: ${plural(counts.total, 'endpoint')}`
  const start = head.emergency === true ? 'Emergency patching' : 'Patching'
  const named = `${start} ${planId}, ${head.name}${part === '' ? '' : `, ${part}`}`
  return shortened(named, SHORT - tail.length) + tail
}

function reboots(head: PlanHead): string {
  const count = (head.patches ?? []).filter((patch) => patch.rebootRequired === true).length
  return count === 0
    ? 'No patch is known to need a reboot.'
    : `Patches that need a reboot: ${count}. Each server is out of service while it restarts.`
}

function risk(input: DraftInput): string {
  const { head, counts } = input
  const severity = highestSeverity(head)
  const exploited = isKnownExploited(head)
    ? ' At least one vulnerability is known to be exploited.'
    : ''
  const worst = severity === '' ? '' : ` The highest severity is ${severity}.`
  return (
    `If this is not done, the weaknesses stay open on ${plural(counts.total, 'endpoint')}.${worst}${exploited}\n` +
    `While it is done: ${reboots(head)} Work on an endpoint happens in its own window alone.${unlinked(counts)}`
  )
}

const priorityOf = (head: PlanHead): string => {
  if (head.emergency === true) return '1'
  const severity = highestSeverity(head)
  if (severity === 'critical' || isKnownExploited(head)) return '2'
  return severity === 'high' ? '3' : '4'
}

/** The change request as a change manager reads it; every text within its column. */
export function draftChange(input: DraftInput): Draft {
  const { head, counts } = input
  const cured = [...(head.patches ?? []), ...(head.vulnerabilities ?? [])].length
  return {
    shortDescription: title(input),
    description: describe(input),
    justification:
      `${input.source} plan ${input.planId} closes ${plural(cured, 'known weakness', 'known weaknesses')} ` +
      `on ${plural(counts.total, 'endpoint')}.` +
      (input.dueAt === null ? '' : ` To be done by ${isoOf(input.dueAt)}.`),
    implementationPlan:
      `1. In each maintenance window ${input.source} asks for a permit for each endpoint.\n` +
      '2. It installs the patches, restarts where needed and reports per endpoint and patch.\n' +
      '3. No permit is given outside a window, on hold, or without approval.\n' +
      windowLine(input),
    backoutPlan:
      'Stop: put this change on hold or cancel it; no further permit is given. ' +
      `Patches already installed are removed by ${input.source} or restored from the backup taken before.`,
    testPlan:
      'After the windows every endpoint is scanned again. The change is closed as successful only ' +
      'when each finding is shown as fixed by a scan newer than the install, or is an accepted exception.',
    riskAndImpact: risk(input),
    priority: priorityOf(head),
  }
}

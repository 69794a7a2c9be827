import { shortened } from './shortened'
import { gravest, priorityOf, type Priority } from './priority'
import { readable, readableSpan } from './times'
import { highestSeverity, isKnownExploited, type PlanHead } from './intake'
import type { Rating } from './risk'
import { fillTemplate, type Values } from './text-template'
import type { Span } from './window-choice'

/** Widths of change_request (platform.md 1.2, 1.3). */
const SHORT = 160
const LONG = 4000
const PREDEFINED = 1500

export const SCOPE_FILE = 'patchloop-scope'
const SEE = 'see the attached lists'
const MAX_NAMES = 10

export type Counts = {
  readonly total: number
  readonly matched: number
  readonly ambiguous: number
  readonly unmatched: number
  readonly retired: number
}
/** A distinct window of a change, and how many endpoints work in it. */
export type Slot = Span & { readonly endpoints: number }
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
  /** Hosts without exactly one live CI, the first ones of the plan. */
  readonly unlinked: readonly string[]
  readonly windows: readonly Slot[]
  readonly span: Span | null
  readonly dueAt: number | null
  /** What the endpoints of this change have in common; '' where the plan has one change only. */
  readonly part: string
  readonly rating: Rating
  /** Blackouts that the policy lets it go through, with their windows. */
  readonly blackouts: readonly string[]
  readonly services: readonly {
    readonly name: string
    readonly criticality: string
    readonly cis: number
  }[]
  /** The policy's own texts; '' = the built-in one. */
  readonly texts: {
    readonly implementation: string
    readonly backout: string
    readonly test: string
  }
  /** What depends on the CIs and is not in the plan. */
  readonly systems: {
    readonly total: number
    readonly names: readonly string[]
    readonly complete: boolean
  }
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
  /** Not there: left to the platform. */
  readonly risk?: string
  readonly impact?: string
}

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
  if (span === null) return 'no window is known; a person has to give the planned dates.'
  return `${plural(windows.length, 'window')}, ${readableSpan(span)}`
}

const windowLines = ({ windows }: DraftInput): readonly string[] =>
  windows.length < 2
    ? []
    : windows.map((slot) => `${readableSpan(slot)}: ${plural(slot.endpoints, 'endpoint')}`)

const leftOf = (counts: Counts): number => counts.ambiguous + counts.unmatched + counts.retired

function unlinked({ counts, unlinked: names }: DraftInput): string {
  const left = leftOf(counts)
  if (left === 0) return ''
  const shown = names.slice(0, MAX_NAMES)
  const rest = left - shown.length
  const more = rest > 0 && shown.length > 0 ? ` and ${rest} more (${SEE})` : ''
  return (
    `Not in scope: ${plural(left, 'endpoint')} without exactly one live CI (${counts.unmatched} unmatched, ` +
    `${counts.ambiguous} ambiguous, ${counts.retired} retired), no permit for them` +
    (shown.length === 0 ? '.' : `: ${shown.join(', ')}${more}`)
  )
}

const rebootsOf = (head: PlanHead): number =>
  (head.patches ?? []).filter((patch) => patch.rebootRequired === true).length

function whatLine({ head, counts }: DraftInput): string {
  const patches = (head.patches ?? []).length
  const what =
    patches > 0
      ? plural(patches, 'patch', 'patches')
      : `${(head.vulnerabilities ?? []).length} vulnerabilities`
  const restart = rebootsOf(head) === 0 ? '' : `; patches with a restart: ${rebootsOf(head)}`
  return `What: ${what} on ${counts.matched} of ${plural(counts.total, 'endpoint')}${restart}`
}

function riskLine(head: PlanHead): string {
  const severity = highestSeverity(head)
  const words = [
    severity === '' ? '' : `highest severity ${severity}`,
    isKnownExploited(head) ? 'known to be exploited' : '',
  ].filter((word) => word !== '')
  return words.length === 0 ? '' : `Risk of not doing it: ${words.join(', ')}`
}

const emergencyLine = ({ emergency, emergencyReason = '' }: PlanHead): string =>
  emergency === true && emergencyReason !== ''
    ? `Emergency: ${shortened(emergencyReason, 400)}`
    : ''

const freezeLine = ({ blackouts }: DraftInput): string =>
  blackouts.length === 0
    ? ''
    : `Goes through a blackout, as its policy allows: ${shortened(blackouts.join('; '), 400)}`

function approverLine({ approver, approverAssigned }: DraftInput): string {
  if (approver === '') return ''
  return approverAssigned
    ? `Approver: ${approver}`
    : `Approver named by the tool: ${approver} (not a member of the assignment group, so not assigned)`
}

/** Texts of the plan and names of its groups in full: neither fits a list of rows. */
export const textsFile = (head: PlanHead): string =>
  [head.predefinedText ?? '', head.description ?? '', groupLines(head).join('\n')]
    .filter((text) => text !== '')
    .join('\n\n')

/** What a decision needs comes first and whole: what, when, what is left out, the risk, what a no does; lists take the room that is left, and say what they leave out. */
function describe(input: DraftInput): string {
  const { head } = input
  const top = [
    `Remediation plan: ${input.planId}${input.part === '' ? '' : ` (${input.part})`}`,
    whatLine(input),
    `When: ${windowLine(input)}`,
    unlinked(input),
    riskLine(head),
    emergencyLine(head),
    freezeLine(input),
    `If rejected: nothing is installed, and ${input.source} is told with your comments.`,
    approverLine(input),
    `Activated: ${readable(input.activatedAt)} by ${input.activatedBy} in ${input.source}, activation ${input.activation}`,
  ].filter((line) => line !== '')
  const texts = [head.predefinedText ?? '', head.description ?? '']
    .filter((text) => text !== '')
    .map((text) => shortened(text, PREDEFINED / 2 + 250, `… (${SEE})`))
  const lists = [
    { title: 'Windows', lines: windowLines(input), share: 0.3 },
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
  const count = rebootsOf(head)
  return count === 0
    ? 'No patch is known to need a reboot.'
    : `Patches that need a reboot: ${count}. Each server is out of service while it restarts.`
}

const MAX_SERVICES = 10

function servicesLine({ services }: DraftInput): string {
  if (services.length === 0) return ''
  const shown = services
    .slice(0, MAX_SERVICES)
    .map(
      ({ name, criticality, cis }) =>
        `${name} (${criticality || 'no criticality'}, ${plural(cis, 'system')})`,
    )
  const more = services.length - shown.length
  return `Impacted services: ${shown.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`
}

function systemsLine({ systems: { total, names, complete } }: DraftInput): string {
  if (total === 0) return ''
  const shown = names.slice(0, MAX_NAMES)
  const more = total - shown.length
  const rest = more > 0 ? ` and ${more} more` : ''
  const end = complete ? '' : ' The search ended there: there may be others.'
  return `Other systems that depend on them: ${total} (${shown.join(', ')}${rest}).${end}`
}

function risk(input: DraftInput): string {
  const { head, counts } = input
  const severity = highestSeverity(head)
  const exploited = isKnownExploited(head)
    ? ' At least one vulnerability is known to be exploited.'
    : ''
  const worst = severity === '' ? '' : ` The highest severity is ${severity}.`
  return [
    `If this is not done, the weaknesses stay open on ${plural(counts.total, 'endpoint')}.${worst}${exploited}`,
    `While it is done: ${reboots(head)} Work on an endpoint happens in its own window alone.`,
    servicesLine(input),
    systemsLine(input),
    ...input.rating.reasons,
    unlinked(input),
  ]
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, LONG)
}

const priority = ({ head, services }: DraftInput): Priority =>
  priorityOf({
    emergency: head.emergency === true,
    severity: highestSeverity(head),
    knownExploited: isKnownExploited(head),
    criticality: gravest(services.map((service) => service.criticality)),
  })

const implementation = (input: DraftInput): string =>
  `1. In each maintenance window ${input.source} asks for a permit for each endpoint.\n` +
  '2. It installs the patches, restarts where needed and reports per endpoint and patch.\n' +
  '3. No permit is given outside a window, on hold, or without approval.\n' +
  `When: ${windowLine(input)}`

const backout = ({ source }: DraftInput): string =>
  'Stop: put this change on hold or cancel it; no further permit is given. ' +
  `Patches already installed are removed by ${source} or restored from the backup taken before.`

const TEST =
  'After the windows every endpoint is scanned again. The change is closed as successful only ' +
  'when each finding is shown as fixed by a scan newer than the install, or is an accepted exception.'

/** Most characters of the list of patches in a text of a policy. */
const PATCH_LIST = 1500

const valuesOf = (input: DraftInput): Values => ({
  plan: input.planId,
  source: input.source,
  windows: [windowLine(input), ...windowLines(input)].join('\n'),
  endpoints: plural(input.counts.total, 'endpoint'),
  patches: shortened(
    [...(input.head.patches ?? input.head.vulnerabilities ?? [])].map(({ id }) => id).join(', '),
    PATCH_LIST,
    `… (${SEE})`,
  ),
})

/** The policy's own text with the values of the plan, else the built-in one. */
const worded = (input: DraftInput, own: string, builtIn: (input: DraftInput) => string): string =>
  own.trim() === ''
    ? builtIn(input)
    : shortened(fillTemplate(own, valuesOf(input)), LONG, `… (${SEE})`)

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
      (input.dueAt === null ? '' : ` To be done by ${readable(input.dueAt)}.`) +
      (head.emergencyReason === undefined ? '' : ` ${shortened(head.emergencyReason, 1000)}`),
    implementationPlan: worded(input, input.texts.implementation, implementation),
    backoutPlan: worded(input, input.texts.backout, backout),
    testPlan: worded(input, input.texts.test, () => TEST),
    riskAndImpact: risk(input),
    priority: priority(input),
    ...(input.rating.risk !== '' && { risk: input.rating.risk }),
    ...(input.rating.impact !== '' && { impact: input.rating.impact }),
  }
}

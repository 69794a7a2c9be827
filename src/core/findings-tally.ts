/** What a scan report came to so far: hosts by match, findings by what became of them. */
export type FindingsTally = {
  readonly hosts: {
    readonly total: number
    readonly matched: number
    readonly ambiguous: number
    readonly unmatched: number
    readonly retired: number
    /** Of all these: what could not be scanned, and what a newer scan had spoken of. */
    readonly unreachable: number
    readonly late: number
  }
  readonly findings: {
    readonly new: number
    readonly known: number
    readonly reopened: number
    readonly gone: number
  }
}

export const NO_TALLY: FindingsTally = {
  hosts: {
    total: 0,
    matched: 0,
    ambiguous: 0,
    unmatched: 0,
    retired: 0,
    unreachable: 0,
    late: 0,
  },
  findings: { new: 0, known: 0, reopened: 0, gone: 0 },
}

/** Both together. */
export const sumOf = (a: FindingsTally, b: FindingsTally): FindingsTally => ({
  hosts: {
    total: a.hosts.total + b.hosts.total,
    matched: a.hosts.matched + b.hosts.matched,
    ambiguous: a.hosts.ambiguous + b.hosts.ambiguous,
    unmatched: a.hosts.unmatched + b.hosts.unmatched,
    retired: a.hosts.retired + b.hosts.retired,
    unreachable: a.hosts.unreachable + b.hosts.unreachable,
    late: a.hosts.late + b.hosts.late,
  },
  findings: {
    new: a.findings.new + b.findings.new,
    known: a.findings.known + b.findings.known,
    reopened: a.findings.reopened + b.findings.reopened,
    gone: a.findings.gone + b.findings.gone,
  },
})

const one = (holds: boolean): number => (holds ? 1 : 0)

/** The tally of one host. */
export const hostTally = (
  match: string,
  { isReachable, isLate }: { readonly isReachable: boolean; readonly isLate: boolean },
  findings: FindingsTally['findings'],
): FindingsTally => ({
  hosts: {
    total: 1,
    matched: one(match === 'matched'),
    ambiguous: one(match === 'ambiguous'),
    unmatched: one(match === 'unmatched'),
    retired: one(match === 'retired'),
    unreachable: one(!isReachable),
    late: one(isLate),
  },
  findings,
})

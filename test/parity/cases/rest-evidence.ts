import type { Case, Evidence } from '../parity'

const DOCS = 'https://www.servicenow.com/docs/r/api-reference'

/** A page of the REST API reference. */
export const documented = (page: string): Evidence => ({
  kind: 'documented',
  source: `${DOCS}/rest-apis/${page}.html`,
})

/** A page of what all REST APIs have in common. */
export const common = (page: string): Evidence => ({
  kind: 'documented',
  source: `${DOCS}/rest-api-explorer/${page}.html`,
})

/** A record of what a real instance answered. */
export const seen = (source: string): Evidence => ({ kind: 'seen', source })

/** Neither, with why it is taken to be so, or how to find out. */
export const assumed = (source: string): Evidence => ({ kind: 'assumed', source })

/** A case of one surface. */
export const of =
  (surface: string) =>
  (says: string, evidence: Evidence, run: Case['run'], gives: unknown): Case => ({
    surface,
    says,
    evidence,
    run,
    gives,
  })

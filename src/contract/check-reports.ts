import type { Results } from './schemas/results'
import type { Scan } from './schemas/scan'

type Issue = { readonly path: string; readonly message: string }

const FINDINGS_MAX = 10000

const tooMany = (findings: number): readonly Issue[] =>
  findings > FINDINGS_MAX
    ? [{ path: '/endpoints', message: `name ${findings} findings; at most ${FINDINGS_MAX} a call` }]
    : []

/** What the schema of results cannot say. */
export const checkResults = ({ endpoints }: Results): readonly Issue[] =>
  tooMany(endpoints.reduce((sum, one) => sum + (one.patches?.length ?? 0), 0))

/** What the schema of a scan cannot say. */
export const checkScan = ({ endpoints }: Scan): readonly Issue[] =>
  tooMany(
    endpoints.reduce((sum, one) => sum + (one.missing?.length ?? 0) + (one.fixed?.length ?? 0), 0),
  )

import { identified, key, keys, NOT_IDENTIFIED, twice, type Found, type Issue } from './check-parts'
import type { Plan, PlanEndpoint } from './schemas/plan'

const FINDINGS_MAX = 200000
const WINDOWS_MAX = 100
const EXTENSIONS_MAX = 16000

/** What the endpoints of a plan are cured of: its patches, or its vulnerabilities where it names no patch. */
export const remedies = (plan: Plan): readonly { readonly id: string }[] =>
  plan.patches !== undefined && plan.patches.length > 0
    ? plan.patches
    : (plan.vulnerabilities ?? [])

const order = (start: string, end: string, path: string, found: Found) => {
  if (Date.parse(end) <= Date.parse(start)) found(path, 'is not after its start')
}

const checkEndpoint = (
  endpoint: PlanEndpoint,
  at: string,
  known: { readonly patches: Set<string>; readonly groups: Set<string> },
  found: Found,
) => {
  if (!identified(endpoint)) found(at, NOT_IDENTIFIED)
  for (const [n, id] of (endpoint.patches ?? []).entries()) {
    if (!known.patches.has(key(id))) found(`${at}/patches/${n}`, `is not in this plan (${id})`)
  }
  for (const [n, id] of (endpoint.groups ?? []).entries()) {
    if (!known.groups.has(key(id))) found(`${at}/groups/${n}`, `is not in endpointGroups (${id})`)
  }
  for (const [n, window] of (endpoint.windows ?? []).entries()) {
    order(window.start, window.end, `${at}/windows/${n}/end`, found)
  }
}

const distinctWindows = (plan: Plan): number => {
  const seen = new Set<string>()
  for (const endpoint of plan.endpoints) {
    for (const { start, end } of endpoint.windows ?? []) {
      seen.add(`${Date.parse(start)} ${Date.parse(end)}`)
    }
  }
  return seen.size
}

const checkSizes = (plan: Plan, found: Found) => {
  const all = remedies(plan).length
  if (all === 0) found('/patches', 'needs one patch, or one vulnerability in /vulnerabilities')
  const findings = plan.endpoints.reduce((sum, one) => sum + (one.patches?.length ?? all), 0)
  if (findings > FINDINGS_MAX) {
    found('/endpoints', `make ${findings} findings with their patches; at most ${FINDINGS_MAX}`)
  }
  const windows = distinctWindows(plan)
  if (windows > WINDOWS_MAX) {
    found('/endpoints', `have ${windows} distinct windows; at most ${WINDOWS_MAX}`)
  }
  const length = JSON.stringify(plan.extensions ?? {}).length
  if (length > EXTENSIONS_MAX) {
    found('/extensions', `has ${length} characters as JSON; at most ${EXTENSIONS_MAX}`)
  }
}

/** What the schema of a plan cannot say. Every issue, in the order of the payload. */
export const checkPlan = (plan: Plan): readonly Issue[] => {
  const issues: Issue[] = []
  const found: Found = (path, message) => issues.push({ path, message })
  checkSizes(plan, found)
  if (plan.sla?.start !== undefined && plan.sla.end !== undefined) {
    order(plan.sla.start, plan.sla.end, '/sla/end', found)
  }
  twice(plan.patches, '/patches', found)
  twice(plan.vulnerabilities, '/vulnerabilities', found)
  twice(plan.endpointGroups, '/endpointGroups', found)
  twice(plan.endpoints, '/endpoints', found)
  const known = { patches: keys(remedies(plan)), groups: keys(plan.endpointGroups) }
  for (const [index, endpoint] of plan.endpoints.entries()) {
    checkEndpoint(endpoint, `/endpoints/${index}`, known, found)
  }
  return issues
}

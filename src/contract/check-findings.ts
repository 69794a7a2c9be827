import { identified, NOT_IDENTIFIED, twice, type Issue } from './check-parts'
import type { Findings } from './schemas/findings'

const FINDINGS_MAX = 200000

/** What the schema of a scan report cannot say. Every issue, in the order of the payload. */
export const checkFindings = ({ patches, vulnerabilities, hosts }: Findings): readonly Issue[] => {
  const issues: Issue[] = []
  const found = (path: string, message: string): void => void issues.push({ path, message })
  const findings = hosts.reduce((sum, host) => sum + (host.missing?.length ?? 0), 0)
  if (findings > FINDINGS_MAX) {
    found('/hosts', `have ${findings} missing patches in all; at most ${FINDINGS_MAX} a call`)
  }
  twice(patches, '/patches', found)
  twice(vulnerabilities, '/vulnerabilities', found)
  twice(hosts, '/hosts', found)
  for (const [index, host] of hosts.entries()) {
    if (!identified(host)) found(`/hosts/${index}`, NOT_IDENTIFIED)
  }
  return issues
}

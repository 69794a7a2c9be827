import type { Findings } from '../../src/contract/schemas/findings'
import type { Row } from '../../src/contract/tables'
import { isoOf } from '../../src/core/times'
import type { FindingsTally } from '../../src/core/findings-tally'
import { takeFindings } from '../../src/flow/findings/take-findings'
import { draftDue } from '../../src/flow/findings/draft-due'
import type { Ports } from '../../src/flow/ports'
import { preparePlan } from '../../src/flow/prepare-plan'
import { sweep } from '../../src/flow/sweep'
import { aWorld, SOURCE } from './builders'
import { settle } from './loop'
import type { MemoryPorts } from './memory-ports'

type Host = Findings['hosts'][number]
export type Taken = FindingsTally & {
  readonly reportId: string
  readonly settled: boolean
  readonly plans: readonly string[]
}

/** A host of a report: `aHost(3, ['KB1'])` is ep-3, whose CI is `aCi(3)`. */
export const aHost = (n: number, missing: readonly string[], more: Partial<Host> = {}): Host => ({
  id: `ep-${n}`,
  hostName: `web-${n}`,
  missing,
  ...more,
})

/** A ServiceNow with CIs for `aHost(1)` to `aHost(hosts)`, whose tool reports what its scans find. */
export function aScanner(hosts = 5) {
  const world = aWorld(hosts)
  const { ports, rows } = world
  let reports = 0
  const report = (given: Partial<Findings>): Findings => ({
    reportId: `SCAN-${(reports += 1)}`,
    at: isoOf(ports.clock.now()),
    complete: true,
    hosts: [],
    ...given,
  })
  return {
    ...world,
    /** Reports hosts, complete and of now unless it is said otherwise; the status and the answer. */
    send(given: Partial<Findings>, on: MemoryPorts = ports) {
      const source = rows.get('source', SOURCE) as Row<'source'>
      const { status, body } = takeFindings(on, source, report(given))
      return { status, body: body as Taken }
    },
    settle: () => settle(ports),
    sweep: (): void => {
      sweep(ports)
      settle(ports)
    },
    /** One job that drafts what is due and prepares it, over ports that may die. */
    run(on: Ports): void {
      draftDue(on, rows.get('source', SOURCE) as Row<'source'>)
      for (const plan of rows.all('plan')) preparePlan(on, plan.sys_id, { endpoints: 200 })
    },
    findings: (): readonly Row<'finding'>[] => rows.all('finding'),
    /** Host, patch and status of every finding, in words. */
    shown: (): readonly string[] =>
      rows
        .all('finding')
        .map((row) => `${row.host_id} ${row.patch_id} ${row.status}`)
        .sort(),
    plans: (): readonly Row<'plan'>[] => rows.all('plan'),
  }
}

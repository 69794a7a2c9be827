import { VERSION } from '../contract/version'
import type { Answer } from '../core/result'
import { isoOf, isoOrNull } from '../core/times'
import type { Sight } from './find-source'
import type { Condition, Ports } from './ports'
import { lastRun } from './job-runs'

/** A tool sees its own source's counts, an operator all (contract.md 3). */
export function health(ports: Ports, { source }: Sight): Answer {
  const own = source === null ? [] : ([['source', '=', source.sys_id]] as const)
  const unsent: readonly Condition<'message'>[] = [...own, ['state', '=', 'queued']]
  const [oldest] = ports.rows.find('message', unsent, { orderBy: ['told_at'], limit: 1 })
  const plans = ports.rows.tally('plan', own, 'state')
  const body = {
    version: VERSION,
    now: isoOf(ports.clock.now()),
    messages: ports.rows.tally('message', own, 'state'),
    oldestUnsent: isoOrNull(oldest?.told_at ?? null),
    plans,
    reports: {
      waiting: ports.rows.count('receipt', [...own, ['status', '=', 'stored']]),
    },
    queues: queuesOf(ports, own),
    pushStopped: stopped(ports, source?.sys_id ?? null),
    lastJobRuns: { sweep: isoOrNull(lastRun(ports, 'sweep')), ...lastSent(ports, own) },
  }
  return { status: 200, body }
}

/** What waits for each kind of background work, as its rows tell: the platform's own queue rows are none of a tool's. */
function queuesOf(ports: Ports, own: readonly Condition<'message' | 'plan' | 'receipt'>[]) {
  const stored: readonly Condition<'receipt'>[] = [
    ...(own as readonly Condition<'receipt'>[]),
    ['status', '=', 'stored'],
  ]
  const plans = own as readonly Condition<'plan'>[]
  const messages = own as readonly Condition<'message'>[]
  return {
    prepare: ports.rows.count('plan', [...plans, ['stage', 'not in', ['ready', 'refused']]]),
    reports: ports.rows.count('receipt', [
      ...stored,
      ['kind', 'in', ['results', 'scan', 'findings']],
    ]),
    deliver: ports.rows.count('message', [...messages, ['state', '=', 'queued']]),
  }
}

const stopped = (ports: Ports, source: string | null): number =>
  ports.rows.count('source', [
    ['push_stopped', '=', true],
    ...(source === null ? [] : ([['sys_id', '=', source]] as const)),
  ])

/** What the jobs did last, as their rows tell it: state of an app is kept in rows, not in properties (platform.md 7.7). */
function lastSent(ports: Ports, own: readonly Condition<'message' | 'plan'>[]) {
  const where = own as readonly Condition<'message'>[]
  const [sent] = ports.rows.find('message', [...where, ['sent_at', 'not empty']], {
    orderBy: ['sent_at'],
    descending: true,
    limit: 1,
  })
  const [told] = ports.rows.find('message', where, {
    orderBy: ['told_at'],
    descending: true,
    limit: 1,
  })
  return {
    deliver: isoOrNull(sent?.sent_at ?? null),
    message: isoOrNull(told?.told_at ?? null),
  }
}

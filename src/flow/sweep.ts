import { shareOf } from '../core/rounds'
import { isoOf, MINUTE_MS } from '../core/times'
import { settleReported } from './apply-report'
import { tellIfCompleted } from './close-change'
import { rescan } from './complete-plan'
import { deliver } from './deliver'
import { draftDue } from './findings/draft-due'
import { judgeOverdue } from './findings/judge-again'
import { noteRun } from './job-runs'
import { keepWindows } from './keep-windows'
import { lapseLeases, mendLeases } from './leases'
import { freeIdlePlaces } from './places'
import { lastNight } from './last-night'
import { nightly } from './nightly'
import type { Condition, Ports } from './ports'
import { resumeReceipts } from './prepare-left'
import { preparePlan } from './prepare-plan'
import { reconcileChange, reconcilePlanChange } from './reconcile-change'
import { settleEndpointEdit, settleFindingEdit, unsettledEdits } from './settle-edit'
import { LOST_MS, settleResults } from './settle-results'

/** Of each kind about so many in one run; the next run goes on. */
const MOST = 100
const PREPARE = { endpoints: 200 }
const RUN_MS = 10 * MINUTE_MS
/** A run takes up no new work after this time: it is due again soon (platform.md 7.3). */
const BUDGET_MS = 4 * MINUTE_MS
const LIVE = [
  'awaiting_approval',
  'approved',
  'in_progress',
  'verifying',
  'on_hold',
  'attention',
  'rejected',
] as const

/** Runs one piece of work; false = it failed. Who runs the sweep says what becomes of a failure. */
export type Attempt = (work: string, about: string, run: () => void) => boolean
const straight: Attempt = (_work, _about, run) => {
  run()
  return true
}

/**
 * Finds what was lost: an event that never came, a job that died between two statements. All of it is what the events
 * do too, so that a run in the middle of them changes nothing. Messages go last: they may take long. Each piece is an
 * attempt of its own: a row that nobody can work on does not keep the others waiting.
 */
export function sweep(ports: Ports, attempt: Attempt = straight): void {
  const began = ports.clock.now()
  const end = began + BUDGET_MS
  const each = (
    work: string,
    find: (ports: Ports) => readonly string[],
    act: (id: string) => void,
  ): number => {
    let all: readonly string[] = []
    attempt(work, '', () => void (all = find(ports)))
    return all.filter((id) => ports.clock.now() < end && attempt(work, id, () => act(id))).length
  }
  const some = (work: string, act: () => number): number => {
    let count = 0
    attempt(work, '', () => void (count = act()))
    return count
  }
  const done = {
    received: some('received', () => resumeReceipts(ports, MOST)),
    prepared: each('prepared', unprepared, (id) => preparePlan(ports, id, PREPARE)),
    reports: each('reports', unsettled, (id) => settleResults(ports, id)),
    edits: each('edits', editsOf('endpoint'), (id) => settleEndpointEdit(ports, id)),
    exceptions: each('exceptions', editsOf('finding'), (id) => settleFindingEdit(ports, id)),
    drafts: each('drafts', activeSources, (id) => draftFor(ports, id)),
    touched: each('touched', touched, (id) => reconcileChange(ports, id)),
    windows: each('windows', dueWindows, (id) => keepWindows(ports, id)),
    looked: each('looked', liveChanges, (id) => look(ports, id)),
    plans: each('plans', untoldPlans, (id) => tellIfCompleted(ports, id)),
    leases: some('leases', () => lapseLeases(ports, MOST)),
    places: some('places', () => freeIdlePlaces(ports, MOST)),
    night: some('night', () => Number(nightly(ports, activeSources(ports)))),
    messages: each('messages', dueMessages, (id) => deliver(ports, id)),
  }
  noteRun(ports, 'sweep', JSON.stringify({ began: isoOf(began), ...done }))
  ports.log.info('swept', done)
}

const editsOf =
  (table: 'endpoint' | 'finding') =>
  (ports: Ports): readonly string[] =>
    unsettledEdits(ports, table, MOST)

const ids = (rows: readonly { readonly sys_id: string }[]): readonly string[] =>
  rows.map(({ sys_id }) => sys_id)

const unprepared = (ports: Ports): readonly string[] =>
  ids(
    ports.rows.find(
      'plan',
      [
        ['stage', 'not in', ['ready', 'refused']],
        ['sys_updated_on', '<', ports.clock.now() - MINUTE_MS],
      ],
      { orderBy: ['claimed_until'], limit: MOST },
    ),
  )

const unsettled = (ports: Ports): readonly string[] =>
  ids(
    ports.rows.find(
      'receipt',
      [
        ['status', '=', 'stored'],
        ['kind', 'in', ['results', 'scan', 'findings']],
        ['sys_updated_on', '<', ports.clock.now() - LOST_MS],
      ],
      { orderBy: ['received_at'], limit: MOST },
    ),
  )

const activeSources = (ports: Ports): readonly string[] =>
  ids(ports.rows.find('source', [['active', '=', true]], { limit: MOST }))

/** What has become overdue since the last report is judged again first: it may be an emergency now. */
function draftFor(ports: Ports, id: string): void {
  const source = ports.rows.get('source', id)
  if (source === null) return
  judgeOverdue(ports, source)
  draftDue(ports, source)
}

/** Two runs overlap, so that a rule that was lost is made good within minutes. */
const touched = (ports: Ports): readonly string[] =>
  ports.changes.touchedSince(ports.clock.now() - 2 * RUN_MS, MOST)

/** Plan changes with a window that should have begun, or ended, by now. */
function dueWindows(ports: Ports): readonly string[] {
  const now = ports.clock.now()
  const begun: readonly Condition<'window'>[] = [
    ['state', '=', 'planned'],
    ['starts_at', '<=', now],
  ]
  const over: readonly Condition<'window'>[] = [
    ['state', '=', 'open'],
    ['ends_at', '<=', now],
  ]
  const found = [begun, over].flatMap((where) =>
    Object.keys(ports.rows.tally('window', where, 'plan_change')),
  )
  return [...new Set(found)].filter((id) => id !== '').slice(0, MOST)
}

/** Plan changes that can still move, all of them in turn. */
function liveChanges(ports: Ports): readonly string[] {
  const live: readonly Condition<'plan_change'>[] = [['status', 'in', LIVE]]
  const run = Math.floor(ports.clock.now() / RUN_MS)
  const { from, to } = shareOf(run, ports.rows.count('plan_change', live), MOST)
  const share: readonly Condition<'plan_change'>[] = [
    ...live,
    ['sys_id', '>=', from],
    ...(to === null ? [] : ([['sys_id', '<', to]] as const)),
  ]
  return ids(ports.rows.find('plan_change', share, { orderBy: ['sys_id'], limit: 3 * MOST }))
}

function look(ports: Ports, id: string): void {
  mendLeases(ports, id)
  reconcilePlanChange(ports, id)
  keepWindows(ports, id)
  settleReported(ports, [id])
  askNightly(ports, id)
}

/** What was worked on and is not proved is asked for each night, until it is. */
function askNightly(ports: Ports, id: string): void {
  const row = ports.rows.get('plan_change', id)
  const plan = row === null ? null : ports.rows.get('plan', row.plan)
  const night = lastNight(ports)
  if (row === null || plan === null || night === null || row.decided_at === null) return
  // Asked about in the night after the work, not in the one before it.
  rescan(ports, plan, row, {
    occasion: `night ${night}`,
    reason: 'nightly',
    why: 'It was worked on and is not proved yet.',
    before: night,
  })
}

/** Completed, and perhaps not told: the job that closed the last change died before it said so. */
const untoldPlans = (ports: Ports): readonly string[] =>
  ids(
    ports.rows.find(
      'plan',
      [
        ['state', '=', 'completed'],
        ['completed_at', 'empty'],
      ],
      { limit: MOST },
    ),
  )

const dueMessages = (ports: Ports): readonly string[] =>
  ids(
    ports.rows.find(
      'message',
      [
        ['state', '=', 'queued'],
        ['next_attempt_at', '<=', ports.clock.now()],
      ],
      { orderBy: ['next_attempt_at'], limit: MOST },
    ),
  )

import { sortTasks } from '../core/closure'
import { keptOf } from '../core/attention'
import { isoOf } from '../core/times'
import type { Condition, Ports } from './ports'
import { heldBack } from './policies/held-back'
import { waits, type About, type Waiting } from './view-waiting-parts'

const SCHEDULED = '-2'
const ENDS = ['verified', 'released'] as const
const AT_WORK = ['pending', 'in_maintenance', 'permitted', 'installing', 'rebooting'] as const

const endpoint = (count: number): string => `${count} endpoint${count === 1 ? '' : 's'}`

const counted = (ports: Ports, { row }: About, ...where: readonly Condition<'endpoint'>[]) =>
  ports.rows.count('endpoint', [['plan_change', '=', row.sys_id], ...where])

/** Approved: the window, the plan before it in a sequence, or the tool. */
export function start(ports: Ports, about: About): Waiting {
  const { row } = about
  const held = heldBack(ports, about) ?? implement(about)
  if (held !== null) return held
  const [first] = ports.rows.find(
    'window',
    [
      ['plan_change', '=', row.sys_id],
      ['state', '=', 'planned'],
    ],
    { orderBy: ['starts_at'], limit: 1 },
  )
  const begins = first?.starts_at ?? null
  if (begins === null) {
    return waits(about, 'work', 'patching tool', 'Approved: permits may be asked for.')
  }
  const message =
    begins > ports.clock.now()
      ? `The next window begins at ${isoOf(begins)}.`
      : `The window of ${isoOf(begins)} is being opened.`
  return waits(about, 'window', 'Patchloop', message)
}

/** A window has begun and the platform did not let the change into Implement: `why` is of that attempt. */
const implement = (about: About): Waiting | null =>
  about.change?.state === SCHEDULED && about.row.why !== ''
    ? waits(about, 'change', about.who, about.row.why)
    : null

/** More time was asked for: whatever else is waited for, that is for a person to decide. */
export function moreTime(about: About): readonly Waiting[] {
  const { extension_until: until, extension_reason: reason } = about.row
  if (until === null) return []
  const message = `More time is asked for, until ${isoOf(until)}: ${reason}`
  return [waits(about, 'extension', about.who, message)]
}

/** At work: the tool reports. */
export function work(ports: Ports, about: About): Waiting {
  const open = counted(ports, about, ['match', '=', 'matched'], ['status', 'in', AT_WORK])
  const message = `Results of ${endpoint(open)} are to be reported.`
  return (
    heldBack(ports, about) ?? implement(about) ?? waits(about, 'results', 'patching tool', message)
  )
}

/** All has ended: a scan proves it, or everything is proved and something holds the closing. */
export function closing(ports: Ports, about: About): Waiting {
  const { row, change, who } = about
  const open = counted(ports, about, ['match', '=', 'matched'], ['status', 'not in', ENDS])
  if (open > 0) {
    const message = `${endpoint(open)} are to be scanned: a scan newer than the last install or reboot proves them.`
    return waits(about, 'scan', 'patching tool', message.replace('1 endpoint are', '1 endpoint is'))
  }
  if (row.why === '') return waits(about, 'closing', 'Patchloop', 'The change is being closed.')
  const tasks = change === null ? [] : ports.changes.tasks(change.sysId)
  const { people } = sortTasks(tasks, row.verify_task)
  return waits(about, people.length > 0 ? 'task' : 'closing', who, row.why)
}

/** A person is needed: for what, as it was told. */
export function attentionOf(about: About): Waiting {
  const { items } = keptOf(about.row.attention)
  const reasons = [...new Set(items.map(({ reason }) => reason.replaceAll('_', ' ')))]
  const what = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`
  const message = `Something failed, is unfixed, overran or could not be matched${what}; see the endpoints.`
  return waits(about, 'person', about.who, message)
}

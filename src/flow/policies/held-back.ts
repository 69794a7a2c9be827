import { gateWaits, ringWaits } from '../../core/prerequisite'
import type { Ports } from '../ports'
import { isPilot, openGates, ringBefore } from '../prerequisites'
import { waits, type About, type Waiting } from '../view-waiting-parts'
import { sequenceBefore } from './sequence'

const WITHOUT_PERMIT = ['pending', 'in_maintenance'] as const

/** What keeps every endpoint of a change that has no permit yet from getting one; null = the tool may ask. */
export function heldBack(ports: Ports, about: About): Waiting | null {
  return behindSequence(ports, about) ?? behindOthers(ports, about)
}

function behindSequence(ports: Ports, about: About): Waiting | null {
  const wait = sequenceBefore(ports, about.plan)
  if (wait === null) return null
  const who = { group: about.who, tool: 'patching tool', app: 'Patchloop' }[wait.who]
  return waits(about, 'prerequisite', who, wait.message)
}

/** By the endpoint whose turn is next: the first without a permit, in its ring. */
function behindOthers(ports: Ports, about: About): Waiting | null {
  const [next] = ports.rows.find(
    'endpoint',
    [
      ['plan_change', '=', about.row.sys_id],
      ['match', '=', 'matched'],
      ['status', 'in', WITHOUT_PERMIT],
    ],
    { orderBy: ['ring', 'position'], limit: 1 },
  )
  if (next === undefined) return null
  const before = ringBefore(ports, next)
  const share = ports.rows.get('policy', next.policy)?.ring_share ?? 0
  const ring = ringWaits(before, share)
  if (ring !== '') return waits(about, 'prerequisite', 'patching tool', ring)
  return isPilot(ports, next, before) ? null : behindGate(ports, about, next.window)
}

/** The group of the gate's template is who closes it; without one that of the change. */
function behindGate(ports: Ports, about: About, windowId: string): Waiting | null {
  const window = windowId === '' ? null : ports.rows.get('window', windowId)
  const open = openGates(ports, about.row, window?.window_key ?? '')
  const [first] = open
  if (first === undefined) return null
  const group = ports.people.group(first.template.assignment_group)?.name ?? about.who
  return waits(about, 'task', group, gateWaits(open.map(({ task }) => task)))
}

import { GlideDateTime, GlideRecord, gs } from '@servicenow/glide'
import { EVENTS } from '../contract/queues'
import { tableName, type TableName } from '../contract/tables'
import type { EventName, Queue } from '../flow/ports'
import { storedTime } from './stored'

const ABOUT: Readonly<Record<EventName, TableName>> = {
  prepare: 'plan',
  reconcile: 'plan_change',
  deliver: 'message',
  window: 'plan_change',
  settle_results: 'receipt',
  judge: 'source',
  inventory: 'inventory',
  attention: 'plan_change',
}

/** The record that the event is about, so that an admin sees it in the event log; the work reads parm1. */
function record(event: EventName, about: string): GlideRecord {
  const row = new GlideRecord(tableName(ABOUT[event]))
  row.get(about)
  return row
}

export const queue = (): Queue => ({
  send(event, about, detail = '') {
    const { name, queue: own } = EVENTS[event]
    gs.eventQueue(name, record(event, about), about, detail, own)
  },
  // No queue argument here: the one registered with the event applies (platform.md 7.5).
  sendAt(event, about, at, detail = '') {
    const when = new GlideDateTime(storedTime(at))
    gs.eventQueueScheduled(EVENTS[event].name, record(event, about), about, detail, when)
  },
})

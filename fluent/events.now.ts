import { Record } from '@servicenow/sdk/core'
import { EVENTS, QUEUES } from '../src/contract/queues'

// Queues of the app's own, so that a busy default queue never holds up a window (platform.md 7.5).
// The provider is the platform's own "Event Provider" (SDK guide registering-events).
Record({
  $id: Now.ID['queue-work'],
  table: 'sysevent_queue',
  data: {
    sys_class_name: 'sysevent_queue',
    queue: QUEUES.work,
    suffix: 'work',
    description: 'Preparing plans, watching changes, opening and closing windows.',
    poll_interval: '1970-01-01 00:00:05',
    job_config: 'job_count',
    job_config_value: 2,
    provider: '44af4464431212108da9a574a9b8f2f5',
    automatic_processing: true,
    processing_order: 'parallel',
  },
})

Record({
  $id: Now.ID['queue-deliver'],
  table: 'sysevent_queue',
  data: {
    sys_class_name: 'sysevent_queue',
    queue: QUEUES.deliver,
    suffix: 'deliver',
    description: 'Posting messages: a slow endpoint holds up nothing but messages.',
    poll_interval: '1970-01-01 00:00:05',
    job_config: 'job_count',
    job_config_value: 2,
    provider: '44af4464431212108da9a574a9b8f2f5',
    automatic_processing: true,
    processing_order: 'parallel',
  },
})

Record({
  $id: Now.ID['event-prepare'],
  table: 'sysevent_register',
  data: {
    suffix: 'prepare',
    event_name: EVENTS.prepare.name,
    queue: EVENTS.prepare.queue,
    table: 'x_patch_loop_plan',
    description: 'The next chunk of preparing a plan is due.',
    fired_by: 'POST /plans, the chunk before, the sweep',
    priority: 100,
  },
})

Record({
  $id: Now.ID['event-reconcile'],
  table: 'sysevent_register',
  data: {
    suffix: 'reconcile',
    event_name: EVENTS.reconcile.name,
    queue: EVENTS.reconcile.queue,
    table: 'x_patch_loop_plan_change',
    description: 'A change request is to be looked at again.',
    fired_by: 'Flows that moved a change, the sweep',
    priority: 100,
  },
})

Record({
  $id: Now.ID['event-deliver'],
  table: 'sysevent_register',
  data: {
    suffix: 'deliver',
    event_name: EVENTS.deliver.name,
    queue: EVENTS.deliver.queue,
    table: 'x_patch_loop_message',
    description: 'A message is due to be sent.',
    fired_by: 'Whatever puts down a message, a failed try, the sweep',
    priority: 100,
  },
})

Record({
  $id: Now.ID['event-window'],
  table: 'sysevent_register',
  data: {
    suffix: 'window',
    event_name: EVENTS.window.name,
    queue: EVENTS.window.queue,
    table: 'x_patch_loop_plan_change',
    description: 'The edge of a maintenance window is reached.',
    fired_by: 'Approval of a change, the edge before, the sweep',
    priority: 50,
  },
})

Record({
  $id: Now.ID['event-settle-results'],
  table: 'sysevent_register',
  data: {
    suffix: 'settle_results',
    event_name: EVENTS.settle_results.name,
    queue: EVENTS.settle_results.queue,
    table: 'x_patch_loop_receipt',
    description: 'The next chunk of a large report is due.',
    fired_by: 'POST results and scans, the chunk before, the sweep',
    priority: 100,
  },
})

Record({
  $id: Now.ID['event-judge'],
  table: 'sysevent_register',
  data: {
    suffix: 'judge',
    event_name: EVENTS.judge.name,
    queue: EVENTS.judge.queue,
    table: 'x_patch_loop_source',
    description: 'Findings that no plan holds are judged by the policies as they are now.',
    fired_by: 'A change of a policy, the page before',
    priority: 100,
  },
})

Record({
  $id: Now.ID['event-inventory'],
  table: 'sysevent_register',
  data: {
    suffix: 'inventory',
    event_name: EVENTS.inventory.name,
    queue: EVENTS.inventory.queue,
    table: 'x_patch_loop_inventory',
    description: 'The inventory is counted anew, or goes on being written.',
    fired_by: 'The button Take inventory, the run before',
    priority: 100,
  },
})

Record({
  $id: Now.ID['event-attention'],
  table: 'sysevent_register',
  data: {
    suffix: 'attention',
    event_name: EVENTS.attention.name,
    queue: EVENTS.attention.queue,
    table: 'x_patch_loop_plan_change',
    description: 'A person is needed on a change; the notification of this event mails it.',
    fired_by: 'plan.attention',
    priority: 100,
  },
})

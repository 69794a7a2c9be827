import { Record } from '@servicenow/sdk/core'
import { emergency, servers } from './policies.now'

// The tasks of the policy Servers, in the order in which they are done.
Record({
  $id: Now.ID['template-pilot'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_task_template',
  data: {
    policy: servers,
    short_description: 'Test in the pilot group',
    description: 'Install the patches on the pilot group and check that its services still work.',
    order: 100,
    active: true,
    change_task_type: 'testing',
    per_window: false,
    gate: false,
  },
})

Record({
  $id: Now.ID['template-back-up'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_task_template',
  data: {
    policy: servers,
    short_description: 'Back up',
    description: 'Make sure that each endpoint can be brought back to where it is now.',
    order: 200,
    active: true,
    change_task_type: 'planning',
    per_window: false,
    gate: false,
  },
})

Record({
  $id: Now.ID['template-implement'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_task_template',
  data: {
    policy: servers,
    short_description: 'Implement',
    description: 'Install the patches on the endpoints of this window.',
    order: 300,
    active: true,
    change_task_type: 'implementation',
    per_window: true,
    gate: false,
  },
})

Record({
  $id: Now.ID['template-verify'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_task_template',
  data: {
    policy: servers,
    short_description: 'Verify',
    description:
      'Stays open until a scan has verified every finding. Closed by Patchloop in the closing step.',
    order: 400,
    active: true,
    change_task_type: 'review',
    per_window: false,
    gate: false,
  },
})

// Further steps of the same process, to be switched on where they are wanted.
Record({
  $id: Now.ID['template-risk'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_task_template',
  data: {
    policy: servers,
    short_description: 'Analyse the risk',
    description:
      'Read the risk and impact analysis of the change, and say what would make it too much.',
    order: 50,
    active: false,
    change_task_type: 'planning',
    per_window: false,
    gate: false,
  },
})

Record({
  $id: Now.ID['template-downtime'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_task_template',
  data: {
    policy: servers,
    short_description: 'Plan the downtime',
    description:
      'Agree with the owners of the services when each endpoint may be out of service, and check its window against that.',
    order: 220,
    active: false,
    change_task_type: 'planning',
    per_window: false,
    gate: false,
  },
})

Record({
  $id: Now.ID['template-notices'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_task_template',
  data: {
    policy: servers,
    short_description: 'Send notices',
    description:
      'Tell the users of the services when they will be out of service, and for how long.',
    order: 240,
    active: false,
    change_task_type: 'planning',
    per_window: false,
    gate: false,
  },
})

// An emergency is decided in haste: whether it was one, and what is to be learnt, is looked at when it is over.
Record({
  $id: Now.ID['template-emergency-review'],
  $meta: { installMethod: 'first install' },
  table: 'x_patch_loop_task_template',
  data: {
    policy: emergency,
    short_description: 'Review the emergency change after the fact',
    description:
      'Was it an emergency? Did it work, and what did it pass by (approvals, blackouts, tests)? What is to be done so that it need not come to this again?',
    order: 900,
    active: true,
    change_task_type: 'review',
    per_window: false,
    gate: false,
    after_the_fact: true,
  },
})

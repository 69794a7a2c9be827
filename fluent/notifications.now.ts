import { EmailNotification } from '@servicenow/sdk/core'
import { EVENTS } from '../src/contract/queues'

// On the app's own table: a notification fires only where the event's record is (platform.md 12.1). Who looks after the
// change is reached through it; what to do stands in the work note of the change.
EmailNotification({
  $id: Now.ID['mail-attention'],
  table: 'x_patch_loop_plan_change',
  name: 'Patchloop: a person is needed',
  description: 'To whom the change is assigned, to its group, and to whom the policy names.',
  active: true,
  triggerConditions: { generationType: 'event', eventName: EVENTS.attention.name },
  recipientDetails: {
    recipientFields: [
      'change_request.assigned_to',
      'change_request.assignment_group',
      'policy.notify',
    ],
    sendToCreator: false,
  },
  emailContent: {
    contentType: 'text/html',
    subject: 'Patching plan ${plan.plan_id} needs a person ${change_request.number}',
    messageHtml:
      '<p>Patching plan ${plan.plan_id} (${plan.name}) needs a person. ${change_request.number}</p><p>What failed, where, and what to do stands in the newest work note of the change, and which endpoints it is about in ${URI_REF}.</p>',
    // At most 140 characters reach a telephone (t_CreateANotification.md).
    smsAlternate: 'Patching plan ${plan.plan_id} needs a person ${change_request.number}',
  },
})

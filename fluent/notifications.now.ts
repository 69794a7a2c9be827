import { EmailNotification } from '@servicenow/sdk/core'
import { EVENTS } from '../src/contract/queues'

// On the app's own table: a notification fires only where the event's record is (platform.md 12.1). Who looks after the
// change is reached through it; what to do stands in the work note of the change.
EmailNotification({
  $id: Now.ID['mail-attention'],
  table: 'x_patch_loop_plan_change',
  name: 'Patchloop: a person is needed',
  description: 'To whom the change is assigned, and to its group.',
  active: true,
  triggerConditions: { generationType: 'event', eventName: EVENTS.attention.name },
  recipientDetails: {
    recipientFields: ['change_request.assigned_to', 'change_request.assignment_group'],
    sendToCreator: false,
  },
  emailContent: {
    contentType: 'text/html',
    subject: '${change_request.number} needs a person: plan ${plan.plan_id}',
    messageHtml:
      '<p>Patchloop needs a person on ${change_request.number} (plan ${plan.plan_id}, ${plan.name}).</p><p>What failed, where, and what to do stands in the newest work note of the change.</p>',
  },
})

import { ScheduledScript } from '@servicenow/sdk/core'
import { sweepJob } from '../src/entry/jobs'

// The net below everything that may get lost: rules, events, calls that died. A fixed start, or no two builds are equal.
ScheduledScript({
  $id: Now.ID['sweep'],
  name: 'Patchloop: sweep',
  frequency: 'periodically',
  executionInterval: { minutes: 10 },
  executionStart: '2026-01-01 00:00:00',
  timeZone: 'UTC',
  script: sweepJob,
  active: true,
})

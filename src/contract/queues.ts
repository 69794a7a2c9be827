/** The app's own event queues; the default queue is never used (platform.md 7.5). */
export const QUEUES = {
  work: 'x_patch_loop.work',
  deliver: 'x_patch_loop.deliver',
} as const

/** Each event with its queue. Registered under its full name; an unregistered one is lost without a word. */
export const EVENTS = {
  prepare: { name: 'x_patch_loop.prepare', queue: 'x_patch_loop.work' },
  reconcile: { name: 'x_patch_loop.reconcile', queue: 'x_patch_loop.work' },
  deliver: { name: 'x_patch_loop.deliver', queue: 'x_patch_loop.deliver' },
  window: { name: 'x_patch_loop.window', queue: 'x_patch_loop.work' },
  /** A person is needed: notifications.now.ts mails it. */
  attention: { name: 'x_patch_loop.attention', queue: 'x_patch_loop.work' },
  /** A policy was changed: which finding is whose is judged again. */
  judge: { name: 'x_patch_loop.judge', queue: 'x_patch_loop.work' },
  /** The inventory is counted anew. */
  inventory: { name: 'x_patch_loop.inventory', queue: 'x_patch_loop.work' },
  settle_results: { name: 'x_patch_loop.settle_results', queue: 'x_patch_loop.work' },
} as const

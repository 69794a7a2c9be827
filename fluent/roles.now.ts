import { Role } from '@servicenow/sdk/core'

/** The patching tool's account: calls the REST API, and sees no table. */
export const integration = Role({
  name: 'x_patch_loop.integration',
  description:
    'For the account of a patching tool: activates plans, reports results and scans, asks for permits. Gives no access to tables.',
})

export const user = Role({
  name: 'x_patch_loop.user',
  description: 'Reads plans, their changes, endpoints, findings and messages.',
})

export const operator = Role({
  name: 'x_patch_loop.operator',
  description: 'Reads, and retries, replays and re-verifies where the loop got stuck.',
  containsRoles: [user],
})

export const admin = Role({
  name: 'x_patch_loop.admin',
  description: 'Sets up patching tools, policies, task templates and properties.',
  containsRoles: [operator],
})

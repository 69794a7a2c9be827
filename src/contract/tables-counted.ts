/** Tables for people and reports, counted from the others; kinds of columns as in tables.ts. */
export const COUNTED_TABLES = {
  /** How many findings of a CI, a service, a group, a vendor or a patch stand where; counted anew each night. */
  inventory: {
    dimension: 'choice',
    /** sys_id of the CI, service or group; name of the vendor; id of the patch. */
    subject: 'text',
    label: 'text',
    ci: 'ref',
    service: 'ref',
    /** The group itself, or the one that supports the CI. */
    assignment_group: 'ref',
    /** Neither a patching tool's group nor a policy's. */
    other_group: 'boolean',
    missing: 'integer',
    in_plan: 'integer',
    installed: 'integer',
    verified: 'integer',
    exempted: 'integer',
    overdue: 'integer',
    /** Something is missing, and no plan ever had any of it. */
    forgotten: 'boolean',
    taken_at: 'time',
  },
  /** One figure about a plan change or a patching tool, for reports. */
  measure: {
    name: 'choice',
    source: 'ref',
    plan: 'ref',
    plan_change: 'ref',
    value: 'integer',
    unit: 'choice',
    at: 'time',
  },
} as const

import { ReferenceColumn, Table } from '@servicenow/sdk/core'

// The way from a change request to its plan; the only thing added to a table of the platform.
export const change_request = Table({
  augments: 'change_request',
  schema: {
    x_patch_loop_plan: ReferenceColumn({
      label: [
        {
          label: 'Patch plan',
          hint: 'The plan of a patching tool that this change carries out.',
          language: 'en',
        },
      ],
      referenceTable: 'x_patch_loop_plan',
      readOnly: true,
    }),
  },
})

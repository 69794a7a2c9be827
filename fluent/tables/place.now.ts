import { DateTimeColumn, ReferenceColumn, Table } from '@servicenow/sdk/core'

export const x_patch_loop_place = Table({
  name: 'x_patch_loop_place',
  label: [{ label: 'Place in a service', plural: 'Places in services', language: 'en' }],
  display: 'service',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  index: [
    { name: 'place_service', unique: false, element: ['service'] },
    { name: 'place_endpoint', unique: false, element: ['endpoint'] },
  ],
  schema: {
    service: ReferenceColumn({
      label: [
        {
          label: 'Service',
          hint: 'An endpoint of it is being worked on; its policy says how many may be at once.',
          language: 'en',
        },
      ],
      referenceTable: 'cmdb_ci_service',
    }),
    endpoint: ReferenceColumn({ label: 'Endpoint', referenceTable: 'x_patch_loop_endpoint' }),
    taken_at: DateTimeColumn({ label: 'Taken at' }),
  },
})

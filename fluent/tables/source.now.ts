import {
  BooleanColumn,
  ChoiceColumn,
  Password2Column,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { DELIVERIES } from '../../src/contract/choices'

export const x_patch_loop_source = Table({
  name: 'x_patch_loop_source',
  label: [{ label: 'Patching tool', plural: 'Patching tools', language: 'en' }],
  display: 'name',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  audit: true,
  index: [
    { name: 'source_name', unique: true, element: ['name'] },
    { name: 'source_user', unique: true, element: ['user'] },
  ],
  schema: {
    name: StringColumn({
      label: [
        {
          label: 'Name',
          hint: 'Shown as the correlation display of its changes, and looked for in sys_object_source.',
          language: 'en',
        },
      ],
      maxLength: 100,
      mandatory: true,
    }),
    user: ReferenceColumn({
      label: [
        {
          label: 'User',
          hint: 'The account that the tool calls as. One tool per account.',
          language: 'en',
        },
      ],
      referenceTable: 'sys_user',
      mandatory: true,
    }),
    active: BooleanColumn({
      label: [
        {
          label: 'Active',
          hint: 'While this is off, all calls of the tool are refused.',
          language: 'en',
        },
      ],
      default: true,
    }),
    endpoint: StringColumn({
      label: [
        {
          label: 'Endpoint',
          hint: 'Where messages are posted to. https, unless the property x_patch_loop.allow_http_endpoint is set.',
          language: 'en',
        },
      ],
      maxLength: 1000,
    }),
    signing_secret: Password2Column({
      label: [
        {
          label: 'Signing secret',
          hint: 'Starts with whsec_, then base64. The tool checks the signature of each message with it.',
          language: 'en',
        },
      ],
      maxLength: 255,
    }),
    previous_secret: Password2Column({
      label: [
        {
          label: 'Previous secret',
          hint: 'While both are set, messages bear both signatures. Clear it when the tool has the new one.',
          language: 'en',
        },
      ],
      maxLength: 255,
    }),
    delivery: ChoiceColumn({
      label: [
        {
          label: 'Delivery',
          hint: 'Push posts to the endpoint. Poll leaves messages to be read from the feed.',
          language: 'en',
        },
      ],
      choices: DELIVERIES,
      dropdown: 'dropdown_without_none',
      maxLength: 40,
      default: 'both',
    }),
    push_stopped: BooleanColumn({
      label: [
        {
          label: 'Push stopped',
          hint: 'Set when the endpoint answered 410 Gone. Clear it to push again.',
          language: 'en',
        },
      ],
      default: false,
    }),
    assignment_group: ReferenceColumn({
      label: [
        {
          label: 'Assignment group',
          hint: 'Its changes belong to this group. Without one, plans stay New.',
          language: 'en',
        },
      ],
      referenceTable: 'sys_user_group',
    }),
    requested_by_default: ReferenceColumn({
      label: [
        {
          label: 'Requested by (default)',
          hint: 'Stands in where the person who activated a plan is unknown here.',
          language: 'en',
        },
      ],
      referenceTable: 'sys_user',
    }),
    policy_default: ReferenceColumn({
      label: [
        { label: 'Default policy', hint: 'Taken where no other policy matches.', language: 'en' },
      ],
      referenceTable: 'x_patch_loop_policy',
    }),
  },
})

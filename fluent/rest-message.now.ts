import { RestMessage } from '@servicenow/sdk/core'

// Messages are posted through this record, so that an admin can see, log and route them like any other outbound call.
// The endpoint is set per call from the source's row; the address here is never called.
RestMessage({
  $id: Now.ID['delivery'],
  name: 'Patchloop delivery',
  description: 'Posts signed messages to the endpoints of patching tools.',
  endpoint: 'https://endpoint.invalid/',
  functions: [
    {
      name: 'post',
      httpMethod: 'POST',
    },
  ],
})

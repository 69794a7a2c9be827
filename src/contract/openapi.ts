import { ACCESS, ROUTES, type Route } from './routes'
import * as answers from './schemas/answers'
import { cancelSchema } from './schemas/cancel'
import { extensionSchema } from './schemas/extension'
import { findingsSchema } from './schemas/findings'
import { planSchema } from './schemas/plan'
import { reconcileSchema } from './schemas/reconcile'
import { reopenSchema } from './schemas/reopen'
import { resultsSchema } from './schemas/results'
import { scanSchema } from './schemas/scan'
import { VERSION } from './version'

type Json = Readonly<Record<string, unknown>>

const SCHEMAS: Json = {
  plan: planSchema,
  results: resultsSchema,
  scan: scanSchema,
  cancel: cancelSchema,
  extension: extensionSchema,
  reopen: reopenSchema,
  findings: findingsSchema,
  reconcile: reconcileSchema,
  ...answers,
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'Done, or known already',
  201: 'New',
  400: 'Malformed, or against the schema: every issue is in `detail`. Sending it again does not help',
  401: 'Not signed in',
  403: 'Not allowed, or no active source',
  404: 'Unknown, or of another source',
  409: 'In conflict with what is known: the message says with what',
  410: 'Older than what is kept',
  415: 'The content type is not application/json',
  422: 'Understood, but refused by a policy',
  500: 'A fault of the app: the reference number is in its log',
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: Json): Json => ({ 'application/json': { schema } })
const wrapped = (answer: string): Json => ({
  type: 'object',
  required: ['result'],
  properties: { result: ref(answer) },
})

const responses = (name: string, route: Route): Json => {
  const content = name === 'getOpenapi' ? ref(route.answer) : wrapped(route.answer)
  const good = route.statuses.map((status) => [
    status,
    { description: REASONS[status], content: json(content) },
  ])
  const bad = [400, 401, 403, ...(route.refusals ?? []), 500].map((status) => [
    status,
    { description: REASONS[status], content: json(ref('error')) },
  ])
  // Ascending here: the platform's JSON.stringify puts no number-like keys first (its feature matrix, own property order).
  return Object.fromEntries([...good, ...bad].sort(([a], [b]) => Number(a) - Number(b)))
}

const pathParameters = (path: string): readonly Json[] =>
  (path.match(/\{[A-Za-z]+\}/g) ?? []).map((name) => ({
    name: name.slice(1, -1),
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))

const operation = (name: string, route: Route): Json => ({
  operationId: name,
  summary: route.summary,
  description: `For the roles ${ACCESS[route.access].join(', ')}.`,
  parameters: [
    ...pathParameters(route.path),
    ...(route.query ?? []).map((query) => ({ ...query, in: 'query' })),
  ],
  ...(route.body !== undefined && {
    requestBody: { required: true, content: json(ref(route.body)) },
  }),
  responses: responses(name, route),
})

const paths = (): Json => {
  const all: Record<string, Record<string, Json>> = {}
  for (const [name, route] of Object.entries<Route>(ROUTES)) {
    const path = all[route.path] ?? {}
    path[route.method.toLowerCase()] = operation(name, route)
    all[route.path] = path
  }
  return all
}

const header = (name: string, description: string): Json => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
})

const webhook: Json = {
  post: {
    operationId: 'message',
    summary: 'A message, signed by the Standard Webhooks specification',
    parameters: [
      header('webhook-id', 'The id of the message; the same on every try.'),
      header('webhook-timestamp', 'Seconds since 1970, of this try.'),
      header(
        'webhook-signature',
        'v1, and the base64 HMAC-SHA256 of id.timestamp.body; several separated by spaces.',
      ),
    ],
    requestBody: { required: true, content: json(ref('message')) },
    responses: {
      '410': { description: 'Never push again; the feed goes on' },
      '429': { description: 'Later; Retry-After is honoured up to 24 h' },
      '503': { description: 'Later; Retry-After is honoured up to 24 h' },
      '2XX': { description: 'Taken' },
    },
  },
}

/** The description of the API, from the routes and the schemas alone. */
export const openapi = (): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Patchloop',
    version: VERSION,
    license: { name: 'MIT', identifier: 'MIT' },
    description:
      'Activate patch plans or report what scans found missing, ask for permits, report results and scans, and read what was decided. ' +
      'Times are ISO 8601 with an offset or Z; answers are UTC. ' +
      'Every write may be repeated: nothing is done twice. Retry on 429, 5xx and time-outs with the same body. ' +
      'The calls in their order, with real exchanges: docs/integration.md in the repository.',
  },
  servers: [{ url: '/api/x_patch_loop/v1/remediation' }, { url: '/api/x_patch_loop/remediation' }],
  security: [{ basic: [] }],
  paths: paths(),
  webhooks: { message: webhook },
  components: {
    securitySchemes: { basic: { type: 'http', scheme: 'basic' } },
    schemas: SCHEMAS,
  },
})

/** The one text of it: openapi.json in the repository, and what GET /openapi answers. */
export const openapiText = (): string => `${JSON.stringify(openapi(), null, 2)}\n`

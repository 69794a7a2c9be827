import { checkPlan } from '../../src/contract/check-plan'
import { issuesOf } from '../../src/contract/issues'
import { openapiText } from '../../src/contract/openapi'
import * as validators from '../../src/contract/validate'
import { canonicalJson } from '../../src/core/canonical'
import { csv } from '../../src/core/csv'
import { decodeCursor, encodeCursor } from '../../src/core/cursor'
import { addressFault, afterAttempt } from '../../src/core/delivery'
import { valuesOf } from '../../src/core/match'
import { asciiJson } from '../../src/core/message'
import { lastMoment } from '../../src/core/nightly'
import { scopeHash } from '../../src/core/scope-hash'
import { webhookHeaders } from '../../src/core/signature'
import { isoOf, MINUTE_MS, parseIso, readable, retryAfterMs } from '../../src/core/times'
import { listEndpoints } from '../../src/flow/list-endpoints'
import { viewPlan } from '../../src/flow/view-plan'
import { crypto } from '../../src/glide/crypto'
import full from '../fixtures/plan-full.json'
import minimal from '../fixtures/plan-minimal.json'
import vectors from '../fixtures/signature-vectors.json'
import { activate, anEndpoint, aPlan, aWorld, NOW } from '../support/builders'
import { aLoop, CLOSES, OPENS, type Loop } from '../support/loop'

/** The plan with one value left out or replaced, at every place and by every kind of value. */
const REPLACEMENTS = [undefined, null, '', 'x'.repeat(5000), -1, 1.5, true, [], {}, ['a', 'a']]
function* mutants(value: unknown, rebuild: (part: unknown) => unknown): Generator<unknown> {
  for (const replacement of REPLACEMENTS) yield rebuild(replacement)
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    const inside = (changed: unknown): unknown =>
      Array.isArray(value)
        ? value.map((each, at) => (String(at) === key ? changed : each))
        : { ...value, [key]: changed }
    yield* mutants(part, (changed) => rebuild(inside(changed)))
  }
}
const judged = (body: unknown) => {
  // As it comes over the wire: what is undefined is not there.
  const parsed: unknown = JSON.parse(JSON.stringify(body ?? null))
  return validators.plan(parsed) ? checkPlan(parsed) : issuesOf(validators.plan.errors)
}

const TIMES = [
  '2026-11-22T22:00:00Z',
  '2026-11-22T22:00:00.123456789+01:00',
  '2026-11-22T22:00-05:30',
  '2024-02-29T00:00:00Z',
  '2023-02-29T00:00:00Z',
  '1969-12-31T23:59:59Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '2026-11-22 22:00:00Z',
  '',
]
const TEXTS = ['', 'plain', 'Grüße 你好', '𝒳 😀', '\u2028 \u0000 "\\', 'İıßΣ', 'a,"b"\n=c']

/** What is left of a world when a story is over. */
const left = ({ ports }: Pick<Loop, 'ports'>) => ({
  plans: ports.rows.all('plan'),
  planChanges: ports.rows.all('plan_change'),
  endpoints: ports.rows.all('endpoint'),
  findings: ports.rows.all('finding'),
  windows: ports.rows.all('window'),
  leases: ports.rows.all('lease'),
  messages: ports.rows.all('message'),
  changes: ports.changes.all(),
  posted: ports.http.posted,
})

function provedStory(): Loop {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  const ids = ['ep-1', 'ep-2', 'ep-3']
  for (const id of ids) loop.permit(id)
  loop.ports.clock.wind(30 * MINUTE_MS)
  const at = isoOf(OPENS + 10 * MINUTE_MS)
  loop.results(...ids.map((id) => ({ id, status: 'installed' as const, at })))
  loop.windTo(CLOSES)
  loop.scan(ids.map((id) => ({ id, fixed: ['KB5031356'], missing: [] })))
  return loop
}

function unprovedStory(): Loop {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  const at = isoOf(OPENS + MINUTE_MS)
  loop.results({ id: 'ep-1', status: 'failed', at, message: 'Grüße 😀 "1603"' })
  loop.windTo(CLOSES)
  loop.scan([{ id: 'ep-2', missing: ['KB5031356'] }])
  return loop
}

function revisedWorld() {
  const world = aWorld()
  activate(world)
  const more = [anEndpoint(1), anEndpoint(4)]
  const activation = { number: 2, at: '2026-11-21T09:00:00Z', by: { userName: 'jane.roe' } }
  const answer = activate(world, aPlan({ activation, endpoints: more }))
  const [plan] = world.rows.all('plan')
  if (plan === undefined) throw new Error('no plan')
  const { ports } = world
  return [answer, viewPlan(ports, plan), listEndpoints(ports, plan, { limit: 2 }), plan]
}

/** What the shipped code answers to these must be the same in every engine. */
export const cases: Readonly<Record<string, () => unknown>> = {
  'the plan validator, on every mutant of the full plan': () =>
    [...mutants(full, (plan) => plan)].map(judged),
  'the plan validator, on the smallest plan': () => judged(minimal),
  'times are read and written': () =>
    TIMES.map(parseIso).map((at) => at !== null && [isoOf(at), readable(at)]),
  'a Retry-After is read': () =>
    ['120', '-1', 'Sun, 22 Nov 2026 22:00:00 GMT', 'soon', ''].map((text) =>
      retryAfterMs(text, NOW),
    ),
  'the last moment of a time of day': () =>
    ['02:30', '2:30', '24:00', ''].map((time) => lastMoment(time, NOW, 3_600_000)),
  'the signature vectors': () =>
    vectors.map(({ secrets, id, timestamp, body }) =>
      webhookHeaders(crypto(), secrets, { id, at: timestamp * 1000, body }),
    ),
  'texts of every alphabet': () =>
    TEXTS.map((text) => [
      asciiJson(text),
      canonicalJson({ [text]: text, b: 1, a: [text] }),
      csv([[text, text]]),
      decodeCursor(encodeCursor(`${text.length}`)),
      crypto().sha256Hex(text),
    ]),
  'a message with half a character': () => asciiJson('\ud800 \udc00'),
  'the scope hash': () =>
    scopeHash(crypto(), [
      { ci: 'b', patches: 'KB2,KB1', window: '1/2' },
      { ci: 'a', patches: 'İ', window: '' },
    ]),
  'the values by which a host is looked for': () =>
    (['fqdn', 'name', 'mac_address', 'ip_address', 'serial_number'] as const).map((attribute) =>
      valuesOf(
        { id: 'x', fqdn: 'A.b.c ', hostName: ' W', macAddresses: ['00-aa:BB-cc dd.EE', 'x'] },
        attribute,
      ),
    ),
  'when a message is sent again': () =>
    [200, 301, 404, 410, 429, 500, 0].flatMap((status) =>
      [1, 3, 20].map((attempts) =>
        afterAttempt({ attempts, status, retryAfter: '90', now: NOW, chance: 0.25 }),
      ),
    ),
  'which addresses are refused': () =>
    ['https://a.example/x', 'http://a.example', 'ftp://a', 'https://', 'https://a b'].map((url) =>
      addressFault(url, false),
    ),
  'the OpenAPI document': openapiText,
  'a plan that is proved and closed': () => left(provedStory()),
  'a plan that is not proved': () => left(unprovedStory()),
  'a plan that is revised': revisedWorld,
}

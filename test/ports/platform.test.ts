import type { Ports } from '../../src/flow/ports'
import vectors from '../fixtures/signature-vectors.json'
import { NOW } from '../support/builders'
import { memoryPorts } from '../support/memory-ports'
import { SCOPE, startScope } from '../support/scope'

jest.setTimeout(60_000)
const { instance, inScope } = startScope()
const { kernel } = instance
const admin = kernel.people.systemSession()

type Run = <A, T>(work: (ports: Ports, given: A) => T, given: A) => T
const memory = memoryPorts(NOW)
const inMemory: Run = (work, given) => work(memory, given)
/** Both sides are asked the same: what the flow tests stand on must tell the truth. */
const SIDES: readonly (readonly [string, Run])[] = [
  ['memory', inMemory],
  ['the platform', inScope],
]

const OPENS = Date.UTC(2030, 0, 7, 21)
const CLOSES = Date.UTC(2030, 0, 8, 1)

const insert = (table: string, values: Record<string, string>): string => {
  const written = kernel.operations.insert(admin, table, values)
  if (!written.ok) throw new Error(written.message)
  return written.sysId
}
const property = (name: string, value: string): void => {
  const full = `${SCOPE}.${name}`
  const query = kernel.records.parse('sys_properties', `name=${full}`)
  const [row] = kernel.records.select({ ...query, limit: 1 })
  memory.settings.set(name, value)
  if (row?.sys_id === undefined) insert('sys_properties', { name: full, value })
  else kernel.operations.update(admin, 'sys_properties', row.sys_id, { value })
}

test.each(SIDES)('%s: digests and MACs are those of the fixed vectors', (_, run) => {
  const [vector] = vectors
  const answer = run(
    (ports, given) => ({
      hash: ports.crypto.sha256Hex('Zoë 😀'),
      mac: ports.crypto.hmacSha256(given.key, given.text),
      ids: [ports.crypto.randomId(), ports.crypto.randomId()],
      chance: ports.crypto.chance(),
    }),
    {
      key: (vector?.secrets[0] ?? '').slice('whsec_'.length),
      text: `${vector?.id}.${vector?.timestamp}.${vector?.body}`,
    },
  )
  expect(answer.hash).toBe('91b7847abee0482651039ac5e0fa8416d8eb9eb11de9f68e0c31c5ff7a0f0fec')
  expect(`v1,${answer.mac}`).toBe(vector?.signature)
  expect(answer.ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true)
  expect(answer.ids[0]).not.toBe(answer.ids[1])
  expect(answer.chance >= 0 && answer.chance < 1).toBe(true)
})

test('blackouts that meet a span are told with the CIs that they apply to, and a schedule holds a span or not', () => {
  const day = (hour: number) => Date.UTC(2030, 2, 7, hour)
  const schedule = insert('cmn_schedule', { name: 'Freeze', type: 'blackout', time_zone: 'UTC' })
  const dates = { start_date_time: '20300307T100000Z', end_date_time: '20300307T120000Z' }
  insert('cmn_schedule_span', { schedule, name: 'freeze', ...dates })
  const seen = inScope(
    (ports, { id, from, to, cis }) => ({
      inside: ports.schedules.blackoutsIn(cis, { start: from, end: to }),
      outside: ports.schedules.blackoutsIn(cis, { start: to + 7_200_000, end: to + 10_800_000 }),
      holds: [
        ports.schedules.holds(id, { start: from, end: from + 60_000 }),
        ports.schedules.holds(id, { start: from, end: to + 7_200_000 }),
        ports.schedules.holds('0'.repeat(32), { start: from, end: to }),
      ],
    }),
    { id: schedule, from: day(11), to: day(13), cis: ['1'.repeat(32)] },
  )
  expect(seen).toEqual({
    inside: [{ name: 'Freeze', cis: ['1'.repeat(32)] }],
    outside: [],
    holds: [true, false, true],
  })
  kernel.operations.remove(admin, 'cmn_schedule', schedule)
})

test.each(SIDES)(
  '%s: settings are read as typed values, with a fallback where none is set',
  (_, run) => {
    property('permit_minutes', '30')
    property('lease_grace_minutes', 'an hour')
    property('allow_http_endpoint', 'true')
    property('maintenance_field', '')
    const answer = run(
      ({ settings }) => [
        settings.integer('permit_minutes', 0),
        settings.integer('lease_grace_minutes', 60),
        settings.boolean('allow_http_endpoint', false),
        settings.text('maintenance_field', 'install_status'),
        settings.integer('never_shipped', 7),
        settings.boolean('never_shipped', true),
        settings.instanceUrl().endsWith('/'),
      ],
      null,
    )
    expect(answer).toEqual([30, 60, true, '', 7, true, true])
  },
)

const FREE = insert('cmn_schedule', { name: 'No spans', time_zone: 'UTC' })
const NIGHT = insert('cmn_schedule', { name: 'Night', time_zone: 'UTC' })
const FREEZE = insert('cmn_schedule', { name: 'Freeze', type: 'blackout', time_zone: 'UTC' })
for (const schedule of [NIGHT, FREEZE]) {
  insert('cmn_schedule_span', {
    schedule,
    name: 'span',
    start_date_time: '20300107T210000Z',
    end_date_time: '20300108T010000Z',
  })
}
memory.schedules.add(NIGHT, [{ start: OPENS, end: CLOSES }])
memory.schedules.blackOut('Freeze', { start: OPENS, end: CLOSES })

test.each(SIDES)('%s: a schedule tells whether it holds a moment, and its next span', (_, run) => {
  const answer = run(
    ({ schedules }, { night, free, opens, closes }) => ({
      valid: [schedules.isValid(night), schedules.isValid(free), schedules.isValid('')],
      holds: [opens - 1000, opens, closes - 1000, closes].map((at) =>
        schedules.contains(night, at),
      ),
      ahead: schedules.next(night, opens - 3_600_000, closes),
      within: schedules.next(night, opens + 3_600_000, closes),
      tooLate: schedules.next(night, opens - 3_600_000, opens),
      none: schedules.next(free, 0, closes),
    }),
    { night: NIGHT, free: FREE, opens: OPENS, closes: CLOSES },
  )
  expect(answer).toEqual({
    valid: [true, false, false],
    holds: [false, true, true, false],
    ahead: { start: OPENS, end: CLOSES },
    within: { start: OPENS + 3_600_000, end: CLOSES },
    tooLate: null,
    none: null,
  })
})

test.each(SIDES)('%s: a blackout in force is named', (_, run) => {
  const query = kernel.records.parse('cmdb_ci', '')
  const ci = kernel.records.select({ ...query, limit: 1 })[0]?.sys_id ?? ''
  const answer = run(
    ({ schedules }, { id, at }) => [
      schedules.blackouts(id, at).includes('Freeze'),
      schedules.blackouts(id, at - 1000).includes('Freeze'),
    ],
    { id: ci, at: OPENS },
  )
  expect(answer).toEqual([true, false])
})

test('the platform: the clock is the instance’s, in milliseconds, and knows its zone', () => {
  const answer = inScope(({ clock }) => [clock.now(), clock.zoneOffset(clock.now())], null)
  expect(Math.abs((answer[0] ?? 0) - kernel.clock.now())).toBeLessThan(5000)
  expect(Math.abs(answer[1] ?? NaN)).toBeLessThanOrEqual(14 * 3_600_000)
})

test('the platform: no answer is status 0, and nothing is thrown', () => {
  const answer = inScope(({ http }) => http.post('http://127.0.0.1:9/hook', {}, '{}'), null)
  expect(answer.status).toBe(0)
  expect(answer.error).not.toBe('')
})

test('the platform: events stand on the app’s own queues, at once and for their moment', () => {
  const at = kernel.clock.now() + 3_600_000
  inScope(({ queue }, given) => {
    queue.send('window', 'a'.repeat(32))
    queue.sendAt('deliver', 'b'.repeat(32), given, 'why')
  }, at)
  const events = kernel.records.select(
    kernel.records.parse('sysevent', 'nameSTARTSWITHx_patch_loop'),
  )
  const found = events.map(({ name, parm1, parm2, queue }) => ({ name, parm1, parm2, queue }))
  expect(found).toContainEqual({
    name: 'x_patch_loop.window',
    parm1: 'a'.repeat(32),
    parm2: '',
    queue: 'x_patch_loop.work',
  })
  expect(found).toContainEqual({
    name: 'x_patch_loop.deliver',
    parm1: 'b'.repeat(32),
    parm2: 'why',
    queue: 'x_patch_loop.deliver',
  })
})

test('the platform: a log line is one line, its values taken as they are', () => {
  inScope(({ log }) => log.warn('port_suite', { plan: 'RP 1', braces: '{0}', ok: true }), null)
  const lines = kernel.log.tail(20).map(({ message }) => message)
  expect(lines).toContain('event=port_suite plan="RP 1" braces={0} ok=true')
})

afterAll(() => instance.stop())

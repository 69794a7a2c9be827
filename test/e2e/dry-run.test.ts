import type { Json } from '../../demo/rest'
import { expectStatus } from '../../demo/rest'
import { API, startStory, type Story } from '../support/story'

jest.setTimeout(60_000)

/** Logs and queues of the log alone; everything else counts. */
const LOGS = ['syslog', 'syslog_app_scope']

/** Rows of every table that the instance has. */
const rowsOf = ({ instance: { kernel } }: Story): Record<string, number> =>
  Object.fromEntries(
    kernel.dictionary
      .tables()
      .filter(({ name }) => !LOGS.includes(name))
      .map(({ name }) => [name, kernel.records.count({ table: name, where: [], orderBy: [] })]),
  )

test('a dry run leaves no row in any table but the logs, and a real activation does what it said', async () => {
  const story = await startStory()
  const plan = story.plan('DRY', [
    ...story.servers(2),
    { id: 'ep-3', hostName: 'no-such-host' },
    { id: 'ep-4', hostName: 'app-eu-01', windows: undefined },
  ])
  story.settle()
  const before = rowsOf(story)
  const dry: Json = expectStatus(
    await story.tool.post(`${API}/plans?dryRun=true`, plan),
    200,
  ).result
  story.settle()
  expect(rowsOf(story)).toEqual(before)
  const view = await story.activate(plan)
  const shown = (one: Json): Json => ({
    state: one.state,
    endpoints: { ...one.endpoints, prepared: 0 },
    windows: one.windows,
    warnings: one.warnings.map(({ code, endpoints }: Json) => [code, endpoints]),
    changes: one.changes.map(({ type, status, endpoints, window, state }: Json) => [
      type,
      status,
      endpoints,
      window,
      state,
    ]),
  })
  expect(shown(dry)).toEqual(shown(view))
  const change = await story.row('change_request', view.changes[0].sysId)
  const group = await story.row('sys_user_group', change.assignment_group.value)
  expect(dry.approversPredicted).toEqual([
    { kind: 'group', name: group.name },
    { kind: 'board', name: 'CAB' },
  ])
})

import { startInstance } from '../local/instance'
import { API, DEMO_SECRET, demoHosts, loadAppData } from './app-data'
import { approveAll, changeState } from './manager'
import { planFor } from './plan'
import { clientOf, expectStatus, type Client, type Json } from './rest'
import { startReceiverThread } from './receiver-thread'
import { timelineOf } from './timeline'

const HOUR = 3600_000
const PLAN = 'RP-2041'

/** `npm run demo`: one plan from activation to a closed change, told as it happens. Throws where the loop does not close. */
const main = async (): Promise<void> => {
  const started = Date.now()
  const receiver = await startReceiverThread(DEMO_SECRET)
  const { url, stop } = await startInstance({ port: 0, app: true, queueDelaySeconds: 0 })
  const admin = clientOf(url, 'admin')
  await loadAppData(admin, receiver.url)
  const tool = clientOf(url, 'jetpatch')
  const { line, say, chapter } = timelineOf(admin, console.log)
  await say(
    'instance',
    `booted with Patchloop installed in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  )

  chapter('1. The tool activates a remediation plan')
  const now = Date.parse((await admin.get('/__local/clock')).body.now)
  const windows = [windowAt(now + 20 * HOUR), windowAt(now + 24 * HOUR)]
  const hosts = await demoHosts(admin, 6)
  const plan = planFor(
    PLAN,
    [...hosts, { name: 'not-in-the-cmdb', fqdn: '', os: 'Linux', serialNumber: '' }],
    windows,
    new Date(now).toISOString(),
  )
  const receipt = expectStatus(await tool.post(`${API}/plans`, plan), 201).result
  const change = receipt.changes[0]
  await say(
    'tool',
    `POST /plans ${PLAN}: ${receipt.endpoints.total} endpoints, state ${receipt.state}`,
  )
  await say(
    'ServiceNow',
    `${change.number} opened, ${receipt.endpoints.matched} CIs attached while New, state ${change.state.label}`,
  )
  for (const warning of receipt.warnings)
    await say('ServiceNow', `warning ${warning.code}: ${warning.message}`)
  const repeat = expectStatus(await tool.post(`${API}/plans`, plan), 200).result
  await say(
    'tool',
    `the same call again: repeated=${repeat.repeated}, still ${repeat.changes.length} change`,
  )
  tellNews(receiver, line)

  chapter('2. The change manager decides in ServiceNow')
  await refusedPermit(tool, say)
  const deciders = await approveAll(
    (user) => clientOf(url, user),
    admin,
    change.sysId,
    'change.manager',
    60,
  )
  await admin.post('/__local/settle')
  await say(
    'manager',
    `approved by ${deciders.join(', then ')}; ${change.number} is ${(await changeState(admin, change.sysId)).label}`,
  )
  tellNews(receiver, line)

  chapter('3. The windows open; the tool installs')
  for (const window of windows) {
    await advanceTo(admin, window.start)
    tellNews(receiver, line)
    const ids = plan.endpoints
      .filter((endpoint) => endpoint.windows[0] === window)
      .map(({ id }) => id)
    await install(tool, ids, window, say)
    await advanceTo(admin, window.end)
    tellNews(receiver, line)
  }

  chapter('4. The rescan decides, not the tool')
  const unmatched = plan.endpoints.at(-1)?.id
  const ids = plan.endpoints.map(({ id }) => id).filter((id) => id !== unmatched)
  const bad = ids[0] ?? ''
  await scan(admin, tool, 'SCAN-1', plan, ids, [bad], say)
  tellNews(receiver, line)
  const attention = expectStatus(await tool.get(`${API}/plans/${PLAN}`), 200).result
  await say(
    'ServiceNow',
    `plan is ${attention.state}; ${change.number} stays ${(await changeState(admin, change.sysId)).label}`,
  )

  chapter('5. A person mends it, a new scan proves it, the loop closes')
  const revised = {
    ...plan,
    activation: { ...plan.activation, number: 2 },
    endpoints: plan.endpoints.slice(0, -1),
  }
  expectStatus(await tool.post(`${API}/plans`, revised), 200)
  await say('tool', `revision 2 drops ${unmatched}, which the CMDB does not know`)
  await admin.post('/__local/settle')
  tellNews(receiver, line)
  await report(admin, tool, [bad], say)
  await admin.post('/__local/settle')
  tellNews(receiver, line)
  await scan(admin, tool, 'SCAN-2', plan, [bad], [], say)
  await admin.post('/__local/settle')
  tellNews(receiver, line)

  const end = expectStatus(await tool.get(`${API}/plans/${PLAN}`), 200).result
  const state = await changeState(admin, change.sysId)
  const closing = receiver.received.at(-1)?.message.data.evidence?.[0]
  await say(
    'ServiceNow',
    `plan is ${end.state}; ${change.number} is ${state.label}, close code ${closing?.closeCode}`,
  )
  await proveIt(admin, tool, receiver.received, end, state)
  console.log(
    `\nThe loop closed in ${((Date.now() - started) / 1000).toFixed(1)} s: ${receiver.received.length} messages, pushed and polled the same, every signature verified.`,
  )
  await receiver.close()
  await stop()
}

type Say = ReturnType<typeof timelineOf>['say']
type Line = ReturnType<typeof timelineOf>['line']
type Receiver = Awaited<ReturnType<typeof startReceiverThread>>

const windowAt = (at: number) => ({
  start: new Date(at).toISOString(),
  end: new Date(at + 2 * HOUR).toISOString(),
})

const advanceTo = async (admin: Client, moment: string): Promise<void> => {
  const now = Date.parse((await admin.get('/__local/clock')).body.now)
  const seconds = Math.max(0, Math.ceil((Date.parse(moment) - now) / 1000) + 5)
  expectStatus(await admin.post('/__local/advance', { seconds }), 200)
}

const told = new WeakMap<object, number>()
/** Prints the messages that were pushed since the last time, each with the time it bears. */
const tellNews = (receiver: Receiver, line: Line): void => {
  const seen = told.get(receiver) ?? 0
  for (const { message, verified } of receiver.received.slice(seen)) {
    const { type, sequence, timestamp, data } = message
    const who = data.by?.name ? ` by ${data.by.name}` : ''
    const what = aboutOf(message)
    const details = type === 'plan.attention' ? data.endpoints.map(reasonOf) : []
    line(
      timestamp,
      'tool',
      `got #${sequence} ${type}${who}${what}${verified ? '' : ' (BAD SIGNATURE)'}`,
      ...details,
    )
  }
  told.set(receiver, receiver.received.length)
}

/** The endpoints of a message that asks for work, and why it asks. */
const aboutOf = ({ type, data }: Json): string => {
  if (type !== 'window.opened' && type !== 'rescan.requested') return ''
  return `: ${data.endpoints.join(', ')}${data.reason ? ` (${data.reason})` : ''}`
}

const reasonOf = (endpoint: Json): string =>
  `${endpoint.id} ${endpoint.reason}: ${endpoint.message}`

const refusedPermit = async (tool: Client, say: Say): Promise<void> => {
  const { result } = expectStatus(
    await tool.post(`${API}/plans/${PLAN}/endpoints/ep-1/permit`),
    200,
  )
  await say(
    'tool',
    `asks for a permit for ep-1 before approval: permitted=${result.permitted} (${result.reason})`,
  )
}

const install = async (
  tool: Client,
  ids: readonly string[],
  window: Json,
  say: Say,
): Promise<void> => {
  const at = new Date(Date.parse(window.start) + 30 * 60_000).toISOString()
  const permitted: string[] = []
  for (const id of ids) {
    const { result } = expectStatus(
      await tool.post(`${API}/plans/${PLAN}/endpoints/${id}/permit`),
      200,
    )
    if (result.permitted) permitted.push(id)
    else await say('tool', `no permit for ${id}: ${result.reason}`, result.message)
  }
  const endpoints = permitted.map((id) => ({ id, status: 'installed', at, reboot: { at } }))
  const answer = expectStatus(
    await tool.post(`${API}/plans/${PLAN}/results`, { endpoints }),
    200,
  ).result
  await say('tool', `installed ${permitted.join(', ')}; refused: ${(answer.refused ?? []).length}`)
}

const report = async (
  admin: Client,
  tool: Client,
  ids: readonly string[],
  say: Say,
): Promise<void> => {
  const at = (await admin.get('/__local/clock')).body.now
  const endpoints = ids.map((id) => ({ id, status: 'installed', at }))
  expectStatus(await tool.post(`${API}/plans/${PLAN}/results`, { endpoints }), 200)
  await say('tool', `installed ${ids.join(', ')} once more`)
}

const scan = async (
  admin: Client,
  tool: Client,
  scanId: string,
  plan: Json,
  ids: readonly string[],
  missing: readonly string[],
  say: Say,
): Promise<void> => {
  expectStatus(await admin.post('/__local/advance', { seconds: 60 }), 200)
  const at = (await admin.get('/__local/clock')).body.now
  const patchesOf = (id: string): string[] =>
    plan.endpoints.find((endpoint: Json) => endpoint.id === id).patches
  const endpoints = ids.map((id) => ({
    id,
    reachable: true,
    missing: missing.includes(id) ? patchesOf(id) : [],
    fixed: missing.includes(id) ? [] : patchesOf(id),
  }))
  expectStatus(
    await tool.post(`${API}/plans/${PLAN}/scans`, {
      scanId,
      at,
      scanner: 'demo scanner',
      endpoints,
    }),
    200,
  )
  await admin.post('/__local/settle')
  await say(
    'tool',
    `${scanId}: ${ids.length - missing.length} proved, ${missing.length} still missing`,
  )
}

/** What must be true at the end, checked against the instance and not against what was printed. */
const proveIt = async (
  admin: Client,
  tool: Client,
  received: Receiver['received'],
  plan: Json,
  state: Json,
): Promise<void> => {
  const problems: string[] = []
  const must = (holds: boolean, sentence: string): void => void (holds || problems.push(sentence))
  must(plan.state === 'completed', `the plan is ${plan.state}, not completed`)
  must(state.value === '3', `the change is ${state.label}, not Closed`)
  const polled = expectStatus(await tool.get(`${API}/messages?after=0&limit=1000`), 200).result
    .messages
  const sequences = polled.map((message: Json) => message.sequence)
  must(
    sequences.every((n: number, index: number) => n === index + 1),
    `the feed has a gap: ${sequences}`,
  )
  must(
    JSON.stringify(polled) === JSON.stringify(received.map(({ message }) => message)),
    'push and poll differ',
  )
  must(
    received.every(({ verified }) => verified),
    'a signature does not verify',
  )
  const held = encodeURIComponent('install_status=3')
  const inMaintenance = expectStatus(
    await admin.get(`/api/now/table/cmdb_ci?sysparm_query=${held}`),
    200,
  ).result
  must(inMaintenance.length === 0, `${inMaintenance.length} CIs are still in maintenance`)
  if (problems.length > 0) throw new Error(`the loop did not close:\n- ${problems.join('\n- ')}`)
}

await main()

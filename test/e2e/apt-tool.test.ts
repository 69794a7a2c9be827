import { readFileSync } from 'node:fs'
import { API, DEMO_SECRET, loadAppData } from '../../demo/app-data'
import { approveAll } from '../../demo/manager'
import { expectStatus, type Json } from '../../demo/rest'
import { aptTool, kill, script, UPGRADABLE, type AptTool } from '../support/apt-tool'
import { startProcess, type Running } from '../support/instance'

jest.setTimeout(90_000)
const HOUR = 3600
const PORT = 18_471

let world: Running
let tool: AptTool
beforeEach(async () => {
  world = await startProcess()
  tool = aptTool(world.url, DEMO_SECRET)
})
afterEach(async () => {
  tool.clear()
  await world.stop()
})

/** How far the instance's clock is ahead of this machine's. */
const ahead = async (): Promise<string> =>
  String(Math.max(0, Math.round(((await world.now()) - Date.now()) / 1000)))
const inHours = async (hours: number): Promise<string> =>
  new Date((await world.now()) + hours * HOUR * 1000).toISOString()
const planNow = async (planId: string): Promise<Json> =>
  expectStatus(await world.tool.get(`${API}/plans/${planId}`), 200).result
const approve = async (planId: string): Promise<void> => {
  const [change] = (await planNow(planId)).changes
  await approveAll(world.as, world.admin, change.sysId, 'change.manager')
  await world.settle()
}

/** An apt-get that notes each package it is asked for. */
const aptGet = (): string =>
  script(tool.folder, 'apt-get', [
    `for word in "$@"; do case "$word" in *::*) ;; *=*) echo "$word" >> ${tool.folder}/asked ;; esac; done`,
  ])
const asked = (): string[] => readFileSync(`${tool.folder}/asked`, 'utf8').trim().split('\n')

const activate = async (planId: string, host: string): Promise<void> => {
  const window = ['--start', await inHours(2), '--end', await inHours(4)]
  const { code, output } = await tool.run('plan', planId, '--host', host, ...window)
  expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('CHG') })
}

test('by poll: a plan of 136 real updates is activated, approved, permitted, installed and proved', async () => {
  const host = `app-eu-01=${UPGRADABLE}`
  await activate('APT-POLL', host)
  await approve('APT-POLL')
  const poll = async (): Promise<void> => {
    tool.env.APT_GET = aptGet()
    const args = ['--host', host, '--ahead', await ahead()]
    const { code, output } = await tool.run('poll', '--once', ...args)
    expect({ code, output }).toMatchObject({ code: 0 })
    await world.settle()
  }
  await poll()
  await world.advance(2 * HOUR + 60)
  await poll()
  expect(asked()).toHaveLength(136)
  expect((await planNow('APT-POLL')).progress).toEqual({ installed: 1 })
  await world.advance(2 * HOUR)
  await poll()
  expect(await planNow('APT-POLL')).toMatchObject({
    state: 'completed',
    progress: { verified: 1 },
  })
  expect(asked()).toHaveLength(136)
})

test('by push: killed between approval and window it goes on, and another process activated the plan', async () => {
  await loadAppData(world.admin, `http://127.0.0.1:${PORT}/`)
  const plan = {
    planId: 'APT-PUSH',
    activation: { number: 1, at: await inHours(0), by: { userName: 'jane.roe' } },
    name: 'Two updates',
    patches: [{ id: 'bash_v5.2.15-2_pb13' }, { id: 'curl_v7.88.1-10_pdeb12u15' }],
    endpoints: [
      { id: 'ep-7', hostName: 'app-eu-02', windows: [await windowOf(2, 4)] },
      { id: 'ep-8', hostName: 'app-eu-03', windows: [await windowOf(2, 4)] },
    ],
  }
  const listen = async () => {
    tool.env.APT_GET = aptGet()
    const args = ['--host', `app-eu-02=${UPGRADABLE}`, '--ahead', await ahead(), '--every', '1']
    return tool.start('listening', 'listen', '--port', String(PORT), ...args)
  }
  const first = await listen()
  expectStatus(await world.tool.post(`${API}/plans`, plan), 201)
  await approve('APT-PUSH')
  expect(tool.state().after).toBe(2)
  await kill(first)
  await world.advance(2 * HOUR + 60)
  const second = await listen()
  await until(async () => (await planNow('APT-PUSH')).progress.installed === 1)
  await kill(second)
  await world.advance(2 * HOUR)
  const third = await listen()
  await world.settle()
  await until(async () => (await planNow('APT-PUSH')).progress.verified === 1)
  await kill(third)
  expect(asked().sort()).toEqual(['bash=5.2.15-2+b13', 'curl=7.88.1-10+deb12u15'])
  const query = encodeURIComponent('plan.plan_id=APT-PUSH^state=sent')
  const { result } = (
    await world.admin.get(`/api/now/table/x_patch_loop_message?sysparm_query=${query}`)
  ).body
  expect(result.length).toBeGreaterThanOrEqual(2)
})

const windowOf = async (from: number, to: number) => ({
  start: await inHours(from),
  end: await inHours(to),
})
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 100) throw new Error('it did not come to this')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

test('what the instance refuses is shown in its own words, and ends with an error', async () => {
  const { code, output } = await tool.run(
    'plan',
    'APT-BAD',
    '--host',
    `no-host=${UPGRADABLE}`,
    '--start',
    'soon',
    '--end',
    'later',
  )
  expect(code).toBe(1)
  expect(output).toContain('/endpoints/0/windows/0/start')
})

test('from a scan alone: a policy drafts the plan, and the tool hears of it, does it and proves it', async () => {
  const host = `app-eu-04=${UPGRADABLE}`
  tool.env.APT_GET = aptGet()
  const run = async (...args: string[]): Promise<void> => {
    const { code, output } = await tool.run(...args, '--host', host, '--ahead', await ahead())
    expect({ code, output }).toMatchObject({ code: 0 })
    await world.settle()
  }
  await run('scan')
  for (let hour = 0; hour < 25; hour += 1) await world.advance(HOUR)
  const { plans } = expectStatus(await world.tool.get(`${API}/plans`), 200).result
  const [{ planId }] = plans.filter((plan: Json) => plan.planId.startsWith('PL-'))
  // Its window is the next one of the CI's own maintenance schedule.
  const [window] = (await planNow(planId)).windows
  const windTo = async (iso: string): Promise<void> =>
    world.advance(Math.ceil((Date.parse(iso) - (await world.now())) / 1000) + 60)
  await approve(planId)
  await windTo(window.start)
  await run('poll', '--once')
  expect((await planNow(planId)).progress).toEqual({ installed: 1 })
  await windTo(window.end)
  await run('poll', '--once')
  expect(await planNow(planId)).toMatchObject({ state: 'completed', progress: { verified: 1 } })
  expect(asked()).toHaveLength(136)
})

import { API, demoHosts, loadAppData } from '../../demo/app-data'
import { planFor } from '../../demo/plan'
import { expectStatus, type Client, type Json } from '../../demo/rest'
import { inProcessClient, startInProcess } from './in-process'

/** Two runs of the sweep, in seconds: whatever was left is finished by then. */
export const SWEEPS = 1300

/** An instance of the same process with the demo's source, the tool and an admin. */
export const bootIntake = async () => {
  const { instance, killer } = startInProcess()
  const admin = inProcessClient(instance, 'admin')
  await loadAppData(admin)
  return { instance, killer, admin, tool: inProcessClient(instance, 'jetpatch') }
}

/** A plan of two hosts and two windows. */
export const planOfTwo = async (admin: Client, planId: string) => {
  const now = Date.parse((await admin.get('/__local/clock')).body.now)
  const at = (hours: number): string => new Date(now + hours * 3600_000).toISOString()
  const windows = [
    { start: at(2), end: at(4) },
    { start: at(5), end: at(6) },
  ]
  return planFor(planId, await demoHosts(admin, 2), windows, at(0))
}

/** How many rows of the platform and the app belong to one plan, and what the tool was told. */
export const rowsOf = async (admin: Client, planId: string) => {
  const read = async (table: string, query: string): Promise<Json[]> =>
    expectStatus(
      await admin.get(`/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}`),
      200,
    ).result
  const count = async (table: string, query: string): Promise<number> =>
    (await read(table, query)).length
  return {
    changes: await count('change_request', `correlation_id=${planId}`),
    cis: await count('task_ci', `task.correlation_id=${planId}`),
    tasks: await count(
      'change_task',
      `change_request.correlation_id=${planId}^created_from!=workflow`,
    ),
    endpoints: await count('x_patch_loop_endpoint', `plan.plan_id=${planId}`),
    findings: await count('x_patch_loop_finding', `plan.plan_id=${planId}`),
    windows: await count('x_patch_loop_window', `plan.plan_id=${planId}`),
    messages: (await read('x_patch_loop_message', `plan.plan_id=${planId}^ORDERBYsequence`)).map(
      (row) => row.type,
    ),
  }
}

/** An intake that nothing disturbed: every other is to end like it. */
export const wholeIntake = async ({
  instance,
  admin,
  tool,
}: Pick<Awaited<ReturnType<typeof bootIntake>>, 'instance' | 'admin' | 'tool'>) => {
  expectStatus(await tool.post(`${API}/plans`, await planOfTwo(admin, 'WHOLE')), 201)
  instance.settle()
  return rowsOf(admin, 'WHOLE')
}

import type { Answer, Target } from '../parity'

export const CHANGE = '/api/sn_chg_rest/v1/change'
export const PAGE =
  'https://www.servicenow.com/docs/r/api-reference/rest-apis/change-management-api.html'
/** A sys_id that no record has. */
export const NOBODY = 'f'.repeat(32)

/** A change made by this API, removed when `act` is over. */
export async function withChange<T>(
  { call }: Target,
  body: Readonly<Record<string, unknown>>,
  act: (sysId: string, made: Answer) => Promise<T>,
): Promise<T> {
  const made = await call('POST', `${CHANGE}/normal`, { body })
  const sysId = made.body.result.sys_id.value
  try {
    return await act(sysId, made)
  } finally {
    await call('DELETE', `${CHANGE}/${sysId}`)
  }
}

/** A worker when its work is over: an instance takes its time. */
export async function ended({ call }: Target, started: Answer): Promise<Answer['body']> {
  const path = `${CHANGE}/worker/${started.body.result.worker.sysId}`
  for (let tries = 0; tries < 100; tries += 1) {
    const { body } = await call('GET', path)
    if (body.result.state.value > 2) return body.result
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`${path} does not end`)
}

import { expectStatus, type Client, type Json } from './rest'

/** Approver rows that wait for a decision on a change. */
const waitingApprovers = async (admin: Client, change: string): Promise<string[]> => {
  const query = encodeURIComponent(`sysapproval=${change}^state=requested`)
  const fields = 'approver.user_name'
  const { body } = await admin.get(
    `/api/now/table/sysapproval_approver?sysparm_query=${query}&sysparm_fields=${fields}`,
  )
  return body.result.map((row: Json) => row['approver.user_name'])
}

export const changeState = async (
  admin: Client,
  change: string,
): Promise<{ value: string; label: string }> => {
  const path = `/api/now/table/change_request/${change}?sysparm_fields=state&sysparm_display_value=all`
  const { state } = expectStatus(await admin.get(path), 200).result
  return { value: state.value, label: state.display_value }
}

/**
 * Decides as the people asked do, one level after the other: the assignment group, then the CAB, each with their
 * own sign-in through the change API. Returns who decided: `first` where they may begin, and each level by another;
 * each takes `pauseSeconds` by the instance's clock.
 */
export const approveAll = async (
  clientFor: (user: string) => Client,
  admin: Client,
  change: string,
  first: string,
  pauseSeconds = 0,
): Promise<string[]> => {
  const deciders: string[] = []
  for (let level = 0; level < 4; level += 1) {
    if (pauseSeconds > 0) await admin.post('/__local/advance', { seconds: pauseSeconds })
    await admin.post('/__local/settle')
    const waiting = await waitingApprovers(admin, change)
    const isFirst = deciders.length === 0 && waiting.includes(first)
    const who = isFirst ? first : (waiting.find((user) => !deciders.includes(user)) ?? waiting[0])
    if (who === undefined) return deciders
    await decide(
      clientFor(who),
      change,
      'approved',
      'Reviewed: scope, window and backout are clear.',
    )
    deciders.push(who)
  }
  return deciders
}

export const decide = async (
  person: Client,
  change: string,
  state: 'approved' | 'rejected',
  comments: string,
) =>
  expectStatus(
    await person.patch(`/api/sn_chg_rest/change/${change}/approvals`, { state, comments }),
    200,
  )

import { expectStatus, type Client, type Json } from './rest'

export const API = '/api/x_patch_loop/v1/remediation'
/** A demo secret: the local instance only. */
export const DEMO_SECRET = `whsec_${Buffer.from('patchloop-demo-secret-32-bytes!!').toString('base64')}`

const first = async (admin: Client, table: string, query: string): Promise<Json> => {
  const path = `/api/now/table/${table}?sysparm_limit=1&sysparm_query=${encodeURIComponent(query)}`
  return expectStatus(await admin.get(path), 200).result[0]
}

const upsert = async (admin: Client, table: string, query: string, fields: Json): Promise<Json> => {
  const existing = await first(admin, table, query)
  const path = `/api/now/table/${table}`
  const answer = existing
    ? await admin.patch(`${path}/${existing.sys_id}`, fields)
    : await admin.post(path, fields)
  return expectStatus(answer, 200, 201).result
}

/** What an admin sets up after the installation: the source JetPatch, its user, group, secret and endpoint. */
export const loadAppData = async (admin: Client, endpoint = ''): Promise<Json> => {
  const user = await first(admin, 'sys_user', 'user_name=jetpatch')
  const group = await first(admin, 'sys_user_group', 'name=Linux Servers')
  const requester = await first(admin, 'sys_user', 'user_name=jane.roe')
  await upsert(admin, 'sys_properties', 'name=x_patch_loop.allow_http_endpoint', {
    name: 'x_patch_loop.allow_http_endpoint',
    value: 'true',
  })
  const source = await upsert(admin, 'x_patch_loop_source', 'name=JetPatch', {
    name: 'JetPatch',
    user: user.sys_id,
    active: 'true',
    endpoint,
    delivery: endpoint ? 'both' : 'poll',
    assignment_group: group.sys_id,
    requested_by_default: requester.sys_id,
  })
  // An encrypted field takes its value as a display value only (platform.md 11.1).
  const path = `/api/now/table/x_patch_loop_source/${source.sys_id}?sysparm_input_display_value=true`
  return expectStatus(await admin.patch(path, { signing_secret: DEMO_SECRET }), 200).result
}

/** Live Linux and Windows servers of the instance's CMDB in turn, as a scanner would know them. */
export const demoHosts = async (admin: Client, count: number) => {
  const live = 'install_status=1^duplicate_ofISEMPTY^ORDERBYname'
  const ofClass = async (table: string, os: string) => {
    const path = `/api/now/table/${table}?sysparm_limit=${count}&sysparm_query=${encodeURIComponent(live)}`
    return expectStatus(await admin.get(path), 200).result.map((ci: Json) => ({
      name: ci.name,
      fqdn: ci.fqdn,
      os: ci.os || os,
      serialNumber: ci.serial_number,
    }))
  }
  const linux = await ofClass('cmdb_ci_linux_server', 'Linux')
  const windows = await ofClass('cmdb_ci_win_server', 'Windows Server')
  const inTurn = linux.flatMap((host: Json, index: number) =>
    [host, windows[index]].filter(Boolean),
  )
  return inTurn.slice(0, count)
}

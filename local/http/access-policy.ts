import { perGeneration } from '../access/generation'
import { isTrue, rowsWhere } from '../engine/inner'
import type { Kernel, LocalRequest, Row } from '../types'

type Policy = { readonly row: Row; readonly profiles: readonly Row[] }
type Target = {
  readonly method: string
  /** 'now/table/incident', without a version. */
  readonly path: readonly string[]
  readonly version: string
}

const TABLES = [
  'sys_api_access_policy',
  'sys_auth_profile_mapping',
  'inbound_auth_profile',
  'std_http_auth',
  'http_key_auth',
]

/** The active policies that have profiles, with these. */
const policies = perGeneration(TABLES, (kernel): readonly Policy[] =>
  rowsWhere(kernel, 'sys_api_access_policy', { active: '1' }).flatMap((row) => {
    const mapped = { api_access_policy: row.sys_id ?? '' }
    const profiles = rowsWhere(kernel, 'sys_auth_profile_mapping', mapped).map((mapping) =>
      kernel.records.get('inbound_auth_profile', mapping.inbound_auth_profile ?? ''),
    )
    const active = profiles.filter((each) => each !== undefined).filter((row) => isTrue(row.active))
    return active.length > 0 ? [{ row, profiles: active }] : []
  }),
)

/** Whether a REST API access policy lets this request show who makes it in this way; those of people's sessions are not asked. */
export function mayUse(kernel: Kernel, request: LocalRequest, means: string): boolean {
  const policy = policyFor(kernel, request)
  return !policy || means === 'session' || policy.profiles.some((row) => meansOf(row) === means)
}

/** The API key profiles that a policy allows for this request. */
export const profilesFor = (kernel: Kernel, request: LocalRequest): readonly Row[] =>
  (policyFor(kernel, request)?.profiles ?? []).filter((row) => meansOf(row) === 'key')

/** The values of std_http_auth.type are assumed: the names that the form shows. */
function meansOf({ sys_class_name, type = '' }: Row): string {
  if (sys_class_name === 'http_key_auth') return 'key'
  return /^basic/i.test(type) ? 'basic' : /^oauth/i.test(type) ? 'oauth' : type
}

/** The one with the highest priority (api-access-policy-prioritization). */
function policyFor(kernel: Kernel, request: LocalRequest): Policy | undefined {
  const all = policies(kernel)
  const target = all.length > 0 ? targetOf(request) : undefined
  if (!target) return undefined
  const matching = all.filter(({ row, profiles }) => matches(kernel, row, target, profiles))
  return matching.sort((a, b) => weight(b.row) - weight(a.row))[0]
}

function targetOf(request: LocalRequest): Target | undefined {
  const [path = ''] = request.path.split('?')
  const [api, ...parts] = path.split('/').filter(Boolean)
  if (api !== 'api') return undefined
  const version = parts.find((part) => /^v\d+$/.test(part)) ?? ''
  const rest = parts.filter((part) => part !== version)
  return { method: request.method.toUpperCase(), path: rest, version }
}

function matches(kernel: Kernel, row: Row, target: Target, profiles: readonly Row[]): boolean {
  if (isTrue(row.apply_global)) return profiles.every((each) => meansOf(each) !== 'key')
  const all = isTrue(row.apply_all)
  const fits = (flag: string, wanted: string, is: string): boolean =>
    all || isTrue(row[flag]) || wanted === '' || wanted.toLowerCase() === is.toLowerCase()
  return (
    begins(target.path, row.api_path ?? '') &&
    fits('apply_all_methods', row.http_method ?? '', target.method) &&
    fits('apply_all_versions', row.version ?? '', target.version) &&
    (all || isTrue(row.apply_all_resources) || isResource(row.api_resource ?? '', target.path)) &&
    isOfTable(kernel, row, target.path)
  )
}

const segments = (path: string): string[] =>
  path.split('/').filter((part) => part !== '' && part !== 'api' && !/^v\d+$/.test(part))

const begins = (path: readonly string[], start: string): boolean =>
  start !== '' && segments(start).every((part, at) => isSame(part, path[at]))

const isResource = (resource: string, path: readonly string[]): boolean =>
  resource === '' || (segments(resource).length === path.length && begins(path, resource))

const isSame = (part: string, given: string | undefined): boolean =>
  part === given || (given !== undefined && /^\{.*\}$/.test(part))

/** "This option only applies to policies for the Table API." */
function isOfTable(kernel: Kernel, row: Row, path: readonly string[]): boolean {
  if (path[0] !== 'now' || path[1] !== 'table') return true
  if (isTrue(row.apply_all) || isTrue(row.apply_all_tables)) return true
  const names = (row.api_tablename ?? '')
    .split(',')
    .map((each) => kernel.records.get('sys_db_object', each)?.name ?? each)
  return names.includes(path[2] ?? '')
}

/** Resource counts most, then method, then version; global ones come last. */
function weight(row: Row): number {
  if (isTrue(row.apply_global)) return isTrue(row.apply_all_methods) ? 0 : 1
  const says = (flag: string, column: string): boolean =>
    !isTrue(row.apply_all) && !isTrue(row[flag]) && Boolean(row[column])
  return (
    2 +
    (says('apply_all_resources', 'api_resource') ? 8 : 0) +
    (says('apply_all_methods', 'http_method') ? 4 : 0) +
    (says('apply_all_versions', 'version') ? 2 : 0)
  )
}

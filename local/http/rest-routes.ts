import { perGeneration } from '../access/generation'
import type { Kernel, Row } from '../types'
import { decoded } from './message'

/** One operation of an installed API with what it inherits. */
export type Route = {
  readonly operation: Row
  readonly definition: Row
  readonly method: string
  /** '/plans/{planId}' as segments. */
  readonly segments: readonly string[]
  readonly versionId: string
  readonly isDefault: boolean
  readonly scope: string
  /** With the version and, where it is the default, without: as path-based ACLs name it. */
  readonly addresses: readonly string[]
}

/** What an address leads to: nothing, an API without such a resource or method, or a route with its path parameters. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'method' }
  | {
      readonly kind: 'route'
      readonly route: Route
      readonly params: Readonly<Record<string, string>>
    }

/** /api/<namespace>/<service>/… is the default version, /api/<namespace>/<version>/<service>/… a named one (platform.md 6.1). */
export function findRoute(kernel: Kernel, method: string, path: string): Found {
  const [, , namespace = '', ...rest] = path.split('/')
  const candidates = routes(kernel).filter((r) => r.definition.namespace === namespace)
  const matches = candidates.flatMap((route) => {
    const tail = tailOf(route, rest)
    const params = tail && paramsOf(route.segments, tail)
    return params ? [{ route, params }] : []
  })
  if (matches.length === 0) return { kind: 'none' }
  const own = matches.filter(({ route }) => route.method === method)
  // A literal segment is closer than a parameter: /plans/next before /plans/{planId}.
  const [best] = own.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)
  return best ? { kind: 'route', ...best } : { kind: 'method' }
}

function tailOf(route: Route, rest: readonly string[]): readonly string[] | undefined {
  const service = route.definition.service_id
  if (rest[0] === route.versionId && rest[1] === service) return rest.slice(2)
  return route.isDefault && rest[0] === service ? rest.slice(1) : undefined
}

function paramsOf(
  segments: readonly string[],
  tail: readonly string[],
): Record<string, string> | undefined {
  if (segments.length !== tail.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, segment] of segments.entries()) {
    const value = tail[index] ?? ''
    const name = /^\{(.+)\}$/.exec(segment)?.[1]
    if (name === undefined && segment !== value) return undefined
    if (name !== undefined) params[name] = decoded(value)
  }
  return params
}

const APIS = ['sys_ws_definition', 'sys_ws_version', 'sys_ws_operation', 'sys_app']

const routes = perGeneration(APIS, (kernel): readonly Route[] => {
  const query = kernel.records.parse('sys_ws_operation', 'active=true')
  return kernel.records.select(query).flatMap((row) => routeOf(kernel, row) ?? [])
})

function routeOf(kernel: Kernel, operation: Row): Route | undefined {
  const { records } = kernel
  const definition = records.get('sys_ws_definition', operation.web_service_definition ?? '')
  if (definition?.active !== '1') return undefined
  const version = records.get('sys_ws_version', operation.web_service_version ?? '')
  if (version && version.active !== '1') return undefined
  const relative = operation.relative_path ?? ''
  const isDefault = !version || version.is_default === '1'
  return {
    operation,
    definition,
    method: (operation.http_method ?? '').toUpperCase(),
    segments: relative.split('/').filter((segment) => segment !== ''),
    versionId: version?.version_id ?? '',
    isDefault,
    scope: records.get('sys_app', operation.sys_scope ?? '')?.scope ?? 'global',
    addresses: addressesOf(definition, version?.version_id, isDefault).map(
      (address) => address + relative.replace(/\/+$/, ''),
    ),
  }
}

function addressesOf(definition: Row, version: string | undefined, isDefault: boolean): string[] {
  const { namespace = '', service_id = '' } = definition
  const plain = `/api/${namespace}/${service_id}`
  const named = version ? [`/api/${namespace}/${version}/${service_id}`] : []
  return isDefault ? [plain, ...named] : named
}

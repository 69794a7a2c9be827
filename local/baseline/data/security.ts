import { idOf } from '../../process/words'
import type { SeedRow } from './load'

const seed = (table: string, name: string, more: Readonly<Record<string, string>>): SeedRow => ({
  table,
  row: { sys_id: idOf(table, name), name, ...more },
})

/** Profiles, parameters and the inactive policy that an instance has of itself (configure-api-key), and security attributes. */
export const securityRows = (): SeedRow[] => [
  seed('sys_token_auth_parameter', 'x-sn-apikey: Auth Header', {
    parameter_name: 'x-sn-apikey',
    type: 'auth_header',
  }),
  seed('sys_token_auth_parameter', 'x-sn-apikey: Query Parameter', {
    parameter_name: 'x-sn-apikey',
    type: 'query_parameter',
  }),
  seed('std_http_auth', 'Basic Auth', { type: 'basic_auth' }),
  seed('std_http_auth', 'OAuth Token', { type: 'oauth' }),
  seed('sys_api_access_policy', 'Table GET API Access Policy', {
    active: '0',
    api: 'Table API',
    api_path: 'now/table',
    http_method: 'GET',
    apply_all_versions: '1',
    api_resource: '/now/table/{tableName}',
  }),
  ...['LoggedIn', 'UserIsAuthenticated', 'HasAdminRole', 'InteractiveSession', 'Impersonating'].map(
    (name) =>
      seed('sys_security_attribute', name, { label: name, type: 'boolean', is_system: '1' }),
  ),
]

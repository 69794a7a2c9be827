import type { TableDef } from '../../types'
import { boolean, choices, dateTime, integer, list, reference, table, text, typed } from './write'

const REGISTRY =
  'platform-security/authentication: c_OAuthApplications, add-oauth-application-user; column names as clients of real instances write them'
const POLICIES =
  'platform-security/authentication: configure-api-key, create-api-access-policy; names as clients of real instances write them'
const RCA = 'application-development/restricted-caller-access-privilege; column names are assumed'

const password2 = (label: string) => typed('password2', label, 255)

/** Inbound credentials, the policies over them, and restricted callers. */
export const securityTables: readonly TableDef[] = [
  table('oauth_entity', {
    label: 'Application Registry',
    extends: 'sys_metadata',
    display: 'name',
    source: REGISTRY,
    indexed: ['client_id'],
    columns: {
      name: text('Name', 100),
      type: text('Type', 40, { defaultValue: 'client' }),
      client_id: text('Client ID', 100),
      client_secret: password2('Client Secret'),
      active: boolean('Active', true),
      user: reference('OAuth Application User', 'sys_user'),
      access_token_lifespan: integer('Access Token Lifespan', { defaultValue: '1800' }),
      refresh_token_lifespan: integer('Refresh Token Lifespan', { defaultValue: '8640000' }),
      redirect_url: text('Redirect URL', 4000),
      default_grant_type: text('Default Grant type'),
      comments: text('Comments', 4000),
    },
  }),
  table('oauth_credential', {
    label: 'OAuth Credential',
    display: 'name',
    source: REGISTRY,
    indexed: ['peer'],
    columns: {
      name: text('Name', 100),
      type: text('Type', 40),
      token: password2('Token'),
      expires: dateTime('Expires'),
      user: reference('User', 'sys_user'),
      peer: reference('Peer', 'oauth_entity'),
    },
  }),
  table('api_key', {
    label: 'REST API Key',
    extends: 'sys_metadata',
    display: 'name',
    source: POLICIES,
    columns: {
      name: text('Name', 100),
      description: text('Description', 1000),
      active: boolean('Active', true),
      user: reference('User', 'sys_user'),
      token: password2('Token'),
      expires: dateTime('Expiry'),
    },
  }),
  table('sys_token_auth_parameter', {
    label: 'REST API Auth Parameter',
    extends: 'sys_metadata',
    display: 'parameter_name',
    source: POLICIES,
    columns: {
      name: text('Name', 100),
      parameter_name: text('Parameter name', 100),
      type: text(
        'Type',
        40,
        choices({ auth_header: 'Auth Header', query_parameter: 'Query Parameter' }),
      ),
      prefix: text('Prefix', 100),
    },
  }),
  table('inbound_auth_profile', {
    label: 'Inbound Authentication Profile',
    extends: 'sys_metadata',
    display: 'name',
    source: POLICIES,
    columns: {
      name: text('Name', 100),
      description: text('Description', 1000),
      active: boolean('Active', true),
    },
  }),
  table('http_key_auth', {
    label: 'API Key Authentication Profile',
    extends: 'inbound_auth_profile',
    source: POLICIES,
    columns: { auth_parameter: reference('Auth Parameter', 'sys_token_auth_parameter') },
  }),
  table('std_http_auth', {
    label: 'Standard HTTP Authentication Profile',
    extends: 'inbound_auth_profile',
    source: `${POLICIES}; the values of type are assumed`,
    columns: {
      type: text('Type', 40, choices({ basic_auth: 'Basic Auth', oauth: 'OAuth' })),
      oauth_entity: reference('OAuth Entity', 'oauth_entity'),
    },
  }),
  table('sys_api_access_policy', {
    label: 'REST API Access Policy',
    extends: 'sys_metadata',
    display: 'name',
    source: POLICIES,
    columns: {
      name: text('Name', 100),
      active: boolean('Active', true),
      api: text('REST API', 100),
      api_path: text('REST API PATH', 255),
      http_method: text('HTTP Method'),
      version: text('Version'),
      api_resource: text('Resource', 255),
      api_tablename: list('Tables', 'sys_db_object'),
      apply_all: boolean('Apply policy to all methods, versions, and resources', false),
      apply_all_methods: boolean('Apply to all methods', false),
      apply_all_resources: boolean('Apply to all resources', false),
      apply_all_tables: boolean('Apply to all tables', false),
      apply_all_versions: boolean('Apply to all versions', false),
      apply_global: boolean('Global', false),
      all_authn_scheme_authenticate_header: boolean('Advertise all auth schemes', false),
    },
  }),
  table('sys_auth_profile_mapping', {
    label: 'Authentication Profile Mapping',
    extends: 'sys_metadata',
    source: POLICIES,
    columns: {
      api_access_policy: reference('API Access Policy', 'sys_api_access_policy'),
      inbound_auth_profile: reference('Authentication Profile', 'inbound_auth_profile'),
    },
  }),
  table('sys_restricted_caller_access', {
    label: 'Restricted Caller Access Privilege',
    extends: 'sys_metadata',
    source: RCA,
    columns: {
      source_scope: reference('Source Scope', 'sys_scope'),
      source_type: text('Source Type'),
      source_table: text('Source Table', 80),
      source: text('Source', 32),
      target_scope: reference('Target Scope', 'sys_scope'),
      target_type: text('Target Type'),
      target_table: text('Target Table', 80),
      target: text('Target', 255),
      operation: text('Operation'),
      status: text(
        'Status',
        40,
        choices({ 1: 'Requested', 2: 'Allowed', 3: 'Denied', 4: 'Invalid' }),
      ),
    },
  }),
]

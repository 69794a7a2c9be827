/** What becomes of a record kind of a package: its rows are used by the named part, or left out for a reason. */
export type Kind = { readonly usedBy: string } | { readonly ignoredBecause: string }

const by = (usedBy: string): Kind => ({ usedBy })
const ignored = (ignoredBecause: string): Kind => ({ ignoredBecause })

/** Every record kind that a package may hold, by table. A kind that is missing here is refused with the file's name. */
const KINDS: Readonly<Record<string, Kind>> = {
  sys_app: by('package/install: the application and its scope'),
  sys_module: by('realm: the modules that scripts require'),
  sys_script_include: by('realm'),
  sys_script: by('engine: business rules'),
  sysevent_register: by('engine: events'),
  sysevent_queue: by('engine: events'),
  sysevent_script_action: by('engine: events'),
  sysauto_script: by('engine: scheduled jobs'),
  sys_properties: by('engine: properties'),
  sys_number: by('package/read: number prefixes'),
  sys_scope_privilege: by('engine: cross-scope access'),
  sys_rest_message: by('glide: sn_ws.RESTMessageV2'),
  sys_rest_message_fn: by('glide: sn_ws.RESTMessageV2'),
  sys_rest_message_headers: by('glide: sn_ws.RESTMessageV2'),
  sys_rest_message_fn_headers: by('glide: sn_ws.RESTMessageV2'),
  sys_ws_definition: by('http/scripted-rest'),
  sys_ws_version: by('http/scripted-rest'),
  sys_ws_operation: by('http/scripted-rest'),
  sys_security_acl: by('http/access'),
  sys_security_acl_role: by('http/access'),
  sys_user_role: by('engine: people'),
  sys_user_role_contains: by('engine: people'),
  sys_choice: by('package/install: choices of columns'),
  sys_app_application: by('pages: the menu'),
  sys_app_module: by('pages: the menu'),
  sys_ui_view: by('pages: lists and forms'),
  sys_ui_list: by('pages: lists'),
  sys_ui_list_element: by('pages: lists'),
  sys_ui_section: by('pages: forms'),
  sys_ui_element: by('pages: forms'),
  sys_ui_form: by('pages: forms'),
  sys_ui_form_section: by('pages: forms'),
  sys_ui_related_list: by('pages: forms'),
  sys_ui_related_list_entry: by('pages: forms'),
  sys_ui_action: by('pages: buttons'),
  sys_relationship: by('pages: related lists'),
  sys_choice_set: ignored('its choices are records of their own'),
  sys_db_object: ignored(
    'the table stands in dictionary/, which is what an instance builds it from',
  ),
  sys_dictionary: ignored('the column stands in dictionary/'),
  sys_documentation: ignored('labels and hints stand in dictionary/'),
  sys_ws_header: ignored('documentation of an API only (platform.md 6.1)'),
  sys_ws_header_map: ignored('documentation of an API only (platform.md 6.1)'),
  sys_ws_query_parameter: ignored('documentation of an API only (platform.md 6.1)'),
  sys_ws_query_parameter_map: ignored('documentation of an API only (platform.md 6.1)'),
  sys_script_client: ignored('runs in a browser; the pages of the stand-in have no client scripts'),
  sys_ui_policy: ignored('runs in a browser; the API does not know it (platform.md 12.3)'),
  sys_ui_policy_action: ignored('runs in a browser'),
  sys_data_policy2: ignored('not enforced here; on another scope’s table it is refused'),
  sys_data_policy_rule: ignored('not enforced here'),
  sysevent_email_action: ignored('the stand-in sends no mail'),
  sys_script_email: ignored('the stand-in sends no mail'),
  sys_report: ignored('the stand-in draws no reports'),
  sys_atf_test: ignored('tests for a real instance'),
  sys_atf_step: ignored('tests for a real instance'),
  sys_atf_test_suite: ignored('tests for a real instance'),
  sys_atf_test_suite_test: ignored('tests for a real instance'),
  sys_variable_value: ignored('inputs of tests for a real instance'),
  sys_element_mapping: ignored('inputs of tests for a real instance'),
}

/** What the stand-in does with records of this table; undefined where it does not know the kind. */
export const kindOf = (table: string): Kind | undefined =>
  Object.hasOwn(KINDS, table) ? KINDS[table] : undefined

/**
 * REST APIs that ServiceNow documents, by namespace: the base paths of the pages in docs/api-reference/rest-apis, without
 * those that are spoken whole.
 */
const DOCUMENTED_APIS: Readonly<Record<string, string>> = {
  global: 'user_role_inheritance',
  mid: 'sa',
  now: 'account actsub agent_intelligence ais atf attachment_csm awa cccif cilifecyclemgmt clotho cmdb cmp_catalog_api consumer contact conversation copy_assessments cs data_classification doc email helprequest identifyreconcile import js openframe pa ppm predictive_intelligence push sam_software_usage_integration scim sn_atf_tg wrapup',
  sn_ac: 'automation',
  sn_agent: 'agents',
  sn_ai_governance: 'assets',
  sn_api_notif_mgmt: 'topic',
  sn_apptmnt_booking: 'appointment',
  sn_cdm: 'applications changesets editor policies shared_libraries snapshots versions',
  sn_cicd: 'app app_repo instance_scan plugin progress sc testsuite update_set',
  sn_csm_pricing: 'pricingengine',
  sn_ct_ctr_it_core: 'agent_mapping external_id_mapping',
  sn_cti_core: 'cti_api',
  sn_customercentral: 'cust_central',
  sn_customerservice: 'case',
  sn_devops: 'devops',
  sn_devops_config: 'devops_config',
  sn_dpr: 'digital_product_release',
  sn_ent: 'asset',
  sn_ent_verify: 'verifyentitlements',
  sn_hr_core: 'hr_rest_api',
  sn_ind_rmt_help: 'remote_help_request',
  sn_ind_tmt_orm: 'cancelproductorder order productorder',
  sn_ind_tsm_sdwan: 'ticket',
  sn_install_base: 'integrations',
  sn_km_api: 'knowledge',
  sn_lead_mgmt_core: 'lead',
  sn_ni_adv: 'dcim',
  sn_ni_core: 'resource resourceinventoryviatemplate',
  sn_omni_callback: 'actions callback',
  sn_ord_qual_mgmt: 'qualification',
  sn_prd_invt: 'order product productinventory',
  sn_prd_pm_adv: 'catalogmanagement',
  sn_pren: 'self_remediation',
  sn_pss_core: 'entitlement servicecontract',
  sn_sales_agmt_core: 'salesagreement',
  sn_sc: 'servicecatalog',
  sn_sec_tisc: 'rpz_export taxii_server threat_intel_data tisc_intel_sharing_api',
  sn_service_graph: 'sg_services',
  sn_sow_synthetics: 'synthetics_async_bulk_create',
  sn_spend_intg: 'ap_invoice spendint',
  sn_sprb_mgmt: 'servicetestmanagement',
  sn_srf: 'self_remediation',
  sn_templated_snip: 'response_templates',
  sn_tmf_api:
    'appointment cancelserviceorder catalogmanagement order party quote_management_api service_catalog_api serviceorder work_order_management_api workordermanagement',
  sn_va_as_service: 'bot',
  sn_wsd_concierge: 'presence',
  sn_wsd_core: 'wsd_unified_search',
  sn_wsd_rsv:
    'extra_service group_reservation multi_reservation recurring_reservation reservable reservable_module reservation search user wsd_extra_service_request wsd_reservation_invitees wsd_shift',
  sn_wsd_wc: 'workplace_connector_webhook',
}

/** Whether a path, its version taken out, lies in a documented API. */
export function isDocumented(path: string): boolean {
  const [, , namespace = '', name = ''] = path.split('/')
  const known = Object.hasOwn(DOCUMENTED_APIS, namespace) ? DOCUMENTED_APIS[namespace] : undefined
  return known?.split(' ').includes(name) ?? false
}

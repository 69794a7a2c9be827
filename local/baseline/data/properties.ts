import { idOf } from '../../process/words'
import type { SeedRow } from './load'

/** System properties that the docs name, with the docs' defaults (platform.md 1.6, 2.2, 4.3, 4.6, 8.3). */
const PROPERTIES: Readonly<Record<string, string>> = {
  instance_name: 'local',
  'glide.sys.default.tz': 'GMT',
  'glide.invalid_query.returns_no_rows': 'false',
  'glide.businessrule.async_condition_check': 'false',
  // As a new instance has them (platform-security: c_DefaultDenyProperty, t_EvalAdmOverrideAccLevel, t_SetTheOAuthProperty).
  'glide.sm.default_mode': 'deny',
  'glide.security.admin.override.accessterm': 'true',
  'com.snc.platform.security.oauth.is.active': 'true',
  'glide.oauth.allow.parameters.in.post.body.only': 'true',
  'glide.relationship.max_depth': '10',
  'glide.relationship.threshold': '1000',
  'glide.ui.risk_calculate_rule': 'ui_action',
  'glide.approval_engine.change_task': 'process_guide',
  'com.snc.change_request.event.state_updated.enabled': 'false',
  'com.snc.change_request.event.state_updated.states': '',
  'com.snc.change_request.enable_unauthorized': 'false',
  'com.snc.change_management.enforce_data_requirements': 'true',
  'com.snc.change_management.change_model.type_compatibility': 'false',
  'com.snc.change_management.change_model.hide': 'false',
  'com.snc.task.refresh_impacted_services': 'incident, change_request',
  'com.snc.task.populate_service_offering': 'false',
  'com.snc.change_request.refresh_impacted.event': 'false',
  'glide.schedules.repeat_nth': 'day',
  'glide.schedules.fifth': 'last',
  'change.refresh_impacted.include_affected_cis': 'true',
  'change.conflict.mode': 'advanced',
  'change.conflict.refresh.conflicts': 'true',
  'change.conflict.allow_contiguous_changes': 'true',
  'change.conflict.blackout': 'true',
  'change.conflict.currentci': 'true',
  'change.conflict.currentwindow': 'true',
  'change.conflict.ci_maint_sched': 'true',
  'change.conflict.relatedchildblackout': 'false',
  'change.conflict.relatedparentblackout': 'false',
  'change.conflict.relatedchildwindow': 'false',
  'change.conflict.relatedparentwindow': 'false',
  'change.conflict.relatedservices': 'false',
  'change.conflict.identifymostcritical': 'false',
  'change.conflict.role': 'itil',
  'change.conflict.assigned_to': 'false',
  'change.conflict.consolidated_conflicts': 'true',
  'change.conflict.populateimpactedcis': 'false',
  'change.conflict.next_available.schedule_window': '90',
  'change.conflict.next_available.choice_limit': '100',
  'change.conflict.max_count': '1000',
  // The stand-in's own switches, for what is UNCONFIRMED (platform.md 14).
  'local.change.models': 'classic',
  'local.change.insert_state': 'force',
  'local.change.review_cancels_late': 'false',
  'local.ignore_given_sys_ids': 'false',
  'local.change.standard_read_only': 'description',
  'local.change.standard_required': 'save',
  'local.change.standard_work_notes': 'refuse',
  'local.change.preset_read_only': 'true',
  'local.change.stamp_work': 'true',
  'local.change.simplified_tasks': 'implement',
}

/** One row a property. */
export const propertyRows = (): SeedRow[] =>
  Object.entries(PROPERTIES).map(([name, value]) => ({
    table: 'sys_properties',
    row: { sys_id: idOf('sys_properties', name), name, value, type: 'string' },
  }))

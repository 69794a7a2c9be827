import { idOf } from '../../process/words'
import type { SeedRow } from './load'

/** Predefined condition types; three of them are of changes alone (SDK StateModel API). */
const TYPES: Readonly<Record<string, string>> = {
  'Transition Condition': 'sttrm_condition_type',
  'Transition Script': 'sttrm_condition_type',
  'Mandatory Fields': 'sttrm_condition_type',
  'Task has been through Approval': 'sttrm_condition_type',
  'Task is Approved': 'sttrm_condition_type',
  'Task is Rejected': 'sttrm_condition_type',
  Authorized: 'chg_model_condition_type',
  'Not On hold': 'chg_model_condition_type',
  'Risk evaluation': 'chg_model_condition_type',
}

/** sys_id of a predefined condition type. */
export const conditionTypeId = (name: string): string => idOf('sttrm_condition_type', name)
/** sys_id of a state attribute. */
export const attributeId = (name: string): string => idOf('sttrm_attribute', name)

export const conditionTypeRows = (): SeedRow[] => [
  ...Object.entries(TYPES).map(([name, table]) => ({
    table,
    row: { sys_id: conditionTypeId(name), name, table_name: 'change_request' },
  })),
  // The two that there are by default (c_ChangeStateModel).
  ...['allow_ci_modification', 'allow_implementation'].map((name) => ({
    table: 'sttrm_attribute',
    row: { sys_id: attributeId(name), name },
  })),
]

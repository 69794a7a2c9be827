import type { ColumnDef } from '../types'

const column = (
  table: string,
  scope: string,
  name: string,
  type: string,
  label: string,
  maxLength: number,
): ColumnDef => ({
  name,
  type,
  label,
  maxLength,
  mandatory: false,
  readOnly: false,
  unique: false,
  audit: false,
  attributes: {},
  table,
  scope,
  source: 'platform: system fields of every table',
})

/**
 * The system fields of every record; sys_class_name on flat tables too, which the platform lacks
 * there.
 */
export const baseColumns = (table: string, scope: string): readonly ColumnDef[] => [
  column(table, scope, 'sys_id', 'GUID', 'Sys ID', 32),
  column(table, scope, 'sys_created_on', 'glide_date_time', 'Created', 40),
  column(table, scope, 'sys_created_by', 'string', 'Created by', 40),
  column(table, scope, 'sys_updated_on', 'glide_date_time', 'Updated', 40),
  column(table, scope, 'sys_updated_by', 'string', 'Updated by', 40),
  column(table, scope, 'sys_mod_count', 'integer', 'Updates', 40),
  column(table, scope, 'sys_class_name', 'sys_class_name', 'Class', 80),
]

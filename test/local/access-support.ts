import { newSysId } from '../../local/engine/sysid'
import type { ColumnDef, Kernel, Row, Session, TableDef } from '../../local/types'

/** An access control as a test writes it; roles by name. */
export type Written = {
  readonly name: string
  readonly operation?: string
  readonly roles?: readonly string[]
  readonly type?: string
} & Readonly<Partial<Record<'condition' | 'script' | 'applies_to' | 'decision_type', string>>> &
  Readonly<Partial<Record<'admin_overrides' | 'active' | 'security_attribute', string>>>

export const BASE = 'x_demo_kit_base'
export const SUB = 'x_demo_kit_sub'

/** A table and one that extends it, with fields name, level and owner. */
export function defineFamily(kernel: Kernel, scope = 'global'): void {
  const column = (table: string, name: string, type = 'string'): ColumnDef => ({
    name,
    type,
    label: name,
    maxLength: 100,
    mandatory: false,
    readOnly: false,
    unique: false,
    audit: false,
    attributes: {},
    table,
    scope,
    source: '',
  })
  const define = (name: string, more: Partial<TableDef>): void =>
    kernel.dictionary.define({
      name,
      label: name,
      scope,
      audit: false,
      access: { read: true, create: true, update: true, delete: true, webService: true },
      columns: [],
      indexes: [],
      ...more,
    })
  define(BASE, { columns: ['name', 'level', 'owner'].map((name) => column(BASE, name)) })
  define(SUB, { extends: BASE, columns: [column(SUB, 'extra')] })
}

/** Puts an access control into the instance as its own installer would; returns its sys_id. */
export function acl(kernel: Kernel, { roles = [], ...fields }: Written): string {
  const sysId = newSysId()
  put(kernel, 'sys_security_acl', {
    sys_id: sysId,
    type: 'record',
    operation: 'read',
    active: '1',
    admin_overrides: '1',
    decision_type: 'allow',
    ...fields,
  })
  for (const name of roles)
    put(kernel, 'sys_security_acl_role', {
      sys_security_acl: sysId,
      sys_user_role: role(kernel, name),
    })
  return sysId
}

/** Takes all access controls of records away but the platform's own. */
export function clearAcls(kernel: Kernel): void {
  for (const table of ['sys_security_acl_role', 'sys_security_acl'])
    for (const { sys_id = '' } of kernel.records.select(kernel.records.parse(table, '')))
      kernel.records.delete(table, sys_id)
}

export const put = (kernel: Kernel, table: string, row: Row): void =>
  void kernel.records.insert(table, { sys_id: newSysId(), sys_class_name: table, ...row })

/** The sys_id of a role; made where it is not there. */
export function role(kernel: Kernel, name: string): string {
  const find = () =>
    kernel.records.select(kernel.records.parse('sys_user_role', `name=${name}`))[0]?.sys_id
  if (!find()) put(kernel, 'sys_user_role', { name })
  return find() ?? ''
}

export const sessionWith = (...roles: readonly string[]): Session => ({
  userId: '6816f79cc0a8016401c5a33be04be441',
  userName: 'somebody',
  roles: new Set(roles),
  timeZone: 'GMT',
  interactive: false,
  scope: 'global',
})

import { baselineTables } from '../../../local/baseline/tables'
import { createKernel } from '../../../local/kernel'
import { newSysId } from '../../../local/engine/sysid'
import { openStore } from '../../../local/store/store'
import type { InstanceSettings, Kernel, Row, Session, TableDef } from '../../../local/types'

export const SCOPE = 'x_acme_app'
/** Sunday 22 November 2026, 10:00 UTC. */
export const START = Date.UTC(2026, 10, 22, 10, 0, 0)

export const SETTINGS: InstanceSettings = {
  queueDelaySeconds: 0,
  createTasksOnImplement: true,
  startAt: START,
}

/** A kernel over the baseline tables (or, `again`, over what a data folder holds), with a small scoped app: table x_acme_app_note, and the app's own record. */
export function bootKernel({
  again = false,
  ...settings
}: Partial<InstanceSettings> & { again?: boolean } = {}): Kernel {
  const booted: { kernel?: Kernel } = {}
  const all = { ...SETTINGS, ...settings }
  const store = openStore(all, {
    warn: (message) => booted.kernel?.log.write('warn', 'query', message),
    property: (name) => booted.kernel?.properties.get(name) ?? '',
    now: () => booted.kernel?.clock.now() ?? START,
    evaluate: (session, expression) => booted.kernel?.realms.sandbox(session, expression) ?? '',
  })
  if (!again) for (const table of [...baselineTables(), NOTE]) store.dictionary.define(table)
  const kernel = (booted.kernel = createKernel(store, all))
  if (!again)
    put(kernel, 'sys_app', {
      sys_id: APP_ID,
      scope: SCOPE,
      name: 'Acme',
      runtime_access_tracking: 'enforcing',
    })
  kernel.realms.reset()
  return kernel
}

export const APP_ID = 'a'.repeat(32)

const column = (name: string, type: string, more: object = {}) => ({
  name,
  type,
  label: name,
  maxLength: 40,
  mandatory: false,
  readOnly: false,
  unique: false,
  audit: false,
  attributes: {},
  table: `${SCOPE}_note`,
  scope: SCOPE,
  source: '',
  ...more,
})

const NOTE: TableDef = {
  name: `${SCOPE}_note`,
  label: 'Note',
  scope: SCOPE,
  display: 'title',
  audit: false,
  access: { read: true, create: false, update: false, delete: false, webService: true },
  autoNumber: { prefix: 'NOTE', start: 1000, digits: 7 },
  columns: [
    column('number', 'string', { defaultValue: 'javascript:getNextObjNumberPadded();' }),
    column('title', 'string'),
    column('key', 'string'),
    column('done', 'boolean', { defaultValue: 'false' }),
    column('count', 'integer', { defaultValue: '7' }),
    column('due', 'glide_date_time'),
    column('day', 'glide_date'),
    column('owner', 'reference', { reference: 'sys_user' }),
    column('change', 'reference', { reference: 'change_request' }),
    column('secret', 'password2', { maxLength: 255 }),
    column('log', 'journal_input', { maxLength: 4000 }),
  ],
  indexes: [{ name: 'by_key', unique: true, columns: ['key'] }],
}

/** A record as an install writes it: straight into the store. */
export function put(kernel: Kernel, table: string, row: Row): string {
  const sysId = row.sys_id ?? newSysId()
  const outcome = kernel.records.insert(table, { ...row, sys_id: sysId, sys_class_name: table })
  if (outcome === 'duplicate') throw new Error(`duplicate ${table} ${sysId}`)
  return sysId
}

/** Metadata of the app, known from the next statement on. */
export function install(kernel: Kernel, table: string, row: Row): string {
  const sysId = put(kernel, table, { sys_scope: APP_ID, active: 'true', ...row })
  kernel.realms.reset()
  return sysId
}

export const grant = (kernel: Kernel, table: string, ...operations: string[]): void => {
  for (const operation of operations)
    install(kernel, 'sys_scope_privilege', {
      source_scope: APP_ID,
      target_scope: 'global',
      target_name: table,
      target_type: 'sys_db_object',
      operation,
      status: 'allowed',
    })
}

export const appSession = (kernel: Kernel): Session => kernel.people.systemSession(SCOPE)

/** Runs a script of the app; its last value, as JSON would have it. */
export function script(
  kernel: Kernel,
  text: string,
  globals: Record<string, unknown> = {},
): unknown {
  const value = kernel.realms.run(appSession(kernel), text, globals, 'test')
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown)
}

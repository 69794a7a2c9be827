import type { ColumnDef, InstanceSettings, TableDef } from '../../local/types'
import { type Store, openStore } from '../../local/store/store'

const settings: InstanceSettings = { queueDelaySeconds: 0, createTasksOnImplement: true }

/** A column of a test table: a string unless said otherwise. */
export const column = (name: string, more: Partial<ColumnDef> = {}): ColumnDef => ({
  name,
  type: 'string',
  label: name,
  maxLength: 40,
  mandatory: false,
  readOnly: false,
  unique: false,
  audit: false,
  attributes: {},
  table: '',
  scope: 'global',
  source: 'test',
  ...more,
})

/** A test table with these columns. */
export const table = (
  name: string,
  columns: readonly ColumnDef[],
  more: Partial<TableDef> = {},
): TableDef => ({
  name,
  label: name,
  scope: 'global',
  audit: false,
  access: { read: true, create: true, update: true, delete: true, webService: true },
  columns: columns.map((each) => ({ ...each, table: name })),
  indexes: [],
  ...more,
})

/** task ← change, task ← incident; ci ← server; the trees that the store tests play with. */
export const trees: readonly TableDef[] = [
  table('ci', [column('name'), column('fqdn'), column('disk', { type: 'integer' })], {
    indexes: [{ name: 'name', unique: false, columns: ['name'] }],
  }),
  table('server', [column('os')], { extends: 'ci' }),
  table('task', [
    column('number', { unique: true }),
    column('state', { type: 'integer' }),
    column('active', { type: 'boolean' }),
    column('short_description'),
    column('due', { type: 'glide_date_time' }),
    column('item', { type: 'reference', reference: 'ci' }),
    column('parent', { type: 'reference', reference: 'task' }),
  ]),
  table('change', [column('risk', { type: 'integer' }), column('code', { unique: true })], {
    extends: 'task',
  }),
  table('incident', [column('risk'), column('code')], { extends: 'task' }),
]

export type Opened = Store & {
  readonly warnings: string[]
  readonly properties: Map<string, string>
}

/** A store with the test tables, in memory or in a folder. */
export function opened(dataFolder?: string, image?: Uint8Array): Opened {
  const warnings: string[] = []
  const properties = new Map<string, string>()
  const store = openStore(
    { ...settings, dataFolder },
    {
      warn: (message) => warnings.push(message),
      property: (name) => properties.get(name) ?? '',
      now: () => Date.UTC(2026, 0, 15, 12),
    },
    image,
  )
  return { ...store, warnings, properties }
}

/** The same with the test tables defined. */
export function withTrees(dataFolder?: string): Opened {
  const store = opened(dataFolder)
  for (const each of trees) store.dictionary.define(each)
  return store
}

/** A sys_id that a test can read: 'a' → aaaa… */
export const id = (letter: string): string => letter.repeat(32).slice(0, 32)

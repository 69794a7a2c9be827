import type { Kernel } from '../local/types'

const SCOPE = 'x_bench'
const TABLE = `${SCOPE}_item`
const APP = 'e'.repeat(32)
const BATCH = 5000
const RUNS = 5

/** A small app: one table, one before rule that sets a field. */
function installApp(kernel: Kernel): void {
  const column = (name: string, type: string) => ({
    ...{ name, type, label: name, maxLength: 100, table: TABLE, scope: SCOPE, source: '' },
    ...{ mandatory: false, readOnly: false, unique: false, audit: false, attributes: {} },
  })
  kernel.dictionary.define({
    name: TABLE,
    label: 'Item',
    scope: SCOPE,
    audit: false,
    access: { read: true, create: true, update: true, delete: true, webService: true },
    columns: [column('name', 'string'), column('state', 'integer'), column('note', 'string')],
    indexes: [],
  })
  kernel.records.insert('sys_app', { sys_id: APP, scope: SCOPE, name: 'Bench' })
  kernel.records.insert('sys_script', {
    sys_id: 'f'.repeat(32),
    sys_scope: APP,
    name: 'Note',
    collection: TABLE,
    when: 'before',
    active: '1',
    action_insert: '1',
    order: '100',
    script: `(function (current) { current.setValue('note', 'seen ' + current.getValue('name')) })(current)`,
  })
  kernel.realms.reset()
}

/** Inserts a second through GlideRecord in the realm of an app, several times over. */
export function insertsPerSecond(kernel: Kernel): readonly number[] {
  installApp(kernel)
  const session = kernel.people.systemSession(SCOPE)
  const script = `for (let i = 0; i < ${BATCH}; i++) {
    const gr = new GlideRecord('${TABLE}')
    gr.initialize()
    gr.setValue('name', 'item ' + i)
    gr.setValue('state', i % 7)
    if (!gr.insert()) throw new Error('not inserted')
  }`
  return Array.from({ length: RUNS }, () => {
    const before = performance.now()
    kernel.realms.run(session, script, {}, 'bench')
    return BATCH / ((performance.now() - before) / 1000)
  })
}

import { MODEL } from '../../local/process/words'
import type { Row } from '../../local/types'
import { office } from './change-support'

const place = office()
const { kernel, as, must, open, change, instance, put } = place
const make = (table: string, row: Row): string =>
  must(kernel.operations.insert(as('admin'), table, row)).sys_id ?? ''
const run = (text: string, scope = 'global'): unknown => {
  const session = { ...as('itil'), scope }
  return JSON.parse(String(kernel.realms.run(session, `JSON.stringify(${text})`, {}, 'test')))
}
const onChange = (id: string, call: string, prefix = ''): unknown =>
  run(`(function () {
    var gr = new GlideRecord('change_request'); gr.get('${id}')
    return new ${prefix}ChangeRequest(gr).${call}
  })()`)

// platform.md 2.7; change-model-attribute-apis (Brazil docs)
test('ChangeRequest tells where a change may go, and what its state allows', () => {
  const id = open()
  expect(onChange(id, 'getNextStates()')).toEqual(['-4', '4'])
  expect(onChange(id, 'getNextManualStates()', 'global.')).toEqual(['-4', '4'])
  expect([onChange(id, "canMoveTo('-4')"), onChange(id, "canMoveTo('-2')")]).toEqual([true, false])
  expect([onChange(id, 'isInitialState()'), onChange(id, "isNextState('4')")]).toEqual([true, true])
  expect(onChange(id, "modelContainsAttribute('allow_implementation')")).toBe(true)
  expect(onChange(id, "hasStateAttribute('allow_implementation')")).toBe(false)
})

test('what it does not speak throws, and says where to add it', () => {
  const id = open()
  expect(() => onChange(id, "moveTo('-4')")).toThrow('local/glide/change-scripts.ts')
  expect(() => run('new global.STTRMModel(null)')).toThrow('local/glide/change-scripts.ts')
  expect(() => run('new global.ChangeCheckConflicts(null, {}).check()')).toThrow(
    'local/glide/change-scripts.ts',
  )
})

test('a scope needs the prefix, and a privilege to execute (platform.md 2.7, 10.2)', () => {
  make('sys_app', { scope: 'x_acme_app', name: 'Acme', runtime_access_tracking: 'enforcing' })
  const id = open()
  const text = `(function () { var gr = new GlideRecord('change_request'); gr.get('${id}'); return `
  expect(() => run(`${text} new ChangeRequest(gr).getNextStates() })()`, 'x_acme_app')).toThrow(
    'not defined',
  )
  expect(() =>
    run(`${text} new global.ChangeRequest(gr).getNextStates() })()`, 'x_acme_app'),
  ).toThrow(/Execute operation on script include 'ChangeRequest'/)
})

const fire = (name: string, parm1: string): void => {
  run(`(gs.eventQueue('${name}', null, '${parm1}', ''), 1)`)
  instance.settle()
}

// attach-process-change-model: the event, its parameter is the sys_id of the change
test('change_model.evaluate makes the automatic move that something else has opened', () => {
  const model = make('chg_model', { name: 'Waits', table_name: 'change_request' })
  const state = (state_value: string, initial_state = '0'): string =>
    make('sttrm_state', { sttrm_model: model, state_value, initial_state })
  const move = { from_state: state('-5', '1'), to_state: state('-4'), automatic: '1' }
  const transition = make('sttrm_state_transition', move)
  const condition_script = "gs.getProperty('acme.open') == 'true'"
  make('sttrm_transition_condition', { sttrm_state_transition: transition, condition_script })
  const id = open({ chg_model: model })
  instance.settle()
  kernel.properties.set('acme.open', 'true')
  expect(change(id).state).toBe('-5')
  fire('change_model.evaluate', id)
  expect(change(id).state).toBe('-4')
})

const SERVICES = { table: 'task_cmdb_ci_service', column: 'cmdb_ci_service' }
const impacted = (task: string): (string | undefined)[] =>
  place.rows(SERVICES.table, { task }).map((row) => row[SERVICES.column])

// refresh-impacted-services-cis, refreshing-impacted-services-properties
test('change.refresh_impacted_ci refreshes services; those added by hand stay', () => {
  const [ci, service_id, other] = [
    make('cmdb_ci', { name: 'imp-01' }),
    make('cmdb_ci_service', { name: 'Found' }),
    make('cmdb_ci_service', { name: 'By hand' }),
  ]
  const link = make('svc_ci_assoc', { ci_id: ci, service_id })
  const id = open({ cmdb_ci: ci })
  make(SERVICES.table, { task: id, cmdb_ci_service: other, manually_added: '1' })
  fire('change.refresh_impacted_ci', id)
  expect(impacted(id).sort()).toEqual([service_id, other].sort())
  kernel.operations.remove(as('admin'), 'svc_ci_assoc', link)
  fire('change.refresh_impacted_ci', id)
  expect(impacted(id)).toEqual([other])
})

test('leaving New refreshes by event where a property says so, and offerings follow another', () => {
  const names = [
    'com.snc.change_request.refresh_impacted.event',
    'com.snc.change_request.populate_service_offering',
  ]
  for (const name of names) kernel.properties.set(name, 'true')
  const [ci, service] = [
    make('cmdb_ci', { name: 'imp-02' }),
    make('cmdb_ci_service', { name: 'Sold' }),
  ]
  make('svc_ci_assoc', { ci_id: ci, service_id: service })
  const offering = make('service_offering', { name: 'Gold', parent: service })
  const id = open({ cmdb_ci: ci, type: 'standard' })
  put(id, { state: '-2' })
  expect(impacted(id)).toEqual([])
  instance.settle()
  expect(impacted(id)).toEqual([service])
  expect(place.rows('task_service_offering', { task: id })[0]?.service_offering).toBe(offering)
  for (const name of names) kernel.properties.set(name, 'false')
})

test('without affected CIs services are found walking up from the CI (CIUtils)', () => {
  const name = 'change.refresh_impacted.include_affected_cis'
  kernel.properties.set(name, 'false')
  const [ci, host, service] = [
    make('cmdb_ci', { name: 'disk' }),
    make('cmdb_ci', { name: 'host' }),
    make('cmdb_ci_service', { name: 'Above' }),
  ]
  make('cmdb_rel_ci', { parent: host, child: ci })
  make('cmdb_rel_ci', { parent: service, child: host })
  const id = open({ cmdb_ci: ci, chg_model: MODEL.standard })
  put(id, { state: '-2' })
  expect(impacted(id)).toEqual([service])
  kernel.properties.set(name, 'true')
})

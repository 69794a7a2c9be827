import fc from 'fast-check'
import { conditionTypeId } from '../../local/baseline/data/condition-types'
import { nextStates } from '../../local/process/change-actions'
import { isUnsupported } from '../../local/unsupported'
import { MODEL } from '../../local/process/words'
import type { Row } from '../../local/types'
import { office, saidOf } from './change-support'

// What a model, its states, transitions and conditions are: records that an admin edits and an app ships
// (configure-change-model-states, create-predefined-transition-condition-type; SDK StateModel API). Column names: the
// initial state and the mandatory fields were read from instances by public tools, two of them agreeing.

const place = office()
const { kernel, as, must, open, put, change, instance } = place

const make = (table: string, row: Row): string =>
  must(kernel.operations.insert(as('admin'), table, row)).sys_id ?? ''

/** A model of its own with the states New, Checked and Done. */
function ownModel(name: string) {
  const model = make('chg_model', { name, table_name: 'change_request', state_field: 'state' })
  const state = (state_value: string, state_label: string, more: Row = {}): string =>
    make('sttrm_state', { sttrm_model: model, state_value, state_label, ...more })
  const states = {
    new: state('-5', 'Fresh', { initial_state: '1' }),
    checked: state('-4', 'Checked'),
    done: state('3', 'Done'),
  }
  type Name = keyof typeof states
  const transition = (from: Name, to: Name, more: Row = {}): string =>
    make('sttrm_state_transition', { from_state: states[from], to_state: states[to], ...more })
  const condition = (sttrm_state_transition: string, type: string, more: Row = {}): string =>
    make('sttrm_transition_condition', {
      sttrm_state_transition,
      condition_type: conditionTypeId(type),
      name: type,
      ...more,
    })
  const moves = (id: string, state: string, more: Row = {}): string =>
    saidOf(put(id, { state, ...more })) === 'done' ? 'done' : 'refused'
  return { model, states, transition, condition, moves }
}

test('a model that an app ships works: its states, its moves and none besides', () => {
  const { model, transition, moves } = ownModel('Shipped')
  transition('new', 'checked')
  transition('checked', 'done')
  const id = open({ chg_model: model })
  expect(change(id).state).toBe('-5')
  expect([moves(id, '3'), moves(id, '-4'), moves(id, '-2'), moves(id, '3')]).toEqual([
    'refused',
    'done',
    'refused',
    'done',
  ])
})

test('no flow of the platform asks for approval of such a change (platform.md 2.2)', () => {
  const { model, transition } = ownModel('Without a flow')
  transition('new', 'checked')
  const id = open({ chg_model: model })
  put(id, { state: '-4', approval: 'requested' })
  instance.settle()
  expect(place.approvers(id, 'requested')).toEqual([])
  expect(change(id).approval).toBe('requested')
})

test('an admin who adds a transition allows the move, and who deletes it takes it back', () => {
  const { model, transition, moves } = ownModel('Edited')
  const id = open({ chg_model: model })
  expect(moves(id, '-4')).toBe('refused')
  const row = transition('new', 'checked')
  expect(moves(id, '-4')).toBe('done')
  transition('checked', 'new')
  expect(moves(id, '-5')).toBe('done')
  kernel.operations.remove(as('admin'), 'sttrm_state_transition', row)
  expect(moves(id, '-4')).toBe('refused')
})

type Try = readonly [type: string, condition: Row, passes: Row, fails: Row]
const scripted = "current.getValue('category') === 'Network'"
const CASES: readonly Try[] = [
  ['Transition Condition', { condition: 'category=Network^EQ' }, { category: 'Network' }, {}],
  ['Transition Script', { condition_script: scripted }, { category: 'Network' }, {}],
  ['Not On hold', {}, {}, { on_hold: '1', on_hold_reason: 'Waiting' }],
  ['Risk evaluation', {}, { risk: '3' }, {}],
  ['Task is Approved', {}, { approval: 'approved' }, { approval: 'requested' }],
  ['Task is Rejected', {}, { approval: 'rejected' }, { approval: 'approved' }],
  ['Task has been through Approval', {}, { approval: 'rejected' }, { approval: 'requested' }],
  ['Authorized', {}, { approval: 'approved' }, {}],
]

test.each(CASES)('%s is judged as the record would be', (type, condition, passes, fails) => {
  const { model, transition, condition: add, moves } = ownModel(type)
  add(transition('new', 'checked'), type, condition)
  expect(moves(open({ chg_model: model }), '-4', fails)).toBe('refused')
  expect(moves(open({ chg_model: model }), '-4', passes)).toBe('done')
})

test('Mandatory Fields are the rows of sttrm_transition_condition_field', () => {
  const { model, transition, condition, moves } = ownModel('Mandatory')
  const transition_condition = condition(transition('new', 'checked'), 'Mandatory Fields')
  for (const name of ['justification', 'test_plan'])
    make('sttrm_transition_condition_field', { transition_condition, name })
  const id = open({ chg_model: model, justification: 'It must be' })
  expect(moves(id, '-4')).toBe('refused')
  expect(moves(id, '-4', { test_plan: 'Look at it' })).toBe('done')
})

test('a condition that is inactive is not asked, and all that are active must pass', () => {
  const { model, transition, condition, moves } = ownModel('Several')
  const move = transition('new', 'checked')
  const first = condition(move, 'Risk evaluation')
  condition(move, 'Transition Condition', { condition: 'category=Network' })
  const id = open({ chg_model: model, category: 'Network' })
  expect(moves(id, '-4')).toBe('refused')
  kernel.operations.update(as('admin'), 'sttrm_transition_condition', first, { active: '0' })
  expect(moves(id, '-4')).toBe('done')
})

test('a condition type of an admin is a condition or a script to be used again', () => {
  const { model, transition, moves } = ownModel('Own type')
  const condition_type = make('chg_model_condition_type', {
    name: 'Networks only',
    condition_type: 'condition',
    condition: 'category=Network',
  })
  make('sttrm_transition_condition', {
    sttrm_state_transition: transition('new', 'checked'),
    condition_type,
    name: 'Networks only',
  })
  expect(moves(open({ chg_model: model }), '-4')).toBe('refused')
  expect(moves(open({ chg_model: model, category: 'Network' }), '-4')).toBe('done')
})

test('a script that fails does not pass, and the log says so', () => {
  const { model, transition, condition, moves } = ownModel('Broken')
  condition(transition('new', 'checked'), 'Transition Script', {
    condition_script: 'nothing.there()',
  })
  expect(moves(open({ chg_model: model }), '-4')).toBe('refused')
  expect(kernel.log.tail(5).map((line) => line.message)).toContainEqual(
    expect.stringContaining('nothing is not defined'),
  )
})

// t_PlaceAChangeRequestOnHold: "can progress only to the Canceled state while it is On Hold"
test('on hold a change stays where it is, whatever its model asks', () => {
  const { model, transition, moves } = ownModel('Held')
  transition('new', 'checked')
  const id = open({ chg_model: model, on_hold: '1', on_hold_reason: 'Waiting' })
  expect(moves(id, '-4')).toBe('refused')
  const { state_transitions } = nextStates(kernel, as('itil'), id) ?? { state_transitions: [] }
  expect(state_transitions.flat()[0]?.transition_available).toBe(false)
})

test('an automatic transition is made once its conditions hold (configure-change-model-states)', () => {
  const { model, transition, condition } = ownModel('Automatic')
  const move = transition('new', 'checked', { automatic: '1' })
  condition(move, 'Transition Condition', { condition: 'category=Network' })
  const id = open({ chg_model: model })
  instance.settle()
  expect(change(id).state).toBe('-5')
  put(id, { category: 'Network' })
  instance.settle()
  expect(change(id).state).toBe('-4')
})

test('automatic transitions in a circle end', () => {
  const { model, transition } = ownModel('Circle')
  transition('new', 'checked', { automatic: '1' })
  transition('checked', 'new', { automatic: '1' })
  open({ chg_model: model })
  expect(instance.settle()).toBeLessThan(1000)
})

test('labels are those of the model, and a transition is shown by both (nextstates)', () => {
  const { model, transition } = ownModel('Labels')
  transition('new', 'checked')
  const next = nextStates(kernel, as('itil'), open({ chg_model: model }))
  expect(next?.state_label).toEqual({ '-5': 'Fresh', '-4': 'Checked' })
  expect(next?.state_transitions.flat()[0]?.display_value).toBe('Fresh to Checked')
})

// The sample of GET …/nextstates: the three ways out of Implement, with their sys_ids
test("Normal's ways out of Implement are those of the docs' sample", () => {
  const id = open()
  kernel.records.update('change_request', id, { state: '-1' })
  const task = { change_request: id, short_description: 'Do it' }
  make('change_task', task)
  const next = nextStates(kernel, as('itil'), id)
  expect(next?.available_states).toEqual(expect.arrayContaining(['0', '4', '-1']))
  expect(next?.state_transitions).toEqual([
    [
      {
        sys_id: '7a0d2ccdc343101035ae3f52c1d3ae2e',
        display_value: 'Implement to Review',
        from_state: '-1',
        to_state: '0',
        transition_available: false,
        automatic_transition: true,
        conditions: [
          {
            passed: false,
            condition: {
              name: 'No active Change Tasks',
              description: null,
              sys_id: '3c1d2ccdc343101035ae3f52c1d3aea4',
            },
          },
        ],
      },
      {
        sys_id: 'db401481c343101035ae3f52c1d3aedd',
        display_value: 'Implement to Review',
        from_state: '-1',
        to_state: '0',
        transition_available: true,
        automatic_transition: false,
        conditions: [
          {
            passed: true,
            condition: {
              name: 'Not On hold',
              description: null,
              sys_id: '2132deb6c303101035ae3f52c1d3ae8c',
            },
          },
        ],
      },
    ],
    [
      {
        sys_id: '5327c551c343101035ae3f52c1d3aeec',
        display_value: 'Implement to Canceled',
        from_state: '-1',
        to_state: '4',
        transition_available: true,
        automatic_transition: false,
        conditions: [],
      },
    ],
  ])
})

// create-a-change-model: Preset Management
test('what a model presets is set at insert and cannot be edited', () => {
  const model = make('chg_model', {
    name: 'Preset',
    apply_record_preset: '1',
    record_preset: 'category=Network^unauthorized=true^EQ',
  })
  const id = open({ chg_model: model, category: 'Hardware' })
  expect(change(id)).toMatchObject({ category: 'Network', unauthorized: '1' })
  expect(saidOf(put(id, { category: 'Hardware' }))).toMatch(/set by the change model/)
  expect(saidOf(put(id, { unauthorized: '0' }))).toMatch(/set by the change model/)
  // unauthorized-change-request: a change manager may, with the reason in the work notes
  expect(saidOf(put(id, { unauthorized: '0', work_notes: 'It was announced' }))).toBe('done')
})

test('a preset that is not applied sets nothing (Apply record preset)', () => {
  const record_preset = 'category=Network^EQ'
  const model = make('chg_model', { name: 'Off', apply_record_preset: '0', record_preset })
  expect(change(open({ chg_model: model, category: 'Hardware' })).category).toBe('Hardware')
})

// c_ChangeStateModel: allow_ci_modification; change-model-attribute-apis (Brazil): a state before or after is enough
test('the attribute opens CIs in its states alone', () => {
  const { model, states, transition, moves } = ownModel('Open CIs')
  transition('new', 'checked')
  transition('checked', 'done')
  const attribute =
    place.rows('sttrm_attribute', { name: 'allow_ci_modification' })[0]?.sys_id ?? ''
  const link = { sttrm_state: states.checked, sttrm_attribute: attribute, active: '1' }
  make('sttrm_state_attribute', link)
  const id = open({ chg_model: model })
  expect(saidOf(place.attach(id, 'web-eu-01'))).toMatch(/was aborted/)
  moves(id, '-4')
  expect(saidOf(place.attach(id, 'web-eu-01'))).toBe('done')
  moves(id, '3')
  expect(saidOf(place.attach(id, 'web-eu-02'))).toMatch(/was aborted/)
})

test('whatever a condition holds, a move is done or refused, never more', () => {
  const { model, transition } = ownModel('Hostile')
  const move = transition('new', 'checked')
  transition('checked', 'new')
  const odd = fc.oneof(
    fc.string(),
    fc.constantFrom('state=-4', '^OR', '^NQ', 'a.b.c=1', 'throw 1', '}{'),
  )
  const id = open({ chg_model: model })
  fc.assert(
    fc.property(odd, odd, odd, (condition, condition_script, condition_type) => {
      const row = { condition, condition_script, condition_type, name: 'Odd' }
      const sysId = make('sttrm_transition_condition', { sttrm_state_transition: move, ...row })
      try {
        const written = put(id, { state: '-4' })
        if (written.ok) put(id, { state: '-5' })
        expect(['-5', '-4']).toContain(change(id).state)
      } catch (error) {
        if (!isUnsupported(error)) throw error
      } finally {
        kernel.operations.remove(as('admin'), 'sttrm_transition_condition', sysId)
      }
    }),
    { numRuns: 100 },
  )
})

test('the model of a type is the default one, and not the one that presets more', () => {
  expect(change(open({ type: 'emergency' })).chg_model).toBe(MODEL.emergency)
})

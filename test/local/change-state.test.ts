import { useModelSet } from '../../local/baseline/data'
import { takeFormMessages } from '../../local/engine/form-messages'
import { MODEL } from '../../local/process/words'
import { groupId } from '../../local/demo/people'
import { office, saidOf } from './change-support'

const GUARD =
  "Operation against file 'change_request' was aborted by Business Rule " +
  "'Change Model: Check State Transition^b6dae9e15317101034d1ddeeff7b1278'. " +
  'Business Rule Stack:Change Model: Check State Transition'

test('a new change without type gets the default model and is New (platform.md 1.3, 2.2)', () => {
  const { open, change } = office()
  const row = change(open())
  expect(row).toMatchObject({ chg_model: MODEL.normal, type: 'normal', state: '-5', active: '1' })
  expect(row.number).toMatch(/^CHG00\d{5}$/)
})

test.each([
  ['standard', MODEL.standard],
  ['emergency', MODEL.emergency],
  ['normal', MODEL.normal],
])('type %s finds its change model (platform.md 2.2)', (type, model) => {
  const { open, change } = office()
  expect(change(open({ type }))).toMatchObject({ type, chg_model: model })
})

test('a model derives the type from its record preset (platform.md 2.2)', () => {
  const { open, change } = office()
  expect(change(open({ chg_model: MODEL.emergency })).type).toBe('emergency')
  expect(change(open({ chg_model: MODEL.unauthorized })).unauthorized).toBe('1')
})

test('a change posted in another state lands in New (platform.md 2.4, UNCONFIRMED)', () => {
  const { open, change } = office()
  expect(change(open({ state: '3' })).state).toBe('-5')
})

test('an instance may refuse another state at insert instead (platform.md 2.4, 14)', () => {
  const { open, kernel } = office()
  kernel.properties.set('local.change.insert_state', 'abort')
  expect(() => open({ state: '-2' })).toThrow(GUARD)
})

test('a move that the model lacks is aborted by the rule with its sys_id (platform.md 2.4)', () => {
  const { open, put, change } = office()
  const id = open()
  expect(saidOf(put(id, { state: '-2' }))).toBe(GUARD)
  expect(change(id).state).toBe('-5')
})

test('the person at the form reads which model prevented which move (platform.md 2.4)', () => {
  const { open, put, kernel } = office()
  put(open(), { state: '-1' })
  expect(takeFormMessages(kernel)).toEqual([
    "Change model 'Normal' prevented state transition from New to Implement",
  ])
})

test('leaving New needs an assignment group (platform.md 2.6)', () => {
  const { open, put } = office()
  const id = open({ assignment_group: '' })
  expect(saidOf(put(id, { state: '-4' }))).toBe(GUARD)
  expect(saidOf(put(id, { state: '-4', assignment_group: groupId('Web Platform') }))).toBe('done')
})

test('a standard change goes New, Scheduled, Implement, Review, Closed (platform.md 2.1)', () => {
  const { open, move, put, change } = office()
  const id = open({ type: 'standard' })
  for (const state of ['-2', '-1', '0']) move(id, state)
  expect(saidOf(put(id, { state: '3', close_code: 'successful', close_notes: 'Done' }))).toBe(
    'done',
  )
  expect(change(id)).toMatchObject({ state: '3', active: '0' })
})

test('actual start and end are set on entering Implement and Review (platform.md 2.1)', () => {
  const { open, move, change } = office()
  const id = open({ type: 'standard' })
  for (const state of ['-2', '-1', '0']) move(id, state)
  expect(change(id)).toMatchObject({
    work_start: '2026-11-22 12:00:00',
    work_end: '2026-11-22 12:00:00',
  })
})

test('nobody moves a change from Authorize to Scheduled before it is approved', () => {
  const { open, move, decide, put, change } = office()
  const id = open()
  move(id, '-4')
  decide(id, 'omar.diaz', 'approved')
  expect(change(id).state).toBe('-3')
  expect(saidOf(put(id, { state: '-2', approval: 'approved' }))).toBe(GUARD)
})

test('nor before anybody has been asked, whatever approval says', () => {
  const { open, put } = office()
  const id = open({ type: 'emergency' })
  put(id, { state: '-3' })
  expect(saidOf(put(id, { state: '-2', approval: 'approved' }))).toBe(GUARD)
})

test.each(['-5', '-4', '-3', '-2', '-1'])(
  'a change in %s can be canceled (platform.md 2.1)',
  (state) => {
    const { open, move, decide, schedule, put, change } = office()
    const id = open()
    if (state === '-4' || state === '-3') move(id, '-4')
    if (state === '-3') decide(id, 'omar.diaz', 'approved')
    if (state === '-2' || state === '-1') schedule(id)
    if (state === '-1') move(id, '-1')
    expect(change(id).state).toBe(state)
    expect(saidOf(put(id, { state: '4' }))).toBe('done')
  },
)

test('Review and Closed cannot be canceled (platform.md 2.1)', () => {
  const { open, move, put } = office()
  const id = open({ type: 'standard' })
  for (const state of ['-2', '-1', '0']) move(id, state)
  expect(saidOf(put(id, { state: '4' }))).toBe(GUARD)
  put(id, { state: '3', close_code: 'successful', close_notes: 'Done' })
  expect(saidOf(put(id, { state: '4' }))).toBe(GUARD)
  expect(saidOf(put(id, { state: '-5' }))).toBe(GUARD)
})

test('closing needs close code and close notes (platform.md 2.6, 13.8)', () => {
  const { open, move, put } = office()
  const id = open({ type: 'standard' })
  for (const state of ['-2', '-1', '0']) move(id, state)
  expect(saidOf(put(id, { state: '3', close_code: 'successful' }))).toBe(GUARD)
  expect(saidOf(put(id, { state: '3', close_code: 'successful', close_notes: 'All up' }))).toBe(
    'done',
  )
})

test('closing is refused while a change task is active (platform.md 1.5, 13.8)', () => {
  const { open, move, put, kernel, as, must } = office()
  const id = open({ type: 'standard' })
  const task = must(kernel.operations.insert(as('itil'), 'change_task', { change_request: id }))
  for (const state of ['-2', '-1', '0']) move(id, state)
  const closing = { state: '3', close_code: 'successful', close_notes: 'Done' }
  expect(saidOf(put(id, closing))).toBe(GUARD)
  kernel.operations.update(as('itil'), 'change_task', task.sys_id ?? '', { state: '4' })
  expect(saidOf(put(id, closing))).toBe('done')
})

test('the type changes only while the change is New (platform.md 2.1)', () => {
  const { open, put, move, change } = office()
  const id = open()
  expect(saidOf(put(id, { type: 'emergency' }))).toBe('done')
  expect(change(id).chg_model).toBe(MODEL.emergency)
  move(id, '-3')
  expect(saidOf(put(id, { type: 'normal' }))).toMatch(/only be changed while it is New/)
})

test('in a simplified instance the type finds the simplified model (platform.md 2.2, 13.19)', () => {
  const { open, change, kernel } = office()
  useModelSet(kernel, 'simplified')
  const row = change(open({ type: 'normal' }))
  expect(kernel.records.get('chg_model', row.chg_model ?? '')?.name).toBe('Normal (simplified)')
  expect(kernel.records.get('chg_model', MODEL.normal)?.active).toBe('0')
})

test('an unauthorized change goes from Authorize to Review (platform.md 2.1)', () => {
  const { open, move, decide, change } = office()
  const id = open({ chg_model: MODEL.unauthorized })
  move(id, '-3')
  decide(id, 'carol.adams', 'approved')
  expect(change(id).state).toBe('0')
})

test('over REST the refused move is 403 with rule name and sys_id in detail (platform.md 2.4, 13.6)', () => {
  const { open, instance } = office()
  const answer = instance.handle({
    method: 'PATCH',
    path: `/api/now/table/change_request/${open()}`,
    headers: {
      authorization: `Basic ${Buffer.from('itil:itil').toString('base64')}`,
      'content-type': 'application/json',
    },
    body: Buffer.from('{"state":"-2"}'),
  })
  expect(answer.status).toBe(403)
  expect(JSON.parse(String(answer.body))).toEqual({
    error: { message: 'Operation Failed', detail: GUARD },
    status: 'failure',
  })
})

test('a script gets null and the text of the abort (platform.md 2.4, 13.6)', () => {
  const { open, kernel, as } = office()
  const script = `(function () {
    var change = new GlideRecord('change_request')
    change.get('${open()}')
    change.setValue('state', '-2')
    return change.update() + '; ' + change.getLastErrorMessage()
  })()`
  expect(kernel.realms.run(as('itil'), script, {}, 'test')).toBe(`null; ${GUARD}`)
})

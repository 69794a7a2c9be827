import type { ChangeDraft, Changes, TaskDraft } from '../../../src/flow/ports'

/** What a suite needs of the world around a change: people, a group and CIs that exist there. */
export type ChangesWorld = {
  readonly changes: Changes
  readonly group: string
  readonly person: string
  readonly cis: readonly [string, string]
  /** sys_id of a plan row. */
  readonly plan: string
  /** A person puts the change on hold. */
  hold(id: string): void
  /** A person decides, a minute after the one before. */
  decide(id: string, verdict: 'approved' | 'rejected', comments: string): void
}

const ID = 'ab'.repeat(16)
const TASK = 'cd'.repeat(16)
const at = Date.parse('2026-11-22T21:00:00Z')

const draft = (world: ChangesWorld, more: Partial<ChangeDraft> = {}): ChangeDraft => ({
  type: 'normal',
  template: '',
  shortDescription: 'Patching RP-2041',
  description: 'All of it',
  justification: 'Weak',
  implementationPlan: 'Do',
  backoutPlan: 'Undo',
  testPlan: 'Scan',
  riskAndImpact: 'Low',
  requestedBy: world.person,
  assignmentGroup: world.group,
  assignedTo: '',
  startAt: at,
  endAt: at + 3_600_000,
  dueAt: null,
  correlationId: 'RP-2041',
  correlationDisplay: 'JetPatch',
  plan: world.plan,
  cmdbCi: '',
  risk: '3',
  impact: '2',
  priority: '3',
  ...more,
})
const task = (more: Partial<TaskDraft> = {}): TaskDraft => ({
  shortDescription: 'Verify',
  description: 'Scan',
  type: 'testing',
  order: 900,
  assignmentGroup: '',
  startAt: null,
  endAt: null,
  correlationId: TASK,
  ...more,
})

/** What every adapter of change requests must do. */
export function changesSuite(name: string, open: () => ChangesWorld): void {
  test(`${name}: a change is opened as New under the given id, once`, () => {
    const world = open()
    const first = world.changes.open(draft(world), ID)
    expect(first).toEqual({ ok: true, id: ID })
    expect(world.changes.open(draft(world), ID)).toEqual(first)
    expect(world.changes.get(ID)).toMatchObject({
      sysId: ID,
      number: expect.stringMatching(/^CHG\d{7}$/),
      type: 'normal',
      state: '-5',
      stateLabel: 'New',
      approval: 'not requested',
      onHold: false,
      startAt: at,
      endAt: at + 3_600_000,
      assignmentGroup: world.group,
      active: true,
    })
    expect(world.changes.get('ef'.repeat(16))).toBeNull()
    expect(world.changes.get('')).toBeNull()
  })

  test(`${name}: a legal move is reached, another says why it was not`, () => {
    const world = open()
    world.changes.open(draft(world), ID)
    const jump = world.changes.move(ID, '3')
    expect(jump.reached).toBe('-5')
    expect(jump.why).not.toBe('')
    expect(world.changes.move(ID, '-4')).toMatchObject({ reached: '-4', why: '' })
    expect(world.changes.get(ID)?.state).toBe('-4')
  })

  test(`${name}: what others have booked in a span is told CI by CI, the plan's own changes left out`, () => {
    const world = open()
    const [one, two] = world.cis
    const span = { start: at + 60_000, end: at + 120_000 }
    const but = { correlationId: 'RP-9', correlationDisplay: 'JetPatch' }
    world.changes.open(draft(world, { cmdbCi: two }), ID)
    world.changes.attach(ID, one, '1'.repeat(32))
    const { number = '' } = world.changes.get(ID) ?? {}
    const booked = { change: number, start: at, end: at + 3_600_000 }
    const byCi = (a: { ci: string }, b: { ci: string }) => (a.ci < b.ci ? -1 : 1)
    expect([...world.changes.booked([one, two], span, but)].sort(byCi)).toEqual(
      [
        { ...booked, ci: one },
        { ...booked, ci: two },
      ].sort(byCi),
    )
    expect(world.changes.booked([two], span, but)).toEqual([{ ...booked, ci: two }])
    expect(world.changes.booked([], span, but)).toEqual([])
    const after = { start: booked.end, end: booked.end + 60_000 }
    expect(world.changes.booked([one, two], after, but)).toEqual([])
    const own = { correlationId: 'RP-2041', correlationDisplay: 'JetPatch' }
    expect(world.changes.booked([one, two], span, own)).toEqual([])
  })

  test(`${name}: CIs are attached once while the change is New, and not after`, () => {
    const world = open()
    const [one, two] = world.cis
    world.changes.open(draft(world), ID)
    expect(world.changes.attach(ID, one, '1'.repeat(32)).ok).toBe(true)
    expect(world.changes.attach(ID, one, '1'.repeat(32)).ok).toBe(true)
    expect(world.changes.affected(ID)).toEqual([one])
    world.changes.move(ID, '-4')
    expect(world.changes.attach(ID, two, '2'.repeat(32)).ok).toBe(false)
    expect(world.changes.affected(ID)).toEqual([one])
  })

  test(`${name}: a task is added once, closed with code and notes, and canceled`, () => {
    const world = open()
    world.changes.open(draft(world), ID)
    expect(world.changes.addTask(ID, task(), TASK)).toEqual({ ok: true, id: TASK })
    expect(world.changes.addTask(ID, task(), TASK)).toEqual({ ok: true, id: TASK })
    expect(world.changes.tasks(ID)).toMatchObject([
      { sysId: TASK, shortDescription: 'Verify', active: true, correlationId: TASK },
    ])
    expect(world.changes.closeTask(TASK, 'successful', 'Proved').ok).toBe(true)
    expect(world.changes.tasks(ID)).toMatchObject([{ state: '3', active: false }])
    const other = '3'.repeat(32)
    world.changes.addTask(ID, task({ correlationId: other }), other)
    expect(world.changes.cancelTask(other, 'Not needed').ok).toBe(true)
    expect(world.changes.tasks(ID).find(({ sysId }) => sysId === other)).toMatchObject({
      state: '4',
      active: false,
    })
    expect(world.changes.closeTask('9'.repeat(32), 'successful', 'x').ok).toBe(false)
  })

  test(`${name}: fields are edited, notes written, nobody has decided yet`, () => {
    const world = open()
    world.changes.open(draft(world), ID)
    expect(world.changes.edit(ID, { startAt: at + 60_000, endAt: at + 7_200_000 }).ok).toBe(true)
    expect(world.changes.get(ID)).toMatchObject({ startAt: at + 60_000, endAt: at + 7_200_000 })
    expect(world.changes.note(ID, 'A word').ok).toBe(true)
    expect(world.changes.decision(ID, 'approved')).toBeNull()
    expect(world.changes.edit('9'.repeat(32), {}).ok).toBe(false)
    expect(world.changes.note('9'.repeat(32), 'x').ok).toBe(false)
    expect(world.changes.move('9'.repeat(32), '4').why).not.toBe('')
  })

  test(`${name}: a change of a plan is among those touched since`, () => {
    const world = open()
    world.changes.open(draft(world), ID)
    expect(world.changes.touchedSince(0, 100)).toContain(ID)
    expect(world.changes.touchedSince(Date.parse('2999-01-01T00:00:00Z'), 100)).toEqual([])
  })

  test(`${name}: a canceled change ends its tasks, and goes nowhere from there`, () => {
    const { changes, ...world } = open()
    changes.open(draft({ changes, ...world }), ID)
    changes.addTask(ID, task(), TASK)
    expect(changes.move(ID, '4', { workNote: 'Not now' })).toEqual({ reached: '4', why: '' })
    expect(changes.get(ID)).toMatchObject({ state: '4', stateLabel: 'Canceled', active: false })
    expect(changes.tasks(ID)).toMatchObject([{ state: '4', active: false }])
    expect(changes.move(ID, '-5').reached).toBe('4')
  })

  test(`${name}: back in New, CIs are attached again`, () => {
    const { changes, ...world } = open()
    changes.open(draft({ changes, ...world }), ID)
    changes.move(ID, '-4')
    expect(changes.move(ID, '-5')).toEqual({ reached: '-5', why: '' })
    expect(changes.attach(ID, world.cis[1], '2'.repeat(32)).ok).toBe(true)
  })

  test(`${name}: on hold, only a cancel moves it`, () => {
    const { changes, hold, ...world } = open()
    changes.open(draft({ changes, hold, ...world }), ID)
    changes.move(ID, '-4')
    hold(ID)
    expect(changes.get(ID)).toMatchObject({ onHold: true, state: '-4' })
    expect(changes.move(ID, '-5')).toMatchObject({ reached: '-4', why: expect.stringMatching(/./) })
    expect(changes.move(ID, '4')).toEqual({ reached: '4', why: '' })
    expect(changes.get(ID)?.onHold).toBe(false)
  })

  test(`${name}: nobody can be asked without an assignment group`, () => {
    const { changes, ...world } = open()
    changes.open(draft({ changes, ...world }, { assignmentGroup: '' }), ID)
    expect(changes.move(ID, '-4')).toMatchObject({ reached: '-5', why: expect.stringMatching(/./) })
  })

  test(`${name}: tasks come in their order, each with its number`, () => {
    const { changes, ...world } = open()
    changes.open(draft({ changes, ...world }), ID)
    changes.addTask(ID, task({ shortDescription: 'Last', order: 900 }), '5'.repeat(32))
    changes.addTask(ID, task({ shortDescription: 'First', order: 100 }), '6'.repeat(32))
    expect(changes.tasks(ID).map((row) => row.shortDescription)).toEqual(['First', 'Last'])
    for (const { number } of changes.tasks(ID)) expect(number).toMatch(/^CTASK\d{7}$/)
  })

  test(`${name}: dates are emptied by null`, () => {
    const { changes, ...world } = open()
    changes.open(draft({ changes, ...world }), ID)
    expect(changes.edit(ID, { startAt: null, endAt: null }).ok).toBe(true)
    expect(changes.get(ID)).toMatchObject({ startAt: null, endAt: null })
  })

  test(`${name}: the newest decision is told, with the words of the person`, () => {
    const { changes, decide, ...world } = open()
    changes.open(draft({ changes, decide, ...world }), ID)
    changes.move(ID, '-4')
    decide(ID, 'rejected', 'Too early')
    decide(ID, 'rejected', 'Still too early')
    const told = changes.decision(ID, 'rejected')
    expect(told).toMatchObject({ comments: 'Still too early', at: expect.any(Number) })
    expect(told?.by).not.toBe('')
    expect(changes.decision(ID, 'approved')).toBeNull()
  })
}

import { CHANGE_STATES } from '../../../src/contract/states'
import type {
  ChangeDraft,
  ChangeNow,
  Changes,
  Clock,
  Outcome,
  ProblemDraft,
  TaskDraft,
  TaskNow,
} from '../../../src/flow/ports'

/** Legal moves by type (platform.md 2.1). */
const MOVES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  normal: {
    '-5': ['-4', '4'],
    '-4': ['-5', '-3', '-2', '4'],
    '-3': ['-5', '-2', '4'],
    '-2': ['-1', '4'],
    '-1': ['0', '4'],
    '0': ['3'],
  },
  standard: { '-5': ['-2', '4'], '-2': ['-1', '4'], '-1': ['0', '4'], '0': ['3'] },
  emergency: {
    '-5': ['-3', '4'],
    '-3': ['-5', '-2', '4'],
    '-2': ['-1', '4'],
    '-1': ['0', '4'],
    '0': ['3'],
  },
}
const LABELS: Readonly<Record<string, { readonly label: string } | undefined>> = CHANGE_STATES
const labelOf = (state: string): string => LABELS[state]?.label ?? state

export type MemoryChange = ChangeNow & {
  readonly draft: ChangeDraft
  readonly closeCode: string
  readonly closeNotes: string
  readonly notes: readonly string[]
  readonly updatedAt: number
}
type MemoryTask = TaskNow & {
  readonly change: string
  readonly draft: TaskDraft
  readonly notes: readonly string[]
  readonly closeCode: string
}
type Decision = {
  readonly verdict: string
  readonly by: string
  readonly comments: string
  readonly at: number
}

export type MemoryChanges = Changes & {
  all(): readonly MemoryChange[]
  problems(): readonly ProblemDraft[]
  task(id: string): MemoryTask | undefined
  /** What people and the platform do: sets fields with no guard. */
  set(id: string, fields: Partial<MemoryChange>): void
  decide(id: string, decision: Decision): void
  setPendingApprovals(id: string, count: number): void
  addPersonsTask(change: string, shortDescription: string, createdFrom?: string): string
  /** null lets it pass; a text is the platform's refusal of a state. */
  refuseMove(rule: (id: string, state: string) => string | null): void
  refuseOpen(why: string): void
}

const no = (why: string): Outcome => ({ ok: false, why })
const yes = (id: string): Outcome => ({ ok: true, id })

/** Change requests in memory: state guard, CI lock, cancelled tasks and close codes as in platform.md 2.1 to 2.6. */
export function memoryChanges(clock: Clock): MemoryChanges {
  const changes = new Map<string, MemoryChange>()
  const cis = new Map<string, Map<string, string>>()
  const tasks = new Map<string, MemoryTask>()
  const problems = new Map<string, ProblemDraft>()
  const decisions = new Map<string, Decision[]>()
  const pending = new Map<string, number>()
  let rule: (id: string, state: string) => string | null = () => null
  let closed = ''
  const put = (change: MemoryChange): void => {
    changes.set(change.sysId, { ...change, updatedAt: clock.now() })
  }
  const put2 = (task: MemoryTask): void => void tasks.set(task.sysId, task)
  const fresh = (draft: ChangeDraft, id: string): MemoryChange => ({
    sysId: id,
    number: `CHG${String(30001 + changes.size).padStart(7, '0')}`,
    type: draft.type,
    state: '-5',
    stateLabel: 'New',
    approval: 'not requested',
    onHold: false,
    onHoldReason: '',
    startAt: draft.startAt,
    endAt: draft.endAt,
    assignmentGroup: draft.assignmentGroup,
    assignedTo: draft.assignedTo,
    active: true,
    updatedBy: 'jetpatch',
    draft,
    closeCode: '',
    closeNotes: '',
    notes: [],
    updatedAt: clock.now(),
  })
  const refusalOf = (change: MemoryChange, state: string, closeCode: string): string => {
    if (!(MOVES[change.type]?.[change.state] ?? []).includes(state)) {
      return "Operation against file 'change_request' was aborted by Business Rule 'Change Model: Check State Transition'"
    }
    if (['-4', '-2'].includes(state) && change.assignmentGroup === '') {
      return 'Assignment group is mandatory'
    }
    if (change.onHold && state !== '4') return 'The change is on hold'
    if (state === '3' && closeCode === '') return 'Close code is mandatory'
    return rule(change.sysId, state) ?? ''
  }
  const tasksOf = (change: string): readonly MemoryTask[] =>
    [...tasks.values()].filter((task) => task.change === change)
  const endTask = (id: string, state: string, note: string, closeCode = ''): Outcome => {
    const task = tasks.get(id)
    if (task === undefined) return no('Record not found')
    put2({ ...task, state, active: false, closeCode, notes: [...task.notes, note] })
    return yes(id)
  }
  return {
    all: () => [...changes.values()],
    problems: () => [...problems.values()],
    task: (id) => tasks.get(id),
    set(id, fields) {
      const change = changes.get(id)
      if (change === undefined) throw new Error(`no change ${id}`)
      const state = fields.state ?? change.state
      put({
        ...change,
        stateLabel: labelOf(state),
        active: !['3', '4'].includes(state),
        ...fields,
      })
    },
    decide: (id, decision) => void decisions.set(id, [...(decisions.get(id) ?? []), decision]),
    setPendingApprovals: (id, count) => void pending.set(id, count),
    addPersonsTask(change, shortDescription, createdFrom = 'manual') {
      const sysId = `person${tasks.size}`.padEnd(32, '0')
      const draft: TaskDraft = {
        shortDescription,
        description: '',
        type: 'implementation',
        order: 0,
        assignmentGroup: '',
        startAt: null,
        endAt: null,
        correlationId: '',
      }
      put2({
        ...taskNow(sysId, draft, tasks.size),
        createdFrom,
        createdBy: 'itil',
        change,
        draft,
        notes: [],
        closeCode: '',
      })
      return sysId
    },
    refuseMove: (next) => void (rule = next),
    refuseOpen: (why) => void (closed = why),
    get: (id) => changes.get(id) ?? null,
    open(draft, id) {
      if (changes.has(id)) return yes(id)
      if (closed !== '') return no(closed)
      put(fresh(draft, id))
      return yes(id)
    },
    edit(id, { closeCode, closeNotes, ...fields }) {
      const change = changes.get(id)
      if (change === undefined) return no('Record not found')
      put({
        ...change,
        draft: { ...change.draft, ...fields },
        startAt: fields.startAt === undefined ? change.startAt : fields.startAt,
        endAt: fields.endAt === undefined ? change.endAt : fields.endAt,
        assignmentGroup: fields.assignmentGroup ?? change.assignmentGroup,
        closeCode: closeCode ?? change.closeCode,
        closeNotes: closeNotes ?? change.closeNotes,
      })
      return yes(id)
    },
    move(id, state, fields = {}) {
      const change = changes.get(id)
      if (change === undefined) return { reached: '', why: 'Record not found' }
      const closeCode = fields.closeCode ?? change.closeCode
      const why = refusalOf(change, state, closeCode)
      if (why !== '') return { reached: change.state, why }
      if (state === '4') {
        for (const task of tasksOf(id)) {
          if (task.active) {
            endTask(task.sysId, '4', 'Change task cancelled due to Change request being cancelled')
          }
        }
      }
      put({
        ...change,
        state,
        stateLabel: labelOf(state),
        active: !['3', '4'].includes(state),
        onHold: state === '4' ? false : change.onHold,
        closeCode,
        closeNotes: fields.closeNotes ?? change.closeNotes,
        notes: fields.workNote === undefined ? change.notes : [...change.notes, fields.workNote],
      })
      return { reached: state, why: '' }
    },
    note(id, text) {
      const change = changes.get(id)
      if (change === undefined) return no('Record not found')
      put({ ...change, notes: [...change.notes, text] })
      return yes(id)
    },
    affected: (id) => [...(cis.get(id)?.keys() ?? [])],
    attach(change, ci, id) {
      const own = cis.get(change) ?? new Map<string, string>()
      if (own.has(ci)) return yes(own.get(ci) ?? id)
      if (changes.get(change)?.state !== '-5') {
        return no('Configuration item cannot change for Change Requests in this state')
      }
      own.set(ci, id)
      cis.set(change, own)
      return yes(id)
    },
    tasks: (id) => [...tasksOf(id)].sort((a, b) => a.draft.order - b.draft.order),
    addTask(change, draft, id) {
      if (!tasks.has(id)) {
        put2({ ...taskNow(id, draft, tasks.size), change, draft, notes: [], closeCode: '' })
      }
      return yes(id)
    },
    closeTask: (id, code, notes) => endTask(id, '3', notes, code),
    cancelTask: (id, notes) => endTask(id, '4', notes),
    noteTask(id, text) {
      const task = tasks.get(id)
      if (task === undefined) return no('Record not found')
      put2({ ...task, notes: [...task.notes, text] })
      return yes(id)
    },
    openProblem(draft, id) {
      if (!problems.has(id)) problems.set(id, draft)
      return { ok: true, id, number: `PRB${[...problems.keys()].indexOf(id) + 1}` }
    },
    decision(id, verdict) {
      const found = (decisions.get(id) ?? []).filter((one) => one.verdict === verdict).pop()
      return found === undefined ? null : { by: found.by, comments: found.comments, at: found.at }
    },
    pendingApprovals: (id) => pending.get(id) ?? 0,
    booked: (wanted, { start, end }, but) =>
      [...changes.values()].flatMap((change) => {
        const { draft, startAt, endAt } = change
        const isOwn =
          draft.correlationId === but.correlationId &&
          draft.correlationDisplay === but.correlationDisplay
        if (isOwn || !change.active || startAt === null || endAt === null) return []
        if (startAt >= end || endAt <= start) return []
        const all = new Set([draft.cmdbCi, ...(cis.get(change.sysId)?.keys() ?? [])])
        return [...all]
          .filter((ci) => wanted.includes(ci))
          .map((ci) => ({ ci, change: change.number, start: startAt, end: endAt }))
      }),
    touchedSince: (at, limit) =>
      [...changes.values()]
        .filter((change) => change.updatedAt >= at && change.draft.plan !== '')
        .sort((a, b) => a.updatedAt - b.updatedAt)
        .slice(0, limit)
        .map((change) => change.sysId),
  }
}

const taskNow = (sysId: string, draft: TaskDraft, count: number): TaskNow => ({
  sysId,
  number: `CTASK${String(10001 + count).padStart(7, '0')}`,
  shortDescription: draft.shortDescription,
  state: '1',
  active: true,
  createdFrom: '',
  correlationId: draft.correlationId,
  createdBy: 'jetpatch',
})

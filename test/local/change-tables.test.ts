import { useModelSet } from '../../local/baseline/data'
import { newSysId } from '../../local/engine/sysid'
import { MODEL, roundIn } from '../../local/process/words'
import { office } from './change-support'

// The moves of platform.md 2.1, written down once more: an oracle that shares nothing with the models.
const STATES = ['-5', '-4', '-3', '-2', '-1', '0', '3', '4']
const LEGAL: Readonly<Record<string, string>> = {
  normal: '-5>-4 -5>4 -4>-5 -4>-3 -4>4 -3>-5 -3>-2 -3>4 -2>-1 -2>4 -1>0 -1>4 0>3',
  standard: '-5>-2 -5>4 -2>-1 -2>4 -1>0 -1>4 0>3',
  emergency: '-5>-3 -5>4 -3>-5 -3>-2 -3>4 -2>-1 -2>4 -1>0 -1>4 0>3',
}
const BY_TYPE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  classic: { normal: MODEL.normal, standard: MODEL.standard, emergency: MODEL.emergency },
  simplified: {
    normal: MODEL.simplifiedNormal,
    standard: MODEL.standard,
    emergency: MODEL.simplifiedEmergency,
  },
  customised: { normal: MODEL.normal, standard: MODEL.standard, emergency: MODEL.emergency },
  'simplified-customised': {
    normal: MODEL.simplifiedNormal,
    standard: MODEL.standard,
    emergency: MODEL.simplifiedEmergency,
  },
}
const FULL = {
  description: 'All of it',
  justification: 'Needed',
  risk: '4',
  impact: '3',
  start_date: '2026-12-01 10:00:00',
  end_date: '2026-12-01 12:00:00',
  close_code: 'successful',
  close_notes: 'Done',
}

const place = office()
const { kernel, open, put, change } = place

/** Puts a change into a state without asking, everything that its model may want being there, and tries a move. */
function tries(id: string, from: string, to: string): boolean {
  kernel.records.update('change_request', id, { ...change(id), state: from, active: '1' })
  const round = { parent: id, wf_activity: roundIn(from), approval: 'approved', active: '1' }
  const row = { sys_id: newSysId(), sys_class_name: 'sysapproval_group', ...round }
  kernel.records.insert('sysapproval_group', row)
  const { ok } = put(id, { state: to })
  kernel.records.delete('sysapproval_group', row.sys_id)
  return ok
}

describe.each(Object.keys(BY_TYPE))('change models: %s', (set) => {
  beforeAll(() => useModelSet(kernel, set as Parameters<typeof useModelSet>[1]))

  test.each(Object.keys(LEGAL))('a %s change moves as documented, and no other way', (type) => {
    const id = open({ type, ...FULL })
    expect(change(id).chg_model).toBe(BY_TYPE[set]?.[type])
    const pairs = STATES.flatMap((from) => STATES.map((to) => [from, to] as const))
    const found = pairs.filter(([from, to]) => from !== to && tries(id, from, to))
    expect(found.map((pair) => pair.join('>')).join(' ')).toBe(LEGAL[type])
  })

  // change-model-defaults-for-simplified-change-management: which are active, and which are shown
  test('the models that are active are those of the table in the docs', () => {
    const models = place.rows('chg_model', { active: '1' })
    const names = models.map((row) => row.name).sort()
    const both = ['Standard', 'Unauthorized Change']
    const classic = ['Change Registration', 'Emergency', 'Normal']
    const simplified = ['Change Registration', 'Emergency', 'Normal'].map(
      (name) => `${name} (simplified)`,
    )
    const customised = set === 'simplified-customised' ? ['Normal'] : []
    expect(names).toEqual(
      [
        ...both,
        ...(set.startsWith('simplified') ? [...simplified, ...customised] : classic),
      ].sort(),
    )
    expect(models.every((row) => row.available_in_ui === '1')).toBe(true)
  })

  test('a change without type gets the default model', () => {
    expect(change(open(FULL)).chg_model).toBe(BY_TYPE[set]?.normal)
  })
})

test('the set is the property local.change.models', () => {
  useModelSet(kernel, 'classic')
  const row = place.rows('sys_properties', { name: 'local.change.models' })[0]
  kernel.operations.update(place.as('admin'), 'sys_properties', row?.sys_id ?? '', {
    value: 'simplified',
  })
  expect(change(open({ type: 'emergency' })).chg_model).toBe(MODEL.simplifiedEmergency)
})

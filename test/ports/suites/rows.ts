import type { Condition, Rows } from '../../../src/flow/ports'

const ID = 'ab'.repeat(16)

/** What every adapter of the app's own tables must do. */
export function rowsSuite(name: string, open: () => Rows): void {
  test(`${name}: a row comes back with every kind of column as it went`, () => {
    const rows = open()
    const at = Date.parse('2026-11-20T21:05:00Z')
    rows.insert(
      'plan',
      {
        source: ID,
        plan_key: 'k',
        name: 'Ü, ^OR "x"',
        emergency: true,
        cursor: 7,
        claimed_until: at,
      },
      ID,
    )
    expect(rows.get('plan', ID)).toMatchObject({
      sys_id: ID,
      name: 'Ü, ^OR "x"',
      emergency: true,
      cursor: 7,
      claimed_until: at,
    })
  })

  test(`${name}: columns that were never set are empty, 0, false or null`, () => {
    const rows = open()
    rows.insert('plan', { source: ID, plan_key: 'k' }, ID)
    expect(rows.get('plan', ID)).toMatchObject({
      name: '',
      cursor: 0,
      emergency: false,
      claimed_until: null,
      receipt: '',
    })
  })

  test(`${name}: a second row with the same sys_id or unique key is not inserted`, () => {
    const rows = open()
    expect(rows.insert('plan', { source: ID, plan_key: 'k' }, ID)).toBe(ID)
    expect(rows.insert('plan', { source: ID, plan_key: 'other' }, ID)).toBeNull()
    expect(rows.insert('plan', { source: ID, plan_key: 'k' })).toBeNull()
    expect(rows.count('plan', [['source', '=', ID]])).toBe(1)
  })

  test(`${name}: an update changes what it names and nothing else; of a missing row it says false`, () => {
    const rows = open()
    rows.insert('plan', { source: ID, plan_key: 'k', name: 'a', cursor: 1, emergency: true }, ID)
    expect(rows.update('plan', ID, { cursor: 2 })).toBe(true)
    expect(rows.get('plan', ID)).toMatchObject({ name: 'a', cursor: 2, emergency: true })
    expect(rows.update('plan', ID, { emergency: false, name: '', claimed_until: null })).toBe(true)
    expect(rows.get('plan', ID)).toMatchObject({ name: '', emergency: false, claimed_until: null })
    expect(rows.update('plan', 'cd'.repeat(16), { cursor: 3 })).toBe(false)
    expect(rows.get('plan', 'cd'.repeat(16))).toBeNull()
    expect(rows.get('plan', '')).toBeNull()
  })

  test(`${name}: a removed row is gone`, () => {
    const rows = open()
    rows.insert('plan', { source: ID, plan_key: 'k' }, ID)
    expect(rows.remove('plan', ID)).toBe(true)
    expect(rows.get('plan', ID)).toBeNull()
  })

  const three = (rows: Rows): void => {
    for (const [n, status] of [
      [1, 'pending'],
      [2, 'installed'],
      [3, 'pending'],
    ] as const) {
      rows.insert('endpoint', {
        plan: ID,
        endpoint_key: `ep-${n}`,
        position: n,
        status,
        status_at: n * 60_000,
        message: n === 2 ? 'm' : '',
        reachable: n !== 3,
      })
    }
  }
  test(`${name}: many rows are changed together, those that the conditions find and no other`, () => {
    const rows = open()
    three(rows)
    const pending = ['status', '=', 'pending'] as const
    rows.updateAll('endpoint', [pending, ['position', '>', 1]], { status: 'failed', message: 'x' })
    rows.updateAll('endpoint', [['endpoint_key', 'in', []]], { status: 'released' })
    const all = rows.find('endpoint', [['plan', '=', ID]], { orderBy: ['position'] })
    expect(all.map(({ status, message }) => [status, message])).toEqual([
      ['pending', ''],
      ['installed', 'm'],
      ['failed', 'x'],
    ])
    rows.updateAll('endpoint', [['plan', '=', ID]], { message: '', status_at: null })
    expect(rows.find('endpoint', [['message', 'not empty']])).toEqual([])
    expect(rows.find('endpoint', [['status_at', 'not empty']])).toEqual([])
  })

  type Where = readonly Condition<'endpoint'>[]
  const keys = (rows: Rows, ...where: Where): readonly string[] =>
    rows
      .find('endpoint', [['plan', '=', ID], ...where], { orderBy: ['position'] })
      .map((row) => row.endpoint_key)

  test.each<[string, Where[number], readonly string[]]>([
    ['=', ['status', '=', 'pending'], ['ep-1', 'ep-3']],
    ['= of a boolean', ['reachable', '=', true], ['ep-1', 'ep-2']],
    ['!=', ['status', '!=', 'pending'], ['ep-2']],
    ['<', ['position', '<', 2], ['ep-1']],
    ['<=', ['position', '<=', 2], ['ep-1', 'ep-2']],
    ['>', ['status_at', '>', 60_000], ['ep-2', 'ep-3']],
    ['>=', ['status_at', '>=', 120_000], ['ep-2', 'ep-3']],
    ['in', ['endpoint_key', 'in', ['ep-3', 'ep-1', 'ep-9']], ['ep-1', 'ep-3']],
    ['in nothing', ['endpoint_key', 'in', []], []],
    ['not in', ['status', 'not in', ['installed', 'failed']], ['ep-1', 'ep-3']],
    ['not in nothing', ['status', 'not in', []], ['ep-1', 'ep-2', 'ep-3']],
    ['starts with', ['endpoint_key', 'starts with', 'ep-2'], ['ep-2']],
    ['empty', ['message', 'empty'], ['ep-1', 'ep-3']],
    ['not empty', ['message', 'not empty'], ['ep-2']],
    ['= whatever the case', ['status', '=', 'Installed'], ['ep-2']],
    ['in whatever the case', ['endpoint_key', 'in', ['EP-1']], ['ep-1']],
    ['!= counts the empty in', ['message', '!=', 'm'], ['ep-1', 'ep-3']],
    ['a sign that SQL would take as any', ['endpoint_key', 'starts with', 'ep_'], []],
    ['the time of its insertion', ['sys_created_on', '>=', 0], ['ep-1', 'ep-2', 'ep-3']],
    ['an empty time is before nothing', ['installed_at', '<', 9e12], []],
    ['an empty time is after nothing', ['installed_at', '>', 0], []],
  ])(`${name}: finds by %s`, (_operator, condition, found) => {
    const rows = open()
    three(rows)
    expect(keys(rows, condition)).toEqual(found)
  })

  test(`${name}: keys that begin with # stand before all ids`, () => {
    const rows = open()
    three(rows)
    rows.insert('endpoint', { plan: ID, endpoint_key: '#1', position: 4 })
    rows.insert('endpoint', { plan: ID, endpoint_key: '0', position: 5 })
    expect(keys(rows, ['endpoint_key', '>=', '0'])).toEqual(['ep-1', 'ep-2', 'ep-3', '0'])
    expect(keys(rows, ['endpoint_key', 'starts with', '#'])).toEqual(['#1'])
  })

  test(`${name}: a page is ordered and bounded`, () => {
    const rows = open()
    three(rows)
    const page = rows.find('endpoint', [['plan', '=', ID]], {
      orderBy: ['position'],
      descending: true,
      limit: 2,
    })
    expect(page.map((row) => row.position)).toEqual([3, 2])
  })

  test(`${name}: rows are ordered by one column, then by the next, empty times first`, () => {
    const rows = open()
    for (const [key, position, at] of [
      ['b', 1, 60_000],
      ['a', 1, null],
      ['c', 0, 120_000],
    ] as const) {
      rows.insert('endpoint', { plan: ID, endpoint_key: key, position, installed_at: at })
    }
    const order = (...orderBy: ('position' | 'endpoint_key' | 'installed_at')[]): string =>
      rows
        .find('endpoint', [['plan', '=', ID]], { orderBy })
        .map((row) => row.endpoint_key)
        .join('')
    expect(order('position', 'endpoint_key')).toBe('cab')
    expect(order('endpoint_key')).toBe('abc')
    expect(order('installed_at')).toBe('abc')
  })

  test(`${name}: an update that would take the key of another row is refused whole`, () => {
    const rows = open()
    rows.insert('plan', { source: ID, plan_key: 'a', name: 'A' }, ID)
    rows.insert('plan', { source: ID, plan_key: 'b' })
    expect(rows.update('plan', ID, { plan_key: 'b', name: 'B' })).toBe(false)
    expect(rows.get('plan', ID)).toMatchObject({ plan_key: 'a', name: 'A' })
    expect(rows.update('plan', ID, { plan_key: 'c' })).toBe(true)
    expect(rows.insert('plan', { source: ID, plan_key: 'a' })).not.toBeNull()
  })

  test(`${name}: a long text comes back whole, line ends and all`, () => {
    const rows = open()
    const warnings = JSON.stringify(Array.from({ length: 500 }, (_, at) => `line ${at}\n\t"ü😀"`))
    rows.insert('plan', { source: ID, plan_key: 'k', warnings }, ID)
    expect(rows.get('plan', ID)?.warnings).toBe(warnings)
  })

  test(`${name}: what is not there cannot be removed`, () => {
    expect(open().remove('plan', ID)).toBe(false)
  })

  test(`${name}: a secret is never part of a row, and empty where none is set`, () => {
    const rows = open()
    rows.insert('source', { name: 'S', user: ID, signing_secret: 'whsec_c2VjcmV0' }, ID)
    expect(rows.get('source', ID)?.signing_secret).toBe('')
    expect(rows.find('source', [['name', '=', 'S']])[0]?.signing_secret).toBe('')
    expect(rows.secret('source', ID, 'previous_secret')).toBe('')
    expect(rows.secret('source', 'cd'.repeat(16), 'signing_secret')).toBe('')
  })

  test(`${name}: a tally names values as they are stored`, () => {
    const rows = open()
    three(rows)
    expect(rows.tally('endpoint', [['plan', '=', ID]], 'reachable')).toEqual({ '1': 2, '0': 1 })
    expect(rows.tally('endpoint', [['plan', '=', ID]], 'message')).toEqual({ '': 2, m: 1 })
  })

  test(`${name}: counts and tallies`, () => {
    const rows = open()
    three(rows)
    expect(rows.count('endpoint', [['plan', '=', ID]])).toBe(3)
    expect(rows.tally('endpoint', [['plan', '=', ID]], 'status')).toEqual({
      pending: 2,
      installed: 1,
    })
    expect(rows.count('endpoint', [['sys_id', 'in', []]])).toBe(0)
    expect(rows.tally('endpoint', [['sys_id', 'in', []]], 'status')).toEqual({})
  })
}

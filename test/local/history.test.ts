import { bootKit } from './http-kit'
import { browserOf } from './pages-support'

const { call, instance } = bootKit()
const { kernel } = instance
const CHANGE = '/api/now/table/change_request'
const LINE = '/api/now/table/sys_history_line'
const SET = '/api/now/table/sys_history_set'

const made = (body: object): string => call('POST', CHANGE, { body }).body.result.sys_id
const linesOf = (id: string, more = '') =>
  call('GET', `${LINE}?sysparm_query=set.id=${id}${more}^ORDERBYupdate_time`).body.result
const setsOf = (id: string) => call('GET', `${SET}?sysparm_query=id=${id}`).body.result

// c_HistorySets.md, c_DiffBtwnAuditHistSets.md
test('a record of an audited table has a history set from its insertion on, with what it was made with', () => {
  const id = made({ short_description: 'one', type: 'normal' })
  expect(setsOf(id)).toMatchObject([{ table: 'change_request' }])
  expect(setsOf(id)[0].initial_values).toContain('<short_description>one</short_description>')
  const [line] = linesOf(id, '^field=short_description')
  expect(line).toMatchObject({
    label: 'Short description',
    old: '',
    new: 'one',
    update: '-1',
    type: 'audit',
    user_id: 'admin',
  })
})

test('each change is a line with what people saw and what is stored, before and after', () => {
  const id = made({ short_description: 'one', impact: '3' })
  call('PATCH', `${CHANGE}/${id}`, { body: { impact: '1' } })
  const lines = linesOf(id, '^field=impact')
  expect(lines.map((line: Record<string, string>) => [line.old_value, line.new_value])).toEqual([
    ['', '3'],
    ['3', '1'],
  ])
  expect(lines[1]).toMatchObject({ old: '3 - Low', new: '1 - High' })
  expect(Number(lines[1].update)).toBeGreaterThan(0)
})

test('journal entries are lines, once each, with the id of the entry', () => {
  const id = made({ short_description: 'one' })
  call('PATCH', `${CHANGE}/${id}`, { body: { work_notes: 'first' } })
  expect(linesOf(id, '^field=work_notes')).toHaveLength(1)
  call('PATCH', `${CHANGE}/${id}`, { body: { work_notes: 'second' } })
  const notes = linesOf(id, '^fieldINcomments,work_notes')
  expect(notes.map((line: Record<string, string>) => line.new).sort()).toEqual(['first', 'second'])
  const entries = call('GET', `/api/now/table/sys_journal_field?sysparm_query=element_id=${id}`)
  const ids = entries.body.result.map(({ sys_id }: { sys_id: string }) => sys_id).sort()
  expect(notes.map((line: Record<string, string>) => line.journal_sysid).sort()).toEqual(ids)
})

test('asked again, the lines are the same records', () => {
  const id = made({ short_description: 'one' })
  const ids = () => linesOf(id).map(({ sys_id }: { sys_id: string }) => sys_id)
  expect(ids()).toEqual(ids())
  expect(setsOf(id)).toHaveLength(1)
})

test('an old record has a set once a person opened its form', () => {
  const [row] = kernel.records.select(kernel.records.parse('change_request', ''))
  const id = row?.sys_id ?? ''
  kernel.records.update('change_request', id, { sys_created_on: '2001-02-03 04:05:06' })
  const all = () => call('GET', `${SET}?sysparm_limit=1000`).body.result
  const has = () => all().some((set: { id: string }) => set.id === id)
  for (const { sys_id = '' } of kernel.records.select(kernel.records.parse('sys_history_set', '')))
    kernel.records.delete('sys_history_set', sys_id)
  expect(has()).toBe(false)
  browserOf(instance, 'itil').get(`/change_request.do?sys_id=${id}`)
  expect(has()).toBe(true)
})

test('of a table that is not audited, and of a record that is not there, there is no history', () => {
  const group = call('POST', '/api/now/table/sys_user_grmember', { body: {} }).body.result.sys_id
  expect(linesOf(group)).toEqual([])
  expect(setsOf('f'.repeat(32))).toEqual([])
})

test('sets that nobody looked at for 30 days are cleaned away with their lines', () => {
  const id = made({ short_description: 'old' })
  expect(linesOf(id).length).toBeGreaterThan(0)
  instance.advance(31 * 86_400)
  expect([linesOf(id), setsOf(id)]).toEqual([[], []])
  browserOf(instance, 'itil').get(`/change_request.do?sys_id=${id}`)
  expect(linesOf(id).length).toBeGreaterThan(0)
})

test('a form that is opened after 30 days makes the set anew, also where nobody asked meanwhile', () => {
  const id = made({ short_description: 'old' })
  expect(linesOf(id).length).toBeGreaterThan(0)
  instance.advance(31 * 86_400)
  browserOf(instance, 'itil').get(`/change_request.do?sys_id=${id}`)
  expect(linesOf(id).length).toBeGreaterThan(0)
})

// c_HistoryTimeline: read access to sys_history_set "by default is granted to admin"; of lines, assumed
test.each(['itil', 'jetpatch'])('history is for admins: %s is told nothing of it', (as) => {
  const id = made({ short_description: 'mine' })
  for (const query of [`${LINE}?sysparm_query=set.id=${id}`, `${SET}?sysparm_query=id=${id}`]) {
    expect(call('GET', query).body.result.length).toBeGreaterThan(0)
    expect(call('GET', query, { as }).body.result ?? []).toEqual([])
  }
})

test('an insert costs no statement more by it', () => {
  const before = { ...kernel.records.stats }
  const session = kernel.people.systemSession()
  kernel.operations.insert(session, 'change_task', { short_description: 'cheap' })
  const [cost] = [kernel.records.stats.inserts - before.inserts]
  expect(cost).toBe(1)
})

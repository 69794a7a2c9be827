import { bootKit } from './http-kit'
import { id } from './kit'

const { instance, call } = bootKit()
const CHANGE = '/api/sn_chg_rest/change'
const system = instance.kernel.people.systemSession()

const template = (name: string, more: Record<string, string> = {}): string => {
  const put = (table: string, row: Record<string, string>): string => {
    const written = instance.kernel.operations.insert(system, table, row)
    if (!written.ok) throw new Error(written.message)
    return written.sysId
  }
  const version = put('std_change_producer_version', {
    name: `${name} - 1`,
    template_value: 'short_description=Patch a rack^description=As always^EQ',
  })
  return put('std_change_record_producer', { name, active: '1', current_version: version, ...more })
}

// platform.md 11.3: POST /change/standard/{template_id}; 1.3: std_change_producer_version is set then
test('a standard change is made from its template', () => {
  const path = `${CHANGE}/standard/${template('Rack')}`
  const { status, body } = call('POST', path, { as: 'itil', body: { priority: '2' } })
  expect(status).toBe(200)
  expect(body.result).toMatchObject({
    type: { value: 'standard' },
    state: { value: -5 },
    short_description: { value: 'Patch a rack' },
    priority: { value: 2 },
    std_change_producer_version: { value: expect.stringMatching(/^[0-9a-f]{32}$/) },
  })
})

test('a template that is retired, or none at all, gives no change', () => {
  const retired = template('Old', { retired: '1' })
  expect(call('POST', `${CHANGE}/standard/${retired}`, { body: {} }).status).toBe(404)
  expect(call('POST', `${CHANGE}/standard/${id('none')}`, { body: {} }).status).toBe(404)
  const names = call('GET', `${CHANGE}/standard/template`).body.result.map(
    (row: { name: { value: string } }) => row.name.value,
  )
  expect(names).not.toContain('Old')
  expect(names).toContain('Rack')
})

// platform.md 2.4, verbatim: the rule that rejects description in a PATCH of a standard change
test('the description of a change from a template cannot be changed', () => {
  const path = `${CHANGE}/standard/${template('Fixed')}`
  const sysId = call('POST', path, { body: {} }).body.result.sys_id.value
  const answer = call('PATCH', `${CHANGE}/${sysId}`, { body: { description: 'other' } })
  expect(answer.body.error).toEqual({
    message:
      "Change Request record could not be updated. Operation against file 'change_request' was aborted by Business Rule 'Restrict fields from Standard Change^5230b9179735ca504546f027f053af79'. Business Rule Stack:Restrict fields from Standard Change",
    detail: '',
  })
  expect(call('PATCH', `${CHANGE}/${sysId}`, { body: { priority: '1' } }).status).toBe(200)
})

import { ciId } from '../../local/demo/cis'
import { userId } from '../../local/demo/people'
import { office } from './change-support'
import { browserOf } from './pages-support'

test('without a session every page leads to the login, and back to where one wanted to go', () => {
  const { instance } = office()
  const path = '/change_request_list.do?sysparm_query=active%3Dtrue'
  const answer = instance.handle({ method: 'GET', path, headers: {}, body: Buffer.alloc(0) })
  expect(answer.status).toBe(302)
  expect(answer.headers.location).toBe(`/login.do?sysparm_url=${encodeURIComponent(path)}`)
})

test('a wrong password is told and starts no session', () => {
  const { instance } = office()
  const answer = instance.handle({
    method: 'POST',
    path: '/login.do',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: Buffer.from('user_name=itil&user_password=wrong'),
  })
  expect(answer.status).toBe(401)
  expect(answer.headers['set-cookie']).toBeUndefined()
  expect(String(answer.body)).toContain('User name or password invalid')
})

test('the navigator shows the menus of the roles that one has', () => {
  const { instance } = office()
  expect(browserOf(instance, 'admin').get('/')).toContain('User Administration')
  const page = browserOf(instance, 'itil').get('/navpage.do')
  expect(page).toContain('Assigned to me')
  expect(page).not.toContain('User Administration')
})

test('what was stored is text on every page, never markup', () => {
  const { instance, open } = office()
  const nasty = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
  const id = open({ short_description: nasty, description: nasty, work_notes: nasty })
  const browser = browserOf(instance, 'itil')
  for (const path of [
    `/change_request.do?sys_id=${id}`,
    '/change_request_list.do',
    `/change_request_list.do?sysparm_search=${encodeURIComponent(nasty)}`,
    `/change_request.do?sys_id=${encodeURIComponent(nasty)}`,
    `/change_request_list.do?sysparm_query=${encodeURIComponent(`number=${nasty}`)}`,
  ]) {
    const page = browser.get(path)
    expect(page).not.toContain('<script')
    expect(page).not.toContain('<img')
  }
})

test('a page has no script and may run none', () => {
  const { instance } = office()
  const answer = instance.handle({
    method: 'GET',
    path: '/login.do',
    headers: {},
    body: Buffer.alloc(0),
  })
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
})

test('a write without the token of the session is refused (another site posted it)', () => {
  const { instance, open, change } = office()
  const id = open()
  const browser = browserOf(instance, 'itil')
  const answer = browser.post(`/change_request.do?sys_id=${id}`, {
    sysparm_ck: 'guessed',
    sys_action: 'state:4',
  })
  expect(answer.status).toBe(403)
  expect(change(id).state).toBe('-5')
})

test('who may not read a table sees no row of it and no form', () => {
  const { instance, open, change } = office()
  const id = open()
  const browser = browserOf(instance, 'jetpatch')
  expect(browser.get('/change_request_list.do')).not.toContain(change(id).number ?? '')
  expect(browser.get('/change_request_list.do')).toContain('Security constraints')
  expect(browser.status(`/change_request.do?sys_id=${id}`)).toBe(404)
})

test('who may only read sees the form without buttons, and a posted edit is refused', () => {
  const { instance, kernel, as } = office()
  const role = kernel.records.select(kernel.records.parse('sys_user_role', 'name=cmdb_read'))[0]
  kernel.operations.insert(as('admin'), 'sys_user_has_role', {
    user: userId('jetpatch'),
    role: role?.sys_id ?? '',
  })
  const reader = browserOf(instance, 'jetpatch')
  const path = `/cmdb_ci_win_server.do?sys_id=${ciId('web-eu-01')}`
  expect(reader.get(path)).not.toContain('value="save"')
  const answer = reader.post(path, { 'cmdb_ci_win_server.name': 'renamed' })
  expect(String(answer.body)).toContain('ACL Exception Update Failed due to security constraints')
  expect(kernel.records.get('cmdb_ci', ciId('web-eu-01'))?.name).toBe('web-eu-01')
})

test('a list pages through many rows', () => {
  const { instance, kernel, as } = office()
  for (let n = 0; n < 250; n += 1)
    kernel.operations.insert(as('admin'), 'cmdb_ci_linux_server', {
      name: `bulk-${String(n).padStart(3, '0')}`,
    })
  const browser = browserOf(instance, 'itil')
  const list = '/cmdb_ci_linux_server_list.do?sysparm_query=nameSTARTSWITHbulk^ORDERBYname'
  expect(browser.get(list)).toContain('1 to 100 of 250')
  const last = browser.get(`${list}&sysparm_first_row=201`)
  expect(last).toContain('201 to 250 of 250')
  expect(last).toContain('bulk-249')
  expect(last).not.toContain('bulk-199')
})

test('an unknown table is no page', () => {
  const { instance } = office()
  const browser = browserOf(instance, 'admin')
  expect(browser.status('/no_such_table_list.do')).toBe(404)
  expect(browser.status('/no_such_table.do?sys_id=1')).toBe(404)
})

test('lists and forms follow the installed layout', () => {
  const { instance, kernel, as } = office()
  const put = (table: string, row: Record<string, string>): string => {
    const written = kernel.operations.insert(as('admin'), table, row)
    if (!written.ok) throw new Error(written.message)
    return written.sysId
  }
  const list = put('sys_ui_list', { name: 'cmn_schedule', view: 'Default view' })
  put('sys_ui_list_element', { list_id: list, element: 'type', position: '1' })
  put('sys_ui_list_element', { list_id: list, element: 'name', position: '0' })
  const section = put('sys_ui_section', {
    name: 'cmn_schedule',
    view: 'Default view',
    caption: 'When it runs',
  })
  put('sys_ui_element', { sys_ui_section: section, element: 'time_zone', position: '0' })
  const related = put('sys_ui_related_list', { name: 'cmn_schedule', view: 'Default view' })
  put('sys_ui_related_list_entry', {
    list_id: related,
    related_list: 'cmn_schedule_span.schedule',
    position: '0',
  })
  const browser = browserOf(instance, 'admin')
  const heads = [...browser.get('/cmn_schedule_list.do').matchAll(/<th scope="col">([^<]+)</g)]
  expect(heads.map(([, label]) => label)).toEqual(['Name', 'Type'])
  const row = kernel.records.select(kernel.records.parse('cmn_schedule', 'type=maintenance'))[0]
  const form = browser.get(`/cmn_schedule.do?sys_id=${row?.sys_id}`)
  expect(form).toContain('When it runs')
  expect(form).toContain('id="cmn_schedule_span.schedule"')
})

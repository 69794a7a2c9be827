import { office } from './change-support'
import { browserOf } from './pages-support'

test.each(['SOAP', 'WSDL', 'JSONv2&sysparm_action=getRecords', 'CSV', 'XML'])(
  'the web service or export ?%s at the address of a page is refused, and says so',
  (parameters) => {
    const browser = browserOf(office().instance, 'admin')
    expect(browser.status(`/incident.do?${parameters}`)).toBe(501)
    expect(browser.get(`/incident_list.do?${parameters}`)).toContain('is not spoken here')
  },
)

test('the addresses of the frame lead to the page that they name, never away', () => {
  const { instance } = office()
  const to = (path: string) =>
    instance.handle({ method: 'GET', path, headers: {}, body: Buffer.alloc(0) }).headers.location
  expect(to('/nav_to.do?uri=change_request.do%3Fsys_id%3Dx')).toBe('/change_request.do?sys_id=x')
  expect(to('/now/nav/ui/classic/params/target/incident_list.do')).toBe('/incident_list.do')
  expect(to('/nav_to.do?uri=https%3A%2F%2Felsewhere.example')).toBe('/navpage.do')
  expect(to('/nav_to.do?uri=%2F%2Felsewhere.example%2Fx.do')).toBe('/navpage.do')
})

test('a background script runs for an admin who posts the form with its token, and for nobody else', () => {
  const { instance } = office()
  const run = (user: string, fields: Record<string, string>) =>
    browserOf(instance, user).post('/sys.scripts.do', { script: 'gs.info("ran")', ...fields })
  const admin = browserOf(instance, 'admin')
  admin.get('/sys.scripts.do')
  const answer = admin.post('/sys.scripts.do', { script: 'gs.info("ran")' })
  expect(String(answer.body)).toContain('*** Script: ran')
  expect(run('admin', { sysparm_ck: 'guessed' }).status).toBe(403)
  expect(run('itil', {}).status).toBe(403)
})

test('what a script throws is shown, not a fault of the page', () => {
  const admin = browserOf(office().instance, 'admin')
  admin.get('/sys.scripts.do')
  const answer = admin.post('/sys.scripts.do', { script: 'nothing.of.the.kind()' })
  expect(answer.status).toBe(200)
  expect(String(answer.body)).toContain('nothing is not defined')
})

test.each(['constructor', 'toString', '__proto__', 'state:constructor'])(
  'a form that names the action %s is told that there is none',
  (sys_action) => {
    const { instance, open } = office()
    const browser = browserOf(instance, 'admin')
    const path = `/change_request.do?sys_id=${open({})}`
    browser.get(path)
    expect(browser.post(path, { sys_action }).status).toBe(403)
  },
)

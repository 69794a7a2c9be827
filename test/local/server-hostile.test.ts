import { bootKit } from './http-kit'
import { id } from './kit'

const { instance, call } = bootKit()
const CHANGE = '/api/now/table/change_request'

const ODD = [
  '/',
  '//',
  '/api',
  '/api/',
  '/api/now/table',
  '/api/now/table/',
  '/api/now/table/__proto__',
  '/api/now/table/constructor',
  '/api/now/table/toString/x',
  '/api/now/table/change_request/__proto__',
  `${CHANGE}/%E0%A4%A`,
  `${CHANGE}?sysparm_query=%ZZ`,
  `${CHANGE}?sysparm_query=^^^^OR^NQ`,
  `${CHANGE}?sysparm_query=javascript:`,
  `${CHANGE}?sysparm_query=number=javascript:throw 1`,
  `${CHANGE}?sysparm_query=number=javascript:while`,
  `${CHANGE}?sysparm_query=__proto__=1^constructorISEMPTY`,
  `${CHANGE}?sysparm_query=sys_idIN`,
  `${CHANGE}?sysparm_query=sys_created_onBETWEEN1`,
  `${CHANGE}?sysparm_query=numberLIKE%25_'"\\`,
  `${CHANGE}?sysparm_query=ORDERBY^ORDERBYDESC__proto__`,
  `${CHANGE}?sysparm_query=a.b.c.d=1^cmdb_ci.__proto__=1`,
  `${CHANGE}?sysparm_limit=-1&sysparm_offset=abc`,
  `${CHANGE}?sysparm_limit=99999999999999999999`,
  `${CHANGE}?sysparm_fields=__proto__,constructor,..,a..b,cmdb_ci.,.`,
  `${CHANGE}?__proto__=1&constructor=2&state=`,
  '/api/sn_chg_rest/change/__proto__',
  `/api/sn_chg_rest/change/${id('none')}/nextstates`,
  '/api/sn_chg_rest/change?sysparm_query=^NQ',
  `/api/sn_chg_rest/change/${id('none')}/ci?association_type=constructor`,
  '/api/x_demo_kit/kit/ping/%00',
  '/api/x_demo_kit/__proto__/ping/1',
  '/api/__proto__/constructor/x',
  '/api/sn_cicd/progress/__proto__',
  '/api/now/attachment/x/file',
  '/__local/__proto__',
  '/login.do?sysparm_url=%00',
  '/__proto__.do',
  '/constructor_list.do',
  '/change_request_list.do?sysparm_query=^^NQ',
  '/change_request.do?sys_id=__proto__',
]

test.each(ODD)('%s is answered, and never with a 500', (path) => {
  for (const method of ['GET', 'POST', 'PATCH', 'DELETE', 'BREW']) {
    for (const as of ['admin', '']) {
      const { status, text } = call(method, path, { as, ...(method === 'GET' ? {} : { body: {} }) })
      expect({ method, status, text: status === 500 ? text : '' }).not.toMatchObject({
        status: 500,
      })
    }
  }
})

test.each([
  'null',
  '[]',
  '"a"',
  '{"__proto__":{"x":1}}',
  '{"state":{"a":1},"number":[1]}',
  '{"a":1',
  '\u0000',
])('the body %j is answered, and never with a 500', (body) => {
  for (const path of [CHANGE, '/api/sn_chg_rest/change', '/__local/advance', '/xmlhttp.do']) {
    expect(call('POST', path, { body }).status).not.toBe(500)
  }
})

test('broken credentials are nobody', () => {
  for (const authorization of ['Basic', 'Basic !!!', 'Bearer x', 'Basic Og==', 'Digest a']) {
    expect(call('GET', CHANGE, { headers: { authorization } }).status).toBe(401)
  }
})

test('an upload that is no package fails and says so, and the instance goes on', () => {
  const boundary = 'b'
  const part = `--b\r\nContent-Disposition: form-data; name="attachFile"; filename="a.zip"\r\n\r\nnot a zip\r\n--b--\r\n`
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  const sent = call('POST', '/sn_appclient_upload_processor.do', { body: part, headers })
  const { result } = call('GET', `/api/sn_cicd/progress/${sent.body.executionTracker}`).body
  expect(result).toMatchObject({
    status: '3',
    status_message: expect.stringContaining('not a zip'),
  })
  expect(
    call('POST', '/sn_appclient_upload_processor.do', { as: 'itil', body: part, headers }).status,
  ).toBe(401)
  expect(instance.kernel.people.userByName('admin')).toBeDefined()
})

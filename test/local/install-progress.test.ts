import { bootKit } from './http-kit'
import { KIT, SCOPE_ID, zipOf } from './kit'

const { instance, call } = bootKit()
const BOUNDARY = 'edge'

/** The id of the progress of an upload. */
const upload = (content: Buffer): string => {
  const head = 'Content-Disposition: form-data; name="attachFile"; filename="a.zip"'
  const body = Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\n${head}\r\n\r\n`),
    content,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ])
  const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }
  return call('POST', '/sn_appclient_upload_processor.do', { body, headers }).body.executionTracker
}
const progress = (id: string, as = 'admin') => call('GET', `/api/sn_cicd/progress/${id}`, { as })

// https://www.servicenow.com/docs/r/api-reference/rest-apis/cicd-api.html, GET /sn_cicd/progress/{progress_id}
test('the progress of an installation has the documented fields, and links to itself and to the application', () => {
  const id = upload(zipOf(KIT))
  expect(progress(id).body.result).toEqual({
    links: {
      progress: { id, url: `http://dev.example/api/sn_cicd/progress/${id}` },
      source: { id: SCOPE_ID, url: `http://dev.example/api/now/table/sys_app/${SCOPE_ID}` },
    },
    status: '2',
    status_label: 'Successful',
    status_message: 'Demo Kit 1.2.0 was installed',
    status_detail: '',
    error: '',
    percent_complete: 100,
  })
})

test('a failed installation says why, in the message and in the error', () => {
  const { result } = progress(upload(Buffer.from('not a zip'))).body
  expect(result).toMatchObject({ status: '3', status_label: 'Failed' })
  expect(result.status_message).toContain('not a zip')
  expect(result.error).toBe(result.status_message)
  expect(Object.keys(result.links)).toEqual(['progress'])
})

test('a progress is the record of an execution tracker', () => {
  const id = upload(zipOf(KIT))
  const row = call('GET', `/api/now/table/sys_execution_tracker/${id}`).body.result
  expect(row).toMatchObject({ state: '2', percent_complete: '100', source_table: 'sys_app' })
})

test('only an admin and the CI role see a progress', () => {
  const id = upload(zipOf(KIT))
  expect(['admin', 'itil', ''].map((as) => progress(id, as).status)).toEqual([200, 403, 401])
  expect(progress('0'.repeat(32)).status).toBe(404)
  const { people, operations } = instance.kernel
  const session = people.systemSession()
  const name = 'sn_cicd.sys_ci_automation'
  const role = operations.insert(session, 'sys_user_role', { name })
  const user = people.userByName('itil')?.sys_id ?? ''
  const given = { user, role: role.ok ? role.sysId : '' }
  operations.insert(session, 'sys_user_has_role', given)
  expect(progress(id, 'itil').status).toBe(200)
})

import { createHash, createHmac } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { encryptPassword2 } from '../../local/engine/secrets'
import { bootKernel, grant, install, put, script } from './support/kernel'

const RECEIVER = `
const { parentPort } = require('node:worker_threads')
const server = require('node:http').createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    if (request.url === '/slow') return
    const seen = { method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() }
    response.writeHead(request.url === '/busy' ? 503 : 200, { 'Retry-After': '7' })
    response.end(JSON.stringify(seen))
  })
})
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`
/** In a thread of its own: the caller of execute() waits. */
async function receiver(): Promise<{ url: string; worker: Worker }> {
  const worker = new Worker(RECEIVER, { eval: true })
  const port = await new Promise<number>((resolve) => worker.once('message', resolve))
  return { url: `http://127.0.0.1:${port}`, worker }
}

const MESSAGE = 'b'.repeat(32)
const withMessage = () => {
  const kernel = bootKernel()
  install(kernel, 'sys_rest_message', { sys_id: MESSAGE, name: 'Acme', access: 'package_private' })
  install(kernel, 'sys_rest_message_fn', {
    rest_message: MESSAGE,
    function_name: 'deliver',
    http_method: 'post',
  })
  return kernel
}

// platform.md 7.2: execute() is synchronous; the function's name is case-insensitive.
test('a named REST message is sent and its answer read', async () => {
  const { url, worker } = await receiver()
  const kernel = withMessage()
  const [status, body, header, error] = script(
    kernel,
    `const m = new sn_ws.RESTMessageV2('Acme', 'Deliver'); m.setEndpoint('${url}/hook'); m.setRequestBody('{"ä":1}')
    m.setRequestHeader('webhook-id', 'msg_1'); m.setHttpTimeout(2000); const r = m.execute();
    [r.getStatusCode(), r.getBody(), r.getHeader('retry-after'), r.haveError()]`,
  ) as [number, string, string, boolean]
  await worker.terminate()
  expect([status, header, error]).toEqual([200, '7', false])
  expect(JSON.parse(body)).toMatchObject({
    method: 'POST',
    url: '/hook',
    body: '{"ä":1}',
    headers: { 'webhook-id': 'msg_1', 'user-agent': 'ServiceNow/1.0' },
  })
  expect(kernel.records.stats.httpOut).toBe(1)
})

test('an answer that refuses is an answer, with its status', async () => {
  const { url, worker } = await receiver()
  const seen = script(
    withMessage(),
    `const m = new sn_ws.RESTMessageV2('Acme', 'deliver'); m.setEndpoint('${url}/busy'); const r = m.execute();
    [r.getStatusCode(), r.haveError(), r.getErrorCode()]`,
  )
  await worker.terminate()
  expect(seen).toEqual([503, true, 0])
})

// platform.md 7.2: throws on connection errors; error code 1 = socket time-out; status 0 = no answer.
test('a time-out throws from execute and is error code 1 from executeAsync', async () => {
  const { url, worker } = await receiver()
  const seen = script(
    withMessage(),
    `const m = new sn_ws.RESTMessageV2('Acme', 'deliver'); m.setEndpoint('${url}/slow'); m.setHttpTimeout(200)
    let thrown = ''; try { m.execute() } catch (error) { thrown = error.message }
    const r = m.executeAsync(); [thrown, r.getStatusCode(), r.getErrorCode()]`,
  )
  await worker.terminate()
  expect(seen).toEqual(['Read timed out', 0, 1])
})

test('nobody at the address throws, and leaves the instance able to call again', () => {
  const kernel = withMessage()
  const call = `const m = new sn_ws.RESTMessageV2('Acme', 'deliver'); m.setEndpoint('http://127.0.0.1:1/'); m.execute()`
  expect(() => script(kernel, call)).toThrow('Connection refused')
  expect(() => script(kernel, call)).toThrow('Connection refused')
})

// platform.md 7.2: "may throw if the message is not visible in scope".
test('a message of another scope is not visible', () => {
  const kernel = bootKernel()
  put(kernel, 'sys_rest_message', { sys_id: MESSAGE, name: 'Other', sys_scope: 'x_other' })
  expect(() => script(kernel, `new sn_ws.RESTMessageV2('Other', 'deliver')`)).toThrow('not visible')
})

// platform.md 7.6: base64 key, base64 result.
test('generateMac and GlideDigest agree with other implementations', () => {
  const key = Buffer.from('secret').toString('base64')
  expect(
    script(
      bootKernel(),
      `[new CertificateEncryption().generateMac('${key}', 'HmacSHA256', 'data ä'), new GlideDigest().getSHA256Hex('data ä')]`,
    ),
  ).toEqual([
    createHmac('sha256', 'secret').update('data ä').digest('base64'),
    createHash('sha256').update('data ä').digest('hex'),
  ])
})

test('setValue stores a password2 as it is, so it cannot be decrypted', () => {
  const kernel = bootKernel()
  const id = put(kernel, 'x_acme_app_note', { secret: encryptPassword2('from the Table API') })
  expect(
    script(
      kernel,
      `const gr = new GlideRecord('x_acme_app_note'); gr.get('${id}'); const a = gr.secret.getDecryptedValue()
      gr.setValue('secret', 'plain'); gr.update(); [a, gr.secret.getDecryptedValue()]`,
    ),
  ).toEqual(['from the Table API', null])
})

// platform.md 8.8.
test('an attachment is written, found by its record, read and deleted', () => {
  const kernel = bootKernel()
  grant(kernel, 'sys_attachment', 'read')
  expect(
    script(
      kernel,
      `const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); gr.insert()
      const files = new GlideSysAttachment(); files.write(gr, 'list.csv', 'text/csv', 'a;ä')
      const find = () => { const row = new GlideRecord('sys_attachment'); row.addQuery('table_sys_id', gr.getUniqueValue()); row.query(); row.next(); return row }
      const row = find(); const content = files.getContent(row); files.deleteAttachment(row.getUniqueValue());
      [row.getValue('file_name'), row.getValue('size_bytes'), row.getValue('content_type'), content, find().isValidRecord()]`,
    ),
  ).toEqual(['list.csv', '4', 'text/csv', 'a;ä', false])
})

test('gs.getProperty falls back, and roles come from the session', () => {
  const kernel = bootKernel()
  const user = put(kernel, 'sys_user', { user_name: 'jane', name: 'Jane Roe', active: '1' })
  const role = put(kernel, 'sys_user_role', { name: 'x_acme_app.user' })
  const inner = put(kernel, 'sys_user_role', { name: 'x_acme_app.reader' })
  const group = put(kernel, 'sys_user_group', { name: 'Web' })
  put(kernel, 'sys_user_grmember', { user, group })
  put(kernel, 'sys_group_has_role', { group, role })
  put(kernel, 'sys_user_role_contains', { role, contains: inner })
  const session = kernel.people.sessionFor(user, { scope: 'x_acme_app' })
  const text = `[gs.getProperty('none', 'else'), gs.hasRole('x_acme_app.reader'), gs.hasRole('itil'), gs.getUserDisplayName(), gs.getUser().isMemberOf('Web')].join()`
  expect(kernel.realms.run(session, text, {}, 'test')).toBe('else,true,false,Jane Roe,true')
})

// platform.md 8.2: unreadable rows are skipped, writes without right refused.
test('GlideRecordSecure asks the ACLs', () => {
  const kernel = bootKernel()
  const user = put(kernel, 'sys_user', { user_name: 'jane', active: '1' })
  script(kernel, `const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); gr.insert()`)
  const session = kernel.people.sessionFor(user, { scope: 'x_acme_app' })
  const text = `const gr = new GlideRecordSecure('x_acme_app_note'); gr.query(); [gr.next(), gr.insert() === null, gr instanceof GlideRecord].join()`
  expect(kernel.realms.run(session, text, {}, 'test')).toBe('false,true,true')
})

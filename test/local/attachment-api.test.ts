import { bootKit } from './http-kit'
import { id } from './kit'

const { call, instance } = bootKit()
const ATTACHMENT = '/api/now/attachment'
const BYTES = Buffer.from([0, 1, 2, 250, 251, 255, 13, 10])
const PNG = { 'content-type': 'image/png' }

const newChange = (): string =>
  call('POST', '/api/now/table/change_request', { body: {} }).body.result.sys_id
const change = newChange()

const upload = (parameters: object, sent: object = {}) => {
  const query = new URLSearchParams({
    table_name: 'change_request',
    table_sys_id: change,
    file_name: 'shot.png',
    ...parameters,
  })
  return call('POST', `${ATTACHMENT}/file?${query.toString()}`, {
    body: BYTES,
    headers: PNG,
    ...sent,
  })
}
const bytesOf = (sysId: string): Buffer => {
  const { body } = instance.handle({
    method: 'GET',
    path: `${ATTACHMENT}/${sysId}/file`,
    headers: { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` },
    body: Buffer.alloc(0),
  })
  return Buffer.from(body)
}

// c_AttachmentAPI.md, POST /now/attachment/file
test('a file is taken as it is, and told with its metadata', () => {
  const { status, body, headers } = upload({})
  expect(status).toBe(201)
  expect(body.result).toMatchObject({
    table_name: 'change_request',
    table_sys_id: change,
    file_name: 'shot.png',
    content_type: 'image/png',
    size_bytes: '8',
    compressed: 'true',
    size_compressed: expect.stringMatching(/^\d+$/),
    sys_mod_count: '0',
    sys_tags: '',
    image_width: '',
    created_by_name: 'System Administrator',
    updated_by_name: 'System Administrator',
    download_link: `http://dev.example${ATTACHMENT}/${body.result.sys_id}/file`,
  })
  expect(body.result).not.toHaveProperty('sys_class_name')
  // PySNC, test_snc_attachment.py: the address of the file, in the version of the call.
  expect(headers.location).toBe(`http://dev.example${ATTACHMENT}/${body.result.sys_id}/file`)
  expect(bytesOf(body.result.sys_id)).toEqual(BYTES)
})

test('a file comes with its type and its metadata, whatever Accept says', () => {
  const { sys_id } = upload({ file_name: 'é\n.txt' }).body.result
  const headers = { accept: 'application/json' }
  const answer = call('GET', `${ATTACHMENT}/${sys_id}/file`, { headers })
  expect(answer.headers['content-type']).toBe('image/png')
  expect(JSON.parse(String(answer.headers['x-attachment-metadata'])).file_name).toBe('é\n.txt')
})

test('a list has metadata, a count and links, filtered as any table', () => {
  const own = newChange()
  for (const file_name of ['a.txt', 'b.txt', 'c.log']) upload({ file_name, table_sys_id: own })
  const query = `sysparm_query=table_sys_id=${own}^ORDERBYDESCfile_name`
  const { body, headers } = call('GET', `${ATTACHMENT}?${query}&sysparm_limit=2`)
  expect(body.result.map((row: { file_name: string }) => row.file_name)).toEqual(['c.log', 'b.txt'])
  expect(headers['x-total-count']).toBe('3')
  expect(headers.link).toMatch(/sysparm_offset=2>;rel="next"/)
  const pairs = `table_sys_id=${own}&file_name=a.txt`
  expect(call('GET', `${ATTACHMENT}?${pairs}`).body.result).toHaveLength(1)
  expect(call('GET', `${ATTACHMENT}?sysparm_limit=-1`).status).toBe(400)
})

// c_AttachmentAPI.md, POST multipart mandatory values
test('a form is taken too, the file in its last part', () => {
  const part = (head: string, text: string) =>
    `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`
  const fields = part('name="table_name"', 'change_request') + part('name="table_sys_id"', change)
  const file = part('name="uploadFile"; filename="form.txt"\r\nContent-Type: text/plain', 'hello')
  const post = (body: string) =>
    call('POST', `${ATTACHMENT}/upload`, {
      body,
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    })
  const { status, body } = post(`${fields}${file}--b--\r\n`)
  expect(status).toBe(201)
  expect(body.result).toMatchObject({ file_name: 'form.txt', content_type: 'text/plain' })
  expect(bytesOf(body.result.sys_id).toString()).toBe('hello')
  expect(post(`${file}${fields}--b--\r\n`).status).toBe(400)
  expect(post(`${file}--b--\r\n`).status).toBe(400)
  expect(post('nonsense').status).toBe(400)
  expect(call('POST', `${ATTACHMENT}/upload`, { body: '{}' }).status).toBe(415)
})

test('what is missing of an upload is 400, a record that is not there 404', () => {
  for (const name of ['table_name', 'table_sys_id', 'file_name']) {
    expect(upload({ [name]: '' })).toMatchObject({
      status: 400,
      body: { error: { detail: `${name} is required` } },
    })
  }
  expect(upload({}, { headers: { 'content-type': '' } }).status).toBe(400)
  expect(upload({ table_sys_id: id('none') }).status).toBe(404)
  expect(upload({ table_name: 'x_nothing' }).status).toBe(404)
  expect(upload({ encryption_context: id('context') }).status).toBe(501)
})

// "It must also have any roles required to read and write records on the target table"
test('a file is attached, read and removed by who may do so with its record', () => {
  const { sys_id } = upload({}, { as: 'itil' }).body.result
  const path = `${ATTACHMENT}/${sys_id}`
  expect(upload({}, { as: 'jetpatch' }).status).toBe(404)
  expect(call('GET', path, { as: 'jetpatch' }).status).toBe(404)
  expect(call('GET', `${path}/file`, { as: 'jetpatch' }).status).toBe(404)
  expect(call('DELETE', path, { as: 'jetpatch' }).status).toBe(404)
  expect(call('GET', ATTACHMENT, { as: 'jetpatch' }).body.result).toEqual([])
  const item = { table_name: 'x_demo_kit_item', table_sys_id: id('first') }
  expect(upload(item, { as: 'itil' })).toMatchObject({
    status: 403,
    body: { error: { detail: 'ACL Exception Insert Failed due to security constraints' } },
  })
  expect(call('DELETE', path, { as: 'itil' })).toMatchObject({ status: 204, text: '' })
  expect(call('GET', path).status).toBe(404)
})

// c_AttachmentAPI.md: com.glide.attachment.max_size, glide.attachment.extensions
test('the limits of the instance hold', () => {
  const { properties } = instance.kernel
  properties.set('glide.attachment.extensions', 'txt, png')
  expect(upload({ file_name: 'a.PNG' }).status).toBe(201)
  expect(upload({ file_name: 'a.exe' }).status).toBe(400)
  expect(upload({ file_name: 'png' }).status).toBe(400)
  properties.set('glide.attachment.extensions', '')
  properties.set('com.glide.attachment.max_size', '1')
  expect(upload({}, { body: Buffer.alloc(1024 * 1024 + 1) }).status).toBe(400)
  properties.set('com.glide.attachment.max_size', '1024')
  expect(upload({}, { body: Buffer.alloc(11 * 1024 * 1024) }).status).toBe(201)
})

test('the time of a file that waited on a device is kept', () => {
  const { result } = upload({ creation_time: '2026-01-02 03:04:05' }).body
  expect(call('GET', `${ATTACHMENT}/${result.sys_id}`).body.result.sys_created_on).toBe(
    '2026-01-02 03:04:05',
  )
})

test('PATCH renames an attachment', () => {
  const { sys_id } = upload({}).body.result
  const path = `${ATTACHMENT}/${sys_id}`
  expect(call('PATCH', path, { body: { file_name: 'new.png' } })).toMatchObject({
    status: 204,
    text: '',
  })
  expect(call('GET', path).body.result.file_name).toBe('new.png')
  expect(call('PATCH', path, { body: {} }).status).toBe(400)
  expect(call('PUT', path, { body: {} }).status).toBe(405)
})

test('an attachment has attributes: added, read, changed and removed by key', () => {
  const { sys_id } = upload({}).body.result
  const path = `${ATTACHMENT}/${sys_id}/attributes`
  expect(call('GET', path).body).toEqual({ result: [] })
  const alt = { key: 'alt', value: 'A screen' }
  expect(call('POST', path, { body: alt })).toMatchObject({ status: 201, body: { result: alt } })
  expect(call('POST', path, { body: alt }).status).toBe(400)
  expect(call('POST', path, { body: { key: 'only' } }).status).toBe(400)
  call('POST', path, { body: { key: 'other', value: 'x' } })
  expect(call('GET', `${path}/alt`).body).toEqual({ result: alt })
  const put = call('PUT', `${path}/alt`, { body: { value: 'new' } })
  expect(put).toMatchObject({ status: 200, body: { result: { key: 'alt', value: 'new' } } })
  expect(call('PUT', `${path}/none`, { body: { value: 'new' } }).status).toBe(404)
  expect(call('DELETE', `${path}/alt`).status).toBe(204)
  expect(call('GET', `${path}/alt`).status).toBe(404)
  expect(call('DELETE', path).status).toBe(204)
  expect(call('GET', path).body).toEqual({ result: [] })
})

test('other addresses below an attachment are none', () => {
  const { sys_id } = upload({}).body.result
  expect(call('GET', `${ATTACHMENT}/${sys_id}/nothing`).status).toBe(400)
  expect(call('GET', `${ATTACHMENT}/${sys_id}/file/x`).status).toBe(400)
  expect(call('POST', ATTACHMENT, { body: {} }).status).toBe(405)
  expect(call('PUT', `${ATTACHMENT}/file`, { body: {} }).status).toBe(405)
})

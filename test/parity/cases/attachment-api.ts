import type { Case, Target } from '../parity'
import { assumed, documented, of, seen } from './rest-evidence'

const page = documented('c_AttachmentAPI')
const is = of('Attachment API')
const ATTACHMENT = '/api/now/attachment'
const TEXT = { 'content-type': 'text/plain' }

/** A text file on a new change; it goes with the change when the case is over. */
async function upload({ call, make }: Target, file_name = 'parity.txt', body = 'hello') {
  const table_sys_id = await make('change_request', { short_description: 'parity file' })
  const query = new URLSearchParams({ table_name: 'change_request', table_sys_id, file_name })
  const path = `${ATTACHMENT}/file?${query.toString()}`
  return call('POST', path, { body, headers: TEXT })
}

export const attachmentApi: readonly Case[] = [
  is(
    'a file is taken with 201, and told with its metadata',
    page,
    async (target) => {
      const { status, body } = await upload(target)
      const { file_name, content_type, size_bytes, table_name, download_link } = body.result
      const isLink = download_link.endsWith(`${ATTACHMENT}/${body.result.sys_id}/file`)
      return [status, file_name, content_type, size_bytes, table_name, isLink]
    },
    [201, 'parity.txt', 'text/plain', '5', 'change_request', true],
  ),
  is(
    'the address of a new file is that of its content',
    seen('PySNC test_snc_attachment.py, test_add_delete_get'),
    async (target) => {
      const { headers, body } = await upload(target)
      return headers.location?.endsWith(`/attachment/${body.result.sys_id}/file`)
    },
    true,
  ),
  is(
    'the content comes back as it was, whatever Accept says',
    seen('PySNC asks for every file with Accept: application/json'),
    async (target) => {
      const { sys_id } = (await upload(target)).body.result
      const { status, body } = await target.call('GET', `${ATTACHMENT}/${sys_id}/file`)
      return [status, body]
    },
    [200, 'hello'],
  ),
  is(
    'a list has a count, and is filtered as any table',
    seen('servicenow.itsm attachment.py reads x-total-count and filters by pairs'),
    async (target) => {
      const { table_sys_id } = (await upload(target)).body.result
      const path = `${ATTACHMENT}?table_sys_id=${table_sys_id}&table_name=change_request`
      const { headers, body } = await target.call('GET', path)
      return [headers['x-total-count'], body.result.length]
    },
    ['1', 1],
  ),
  is(
    'an attachment is renamed and removed with 204',
    page,
    async (target) => {
      const path = `${ATTACHMENT}/${(await upload(target)).body.result.sys_id}`
      const renamed = await target.call('PATCH', path, { body: { file_name: 'new.txt' } })
      const { file_name } = (await target.call('GET', path)).body.result
      const removed = await target.call('DELETE', path)
      return [renamed.status, file_name, removed.status, (await target.call('GET', path)).status]
    },
    [204, 'new.txt', 204, 404],
  ),
  is(
    'attributes are added, read, changed and removed by key',
    page,
    async (target) => {
      const path = `${ATTACHMENT}/${(await upload(target)).body.result.sys_id}/attributes`
      const { call } = target
      const added = await call('POST', path, { body: { key: 'alt', value: 'a' } })
      const changed = await call('PUT', `${path}/alt`, { body: { value: 'b' } })
      const all = (await call('GET', path)).body.result
      return [added.status, changed.body.result, all, (await call('DELETE', path)).status]
    },
    [201, { key: 'alt', value: 'b' }, [{ key: 'alt', value: 'b' }], 204],
  ),
  is(
    'what is missing of an upload is 400, a record that is not there 404',
    page,
    async ({ call }) => {
      const post = async (query: string) =>
        (await call('POST', `${ATTACHMENT}/file?${query}`, { body: 'x', headers: TEXT })).status
      const none = `table_sys_id=${'0'.repeat(32)}&file_name=a.txt`
      return [await post(none), await post(`table_name=change_request&${none}`)]
    },
    [400, 404],
  ),
  is(
    'a form is taken, its file last',
    page,
    async ({ call, make }) => {
      const id = await make('change_request', { short_description: 'parity form' })
      const field = (name: string, value: string) =>
        `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
      const file = `--b\r\nContent-Disposition: form-data; name="uploadFile"; filename="f.txt"\r\nContent-Type: text/plain\r\n\r\nhello\r\n--b--\r\n`
      const body = field('table_name', 'change_request') + field('table_sys_id', id) + file
      const headers = { 'content-type': 'multipart/form-data; boundary=b' }
      const answer = await call('POST', `${ATTACHMENT}/upload`, { body, headers })
      return [answer.status, answer.body.result.file_name, answer.body.result.content_type]
    },
    [201, 'f.txt', 'text/plain'],
  ),
  is(
    'who may not read the record does not find the file',
    page,
    async (target) => {
      const path = `${ATTACHMENT}/${(await upload(target)).body.result.sys_id}`
      return (await target.call('GET', path, { as: await target.user() })).status
    },
    404,
  ),
  is(
    'a file of a type that is not allowed is refused',
    assumed('glide.attachment.extensions is documented, the status is not: set it to txt'),
    async (target) => {
      const values = { name: 'glide.attachment.extensions', value: 'txt' }
      await target.make('sys_properties', values)
      return (await upload(target, 'parity.exe')).status
    },
    400,
  ),
]

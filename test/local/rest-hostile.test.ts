import fc from 'fast-check'
import { bootKit } from './http-kit'

// Made once and asked much: what one case writes the next one may meet.
const { call } = bootKit()
const RUNS = { numRuns: 150, seed: 20_260_101 }

/** A fault of the stand-in's own is a 500; 501 says that it has not learned something. */
const isHonest = (status: number): boolean => (status >= 200 && status < 500) || status === 501

const sysId = call('POST', '/api/now/table/change_request', { body: {} }).body.result.sys_id
const server = call('POST', '/api/now/table/cmdb_ci_linux_server', { body: { name: 'hostile' } })
  .body.result.sys_id

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '',
    '.',
    '..',
    '^',
    '^^NQ',
    'a.b.c.d',
    '%',
    '\u0000',
  ),
  fc.constantFrom(
    sysId,
    server,
    'sys_id',
    'number',
    'state',
    'cmdb_ci',
    'cmdb_ci.name',
    'true',
    '-1',
  ),
)
const escaped = odd.map((text) => encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '?')))
const parameter = fc.constantFrom(
  'sysparm_query',
  'sysparm_fields',
  'sysparm_display_value',
  'sysparm_exclude_reference_link',
  'sysparm_view',
  'sysparm_no_count',
  'sysparm_query_category',
  'sysparm_query_no_domain',
  'sysparm_input_display_value',
  'sysparm_group_by',
  'sysparm_having',
  'sysparm_order_by',
  'sysparm_count',
  'sysparm_avg_fields',
  'sysparm_max_fields',
  'sysparm_tiny',
  'table_name',
  'table_sys_id',
  'file_name',
  'creation_time',
  'state',
  'cmdb_ci.name',
)
const query = fc
  .array(fc.tuple(parameter, escaped), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'))
/** Nine times in ten what gets far, so that little is refused at the door. */
const mostly = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: rare })
const usual = fc.constantFrom(
  ['GET', 'table/change_request'],
  ['POST', 'table/change_request'],
  ['GET', `table/change_request/${sysId}`],
  ['PATCH', `table/change_request/${sysId}`],
  ['GET', 'table/cmdb_ci'],
  ['POST', 'table/cmdb_ci'],
  ['GET', 'v1/table/sys_user'],
  ['GET', 'stats/change_request'],
  ['GET', 'v2/stats/cmdb_ci'],
  ['GET', 'attachment'],
  ['POST', 'attachment/file'],
  ['POST', 'attachment/upload'],
  ['POST', 'batch'],
  ['POST', 'tinyurl'],
  ['GET', 'cmdb/instance/cmdb_ci_linux_server'],
  ['POST', 'cmdb/instance/cmdb_ci_linux_server'],
  ['PUT', `cmdb/instance/cmdb_ci/${server}`],
  ['POST', `cmdb/instance/cmdb_ci/${server}/relation`],
)
const method = fc.constantFrom('HEAD', 'DELETE', 'OPTIONS', 'BREW', 'GET', 'POST', 'PATCH')
const asked = fc
  .tuple(
    usual,
    mostly(fc.constant(''), method),
    mostly(fc.constant<string[]>([]), fc.array(escaped)),
    query,
  )
  .map(([[by = '', at = ''], other, more, parameters]) => ({
    method: other || by,
    url: `/api/now/${[at, ...more].join('/')}?${parameters}`,
  }))
const as = mostly(fc.constantFrom('admin', 'itil'), fc.constantFrom('jetpatch', ''))
const type = mostly(
  fc.constantFrom('application/json', 'application/json', 'application/xml', ''),
  fc.constantFrom(
    'multipart/form-data; boundary=b',
    'multipart/form-data; boundary=',
    'text/plain',
  ),
)
const accept = mostly(
  fc.constantFrom('application/json', 'application/xml', '*/*'),
  fc.constantFrom('a/b;q=x', ',;,', 'text/html'),
)
const body = fc.oneof(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc
    .dictionary(odd, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 })
    .map((values) => JSON.stringify({ ...values, attributes: values, source: 'ServiceNow' })),
  fc
    .array(fc.dictionary(odd, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 4 }), { maxLength: 3 })
    .map((list) => JSON.stringify({ rest_requests: list, inbound_relations: list })),
  fc.string({ unit: 'binary', maxLength: 60 }),
  odd.map((text) => `<request><entry><state>${text}</state></entry></request>`),
  odd.map(
    (text) => `--b\r\nContent-Disposition: form-data; name="${text}"\r\n\r\n${text}\r\n--b--`,
  ),
)

test('no address, parameter, header or body makes it fail', () => {
  fc.assert(
    fc.property(asked, as, type, accept, body, (sent, who, format, wanted, text) => {
      const headers = { 'content-type': format, accept: wanted }
      const { status } = call(sent.method, sent.url, { as: who, headers, body: text })
      return isHonest(status)
    }),
    { ...RUNS, numRuns: 1000 },
  )
})

test('what is written is read back as JSON and as XML, whatever its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const made = call('POST', '/api/now/table/change_request', { body: { description: text } })
      const at = `/api/now/table/change_request/${made.body.result.sys_id}?sysparm_fields=description`
      const xml = call('GET', at, { headers: { accept: 'application/xml' } })
      const isXml =
        /^<\?xml [^>]*\?><response><result><description(\/>|>[^<]*<\/description>)<\/result><\/response>$/
      return call('GET', at).body.result.description === text && isXml.test(xml.text)
    }),
    RUNS,
  )
})

test('items of a batch are served or named as not served, each once', () => {
  const rest = fc.record({
    id: fc.string({ minLength: 1, maxLength: 8 }),
    body: fc.string({ maxLength: 30 }),
    headers: fc.jsonValue({ maxDepth: 1 }),
  })
  const item = fc.tuple(asked, rest).map(([one, two]) => ({ ...one, ...two }))
  fc.assert(
    fc.property(fc.array(item, { maxLength: 4 }), (rest_requests) => {
      const answer = call('POST', '/api/now/v1/batch', { body: { rest_requests } })
      if (answer.status !== 200) return false
      const { serviced_requests: done, unserviced_requests: left } = answer.body
      const ids = [...done.map((each: { id: string }) => each.id), ...left]
      const known = done.every((each: { status_code: number }) => isHonest(each.status_code))
      return known && JSON.stringify(ids) === JSON.stringify(rest_requests.map((each) => each.id))
    }),
    RUNS,
  )
})

test('a page has no row twice and none is lost, however it is cut', () => {
  for (let i = 0; i < 23; i++)
    call('POST', '/api/now/table/x_demo_kit_item', { body: { name: `cut ${i}` } })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), (limit) => {
      const asked = `sysparm_query=nameSTARTSWITHcut^ORDERBYname&sysparm_fields=name&sysparm_limit=${limit}`
      const names: string[] = []
      for (let offset = 0; offset < 23; offset += limit) {
        const at = `/api/now/table/x_demo_kit_item?${asked}&sysparm_offset=${offset}`
        names.push(...call('GET', at).body.result.map((row: { name: string }) => row.name))
      }
      return names.length === 23 && new Set(names).size === 23
    }),
    { ...RUNS, numRuns: 30 },
  )
})

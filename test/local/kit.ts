import { crc32, deflateRawSync } from 'node:zlib'

export const SCOPE_ID = '1e5f7a0b2c4d4e6f8a9b0c1d2e3f4a5b'
const PING = 'x_demo_kit/demokit/1.2.0/src/ping.ts'

/** The files of a small application as `now-sdk build` writes them to dist/app: path → text. */
export type Files = Readonly<Record<string, string>>

type Fields = Readonly<Record<string, string>>

/** An id that says what it is for, and is one. */
export const id = (name: string): string =>
  Buffer.from(name).toString('hex').padEnd(32, '0').slice(0, 32)

/** One record as the SDK writes it. A field may be raw XML where it begins with '<'. */
export function recordXml(
  table: string,
  sysId: string,
  fields: Fields,
  action = 'INSERT_OR_UPDATE',
): string {
  const lines = Object.entries(fields).map(([name, value]) =>
    value.startsWith(`<${name}`) ? value : `<${name}><![CDATA[${value}]]></${name}>`,
  )
  return `<?xml version="1.0"?>
<record_update table="${table}">
  <${table} action="${action}">
    <sys_id>${sysId}</sys_id>
    <sys_scope display_value="x_demo_kit">${SCOPE_ID}</sys_scope>
    ${lines.join('\n    ')}
  </${table}>
</record_update>`
}

const update = (table: string, name: string, fields: Fields): Record<string, string> => ({
  [`update/${table}_${id(name)}.xml`]: recordXml(table, id(name), fields),
})

const MODULE = `export function ping(request, response) {
  response.setBody({ id: request.pathParams.id, q: request.queryParams.q || [] })
}
export function echo(request, response) {
  const first = request.body.dataString
  const second = request.body.dataString
  response.setStatus(201)
  response.setHeader('X-Seen', request.getHeader('x-sent'))
  response.setBody({ first, second })
}
export function fail() { throw new Error('boom') }
export function stream(request, response) {
  response.setContentType('text/plain')
  response.setStatus(202)
  response.getStreamWriter().writeString('as it is')
}
`

const script = (fn: string): string =>
  `const { ${fn} } = require('${PING}');\n${fn}(request, response);`

const TABLE = `<?xml version="1.0"?>
<database>
  <element name="x_demo_kit_item" type="collection" label="Item" audit="false" display="name" ws_access="true" read_access="true" create_access="false" update_access="false" delete_access="false" attributes="">
    <element name="name" type="string" unique="false" label="Name" max_length="60" mandatory="true" read_only="false" audit="false" display="true" attributes=""/>
    <element name="number" type="string" default_value="javascript:global.getNextObjNumberPadded();" label="Number" max_length="40"/>
    <element name="owner" type="reference" label="Owner" max_length="32" reference="sys_user"/>
    <element name="done" type="boolean" label="Done" default_value="false" max_length="40"/>
    <element name="kind" type="string" label="Kind" max_length="40" choice="1" attributes="a=1,b=2">
      <choice>
        <element value="a" label="First" sequence="1" language="en"/>
        <element value="b" label="Second" sequence="2" language="en"/>
      </choice>
    </element>
    <index name="once" unique="true"><element name="name"/></index>
  </element>
</database>`

const CHANGE = `<?xml version="1.0"?>
<database>
  <element name="change_request" type="collection">
    <element name="x_demo_kit_item" type="reference" label="Item" max_length="32" reference="x_demo_kit_item"/>
  </element>
</database>`

const CHOICES = `<?xml version="1.0"?>
<record_update>
  <sys_choice_v2 action="INSERT_OR_UPDATE" field="kind" table="x_demo_kit_item" version="4">
    <sys_choice_set action="INSERT_OR_UPDATE">
      <sys_id>${id('set')}</sys_id><element>kind</element><name>x_demo_kit_item</name>
    </sys_choice_set>
    <sys_choice action="delete_multiple" query="name=x_demo_kit_item^element=kind"/>
    <sys_choice action="INSERT_OR_UPDATE">
      <sys_id>${id('choice a')}</sys_id><name>x_demo_kit_item</name><element>kind</element><label>First</label><value>a</value><sequence>1</sequence><language>en</language>
    </sys_choice>
    <sys_choice action="INSERT_OR_UPDATE">
      <sys_id>${id('choice b')}</sys_id><name>x_demo_kit_item</name><element>kind</element><label>Second</label><value>b</value><sequence>2</sequence><language>en</language>
    </sys_choice>
  </sys_choice_v2>
</record_update>`

const operation = (fn: string, method: string, path: string, more: Fields = {}) =>
  update('sys_ws_operation', `op ${fn}`, {
    active: 'true',
    name: fn,
    http_method: method,
    relative_path: path,
    operation_uri: `/api/x_demo_kit/v1/kit${path}`,
    operation_script: script(fn),
    consumes: 'application/json',
    produces: 'application/json',
    requires_authentication: 'true',
    requires_acl_authorization: 'true',
    enforce_acl: id('acl rest'),
    web_service_definition: id('api'),
    web_service_version: id('v1'),
    ...more,
  })

const APP = recordXml('sys_app', SCOPE_ID, {
  name: 'Demo Kit',
  scope: 'x_demo_kit',
  version: '1.2.0',
  active: 'true',
  source: 'x_demo_kit',
  runtime_access_tracking: 'enforcing',
})

/** The small application: a table, a field on change_request, roles, ACLs, an API, first data. */
export const KIT: Files = {
  [`scope/sys_app_${SCOPE_ID}.xml`]: APP,
  'dictionary/x_demo_kit_item.xml': TABLE,
  'dictionary/change_request.xml': CHANGE,
  'author_elective_update/sys_choice_x_demo_kit_item_kind.xml': CHOICES,
  ...update('sys_number', 'number', {
    category: 'x_demo_kit_item',
    prefix: 'DKI',
    number: '1000',
    maximum_digits: '7',
  }),
  ...update('sys_user_role', 'role', { name: 'x_demo_kit.user', suffix: 'user' }),
  ...update('sys_security_acl', 'acl rest', {
    name: 'Kit REST',
    type: 'REST_Endpoint',
    operation: 'execute',
    active: 'true',
  }),
  ...update('sys_security_acl_role', 'acl rest role', {
    sys_security_acl: id('acl rest'),
    sys_user_role: `<sys_user_role name="x_demo_kit.user">${id('role')}</sys_user_role>`,
  }),
  ...update('sys_security_acl', 'acl read', {
    name: 'x_demo_kit_item',
    type: 'record',
    operation: 'read',
    active: 'true',
  }),
  ...update('sys_security_acl_role', 'acl read role', {
    sys_security_acl: id('acl read'),
    sys_user_role: `<sys_user_role name="itil">${id('a build-time guess')}</sys_user_role>`,
  }),
  ...update('sys_ws_definition', 'api', {
    active: 'true',
    name: 'Kit',
    namespace: 'x_demo_kit',
    service_id: 'kit',
    is_versioned: 'true',
    consumes: 'application/json',
    produces: 'application/json',
  }),
  ...update('sys_ws_version', 'v1', {
    active: 'true',
    is_default: 'true',
    version: '1',
    version_id: 'v1',
    web_service_definition: id('api'),
  }),
  ...operation('ping', 'GET', '/ping/{id}'),
  ...operation('echo', 'POST', '/echo'),
  ...operation('fail', 'GET', '/fail'),
  ...operation('stream', 'GET', '/stream', { produces: 'text/plain' }),
  ...update('sys_module', 'module', { path: PING, content: MODULE, external_source: 'false' }),
  [`unload/x_demo_kit_item_${id('first')}.xml`]: recordXml('x_demo_kit_item', id('first'), {
    name: 'Ünï "q" & <b>',
    kind: 'a',
  }),
}

/** A zip as `now-sdk pack` makes it. */
export function zipOf(files: Files): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(`/${path}`)
    const raw = Buffer.from(text)
    const packed = deflateRawSync(raw)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    const fields = (at: number, buffer: Buffer) => {
      buffer.writeUInt16LE(8, at)
      buffer.writeUInt32LE(crc32(raw), at + 6)
      buffer.writeUInt32LE(packed.length, at + 10)
      buffer.writeUInt32LE(raw.length, at + 14)
      buffer.writeUInt16LE(name.length, at + 18)
    }
    fields(8, head)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    fields(10, entry)
    entry.writeUInt32LE(offset, 42)
    parts.push(head, name, packed)
    directory.push(entry, name)
    offset += head.length + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}

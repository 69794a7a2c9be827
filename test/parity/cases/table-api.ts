import type { Case, Target } from '../parity'
import { assumed, common, documented, of, seen } from './rest-evidence'

const TABLE = '/api/now/table'
const CHANGE = `${TABLE}/change_request`
const page = documented('c_TableAPI')
const is = of('Table API')

const made = async ({ make }: Target, values: Readonly<Record<string, unknown>> = {}) =>
  `${CHANGE}/${await make('change_request', { short_description: 'parity', ...values })}`
const errorOf = ({ status, body }: { status: number; body: { error: object } }) => ({
  status,
  error: body.error,
})

export const tableApi: readonly Case[] = [
  is(
    'an unknown table is 400, with the table named, whoever asks',
    seen('platform.md 11.2'),
    async ({ call }) => errorOf(await call('GET', `${TABLE}/x_nothing`, { as: 'nobody' })),
    { status: 400, error: { message: 'Invalid table x_nothing', detail: null } },
  ),
  is(
    'a record that is not there is 404',
    seen('platform.md 11.2'),
    async ({ call }) => errorOf(await call('GET', `${CHANGE}/${'0'.repeat(32)}`)),
    {
      status: 404,
      error: {
        message: 'No Record found',
        detail: "Record doesn't exist or ACL restricts the record retrieval",
      },
    },
  ),
  is(
    'without credentials it is 401',
    seen('platform.md 11.2'),
    async ({ call }) => (await call('GET', CHANGE, { as: 'nobody' })).status,
    401,
  ),
  is(
    'a new record is answered with 201, its address and itself',
    page,
    async (target) => {
      const { call } = target
      const answer = await call('POST', CHANGE, { body: { short_description: 'parity address' } })
      const { sys_id, short_description } = answer.body.result
      const removed = await call('DELETE', `${CHANGE}/${sys_id}`)
      const isAddress = answer.headers.location?.endsWith(`${CHANGE}/${sys_id}`)
      return [answer.status, isAddress, short_description, removed.status, removed.body]
    },
    [201, true, 'parity address', 204, ''],
  ),
  is(
    'X-no-response-body leaves the body of a write out',
    page,
    async (target) => {
      const path = await made(target)
      const headers = { 'X-no-response-body': 'true' }
      const { status, body } = await target.call('PATCH', path, { body: { risk: '3' }, headers })
      return { status, body }
    },
    { status: 200, body: '' },
  ),
  is(
    'values are strings, booleans in words, empty ones empty',
    page,
    async (target) => {
      const fields = 'sysparm_fields=on_hold,state,close_notes,sys_mod_count'
      return (await target.call('GET', `${await made(target)}?${fields}`)).body.result
    },
    { on_hold: 'false', state: '-5', close_notes: '', sys_mod_count: '0' },
  ),
  is(
    'a reference has its value and a link to the table that its column names',
    page,
    async (target) => {
      const cmdb_ci = await target.make('cmdb_ci_linux_server', { name: 'parity-link' })
      const path = `${await made(target, { cmdb_ci })}?sysparm_fields=cmdb_ci`
      const { link, value } = (await target.call('GET', path)).body.result.cmdb_ci
      return [link.endsWith(`${TABLE}/cmdb_ci/${cmdb_ci}`), value === cmdb_ci]
    },
    [true, true],
  ),
  is(
    'display values come alone, or beside the values',
    page,
    async (target) => {
      const path = `${await made(target)}?sysparm_fields=state&sysparm_display_value=`
      const shown = async (how: string) => (await target.call('GET', path + how)).body.result.state
      return [await shown('false'), await shown('true'), await shown('all')]
    },
    ['-5', 'New', { display_value: 'New', value: '-5' }],
  ),
  is(
    'without links a reference is its value',
    page,
    async (target) => {
      const cmdb_ci = await target.make('cmdb_ci_linux_server', { name: 'parity-bare' })
      const asked = 'sysparm_fields=cmdb_ci&sysparm_exclude_reference_link=true'
      const path = `${await made(target, { cmdb_ci })}?${asked}`
      return (await target.call('GET', path)).body.result.cmdb_ci === cmdb_ci
    },
    true,
  ),
  is(
    'fields may walk dots; unknown ones are left out',
    page,
    async (target) => {
      const cmdb_ci = await target.make('cmdb_ci_linux_server', { name: 'parity-walk' })
      const asked = 'sysparm_fields=cmdb_ci.name,nothing,cmdb_ci.nothing,parent.number'
      return (await target.call('GET', `${await made(target, { cmdb_ci })}?${asked}`)).body.result
    },
    { 'cmdb_ci.name': 'parity-walk', 'parent.number': '' },
  ),
  is(
    'through its parent table a record has that table’s fields, and tells its class',
    seen('servicenow.itsm configuration_item.py: asks the class again for its own columns'),
    async ({ call, make }) => {
      const id = await make('cmdb_ci_linux_server', { name: 'parity-class' })
      const { result } = (await call('GET', `${TABLE}/cmdb_ci/${id}`)).body
      return [result.sys_class_name, 'kernel_release' in result]
    },
    ['cmdb_ci_linux_server', false],
  ),
  is(
    'a record of the parent table is not in the child table',
    assumed('follows from how tables extend; ask for a cmdb_ci in cmdb_ci_linux_server'),
    async ({ call, make }) => {
      const id = await make('cmdb_ci', { name: 'parity-parent' })
      return (await call('GET', `${TABLE}/cmdb_ci_linux_server/${id}`)).status
    },
    404,
  ),
  is(
    'a record is of the class that its body names, where the table has it below',
    assumed('sys_class_name is a field like others at insert; POST one to cmdb_ci'),
    async ({ call, make }) => {
      const values = { name: 'parity-made', sys_class_name: 'cmdb_ci_linux_server' }
      const id = await make('cmdb_ci', values)
      return (await call('GET', `${TABLE}/cmdb_ci_linux_server/${id}`)).status
    },
    200,
  ),
  is(
    'a list has its total and links to its pages, with the parameters of the call',
    page,
    async (target) => {
      for (const risk of ['2', '3', '4'])
        await made(target, { short_description: 'parity page', risk })
      const query = 'short_description=parity page&sysparm_fields=risk'
      const answer = await target.call('GET', `${CHANGE}?${query}&sysparm_limit=1&sysparm_offset=1`)
      const rels = [...(answer.headers.link ?? '').matchAll(/<([^>]*)>; ?rel="(\w+)"/g)]
      const offsets = rels.map(([, url = '', rel]) => {
        const asked = new URL(url).searchParams
        return `${rel} ${asked.get('sysparm_offset')} ${asked.get('sysparm_fields')}`
      })
      return [answer.headers['x-total-count'], answer.body.result.length, offsets.sort()]
    },
    ['3', 1, ['first 0 risk', 'last 2 risk', 'next 2 risk', 'prev 0 risk']],
  ),
  is(
    'count and links are left out where they are not wanted, also as Python writes it',
    page,
    async ({ call }) => {
      const has = async (asked: string) => {
        const { headers } = await call('GET', `${TABLE}/sys_user?sysparm_limit=1&${asked}`)
        return [headers['x-total-count'] !== undefined, headers.link !== undefined]
      }
      return [
        await has(''),
        await has('sysparm_no_count=True'),
        await has('sysparm_suppress_pagination_header=True'),
      ]
    },
    [
      [true, true],
      [false, false],
      [true, false],
    ],
  ),
  is(
    'pairs filter by display value, and over dots',
    page,
    async (target) => {
      const cmdb_ci = await target.make('cmdb_ci_linux_server', { name: 'parity-pairs' })
      await made(target, { short_description: 'parity pairs', cmdb_ci })
      const count = async (pairs: string) => {
        const path = `${CHANGE}?short_description=parity pairs&${pairs}`
        return (await target.call('GET', path)).body.result.length
      }
      return [
        await count('state=new&cmdb_ci=parity-pairs'),
        await count('cmdb_ci.name=parity-pairs'),
        await count('state=closed'),
      ]
    },
    [1, 1, 0],
  ),
  is(
    'v2 answers an empty list, v1 404',
    page,
    async ({ call }) => {
      const at = async (version: string) =>
        (await call('GET', `/api/now${version}/table/change_request?number=none`)).status
      return [await at(''), await at('/v2'), await at('/v1')]
    },
    [200, 200, 404],
  ),
  is(
    'a negative or unreadable page is refused',
    assumed('"Don’t pass a negative number", no more is said; try sysparm_offset=-1'),
    async ({ call }) => (await call('GET', `${CHANGE}?sysparm_offset=-1`)).status,
    400,
  ),
  is(
    'PUT keeps what is not sent, as PATCH does',
    seen('platform.md 11.1'),
    async (target) => {
      const path = await made(target, { justification: 'kept' })
      const { result } = (await target.call('PUT', path, { body: { risk: '2' } })).body
      return [result.risk, result.justification]
    },
    ['2', 'kept'],
  ),
  is(
    'unknown fields of a body are ignored, and an empty value clears',
    page,
    async (target) => {
      const path = await made(target, { justification: 'gone' })
      const body = { nothing: 'x', justification: '' }
      const { status, body: answer } = await target.call('PATCH', path, { body })
      return [status, answer.result.justification, 'nothing' in answer.result]
    },
    [200, '', false],
  ),
  is(
    'values are stored as they come, unless they are said to be display values',
    page,
    async (target) => {
      const path = `${await made(target)}?sysparm_fields=phase`
      const set = async (how: string) => {
        const asked = `${path}&sysparm_input_display_value=${how}`
        return (await target.call('PATCH', asked, { body: { phase: 'Build' } })).body.result.phase
      }
      return [await set('true'), await set('false')]
    },
    ['build', 'Build'],
  ),
  is(
    'a time may have a T between day and hour',
    seen('servicenow.itsm, integration target itsm_change_request_task'),
    async (target) => {
      const path = `${await made(target)}?sysparm_fields=start_date`
      const body = { start_date: '2036-12-01T08:00:00' }
      return (await target.call('PATCH', path, { body })).body.result.start_date
    },
    '2036-12-01 08:00:00',
  ),
  is(
    'a journal is empty as a value and shows its entries',
    seen('platform.md 11.1'),
    async (target) => {
      const path = await made(target)
      await target.call('PATCH', path, { body: { work_notes: 'parity note' } })
      const asked = `${path}?sysparm_fields=work_notes&sysparm_display_value=all`
      const { value, display_value } = (await target.call('GET', asked)).body.result.work_notes
      return [value, /\(Work notes\)\nparity note\n\n$/.test(display_value)]
    },
    ['', true],
  ),
  is(
    'a body that is none is 400',
    page,
    async ({ call }) => {
      const { status, body } = await call('POST', CHANGE, { body: '{"a"' })
      return [status, body.error.message]
    },
    [400, 'Exception while reading request'],
  ),
  is(
    'a body may have single quotes',
    page,
    async (target) => {
      const body = `{'short_description':'parity quotes'}`
      const { result } = (await target.call('PATCH', await made(target), { body })).body
      return result.short_description
    },
    'parity quotes',
  ),
  is(
    'of several records in a body the first is taken',
    common('c_RESTAPI'),
    async (target) => {
      const body = JSON.stringify([{ justification: 'one' }, { justification: 'two' }])
      const { result } = (await target.call('PATCH', await made(target), { body })).body
      return result.justification
    },
    'one',
  ),
  is(
    'XML is answered where it is wanted',
    documented('batch-api'),
    async (target) => {
      const path = `${await made(target)}?sysparm_fields=close_notes,short_description`
      const answer = await target.call('GET', path, { headers: { accept: 'application/xml' } })
      return String(answer.body)
    },
    '<?xml version="1.0" encoding="UTF-8"?><response><result><close_notes/><short_description>parity</short_description></result></response>',
  ),
  is(
    'XML is read',
    common('r_ScriptedRESTServiceScriptExamples'),
    async (target) => {
      const headers = { 'content-type': 'application/xml' }
      const body = '<request><entry><justification>by XML</justification></entry></request>'
      const answer = await target.call('PATCH', await made(target), { body, headers })
      return answer.body.result.justification
    },
    'by XML',
  ),
  is(
    'what is neither JSON nor XML is 406 to be read and 415 to be sent',
    common('r_RESTAPIHTTPResponseCodes'),
    async ({ call }) => {
      const read = await call('GET', CHANGE, { headers: { accept: 'text/csv' } })
      const headers = { 'content-type': 'text/csv' }
      const sent = await call('POST', CHANGE, { body: 'a', headers })
      return [read.status, sent.status]
    },
    [406, 415],
  ),
  is(
    'a header overrides the method',
    common('c_RESTAPI'),
    async (target) => {
      const headers = { 'X-HTTP-Method-Override': 'PATCH' }
      const body = { justification: 'overridden' }
      const { result } = (await target.call('POST', await made(target), { body, headers })).body
      return result.justification
    },
    'overridden',
  ),
  is(
    'a method that is not spoken is 405',
    common('r_RESTAPIHTTPResponseCodes'),
    async ({ call }) => (await call('PUT', CHANGE, { body: {} })).status,
    405,
  ),
  is(
    'an address that is none is 400',
    common('r_RESTAPIHTTPResponseCodes'),
    async ({ call }) => errorOf(await call('GET', '/api/now/nothing/here')),
    {
      status: 400,
      error: { message: 'Requested URI does not represent any resource', detail: null },
    },
  ),
  is(
    'who may not read tasks gets no rows, and a count that is blind to that',
    seen('platform.md 11.2'),
    async (target) => {
      await made(target)
      const answer = await target.call('GET', `${CHANGE}?sysparm_limit=5`, {
        as: await target.user(),
      })
      return [answer.status, answer.body.result, Number(answer.headers['x-total-count']) > 0]
    },
    [200, [], true],
  ),
  is(
    'a sys_id of the body is the record’s',
    seen('PySNC test_insert_custom_guid'),
    async ({ make }) => make('sys_user_group', { name: 'Parity', sys_id: 'ab'.repeat(16) }),
    'ab'.repeat(16),
  ),
  is(
    'a long query is shortened, and found again by sysparm_tiny',
    seen('servicenow.itsm client.py and its integration target itsm_api'),
    async (target) => {
      const path = await made(target)
      const id = path.slice(path.lastIndexOf('/') + 1)
      const url = `https://instance${CHANGE}?sysparm_fields=sys_id&sysparm_query=sys_id=${id}`
      const { body } = await target.call('POST', '/api/now/tinyurl', { body: { url } })
      const tiny = /sysparm_tiny=(\w+)$/.exec(body.result)?.[1]
      const { result } = (await target.call('GET', `${CHANGE}?sysparm_tiny=${tiny}`)).body
      return result.length === 1 && result[0].sys_id === id
    },
    true,
  ),
  is(
    'query business rules narrow what is listed, counted and read',
    {
      kind: 'documented',
      source:
        'https://www.servicenow.com/docs/r/api-reference/business-rules-classic/c_BusinessRules.html',
    },
    async (target) => {
      const path = await made(target, { short_description: 'parity hidden' })
      const as = await target.user('itil')
      await target.make('sys_script', {
        name: 'Parity: hides one change',
        collection: 'change_request',
        when: 'before',
        active: 'true',
        action_query: 'true',
        script: `if (!gs.hasRole('admin')) current.addQuery('short_description', '!=', 'parity hidden')`,
      })
      const query = `${CHANGE}?sysparm_query=short_description=parity hidden`
      const list = await target.call('GET', query, { as })
      const one = await target.call('GET', path, { as })
      return [list.body.result, list.headers['x-total-count'], one.status]
    },
    [[], '0', 404],
  ),
  {
    surface: 'Table API',
    says: 'an update with the system fields suppressed leaves who changed it, and how often',
    evidence: {
      kind: 'assumed',
      source: 'as GlideRecord.autoSysFields(false); PATCH one and read sys_mod_count',
    },
    run: async (target) => {
      const id = await target.make('change_request', { short_description: 'one' })
      const path = `${CHANGE}/${id}`
      const before = (await target.call('GET', path)).body.result.sys_mod_count
      const body = { short_description: 'two' }
      const quiet = `${path}?sysparm_suppress_auto_sys_field=true`
      const after = (await target.call('PATCH', quiet, { body })).body.result
      return [after.short_description, after.sys_mod_count === before]
    },
    gives: ['two', true],
  },
  {
    surface: 'Table API',
    says: 'with the system fields suppressed, a new record has those of the body',
    evidence: {
      kind: 'assumed',
      source: 'only that they are not generated is said; POST one and read it',
    },
    run: async (target) => {
      const body = { short_description: 'old', sys_created_on: '2020-02-03 04:05:06' }
      const path = `${CHANGE}?sysparm_suppress_auto_sys_field=true`
      const { sys_id: id, ...made } = (await target.call('POST', path, { body })).body.result
      await target.call('DELETE', `${CHANGE}/${id}`)
      return made.sys_created_on
    },
    gives: '2020-02-03 04:05:06',
  },
]

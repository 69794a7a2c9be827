import fc from 'fast-check'
import { anyText } from '../support/any-text'
import { startInProcess } from '../support/in-process'

const { instance } = startInProcess()

/** Every address that an outsider may know: the app's own routes, the platform's, and the stand-in's. */
const routes = (): string[] => {
  const { records } = instance.kernel
  const operations = records.select(records.parse('sys_ws_operation', 'active=true'))
  const own = operations.map((row) => row.operation_uri ?? '')
  return [
    ...own,
    '/api/now/table/change_request',
    '/api/now/table/x_patch_loop_plan',
    '/api/now/v2/table/sys_user/{id}',
    '/api/now/table/{id}',
    '/api/now/attachment/{id}/file',
    '/api/sn_chg_rest/change',
    '/api/sn_chg_rest/v1/change/{id}',
    '/api/sn_chg_rest/change/{id}/task',
    '/api/sn_chg_rest/change/{id}/ci',
    '/api/sn_chg_rest/change/{id}/approvals',
    '/api/sn_chg_rest/change/standard/{id}',
    '/sn_appclient_upload_processor.do',
    '/change_request.do',
    '/change_request_list.do',
    '/login.do',
    '/__local/advance',
    '/{id}',
  ]
}

const word = fc.oneof(
  fc.string({ maxLength: 20 }),
  anyText(10),
  fc.constantFrom('', '..', '__proto__', '%', '%00', '%ff', "'", 'a'.repeat(300), '0'.repeat(32)),
)
const query = fc.array(
  fc.tuple(
    fc.constantFrom(
      'limit',
      'after',
      'state',
      'dryRun',
      'source',
      'sys_id',
      'sysparm_query',
      'sysparm_limit',
      'sysparm_offset',
      'sysparm_fields',
      'sysparm_display_value',
      '__proto__',
    ),
    word,
  ),
  { maxLength: 3 },
)
const member = fc.constantFrom(
  'planId',
  'activation',
  'endpoints',
  'patches',
  'results',
  'scanId',
  'at',
  'hosts',
  'seconds',
  'state',
  'comments',
  'cmdb_ci_sys_ids',
  'association_type',
  'short_description',
  'assignment_group',
  '__proto__',
)
const value = fc.oneof(word, fc.jsonValue({ maxDepth: 2 }), fc.constant({ number: 1 }))
const body = fc.oneof(
  fc.dictionary(member, value, { maxKeys: 5 }).map((fields) => JSON.stringify(fields)),
  fc.json({ maxDepth: 3 }),
  anyText(60),
  fc.constantFrom('', '{', '[]', 'null', '{"seconds":-1}', '{"planId":{}}'),
)
const headers = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'text/plain',
      'application/xml',
      '',
      'a/b;',
    ),
    accept: fc.constantFrom('application/json', '*/*', 'text/html', '', ';;;'),
    'content-encoding': fc.constantFrom('gzip', 'br'),
    'x-no-response-body': fc.constant('true'),
  },
  { requiredKeys: [] },
)
const request = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'BREW'),
  path: fc.constantFrom(...routes()),
  word: word.map(encodeURI).filter((text) => !/[?#]/.test(text)),
  query,
  headers,
  user: fc.constantFrom('admin', 'jetpatch', 'itil', 'operator', 'nobody', ''),
  body,
})

/** URLSearchParams cannot hold lone surrogates; a client cannot send them either. */
const queryText = (pairs: readonly (readonly [string, string])[]): string =>
  new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString()

// contract.md 2: 500 only for our own faults; platform.md 6.3
test('whatever is sent, no route answers with a 5xx but 501', () => {
  fc.assert(
    fc.property(request, ({ method, path, word: id, query: pairs, headers: sent, user, body }) => {
      const url = `${path.replace(/\{\w+\}/g, id)}?${queryText(pairs)}`
      const answer = instance.handle({
        method,
        path: url,
        headers: {
          host: 'dev.example',
          ...(user === ''
            ? {}
            : { authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}` }),
          ...sent,
        },
        body: Buffer.from(body),
      })
      const isFault = answer.status >= 500 && answer.status !== 501
      if (isFault) throw new Error(`${answer.status} ${answer.body.toString()}`)
    }),
    { numRuns: 1500, seed: 20261122 },
  )
  instance.settle()
}, 60_000)

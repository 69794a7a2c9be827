import type { Case, Target } from '../parity'

const surface = 'Scripted REST'
const docs = 'https://www.servicenow.com/docs/r/api-reference/rest-api-explorer'
const serverDocs = 'https://www.servicenow.com/docs/r/api-reference/server-api-reference'
const documented = (page: string) =>
  ({ kind: 'documented', source: `${docs}/${page}.html` }) as const

type Fields = Readonly<Record<string, string>>

/** A scripted REST API with one resource, POST /…/thing/{id}; answers how to call it. */
async function api(target: Target, script: string, fields: Fields = {}, service: Fields = {}) {
  const service_id = `parity_${Math.random().toString(16).slice(2, 8)}`
  const namespace = 'x_patch_loop'
  const definition = await target.make('sys_ws_definition', {
    name: service_id,
    service_id,
    namespace,
    active: 'true',
    ...service,
  })
  await target.make('sys_ws_operation', {
    name: 'thing',
    active: 'true',
    http_method: 'POST',
    relative_path: '/thing/{id}',
    operation_uri: `/api/${namespace}/${service_id}/thing/{id}`,
    operation_script: `(function process(request, response) { ${script} })(request, response)`,
    requires_authentication: 'true',
    requires_acl_authorization: 'false',
    web_service_definition: definition,
    ...fields,
  })
  const path = `/api/${namespace}/${service_id}/thing/7`
  return (sent: Parameters<Target['call']>[2] = {}, query = '', method = 'POST') =>
    target.call(method, path + query, sent)
}
const errorOf = async (target: Target, script: string): Promise<unknown> => {
  const { status, body } = await (await api(target, script))({ body: {} })
  return { status, body }
}

export const scriptedRest: readonly Case[] = [
  {
    surface,
    says: 'what a script returns, or sets as body, is in result',
    evidence: { kind: 'documented', source: 'platform.md 6.2' },
    run: async (target) => {
      const call = await api(
        target,
        'return { id: request.pathParams.id, q: request.queryParams.q }',
      )
      return (await call({ body: {} }, '?q=1&q=2')).body
    },
    gives: { result: { id: '7', q: ['1', '2'] } },
  },
  {
    surface,
    says: 'writeStream answers a body that came as dataStream, byte by byte; status and type are set before',
    evidence: {
      kind: 'documented',
      source: `${serverDocs}/c_ScriptableServiceRespStreamWriter.html`,
    },
    run: async (target) => {
      const call = await api(
        target,
        `response.setStatus(201); response.setContentType('application/json')
        response.getStreamWriter().writeStream(request.body.dataStream); response.setStatus(404)`,
      )
      const { status, body } = await call({ body: { a: [1] } })
      return { status, body }
    },
    gives: { status: 201, body: { a: [1] } },
  },
  {
    surface,
    says: 'a body that was read as dataStream is empty as dataString',
    evidence: { kind: 'documented', source: `${serverDocs}/c_ScriptableServiceRequestBody.html` },
    run: async (target) => {
      const call = await api(target, 'request.body.dataStream; return [request.body.dataString]')
      return (await call({ body: { a: 1 } })).body
    },
    gives: { result: [''] },
  },
  {
    surface,
    says: 'a stream writer’s text is the body as it is',
    evidence: documented('r_ScriptedRESTExampleStreamVsLO'),
    run: async (target) => {
      const call = await api(
        target,
        `response.setStatus(202); response.setContentType('application/json'); response.getStreamWriter().writeString('{"a":1}')`,
      )
      const { status, body } = await call({ body: {} })
      return { status, body }
    },
    gives: { status: 202, body: { a: 1 } },
  },
  {
    surface,
    says: 'a ServiceError has the status, message and detail that it was given',
    evidence: documented('r_ScriptedRESTServiceScriptExamples'),
    run: (target) =>
      errorOf(
        target,
        `var error = new sn_ws_err.ServiceError(); error.setStatus(418); error.setMessage('teapot'); error.setDetail('short and stout'); response.setError(error)`,
      ),
    gives: {
      status: 418,
      body: { error: { message: 'teapot', detail: 'short and stout' }, status: 'failure' },
    },
  },
  {
    surface,
    says: 'the named errors have their status',
    evidence: documented('r_ScriptedRESTServiceScriptExamples'),
    run: async (target) => {
      const statuses = []
      for (const name of ['BadRequest', 'NotFound', 'NotAcceptable', 'Conflict']) {
        const call = await api(target, `response.setError(new sn_ws_err.${name}Error('x'))`)
        statuses.push((await call({ body: {} })).status)
      }
      return statuses
    },
    gives: [400, 404, 406, 409],
  },
  {
    surface,
    says: 'an error that the script does not catch is a 500',
    evidence: { kind: 'documented', source: 'platform.md 6.3' },
    run: async (target) =>
      (await (await api(target, "throw new Error('boom')"))({ body: {} })).status,
    gives: 500,
  },
  {
    surface,
    says: 'a content type that is not taken is 415, one that is not given 406',
    evidence: documented('c_SpecifyContentType'),
    run: async (target) => {
      const types = { consumes: 'application/json', produces: 'application/json' }
      const customized = { consumes_customized: 'true', produces_customized: 'true' }
      const call = await api(target, 'return 1', { ...types, ...customized }, types)
      const csv = { body: 'a', headers: { 'content-type': 'text/csv' } }
      const html = { body: {}, headers: { accept: 'text/html' } }
      return [(await call(csv)).status, (await call(html)).status]
    },
    gives: [415, 406],
  },
  {
    surface,
    says: 'a body that is neither JSON nor XML is a 500 as the script reads its data',
    evidence: documented('c_SpecifyContentType'),
    run: async (target) => {
      const types = { consumes: 'text/plain', consumes_customized: 'true' }
      const call = await api(target, 'return request.body.dataString', types, {
        consumes: 'text/plain',
      })
      return (await call({ body: 'a', headers: { 'content-type': 'text/plain' } })).status
    },
    gives: 500,
  },
  {
    surface,
    says: 'a public resource needs no credentials, but wrong ones are wrong',
    evidence: documented('t_WbSvcOpRqACL'),
    run: async (target) => {
      const call = await api(target, 'return gs.getUserName()', {
        requires_authentication: 'false',
      })
      const wrong = { authorization: `Basic ${Buffer.from('admin:parity').toString('base64')}` }
      return [
        (await call({ body: {}, as: 'nobody' })).body.result,
        (await call({ body: {}, as: 'nobody', headers: wrong })).status,
      ]
    },
    gives: ['guest', 401],
  },
  {
    surface,
    says: 'a resource that is not public is 401 without credentials',
    evidence: documented('t_WbSvcOpRqACL'),
    run: async (target) =>
      (await (await api(target, 'return 1'))({ body: {}, as: 'nobody' })).status,
    gives: 401,
  },
  {
    surface,
    says: 'without an ACL of its own any internal user may call',
    evidence: { kind: 'seen', source: 'platform.md 6.1' },
    run: async (target) => {
      const call = await api(target, 'return 1', { requires_acl_authorization: 'true' })
      return (await call({ body: {}, as: await target.user() })).status
    },
    gives: 200,
  },
  {
    surface,
    says: 'who meets none of the ACLs that are named gets 403 with the reason',
    evidence: { kind: 'seen', source: 'platform.md 11.2' },
    run: async (target) => {
      const enforce_acl = await target.script(
        `var acl = new GlideRecord('sys_security_acl'); acl.addQuery('type', 'REST_Endpoint')
        acl.addQuery('sys_scope.scope', 'x_patch_loop'); acl.query(); acl.next()
        return acl.getUniqueValue()`,
        { scope: 'global' },
      )
      const acls = { requires_acl_authorization: 'true', enforce_acl: String(enforce_acl) }
      const call = await api(target, 'return 1', acls)
      const { status, body } = await call({ body: {}, as: await target.user() })
      return [status, body.error.detail]
    },
    gives: [403, 'Failed API level ACL Validation'],
  },
  {
    surface,
    says: 'another method of a resource is 405',
    evidence: documented('r_RESTAPIHTTPResponseCodes'),
    run: async (target) => {
      const call = await api(target, 'return 1')
      return (await call({}, '', 'DELETE')).status
    },
    gives: 405,
  },
  {
    surface,
    says: 'the entries of a body of XML are read as those of a list',
    evidence: documented('r_ScriptedRESTServiceScriptExamples'),
    run: async (target) => {
      const call = await api(target, 'var all = request.body.data; return all[1].name + all[1].id')
      const headers = { 'content-type': 'application/xml', accept: 'application/json' }
      const body =
        '<request><entry><name>a</name><id>1</id></entry><entry><name>b</name><id>2</id></entry></request>'
      return (await call({ body, headers })).body.result
    },
    gives: 'b2',
  },
  {
    surface,
    says: 'an answer is XML where Accept asks for it',
    evidence: documented('c_SpecifyContentType'),
    run: async (target) => {
      const call = await api(target, 'return { a: 1 }')
      const answer = await call({ body: {}, headers: { accept: 'application/xml' } })
      return [answer.status, /<a>1<\/a>/.test(String(answer.body))]
    },
    gives: [200, true],
  },
]

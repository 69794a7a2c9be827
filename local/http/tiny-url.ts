import { createHash } from 'node:crypto'
import type { Kernel, LocalResponse } from '../types'
import { recordBody } from './data-format'
import { failure, json, type Call } from './message'
import { notSupported } from './table-call'
import { TINY_URL } from './tables'

/**
 * POST /api/now/tinyurl { url }: { result: '<last part of the path>?sysparm_tiny=<id>' }. Documented are the property and the
 * form of the short address (t_EnableTinyURLSupport.md, StandaloneClientMethods.md); the endpoint itself is known from
 * servicenow.itsm (plugins/module_utils/client.py), whose integration tests call it on real instances.
 */
export function tinyUrlApi(kernel: Kernel, call: Call): LocalResponse {
  if (call.method !== 'POST') return notSupported()
  if (kernel.properties.get('glide.use_tiny_urls', 'true') === 'false') {
    return failure(400, 'Tiny URLs are not enabled', 'glide.use_tiny_urls is false')
  }
  const body = recordBody(kernel, call)
  if ('status' in body) return body
  const { url } = body.values
  if (typeof url !== 'string' || url === '') return failure(400, 'Bad Request', 'url is required')
  const [path = ''] = url.split('?')
  return json(200, { result: `${path.split('/').at(-1)}?sysparm_tiny=${remember(kernel, url)}` })
}

/** The same address always has the same short one. */
function remember(kernel: Kernel, url: string): string {
  const sys_id = createHash('md5').update(url).digest('hex')
  if (!kernel.records.get(TINY_URL, sys_id)) {
    kernel.records.insert(TINY_URL, { sys_id, sys_class_name: TINY_URL, url })
  }
  return sys_id
}

/** The call that a short address stands for: sysparm_tiny gives the query. Undefined for an id that nobody was given. */
export function untiny(kernel: Kernel, call: Call): Call | undefined {
  const id = call.query.get('sysparm_tiny')
  if (id === null || call.method !== 'GET') return call
  const url = kernel.records.get(TINY_URL, id)?.url
  if (url === undefined) return undefined
  const mark = url.indexOf('?')
  const queryString = mark < 0 ? '' : url.slice(mark + 1)
  return { ...call, queryString, query: new URLSearchParams(queryString) }
}

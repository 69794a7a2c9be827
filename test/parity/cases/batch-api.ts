import type { Case, Target } from '../parity'
import { assumed, documented, of, seen } from './rest-evidence'

const page = documented('batch-api')
const is = of('Batch API')
const BATCH = '/api/now/v1/batch'
const headers = [{ name: 'Accept', value: 'application/json' }]
const NONE = `/api/now/table/change_request/${'0'.repeat(32)}`

const batch = async ({ call }: Target, rest_requests: readonly object[], sent = {}) =>
  (await call('POST', BATCH, { body: { batch_request_id: 1, rest_requests }, headers: sent })).body
const decoded = (text: string) => JSON.parse(Buffer.from(text, 'base64').toString())

export const batchApi: readonly Case[] = [
  is(
    'each request is answered under its id, with status and body in base64',
    page,
    async (target) => {
      const url = '/api/now/table/sys_user?user_name=admin&sysparm_fields=user_name'
      const { batch_request_id, serviced_requests, unserviced_requests } = await batch(target, [
        { id: 'a', method: 'GET', url, headers },
      ])
      const [{ id, status_code, status_text, body }] = serviced_requests
      return [batch_request_id, id, status_code, status_text, decoded(body), unserviced_requests]
    },
    ['1', 'a', 200, 'OK', { result: [{ user_name: 'admin' }] }, []],
  ),
  is(
    'headers are left out where they are not wanted',
    page,
    async (target) => {
      const item = { method: 'GET', url: NONE, headers }
      const { serviced_requests } = await batch(target, [
        { id: 'a', ...item, exclude_response_headers: true },
        { id: 'b', ...item },
      ])
      return serviced_requests.map((each: { headers: object[] }) => each.headers.length > 0)
    },
    [false, true],
  ),
  is(
    'a request that fails does not stop the next one',
    page,
    async (target) => {
      const url = '/api/now/table/sys_user?sysparm_limit=1'
      const { serviced_requests } = await batch(target, [
        { id: 'a', method: 'GET', url: NONE, headers },
        { id: 'b', method: 'GET', url, headers },
      ])
      return serviced_requests.map((each: { status_code: number }) => each.status_code)
    },
    [404, 200],
  ),
  is(
    'bodies are base64 and may be of any format',
    page,
    async (target) => {
      const id = await target.make('change_request', { short_description: 'parity batch' })
      const xml = '<request><entry><justification>batched</justification></entry></request>'
      const item = {
        id: 'a',
        method: 'PATCH',
        url: `/api/now/table/change_request/${id}?sysparm_fields=justification`,
        headers: [...headers, { name: 'Content-Type', value: 'application/xml' }],
        body: Buffer.from(xml).toString('base64'),
      }
      const { serviced_requests } = await batch(target, [item])
      return decoded(serviced_requests[0].body)
    },
    { result: { justification: 'batched' } },
  ),
  is(
    'an answer over the limit is not served, nor what follows it',
    page,
    async (target) => {
      const item = { method: 'GET', url: '/api/now/table/sys_user?sysparm_limit=1', headers }
      const items = [
        { id: 'a', ...item },
        { id: 'b', ...item },
      ]
      const sent = { 'X-BATCHREQUEST-MAX-OUTPUT-SIZE': '50' }
      const { serviced_requests, unserviced_requests } = await batch(target, items, sent)
      return [serviced_requests, unserviced_requests]
    },
    [[], ['a', 'b']],
  ),
  is(
    'ids come back as text, also where they came as numbers',
    seen('PySNC client.py, BatchAPI.execute: sends a number and compares text'),
    async (target) => {
      const answer = await batch(target, [])
      return answer.batch_request_id
    },
    '1',
  ),
  is(
    'a batch without requests is 400',
    assumed('rest_requests is required; the status is not said: POST {}'),
    async ({ call }) => (await call('POST', BATCH, { body: {} })).status,
    400,
  ),
  {
    surface: 'Batch API',
    says: 'an answer in several parts is given where Accept asks for it',
    evidence: page,
    run: async (target) => {
      const rest_requests = [
        { id: '1', method: 'GET', url: '/api/now/table/sys_user?sysparm_limit=1' },
      ]
      const sent = { accept: 'multipart/mixed' }
      const answer = await target.call('POST', BATCH, { body: { rest_requests }, headers: sent })
      return [answer.status, String(answer.headers['content-type']).split(';')[0]]
    },
    gives: [200, 'multipart/mixed'],
  },
]

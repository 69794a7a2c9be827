import fc from 'fast-check'
import { bootKit } from './http-kit'
import { id } from './kit'

const { instance, call } = bootKit({ startAt: Date.parse('2026-11-22T12:00:00Z') })
const CHANGE = '/api/sn_chg_rest/change'
const made = call('POST', `${CHANGE}/normal`, { body: { short_description: 'hostile' } })
const KNOWN = made.body.result.sys_id.value

const word = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', '..', '%00', '%E0%A4%A', '^NQ', "'", 'null', '-1'),
  fc.string({ maxLength: 12 }),
)
const sysId = fc.oneof(fc.constant(KNOWN), fc.constant(id('none')), word)
const PARTS = ['normal', 'standard', 'emergency', 'template', 'model', 'worker', 'ci', 'schedule']
const TAILS = [
  'task',
  'ci',
  'conflict',
  'schedule',
  'schedule/first_available',
  'approvals',
  'risk',
]
const MORE = ['nextstates', 'refresh_impacted_services', 'template']
const path = fc
  .array(fc.oneof(sysId, fc.constantFrom(...PARTS, ...TAILS, ...MORE)), { maxLength: 4 })
  .map((parts) => [CHANGE, ...parts.map((part) => encodeURI(part))].join('/'))
const name = fc.oneof(
  fc.constantFrom('state', 'start_date', 'cmdb_ci', 'chg_model', 'type', 'work_notes', 'sys_id'),
  fc.constantFrom('encrypted_fields', 'association_type', 'cmdb_ci_sys_ids', 'order', 'textSearch'),
  fc.constantFrom('duration_in_seconds', 'planned_start_time', 'sysparm_query', 'sysparm_limit'),
  fc.constantFrom('comments', 'sysparm_offset'),
  word,
)
const value = fc.oneof(
  fc.constantFrom('affected', 'impacted', 'approved', 'rejected', '60', 'Standard', '4', KNOWN),
  fc.constantFrom('stateINx^ORcmdb_ci.name.x=1', '2026-11-22 12:00:00', '99999999999999999999'),
  word,
)
const query = fc
  .dictionary(name, value, { maxKeys: 4 })
  .map((pairs) => `${new URLSearchParams(Object.entries(pairs))}`)
const body = fc.oneof(
  fc.dictionary(name, fc.oneof(value, fc.jsonValue()), { maxKeys: 5 }),
  fc.jsonValue().map((json) => JSON.stringify(json) ?? ''),
  fc.constantFrom('{', "{a:'b',}", '['.repeat(20_000), `{a:'${'\\'.repeat(9)}}`, '{"__proto__":1}'),
  fc.constantFrom('<a>', '<request/>', '<request><entry>x</entry></request>', '<!DOCTYPE a [<!'),
  fc.string({ maxLength: 40 }),
)
const XML = { 'content-type': 'application/xml' }

test('no request makes this API answer 5xx, nor its workers throw', () => {
  const method = fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT')
  const as = fc.constantFrom('admin', 'itil', 'change.manager', 'jetpatch', '')
  fc.assert(
    fc.property(method, path, query, body, as, (verb, route, search, sent, who) => {
      // The one record that the others ask about stays.
      fc.pre(verb !== 'DELETE' || !route.endsWith(KNOWN))
      const answer = call(verb, `${route}?${search}`, {
        as: who,
        headers: typeof sent === 'string' && sent.startsWith('<') ? XML : {},
        ...(verb === 'GET' ? {} : { body: sent }),
      })
      instance.settle()
      expect(answer.status < 500 ? '' : `${answer.status} ${answer.text}`).toBe('')
      const crashes = instance.kernel.log.tail(50).filter(({ source }) => source === 'scheduler')
      expect(crashes).toEqual([])
    }),
    { numRuns: 400 },
  )
})

import fc from 'fast-check'
import { asciiJson, messageBody, named } from '../../src/core/message'

test('a body is ASCII whatever is in it, and reads back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'grapheme' }), (value, word) => {
      const text = asciiJson({ value, word })
      expect(text).toMatch(/^[\x20-\x7e]*$/)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ value, word })))
    }),
  )
})

test('a body has id, sequence, type, time and data, in that order', () => {
  const at = Date.UTC(2026, 10, 20, 22, 10)
  const body = messageBody({ id: 'msg_1', sequence: 17, type: 'ping', at, data: { name: 'Zoë' } })
  expect(body).toBe(
    '{"id":"msg_1","sequence":17,"type":"ping","timestamp":"2026-11-20T22:10:00Z","data":{"name":"Zo\\u00eb"}}',
  )
})

test('up to 500 endpoints are named; of more the first 500, their total and where the rest stands', () => {
  const ids = Array.from({ length: 501 }, (_, at) => `ep-${at}`)
  expect(named(ids.slice(0, 500), 'https://x/endpoints')).toEqual({
    endpoints: ids.slice(0, 500),
    endpointsTotal: 500,
  })
  expect(named(ids, 'https://x/endpoints')).toEqual({
    endpoints: ids.slice(0, 500),
    endpointsTotal: 501,
    endpointsLink: 'https://x/endpoints',
  })
})

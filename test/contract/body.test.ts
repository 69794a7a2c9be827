import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int'
import { checkPlan } from '../../src/contract/check-plan'
import * as validators from '../../src/contract/validate'
import { refusalAnswer } from '../../src/core/result'
import { readBody } from '../../src/entry/body'
import { flagOf, numberOf, textOf, wordOf } from '../../src/entry/query'
import minimal from '../fixtures/plan-minimal.json'

/** As on the platform, a body can be read once: the second time it is empty (platform.md 6.2). */
const posted = (text: string): RESTAPIRequest => {
  let left = text
  const body = {
    get dataString() {
      const now = left
      left = ''
      return now
    },
  }
  return { body } as unknown as RESTAPIRequest
}
const queried = (queryParams: Record<string, string[]>) =>
  ({ queryParams }) as unknown as RESTAPIRequest
const refusalOf = (text: string) => {
  const read = readBody(posted(text), validators.plan, checkPlan)
  if (read.ok) throw new Error('was not refused')
  return refusalAnswer(read.refusal)
}
const issuesIn = (text: string) => {
  const { body } = refusalOf(text)
  return JSON.parse((body as { error: { detail: string } }).error.detail)
}

test('a valid body comes back parsed, with its text as it came', () => {
  const text = `  ${JSON.stringify(minimal)}\n`
  expect(readBody(posted(text), validators.plan, checkPlan)).toEqual({
    ok: true,
    value: { value: minimal, raw: text },
  })
})

test.each(['', '   ', '[]', '"text"', '7', 'null', 'true'])('the body %j is a 400', (text) => {
  expect(refusalOf(text).status).toBe(400)
  expect(issuesIn(text)).toEqual([{ path: '', message: 'must be an object' }])
})

test('a body that is not JSON is a 400 that says so', () => {
  expect(refusalOf('{"planId":')).toMatchObject({
    status: 400,
    body: { error: { message: 'The body is not JSON.' }, status: 'failure' },
  })
})

test('what the schema says and what only the plan as a whole shows come in one answer', () => {
  const [endpoint] = minimal.endpoints
  const window = { start: '2026-11-22T22:00:00Z', end: '2026-11-22T21:00:00Z' }
  const endpoints = [{ ...endpoint, patches: ['nope'], windows: [window] }]
  const paths = issuesIn(JSON.stringify({ ...minimal, odd: 1, endpoints })).map(
    ({ path }: { path: string }) => path,
  )
  expect(paths).toEqual(['/odd', '/endpoints/0/patches/0', '/endpoints/0/windows/0/end'])
})

test('a body of another shape is told its shape, and no more', () => {
  expect(issuesIn(JSON.stringify({ ...minimal, endpoints: 7 }))).toEqual([
    { path: '/endpoints', message: 'must be a list' },
  ])
})

test('the first 1,000 issues are listed, and the sentence has the total', () => {
  const endpoints = Array.from({ length: 1500 }, () => ({}))
  const text = JSON.stringify({ ...minimal, endpoints })
  expect(issuesIn(text)).toHaveLength(1000)
  expect(refusalOf(text).body).toMatchObject({
    error: { message: expect.stringContaining('1500 issues, of which the first 1000 are listed') },
  })
})

test('a body over ten million characters is a 400 that says so', () => {
  const text = JSON.stringify({ ...minimal, extensions: { text: 'x'.repeat(10 * 1024 * 1024) } })
  expect(refusalOf(text).body).toMatchObject({
    error: { message: 'The body has more than 10485760 characters.' },
  })
})

test('a body that hides fields behind __proto__ is refused like any unknown field', () => {
  const text = JSON.stringify(minimal).replace('{', '{"__proto__":{"emergency":true},')
  expect(issuesIn(text)).toMatchObject([{ path: '/__proto__' }])
})

test('query parameters come as lists, and the first one counts', () => {
  expect(textOf(queried({ after: ['a', 'b'] }), 'after')).toBe('a')
  expect(textOf(queried({}), 'after')).toBe('')
})

test.each([
  ['7', 7],
  ['', undefined],
])('the number %j is %j', (text, value) => {
  expect(numberOf(queried({ limit: [text] }), 'limit', 1)).toEqual({ ok: true, value })
})

test.each(['0', '-1', '1.5', 'many', '99999999999'])('the limit %j is refused', (text) => {
  expect(numberOf(queried({ limit: [text] }), 'limit', 1)).toMatchObject({
    ok: false,
    refusal: { code: 'malformed', detail: [{ path: '?limit' }] },
  })
})

test('a word outside the list is refused, and the list is told', () => {
  const request = queried({ state: ['approvd'] })
  expect(wordOf(request, 'state', { approved: 1, rejected: 1 })).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining('approved, rejected') },
  })
})

test('a flag is true, false or left out', () => {
  expect(flagOf(queried({ dryRun: ['true'] }), 'dryRun')).toEqual({ ok: true, value: true })
  expect(flagOf(queried({}), 'dryRun')).toEqual({ ok: true, value: false })
  expect(flagOf(queried({ dryRun: ['yes'] }), 'dryRun')).toMatchObject({ ok: false })
})

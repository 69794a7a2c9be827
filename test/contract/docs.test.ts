import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { checkFindings } from '../../src/contract/check-findings'
import { checkPlan } from '../../src/contract/check-plan'
import { ENDPOINT_STATUSES, MESSAGE_TYPES, PLAN_STATES } from '../../src/contract/states'
import * as validators from '../../src/contract/validate'
import vectors from '../fixtures/signature-vectors.json'

const guide = readFileSync('docs/integration.md', 'utf8')
const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  )

test('the payloads in docs/integration.md are taken as they stand', () => {
  const [plan, results, scan, report] = blocks('json').map((text) => JSON.parse(text) as unknown)
  expect(validators.findings(report) && checkFindings(report)).toEqual([])
  expect(validators.plan(plan) && checkPlan(plan)).toEqual([])
  expect([validators.results(results), validators.scan(scan)]).toEqual([true, true])
})

test('the recipe for a signature in docs/integration.md accepts what is genuine, and nothing else', () => {
  const [script] = blocks('js')
  const recipe = new Function('require', `${script}; return isGenuine`)
  const isGenuine = recipe(createRequire(__filename)) as (
    secret: string,
    headers: Record<string, string>,
    body: string,
  ) => boolean
  for (const { secrets, id, timestamp, signature, body } of vectors) {
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signature,
    }
    for (const secret of secrets) {
      expect(isGenuine(secret, headers, body)).toBe(true)
      expect(isGenuine(secret, headers, `${body} `)).toBe(false)
    }
  }
})

test('docs/integration.md names every message, plan state and endpoint status', () => {
  const words = [MESSAGE_TYPES, PLAN_STATES, ENDPOINT_STATUSES].flatMap((one) => Object.keys(one))
  expect(words.filter((word) => !guide.includes(`\`${word}\``))).toEqual([])
})

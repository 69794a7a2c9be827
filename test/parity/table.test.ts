import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALL } from './cases/all'
import { withTable } from './table'

test('the table in local/README.md is the one that the cases make', () => {
  const page = readFileSync(join(__dirname, '../../local/README.md'), 'utf8')
  expect(page === withTable(page, ALL)).toBe(true)
})

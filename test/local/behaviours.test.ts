import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')
const plain = (text: string): string => text.replaceAll('’', "'").replaceAll('\\', '')

const rows = readFileSync(join(ROOT, 'local/README.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^\d+$/.test(cells[1] ?? ''))

test('the table of behaviours has all 22 of them', () => {
  expect(rows.map((cells) => Number(cells[1]))).toEqual(
    Array.from({ length: 22 }, (_, index) => index + 1),
  )
})

test.each(
  rows.map(([, number = '', behaviour = '', file = '', name = '']) => ({
    number,
    behaviour,
    file,
    name,
  })),
)('behaviour $number ($behaviour) is proved by a test that is there', ({ file, name }) => {
  const path = join(ROOT, `test/local/${file}.test.ts`)
  expect(existsSync(path)).toBe(true)
  expect(plain(readFileSync(path, 'utf8'))).toContain(plain(name))
})

import type { Files } from '../../../src/flow/ports'

export type FilesWorld = {
  readonly files: Files
  /** A record that exists. */
  readonly table: string
  readonly id: string
}

/** What every adapter of attachments must do. */
export function filesSuite(name: string, open: () => FilesWorld): void {
  test(`${name}: a file comes back as it was written`, () => {
    const { files, table, id } = open()
    const content = JSON.stringify({ text: 'Ü 😀 \u2028 "quotes"' })
    expect(files.write(table, id, 'part-000.json', 'application/json', content).ok).toBe(true)
    expect(files.read(table, id, 'part-000.json')).toBe(content)
    expect(files.read(table, id, 'part-001.json')).toBeNull()
  })

  test(`${name}: a second file of the same name leaves the first as it is`, () => {
    const { files, table, id } = open()
    files.write(table, id, 'a.csv', 'text/csv', 'first')
    expect(files.write(table, id, 'a.csv', 'text/csv', 'second').ok).toBe(true)
    expect(files.read(table, id, 'a.csv')).toBe('first')
  })

  test(`${name}: a removed file is gone`, () => {
    const { files, table, id } = open()
    files.write(table, id, 'a.csv', 'text/csv', 'first')
    files.remove(table, id, 'a.csv')
    expect(files.read(table, id, 'a.csv')).toBeNull()
  })
}

import { GlideRecord } from '@servicenow/glide'

const VALUES_PER_QUERY = 500
const MOST = 5000

const chunks = (values: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(values.length / VALUES_PER_QUERY) }, (_, at) =>
    values.slice(at * VALUES_PER_QUERY, (at + 1) * VALUES_PER_QUERY),
  )

/** The rows whose column is one of the values. A comma would part a value in two (platform.md 8.3): those are asked alone. */
export function eachOf(
  table: string,
  column: string,
  values: readonly string[],
  act: (record: GlideRecord) => void,
  also: Readonly<Record<string, string | readonly string[]>> = {},
  encoded = '',
): void {
  const run = (operator: string, value: string): void => {
    const record = new GlideRecord(table)
    record.addQuery(column, operator, value)
    for (const [name, wanted] of Object.entries(also)) {
      if (typeof wanted === 'string') record.addQuery(name, '=', wanted)
      else record.addQuery(name, 'IN', wanted.join(','))
    }
    if (encoded !== '') record.addEncodedQuery(encoded)
    record.setLimit(MOST)
    record.query()
    while (record.next()) act(record)
  }
  const plain = values.filter((value) => value !== '' && !value.includes(','))
  for (const some of chunks(plain)) run('IN', some.join(','))
  for (const value of values.filter((one) => one.includes(','))) run('=', value)
}

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A record of the built package, with its fields as plain texts. */
export type Shipped = {
  readonly table: string
  readonly file: string
  readonly fields: Readonly<Record<string, string>>
}

const ROOT = 'dist/app'

export const shippedFiles = (folder = ROOT): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? shippedFiles(path) : [path]
  })

const plain = (text: string): string =>
  text.startsWith('<![CDATA[')
    ? text.slice(9, -3)
    : text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'")
        .replace(/&amp;/g, '&')

const RECORD =
  /<(\w+)((?: [\w]+="[^"]*")*) action="INSERT_OR_UPDATE"[^>]*>((?:(?!INSERT_OR_UPDATE)[\s\S])*?)<\/\1>/g
const FIELD = /<(\w+)((?: [\w-]+="[^"]*")*)(?:\/>|>(<!\[CDATA\[[\s\S]*?\]\]>|[^<]*)<\/\1>)/g

const fieldsOf = (inner: string): Record<string, string> => {
  const fields: Record<string, string> = {}
  for (const [, name, attributes, value] of inner.matchAll(FIELD)) {
    fields[name ?? ''] = plain(value ?? '')
    const named = /name="([^"]*)"/.exec(attributes ?? '')?.[1]
    if (named !== undefined) fields[`${name}.name`] = named
  }
  return fields
}

let read: readonly Shipped[] | undefined
/** Every record of dist/app. */
export const shipped = (): readonly Shipped[] =>
  (read ??= shippedFiles()
    .filter((file) => file.endsWith('.xml') && !file.includes('/dictionary/'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(RECORD)].map(([, table = '', , inner = '']) => ({
        table,
        file,
        fields: fieldsOf(inner),
      })),
    ))

export const records = (table: string): readonly Shipped['fields'][] =>
  shipped()
    .filter((record) => record.table === table)
    .map((record) => record.fields)

/** The attributes of an XML tag. */
export const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries([...tag.matchAll(/([\w]+)="([^"]*)"/g)].map(([, k = '', v = '']) => [k, v]))

import { escapeXml, parseXml, type XmlElement } from '../package/xml'
import { unsupported } from '../unsupported'
import { isObject, wellFormed } from './message'

/** An answer as XML: <response> around what JSON has, a list as repeated elements (sample in docs: batch-api.md, item 11). */
export const xmlBody = (value: unknown): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${element('response', value)}`

/** Deeper than any record or script means. */
const DEEPEST = 500

function element(name: string, value: unknown, depth = 0): string {
  if (depth > DEEPEST) return unsupported('XML nested this deep', 'local/http/xml-data.ts')
  const tag = tagOf(name)
  if (Array.isArray(value)) return value.map((each) => element(name, each, depth + 1)).join('')
  if (isObject(value)) {
    const inner = Object.entries(value).map(([key, each]) => element(key, each, depth + 1))
    return `<${tag}>${inner.join('')}</${tag}>`
  }
  const text = value === null || value === undefined ? '' : String(value)
  return text === '' ? `<${tag}/>` : `<${tag}>${escapeXml(printable(text))}</${tag}>`
}

/** What no XML 1.0 document may hold, not even escaped. */
const printable = (text: string): string =>
  wellFormed(text).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

/** Names of fields are XML names; only a client's own (a batch id, an attachment's key) may be none. */
const tagOf = (name: string): string =>
  /^[A-Za-z_][\w.-]*$/.test(name) ? name : `_${name.replace(/[^\w.-]/g, '_')}`

/** The records of <request><entry>…</entry></request>; undefined where the text is none (docs: r_ScriptedRESTServiceScriptExamples.md). */
export function xmlRecords(text: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  const root = parsed(text)
  if (root?.name !== 'request') return undefined
  const entries = root.children.filter(({ name }) => name === 'entry')
  return entries.length === root.children.length ? entries.map(fieldsOf) : undefined
}

function parsed(text: string): XmlElement | undefined {
  try {
    return parseXml(text)
  } catch {
    return undefined
  }
}

const fieldsOf = (entry: XmlElement): Readonly<Record<string, unknown>> =>
  Object.fromEntries(entry.children.map((field) => [field.name, valueOf(field)]))

const valueOf = (field: XmlElement): unknown =>
  field.children.length > 0 ? fieldsOf(field) : field.text

/**
 * What a script reads in request.body.data: the entries of <request> as from a JSON list, numbers as numbers (sample in
 * r_ScriptedRESTServiceScriptExamples.md). One entry alone is taken for an object, as is a document of another shape (assumed).
 */
export function xmlData(text: string): unknown {
  const root = parsed(text)
  if (root === undefined || isDeep(root)) return undefined
  const entries =
    root.name === 'request' ? root.children.filter(({ name }) => name === 'entry') : []
  if (entries.length === 0) return typed(root)
  if (entries.length < root.children.length) return undefined
  return entries.length === 1 && entries[0] ? typed(entries[0]) : entries.map(typed)
}

function isDeep(root: XmlElement): boolean {
  let level: readonly XmlElement[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap(({ children }) => children)
  }
  return false
}

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/

/** Elements by their names, those of one name as a list. */
function typed(element: XmlElement): unknown {
  if (element.children.length === 0)
    return NUMBER.test(element.text) ? Number(element.text) : element.text
  const fields = new Map<string, unknown[]>()
  for (const child of element.children)
    fields.set(child.name, [...(fields.get(child.name) ?? []), typed(child)])
  const pairs = [...fields].map(([name, all]) => [name, all.length === 1 ? all[0] : all] as const)
  return Object.fromEntries(pairs)
}

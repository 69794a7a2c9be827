import { jsonObject, mediaType, type Call } from './message'
import { xmlRecords } from './xml-data'

/** Fields as a client sends them. */
export type Fields = Readonly<Record<string, unknown>>

const isXml = (call: Call): boolean => mediaType(call.request) === 'application/xml'

/** Whether the body is of a kind that this API takes: JSON or XML (change-management-api.md, Headers). */
export const isSpoken = (call: Call): boolean =>
  call.request.body.length === 0 ||
  isXml(call) ||
  ['', 'application/json'].includes(mediaType(call.request))

/** What a client sends in the address and in the body, which overrides it; undefined for a body that is no object. */
export function sentFields(call: Call): Fields | undefined {
  const body = bodyOf(call)
  const inUrl = [...call.query].filter(([name]) => !name.startsWith('sysparm_'))
  return body && { ...Object.fromEntries(inUrl), ...body }
}

/** The body as an object; an empty one is an empty object. */
export function bodyOf(call: Call): Fields | undefined {
  if (call.request.body.length === 0) return {}
  if (isXml(call)) return xmlRecords(call.request.body.toString('utf8'))?.[0]
  return (
    jsonObject(call.request) ?? jsonObject({ ...call.request, body: strict(call.request.body) })
  )
}

const TOKEN = /\s*(?:([{}[\],:])|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s{}[\],:"']+))/suy

/**
 * Unquoted names, single quotes and a comma too many, as the page's own samples have them
 * ({cmdb_ci_sys_ids:'a,b'}), made into JSON. What is neither stays wrong.
 */
function strict(body: Buffer): Buffer {
  const text = body.toString('utf8')
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const [, mark, double, single, bare] = found
    if ((mark === '}' || mark === ']') && tokens.at(-1) === ',') tokens.pop()
    tokens.push(mark ?? (bare === undefined ? quoted(double ?? single ?? '') : word(bare)))
    if (TOKEN.lastIndex >= text.trimEnd().length) return Buffer.from(tokens.join(''))
  }
  return Buffer.from('')
}

const word = (bare: string): string =>
  /^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(bare) ? bare : JSON.stringify(bare)

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
])

const quoted = (inner: string): string =>
  JSON.stringify(
    inner.replace(/\\(u[0-9a-fA-F]{4}|.)/gsu, (_whole, code: string) =>
      code.length > 1
        ? String.fromCharCode(parseInt(code.slice(1), 16))
        : (ESCAPES.get(code) ?? code),
    ),
  )

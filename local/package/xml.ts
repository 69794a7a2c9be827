/** One element of an XML document: enough of XML for what the SDK writes (no namespaces, no DTD). */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

type Open = {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Reads a document; a text that is not well formed is refused with where and why. */
export function parseXml(text: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const stack: Open[] = [root]
  let at = 0
  for (const token of text.matchAll(TOKEN)) {
    const top = stack[stack.length - 1] as Open
    top.text += decode(text.slice(at, token.index))
    at = token.index + token[0].length
    readToken(token, stack, top)
  }
  if (stack.length !== 1) throw new Error(`<${stack[stack.length - 1]?.name}> is never closed`)
  const element = root.children[0]
  if (!element) throw new Error('no element found')
  return element
}

function readToken(token: RegExpMatchArray, stack: Open[], top: Open): void {
  const [whole, cdata, closing, name, attributes, empty] = token
  if (cdata !== undefined) top.text += cdata
  else if (name === undefined || whole.startsWith('<!')) return
  else if (closing) close(name, stack)
  else {
    const element = { name, attributes: attributesOf(attributes ?? ''), children: [], text: '' }
    top.children.push(element)
    if (!empty) stack.push(element)
  }
}

function close(name: string, stack: Open[]): void {
  const open = stack.pop()
  if (open?.name !== name) throw new Error(`</${name}> closes <${open?.name ?? ''}>`)
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)]
  return Object.fromEntries(pairs.map((pair) => [pair[1], decode(pair[2] ?? pair[3] ?? '')]))
}

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (entity.startsWith('#x')) return String.fromCodePoint(parseInt(entity.slice(2), 16))
    if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)))
    return NAMED[entity] ?? whole
  })
}

/** Text for an attribute or an element of our own answers. */
export function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

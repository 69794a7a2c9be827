import type { Host } from './host'
import type { Space } from './space'

/** GlideStringUtil, GlideXMLUtil and GlideLocale (GlideStringUtilScopedAPI.md, GlideXMLUtilScopedAPI.md). */
export function defineStrings(space: Space, host: Host): void {
  const FILE = 'local/glide/strings.ts'
  const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
  const SHORT: Record<string, string> = {
    '\t': '\\t',
    '\n': '\\n',
    '\r': '\\r',
    '\f': '\\f',
    '\b': '\\b',
  }
  const escapeHTML = (text: unknown): string =>
    space.text(text).replace(/[&<>"]/g, (mark) => MARKUP[mark] ?? mark)
  const hex = (mark: string, length: number): string =>
    mark.charCodeAt(0).toString(16).padStart(length, '0')

  const GlideStringUtil = {
    dotToUnderBar: (text: unknown): string => space.text(text).replace(/\./g, '_'),
    escapeAllQuotes: (text: unknown): string => space.text(text).replace(/['"]/g, ''),
    escapeForHomePage: (text: unknown): string =>
      space.text(text).replace(/[<>"'%;()&+]/g, (mark) => `%${hex(mark, 2)}`),
    escapeHTML,
    escapeNonPrintable: (text: unknown): string =>
      space
        .text(text)
        .replace(/[\u0000-\u001f\u007f]/g, (mark) => SHORT[mark] ?? `\\u${hex(mark, 4)}`),
    escapeQueryTermSeparator: (text: unknown): string => space.text(text).replace(/\^/g, '^^'),
    escapeTicks: (text: unknown): string => space.text(text).replace(/['"]/g, '\\$&'),
    getHTMLValue: escapeHTML,
    getNumeric: (text: unknown): string => space.text(text).replace(/\D/g, ''),
    isBase64: (text: unknown): boolean => {
      const given = space.text(text)
      return given !== '' && given.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(given)
    },
    isEligibleSysID: (text: unknown): boolean => /^[0-9a-f]{32}$/i.test(space.text(text)),
    newLinesToBreaks: (text: unknown): string => space.text(text).replace(/\r?\n/g, '<br/>'),
    normalizeWhitespace: (text: unknown): string => space.text(text).replace(/\s+/g, ' ').trim(),
    /** The scope's spelling; global scripts call unEscapeHTML. */
    unescapeHTML: (text: unknown): string =>
      space
        .text(text)
        .replace(/&(amp|lt|gt|quot|nbsp);/g, (mark, name: string) => NAMED[name] ?? mark),
    urlEncode: (text: unknown): string => encodeURIComponent(space.text(text)).replace(/%20/g, '+'),
  }
  const GlideXMLUtil = {
    removeInvalidChars: (text: unknown): string =>
      space.text(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''),
  }
  class GlideLocale {
    static get(): GlideLocale {
      return new GlideLocale()
    }
    getDecimalSeparator(): string {
      return '.'
    }
    getGroupingSeparator(): string {
      return ','
    }
  }
  if (host.session().scope === 'global') {
    const { unescapeHTML, ...others } = GlideStringUtil
    space.GlideStringUtil = { ...others, unEscapeHTML: unescapeHTML }
  } else space.GlideStringUtil = GlideStringUtil
  space.refuse(space.GlideStringUtil as object, 'GlideStringUtil', FILE)
  space.refuse(GlideXMLUtil, 'GlideXMLUtil', FILE)
  space.refuse(GlideLocale.prototype, 'GlideLocale', FILE)
  Object.assign(space, { GlideXMLUtil, GlideLocale })
}

/** What an API takes and gives where it says nothing (rest-api-explorer/c_SpecifyContentType). */
export const DEFAULT_TYPES = 'application/json,application/xml,text/xml'

/** Whether a media type, or a range of an Accept header, meets a list in which % stands for one character and * for any. */
export function accepts(list: string, range: string): boolean {
  const [wanted = ''] = range.trim().toLowerCase().split(';')
  const types = (list.trim() || DEFAULT_TYPES).split(',').map((type) => type.trim().toLowerCase())
  return types.some((type) => matches(type, wanted) || matches(wanted, type))
}

function matches(pattern: string, text: string): boolean {
  if (pattern === '*/*' || pattern === '*') return true
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('%', '.').replaceAll('*', '.*')}$`).test(text)
}

export const isJson = (type: string): boolean => /[/+]json$/.test(type)
export const isXml = (type: string): boolean => /[/+]xml$/.test(type)

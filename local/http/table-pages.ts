import { baseUrl, flag, type Call } from './message'
import { DEFAULT_LIMIT, numberOf } from './table-query'

/** X-Total-Count and Link of a list, as far as they are wanted (docs: c_TableAPI.md, sysparm_no_count and following). */
export function pageHeaders(
  call: Call,
  count: () => number,
  limit = DEFAULT_LIMIT,
): Record<string, string> {
  if (flag(call, 'sysparm_no_count')) return {}
  const total = count()
  const headers = { 'x-total-count': String(total) }
  if (flag(call, 'sysparm_suppress_pagination_header')) return headers
  const link = pageLinks(call, total, limit)
  return link === '' ? headers : { ...headers, link }
}

function pageLinks(call: Call, total: number, standard: number): string {
  const limit = numberOf(call, 'sysparm_limit', standard)
  const offset = numberOf(call, 'sysparm_offset', 0)
  if (limit === 0 || total === 0) return ''
  const last = Math.floor((total - 1) / limit) * limit
  const pages: [string, number][] = [['first', 0]]
  if (offset > 0) pages.push(['prev', Math.max(0, offset - limit)])
  if (offset + limit < total) pages.push(['next', offset + limit])
  pages.push(['last', last])
  return pages.map(([rel, at]) => `<${pageUrl(call, limit, at)}>;rel="${rel}"`).join(',')
}

/** The same call for another page: every other parameter stays. */
function pageUrl(call: Call, limit: number, offset: number): string {
  const query = new URLSearchParams(call.query)
  query.set('sysparm_limit', String(limit))
  query.set('sysparm_offset', String(offset))
  return `${baseUrl(call.request)}${call.path}?${query.toString()}`
}

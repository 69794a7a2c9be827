import { decoded, failure, type Call } from '../http/message'
import type { LocalResponse } from '../types'

/** Web services and exports that the platform has at the addresses of its pages (docs: api-reference/web-services, t_ExportDirectlyFromTheURL). */
const PROCESSORS: ReadonlySet<string> = new Set([
  'SOAP',
  'WSDL',
  'JSON',
  'JSONv2',
  'XML',
  'XSD',
  'SCHEMA',
  'CSV',
  'EXCEL',
  'XLSX',
  'PDF',
  'RSS',
  'UNL',
])

/** 501 for `/incident.do?JSONv2` and its like, which are documented and not spoken; undefined for a page. */
export function processor(call: Call): LocalResponse | undefined {
  const [first = ''] = call.queryString.split('&')
  if (!PROCESSORS.has(first.replace(/=$/, ''))) return undefined
  return failure(
    501,
    `${call.path}?${first} is not spoken here`,
    'Add it in local/pages/processors.ts',
  )
}

/** The frame's address with the page that it is to show: `/nav_to.do?uri=…` and the one of the newer navigator. */
export function framed(call: Call): string | undefined {
  if (call.path === '/nav_to.do') return ownPage(call.query.get('uri') ?? '')
  const target = /^\/now\/nav\/ui\/classic\/params\/target\/(.+)$/.exec(call.path)?.[1]
  return target === undefined ? undefined : ownPage(decoded(target))
}

/** Pages of this instance only. */
const ownPage = (uri: string): string =>
  /^\/?[a-z0-9_]+\.do(\?|$)/.test(uri) ? `/${uri.replace(/^\//, '')}` : '/navpage.do'

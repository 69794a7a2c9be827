import type { Kernel, Row, Session } from '../types'
import { baseUrl, type Call } from './message'
import { recordJson } from './record-json'

/** What the Attachment API tells of a file: its columns, and where it is fetched (docs: c_AttachmentAPI.md). */
export function metadata(
  kernel: Kernel,
  session: Session,
  call: Call,
  row: Row,
): Record<string, unknown> {
  const base = baseUrl(call.request)
  const shape = { fields: [], display: 'false', withLinks: true, base } as const
  const fields = recordJson(kernel, session, 'sys_attachment', row, shape)
  return { ...fields, download_link: `${base}/api/now/attachment/${row.sys_id}/file` }
}

import type { PackageRecord } from '../types'
import { isSpokenAttribute } from '../access/acl-check'
import { isSpokenOperation } from '../access/baseline-access'
import { isOwn, type Subject } from './check-subject'

/** Access controls: on own objects any, on another scope's table field by field and by roles alone. */
export function accessControl(record: PackageRecord, subject: Subject): string | undefined {
  const { type, name = '', operation = '' } = record.fields
  if (type !== 'record') return undefined
  if (!isSpokenOperation(operation))
    return `ACLs for '${operation}' are not evaluated here. Add them in local/access/access.ts`
  const [table = ''] = name.split('.')
  return isOwn(table, subject.pkg) ? attribute(record) : foreign(record, subject)
}

function attribute({ fields, keys }: PackageRecord): string | undefined {
  const name = keys?.security_attribute?.name || fields.security_attribute || ''
  if (name === '' || isSpokenAttribute(name)) return undefined
  return `the security attribute '${name}' is not evaluated here. Add it in local/access/acl-check.ts`
}

function foreign(record: PackageRecord, { pkg, dictionary }: Subject): string | undefined {
  const { name = '', condition, script = '', advanced, applies_to } = record.fields
  const [table = '', field] = name.split('.')
  const title = `ACL '${name}' on a table of another scope`
  if (table !== '*' && !dictionary.table(table)) return `${title}: there is no table '${table}'`
  if (!field || field === '*' || table === '*')
    return `${title} may be on a field only, not on the table`
  const asksMore = condition || script.trim() || advanced === 'true' || applies_to
  if (asksMore || record.fields.security_attribute)
    return `${title} may ask for roles only: no condition, no script`
  const roles = pkg.records.some(
    (other) =>
      other.table === 'sys_security_acl_role' && other.fields.sys_security_acl === record.sysId,
  )
  return roles ? undefined : `${title} must name a role`
}

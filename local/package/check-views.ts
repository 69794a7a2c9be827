import type { Package, PackageRecord } from '../types'
import { isOwn, type Check, type Subject } from './check-subject'

/** "You can create new views. You cannot modify existing views created in another application scope." */
export function ownView(record: PackageRecord, { pkg }: Subject): string | undefined {
  const { name = '', view = '' } = record.fields
  if (isOwn(name, pkg)) return undefined
  if (view === '' || view === 'Default view')
    return `the default view of '${name}' belongs to another scope: only views of the app's own may be added`
  if (views(pkg).has(view)) return undefined
  return `the view '${view}' of '${name}' is not the package's own: only new views may be added`
}

/** "You can create new form sections": one with a caption is new in any view, the one without is the form itself. */
export const ownSection: Check = (record, subject) =>
  record.fields.caption ? undefined : ownView(record, subject)

const views = (pkg: Package): ReadonlySet<string> =>
  new Set(
    pkg.records
      .filter(({ table }) => table === 'sys_ui_view')
      .flatMap(({ sysId, fields }) => [sysId, fields.name ?? '']),
  )

/** A part of a list or form goes with one that the package ships: those of others are not modified. */
export function inOwn(field: string, parent: string): Check {
  return (record, { pkg }) => {
    const id = record.fields[field] ?? ''
    const isThere = pkg.records.some(({ table, sysId }) => table === parent && sysId === id)
    return isThere ? undefined : `its ${parent} (${id}) is not in the package`
  }
}

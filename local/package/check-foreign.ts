import type { Design, PackageRecord } from '../types'
import { isOwn, type Check, type Subject } from './check-subject'

/**
 * What a scoped application may not put on a table of another scope
 * (application-development/r_CreationRestrsAcrossAppScopes, row by row; platform.md 10.4).
 */

/** Async with anything but a query; before with field values alone. */
export function businessRule(record: PackageRecord, { pkg }: Subject): string | undefined {
  const { collection = '', when = '', script = '', condition = '', name } = record.fields
  if (isOwn(collection, pkg)) return undefined
  const title = `business rule '${name}' on '${collection}', a table of another scope,`
  if (record.fields.action_query === 'true') return `${title} may not run on query`
  if (when === 'async_always' || when === 'async') return undefined
  if (when !== 'before')
    return `${title} may only be async, or before with field values: not '${when}'`
  if (record.fields.abort_action === 'true') return `${title} may not abort`
  return (script + condition).trim() === ''
    ? undefined
    : `${title} may set field values before, but not run a script`
}

/** Choices are those of the field's own scope (SDK docs, guides/choiceset-guide). */
export function choice(record: PackageRecord, { pkg }: Subject): string | undefined {
  const { name = '', element = '' } = record.fields
  if (isOwn(name, pkg) || isOwn(element, pkg)) return undefined
  return `choices of '${name}.${element}', a field of another scope, cannot be added`
}

/** "You cannot create calculated fields for tables in another application scope." */
export function calculated(record: PackageRecord, { pkg }: Subject): string | undefined {
  const { name = '', element, virtual } = record.fields
  if (isOwn(name, pkg) || virtual !== 'true') return undefined
  return `a calculated field ('${element}') cannot be added to '${name}', a table of another scope`
}

/** "You cannot create field styles for fields in another application scope." */
export function fieldStyle(record: PackageRecord, { pkg }: Subject): string | undefined {
  const { name = '', element = '' } = record.fields
  if (isOwn(name, pkg) || isOwn(element, pkg)) return undefined
  return `a field style of '${name}.${element}', a field of another scope, is not allowed`
}

/** Data policies and UI policies: no rule for fields of another scope, and none that makes a field mandatory. */
export function policyRule(owner: string, reference: string, what: string): Check {
  return ({ fields }, { pkg }) => {
    const policy = pkg.records.find(
      ({ table, sysId }) => table === owner && sysId === fields[reference],
    )
    const table = fields.table || policy?.fields.model_table || policy?.fields.table || ''
    if (isOwn(table, pkg)) return undefined
    const title = `the rule of ${what} on '${table}', a table of another scope,`
    if (!isOwn(fields.field ?? '', pkg)) return `${title} is for a field of that: '${fields.field}'`
    return fields.mandatory === 'true' ? `${title} may not make a field mandatory` : undefined
  }
}

/** "You must have create access to the application table to create records from a record producer." */
export function recordProducer(
  { fields }: PackageRecord,
  { pkg, dictionary }: Subject,
): string | undefined {
  const name = fields.table_name ?? ''
  if (isOwn(name, pkg) || dictionary.table(name)?.access.create) return undefined
  return `a record producer needs create access to '${name}', which no other scope has`
}

/** "You cannot create a global UI script from a scoped application." */
export const uiScript = ({ fields }: PackageRecord): string | undefined =>
  fields.global === 'true' ? 'a global UI script cannot come from a scoped application' : undefined

/** allowUiActions, allowClientScripts of the vendor's definitions (platform.md 10.4). */
export function takenThere(field: string, what: Design): Check {
  return (record, { pkg, dictionary }) => {
    const name = record.fields[field] ?? ''
    if (isOwn(name, pkg) || dictionary.table(name)?.takes?.includes(what)) return undefined
    return `'${name}', a table of another scope, is not known to take ${what}`
  }
}

import type { PackageRecord } from '../types'
import type { Check, Subject } from './check-subject'

/** platform.md 9.3 */
export function scopeName(scope: string): string[] {
  if (/^(x|sn)_[a-z0-9_]+$/.test(scope) && scope.length >= 4 && scope.length <= 18) return []
  return [
    `'${scope}' cannot be a scope: x_ or sn_ and lower case letters, 4 to 18 characters in all`,
  ]
}

/** A name that has to begin with the scope. */
export function prefixed(field: string, separator: string): Check {
  return (record, { pkg }) => {
    const value = record.fields[field] ?? ''
    if (value.startsWith(pkg.scope + separator)) return undefined
    return `'${value}' needs the scope's prefix '${pkg.scope}${separator}'`
  }
}

/** Both suffix and event_name, at most 40 characters, a queue that exists (platform.md 7.5): else events are lost silently. */
export function eventName(record: PackageRecord, { pkg }: Subject): string | undefined {
  const { event_name = '', suffix = '', queue = '' } = record.fields
  if (event_name.length > 40) return `the event name '${event_name}' is longer than 40 characters`
  if (event_name !== `${pkg.scope}.${suffix}`)
    return `'${event_name}' needs the suffix after the scope, not '${suffix}'`
  const known = pkg.records.some(
    (other) => other.table === 'sysevent_queue' && other.fields.queue === queue,
  )
  return queue === '' || known
    ? undefined
    : `the queue '${queue}' is not in the package (sysevent_queue)`
}

/** An API stands in the scope's own namespace. */
export function namespace(record: PackageRecord, { pkg }: Subject): string | undefined {
  const name = record.fields.namespace
  return name === pkg.scope ? undefined : `the API's namespace is '${name}', not the scope`
}

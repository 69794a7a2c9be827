import type { Dictionary, Package, PackageRecord } from '../types'

/** What a check asks: the package, and the tables of the instance without it. */
export type Subject = {
  readonly pkg: Package
  readonly scopeId: string
  readonly dictionary: Dictionary
}

/** Why an instance would not take a record; undefined where it would. */
export type Check = (record: PackageRecord, subject: Subject) => string | undefined

/** Whether a table, or a field, is the application's own, as its prefix says. */
export const isOwn = (name: string, pkg: Package): boolean => name.startsWith(`${pkg.scope}_`)

import type { Row } from '../contract/tables'

/** cmdb_ci.install_status and the like: In Maintenance. */
export const IN_MAINTENANCE = '3'

/** The value a CI had before the first of those that hold it now. */
export const earlierStatus = (
  current: string,
  holders: readonly Pick<Row<'lease'>, 'earlier_status'>[],
): string => holders[0]?.earlier_status ?? current

/** What to write back as the last holder goes; null: others hold it still, or a person changed it meanwhile. */
export function valueToRestore(earlier: string, current: string, others: number): string | null {
  if (others > 0 || current !== IN_MAINTENANCE) return null
  return earlier === IN_MAINTENANCE ? null : earlier
}

/** A broken endpoint stays in maintenance until it is proved or given up; all others lapse with their grace. */
export const keepsLease = (endpointStatus: string): boolean =>
  endpointStatus === 'failed' || endpointStatus === 'unfixed'

/** A server that is being worked on is not handed back in the middle. */
export const isAtWork = (endpointStatus: string): boolean =>
  endpointStatus === 'installing' || endpointStatus === 'rebooting'

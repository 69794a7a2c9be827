import { DAY_MS, isoOf } from './times'

export type Span = { readonly start: number; readonly end: number }

/** Without an SLA a window within this time will do. */
export const WITHOUT_SLA_MS = 90 * DAY_MS

/** The last moment at which a window of the plan may begin. */
export const windowsUntil = (after: number, slaEnd: number | null): number =>
  slaEnd ?? after + WITHOUT_SLA_MS

/** The first window that begins after `after` and before `until`; null = none. */
export function chooseWindow(windows: readonly Span[], after: number, until: number): Span | null {
  const fitting = windows.filter(({ start }) => start > after && start < until)
  return fitting.reduce<Span | null>(
    (best, one) =>
      best === null || one.start < best.start || (one.start === best.start && one.end < best.end)
        ? one
        : best,
    null,
  )
}

/** Start and end as one text: what the rows of one distinct window share. */
export const windowKey = ({ start, end }: Span): string => `${isoOf(start)}/${isoOf(end)}`

/** The envelope of some windows; null when there is none. */
export const envelope = (windows: readonly Span[]): Span | null =>
  windows.length === 0
    ? null
    : {
        start: windows.reduce((least, { start }) => Math.min(least, start), Infinity),
        end: windows.reduce((most, { end }) => Math.max(most, end), -Infinity),
      }

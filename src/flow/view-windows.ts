import { isoOf } from '../core/times'
import type { Ports } from './ports'

export type WindowView = {
  readonly start: string
  readonly end: string
  readonly state: string
  readonly endpoints: number
}
const SHOWN = ['planned', 'open', 'closed', 'missed']
const MAX_WINDOWS = 1000
/** A window that has begun keeps its key, also where its end is moved after that. */
const BEGUN = ['open', 'closed']

function endNow(ports: Ports, plan: string, key: string): string {
  const [row] = ports.rows.find(
    'window',
    [
      ['plan', '=', plan],
      ['window_key', '=', key],
      ['state', 'in', BEGUN],
    ],
    { orderBy: ['ends_at'], descending: true, limit: 1 },
  )
  return row === undefined || row.ends_at === null ? '' : isoOf(row.ends_at)
}

/** The distinct windows of a plan: counted in one query, their times read from their keys, or from a row once they began. */
export function viewWindows(ports: Ports, plan: string): readonly WindowView[] {
  return SHOWN.flatMap((state) => {
    const keys = ports.rows.tally(
      'window',
      [
        ['plan', '=', plan],
        ['state', '=', state],
      ],
      'window_key',
    )
    return Object.entries(keys).map(([key, endpoints]) => {
      const [start = '', end = ''] = key.split('/')
      return {
        start,
        end: BEGUN.includes(state) ? endNow(ports, plan, key) : end,
        state,
        endpoints,
      }
    })
  })
    .sort((a, b) => (a.start + a.end < b.start + b.end ? -1 : 1))
    .slice(0, MAX_WINDOWS)
}

/** A window row of an endpoint. */
export const viewWindow = (
  row: { readonly starts_at: number | null; readonly ends_at: number | null; state: string } | null,
): { readonly start: string; readonly end: string; readonly state: string } | null =>
  row === null || row.starts_at === null || row.ends_at === null
    ? null
    : { start: isoOf(row.starts_at), end: isoOf(row.ends_at), state: row.state }

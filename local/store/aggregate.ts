import { unsupported } from '../unsupported'

/** How `aggregate` names its figures: COUNT, MAX(sys_created_on). */
export const aggregateName = (kind: string, column?: string): string =>
  column ? `${kind}(${column})` : kind

/** A figure of GlideAggregate (platform.md 8.5) over a column as it stands in SQL. */
export function aggregateSql(kind: string, column: string | undefined): string {
  if (kind === 'COUNT') return column ? `count(${column})` : 'count(*)'
  const over: Readonly<Record<string, string>> = {
    SUM: `sum(${column})`,
    AVG: `avg(${column})`,
    MIN: `min(${column})`,
    MAX: `max(${column})`,
    STDDEV: `sqrt(max(avg(${column} * ${column}) - avg(${column}) * avg(${column}), 0))`,
    'COUNT(DISTINCT': `count(DISTINCT ${column})`,
    GROUP_CONCAT: `group_concat(${column})`,
    GROUP_CONCAT_DISTINCT: `group_concat(DISTINCT ${column})`,
  }
  const text = column ? over[kind] : undefined
  return text ?? unsupported(`the aggregate '${kind}'`, 'local/store/aggregate.ts')
}

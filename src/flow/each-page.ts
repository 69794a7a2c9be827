import type { Row, TableName } from '../contract/tables'
import type { Condition, Ports } from './ports'

type Walk<T extends TableName> = {
  readonly table: T
  readonly where: readonly Condition<T>[]
  /** Rows of a page. */
  readonly size: number
}

/** Every row that is found, page by page in the order of sys_ids; no page is empty. */
export function eachPage<T extends TableName>(
  ports: Ports,
  { table, where, size }: Walk<T>,
  act: (page: readonly Row<T>[]) => void,
): void {
  for (let after = '', isMore = true; isMore;) {
    const page = ports.rows.find<T>(table, [...where, ['sys_id', '>', after]], {
      orderBy: ['sys_id'],
      limit: size,
    })
    if (page.length > 0) act(page)
    isMore = page.length === size
    after = page[page.length - 1]?.sys_id ?? ''
  }
}

import type { Row } from '../../contract/tables'
import type { Condition, Ports } from '../ports'

const PAGE = 5000

/** Every row that is found, page by page. */
export function eachFinding(
  ports: Ports,
  where: readonly Condition<'finding'>[],
  act: (row: Row<'finding'>) => void,
): void {
  for (let after = '', isMore = true; isMore;) {
    const page = ports.rows.find('finding', [...where, ['sys_id', '>', after]], {
      orderBy: ['sys_id'],
      limit: PAGE,
    })
    page.forEach(act)
    isMore = page.length === PAGE
    after = page[page.length - 1]?.sys_id ?? ''
  }
}

import type { Row } from '../../contract/tables'
import { eachPage } from '../each-page'
import type { Condition, Ports } from '../ports'

const PAGE = 5000

/** Every finding that is found, in the order of sys_ids. */
export const eachFinding = (
  ports: Ports,
  where: readonly Condition<'finding'>[],
  act: (row: Row<'finding'>) => void,
): void => eachPage(ports, { table: 'finding', where, size: PAGE }, (page) => page.forEach(act))

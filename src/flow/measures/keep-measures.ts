import { derivedId } from '../../core/ids'
import type { Measure } from '../../core/measures'
import type { Row } from '../../contract/tables'
import type { Ports } from '../ports'

type About = Pick<Row<'measure'>, 'source' | 'plan' | 'plan_change'> & {
  /** Tells the measures of one day or one change from all others. */
  readonly occasion: string
}

/** Writes each measure as a row, once for its occasion; measured again, it is brought up to date. */
export function keepMeasures(ports: Ports, about: About, measures: readonly Measure[]): void {
  const { occasion, ...of } = about
  const at = ports.clock.now()
  for (const { name, value, unit } of measures) {
    const id = derivedId(ports.crypto, 'measure', of.source, of.plan_change, occasion, name)
    const known = ports.rows.get('measure', id)
    if (known === null) ports.rows.insert('measure', { ...of, name, value, unit, at }, id)
    else if (known.value !== value) ports.rows.update('measure', id, { value, at })
  }
}

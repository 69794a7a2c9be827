import { sweep } from '../flow/sweep'
import { attempted, guarded } from './guarded'

/** Every ten minutes: makes good what was lost. */
export function sweepJob(): void {
  guarded('sweep', '', (ports) => sweep(ports, attempted(ports)))
}

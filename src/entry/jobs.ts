import { sweep } from '../flow/sweep'
import { guarded } from './guarded'

/** Every ten minutes: makes good what was lost. */
export function sweepJob(): void {
  guarded('sweep', '', sweep)
}

import { GlideDateTime } from '@servicenow/glide'
import type { Clock } from '../flow/ports'
import { storedTime } from './stored'

export const clock = (): Clock => ({
  now: () => new GlideDateTime().getNumericValue(),
  // Of the user that the job runs as: the system user has the instance's zone.
  zoneOffset(at) {
    const moment = new GlideDateTime(storedTime(at))
    return moment.getTZOffset()
  },
})

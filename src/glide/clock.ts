import { GlideDateTime } from '@servicenow/glide'
import type { Clock } from '../flow/ports'

export const clock = (): Clock => ({
  now: () => new GlideDateTime().getNumericValue(),
  // Of the user that the job runs as: the system user has the instance's zone.
  zoneOffset(at) {
    const moment = new GlideDateTime()
    moment.setNumericValue(at)
    return moment.getTZOffset()
  },
})

import { GlideDateTime } from '@servicenow/glide'
import type { Clock } from '../flow/ports'

export const clock = (): Clock => ({ now: () => new GlideDateTime().getNumericValue() })

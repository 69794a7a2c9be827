import type { Case } from '../parity'
import { aggregateApi } from './aggregate-api'
import { attachmentApi } from './attachment-api'
import { audit } from './audit'
import { background } from './background'
import { batchApi } from './batch-api'
import { businessRules } from './business-rules'
import { changeApi } from './change-api'
import { changeProcess } from './change-process'
import { changeWorkers } from './change-workers'
import { cmdbInstanceApi } from './cmdb-instance-api'
import { conflicts } from './conflicts'
import { dictionary } from './dictionary'
import { events } from './events'
import { glideServices } from './glide-services'
import { notifications } from './notifications'
import { schedules } from './schedules'
import { tableApi } from './table-api'

/** Every case, in the order of the table in local/README.md. */
export const ALL: readonly Case[] = [
  ...tableApi,
  ...aggregateApi,
  ...batchApi,
  ...attachmentApi,
  ...cmdbInstanceApi,
  ...background,
  ...dictionary,
  ...businessRules,
  ...events,
  ...notifications,
  ...audit,
  ...glideServices,
  ...changeApi,
  ...changeWorkers,
  ...changeProcess,
  ...conflicts,
  ...schedules,
]

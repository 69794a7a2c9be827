import type { Case } from '../parity'
import { accessControl } from './access-control'
import { aggregateApi } from './aggregate-api'
import { attachmentApi } from './attachment-api'
import { audit } from './audit'
import { authentication } from './authentication'
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
import { glideRecord } from './glide-record'
import { glideServices } from './glide-services'
import { notifications } from './notifications'
import { query } from './query'
import { schedules } from './schedules'
import { scopes } from './scopes'
import { scriptedRest } from './scripted-rest'
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
  ...changeApi,
  ...changeWorkers,
  ...changeProcess,
  ...conflicts,
  ...schedules,
  ...authentication,
  ...accessControl,
  ...scopes,
  ...scriptedRest,
  ...businessRules,
  ...events,
  ...notifications,
  ...audit,
  ...glideServices,
  ...query,
  ...glideRecord,
]

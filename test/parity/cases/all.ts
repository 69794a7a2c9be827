import type { Case } from '../parity'
import { aggregateApi } from './aggregate-api'
import { attachmentApi } from './attachment-api'
import { background } from './background'
import { batchApi } from './batch-api'
import { changeApi } from './change-api'
import { changeProcess } from './change-process'
import { changeWorkers } from './change-workers'
import { cmdbInstanceApi } from './cmdb-instance-api'
import { conflicts } from './conflicts'
import { dictionary } from './dictionary'
import { install } from './install'
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
  ...changeApi,
  ...changeWorkers,
  ...changeProcess,
  ...conflicts,
  ...schedules,
  ...install,
]

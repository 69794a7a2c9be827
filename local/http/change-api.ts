import type { Kernel, LocalResponse, Session } from '../types'
import { approvals, readNextStates } from './change-approval'
import { isSpoken } from './change-body'
import type { Handler } from './change-call'
import { attachCis, listCis, refreshServices } from './change-ci'
import { cancelConflictCheck, readConflicts, startConflictCheck } from './change-conflict'
import {
  createChange,
  createFromTemplate,
  deleteChange,
  listChanges,
  one,
  readChange,
  updateChange,
  type Type,
} from './change-record'
import { changeSchedule, ciSchedule, firstAvailable } from './change-schedule'
import { calculateRisk, listOf, oneOf } from './change-standard'
import { createTask, deleteTask, listTasks, readTask, updateTask } from './change-task'
import { readWorker } from './change-worker'
import { failure, type Call } from './message'

/** Roles by method (change-management-api.md). */
const ROLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['GET', ['admin', 'change_manager', 'itil', 'sn_change_read']],
  ['POST', ['admin', 'change_manager', 'itil']],
  ['PATCH', ['admin', 'change_manager', 'itil']],
  ['DELETE', ['admin', 'change_manager']],
])
/** The page says sn_change_writer, which no other page knows; what contains or writes changes is taken with it. */
const SCHEDULERS = ['admin', 'change_manager', 'itil', 'sn_change_writer', 'sn_change_write']

type Route = {
  /** Segments after /change; {} stands for an id. */
  readonly path: string
  readonly methods: Readonly<Record<string, Handler>>
  readonly roles?: readonly string[]
}

const ofType = (type?: Type): Readonly<Record<string, Handler>> => ({
  GET: one(readChange, type),
  PATCH: one(updateChange, type),
  DELETE: one(deleteChange, type),
})
const TEMPLATE = 'std_change_record_producer'

/** Every route of the page. The first that fits is taken, so words come before ids. */
const ROUTES: readonly Route[] = [
  { path: '', methods: { GET: listChanges(), POST: createChange() } },
  { path: 'normal', methods: { GET: listChanges('normal'), POST: createChange('normal') } },
  {
    path: 'emergency',
    methods: { GET: listChanges('emergency'), POST: createChange('emergency') },
  },
  { path: 'standard', methods: { GET: listChanges('standard') } },
  { path: 'standard/template', methods: { GET: listOf(TEMPLATE) } },
  {
    path: 'standard/template/{}',
    methods: { GET: oneOf(TEMPLATE, 'Standard Change Template') },
  },
  { path: 'model', methods: { GET: listOf('chg_model') } },
  { path: 'model/{}', methods: { GET: oneOf('chg_model', 'Change Model') } },
  { path: 'worker/{}', methods: { GET: readWorker } },
  { path: 'ci/{}/schedule', methods: { GET: ciSchedule }, roles: SCHEDULERS },
  { path: 'normal/{}', methods: ofType('normal') },
  { path: 'emergency/{}', methods: ofType('emergency') },
  { path: 'standard/{}', methods: { ...ofType('standard'), POST: createFromTemplate } },
  { path: 'standard/{}/risk', methods: { PATCH: calculateRisk } },
  { path: '{}', methods: ofType() },
  { path: '{}/risk', methods: { PATCH: calculateRisk } },
  { path: '{}/nextstates', methods: { GET: readNextStates } },
  { path: '{}/approvals', methods: { PATCH: approvals } },
  { path: '{}/refresh_impacted_services', methods: { POST: refreshServices } },
  { path: '{}/ci', methods: { GET: listCis, POST: attachCis } },
  {
    path: '{}/conflict',
    methods: { GET: readConflicts, POST: startConflictCheck, DELETE: cancelConflictCheck },
  },
  { path: '{}/task', methods: { GET: listTasks, POST: createTask } },
  { path: '{}/task/{}', methods: { GET: readTask, PATCH: updateTask, DELETE: deleteTask } },
  { path: '{}/schedule', methods: { GET: changeSchedule }, roles: SCHEDULERS },
  { path: '{}/schedule/first_available', methods: { PATCH: firstAvailable }, roles: SCHEDULERS },
]

/** /api/sn_chg_rest[/v1]/change…; `rest` is what follows /change (platform.md 11.3). */
export function changeApi(
  kernel: Kernel,
  session: Session,
  call: Call,
  rest: readonly string[],
): LocalResponse {
  const route = ROUTES.find(({ path }) => idsIn(path, rest) !== undefined)
  if (!route) return failure(400, 'Requested URI does not represent any resource')
  const handler = Object.hasOwn(route.methods, call.method) && route.methods[call.method]
  if (!handler) return failure(405, 'Method not supported')
  const allowed = route.roles ?? ROLES.get(call.method) ?? []
  if (!allowed.some((role) => session.roles.has(role)))
    return failure(403, 'User Not Authorized', 'Failed API level ACL Validation')
  if (!isSpoken(call))
    return failure(
      415,
      'Unsupported Media Type',
      'application/json and application/xml are spoken here',
    )
  return handler({ kernel, session, call }, idsIn(route.path, rest) ?? [])
}

/** What the path has in the places of ids; undefined where it is another path. */
function idsIn(path: string, rest: readonly string[]): readonly string[] | undefined {
  const segments = path === '' ? [] : path.split('/')
  const fits =
    segments.length === rest.length &&
    segments.every((segment, at) => segment === '{}' || segment === rest[at])
  return fits ? rest.filter((_value, at) => segments[at] === '{}') : undefined
}

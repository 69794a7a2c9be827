import { text } from '../process/rows'
import type { LocalResponse, Row } from '../types'
import { sentFields } from './change-body'
import {
  badBody,
  changeRefused,
  ofChange,
  readable,
  recordNotFound,
  type ChangeCall,
  type Handler,
} from './change-call'
import { changeFields } from './change-fields'
import { changeJson } from './change-json'
import { listedRows } from './change-list'
import { answer } from './change-record'
import { json } from './message'

const TABLE = 'change_task'
const LABEL = 'Change Task'
/** GET …/task */
export const listTasks: Handler = ofChange((change, row) => {
  const { kernel, session } = change
  const base = [{ column: 'change_request', operator: '=', value: text(row, 'sys_id') }]
  const { rows } = listedRows(change, { table: TABLE, base, order: 'number' })
  return json(200, { result: rows.map((task) => changeJson(kernel, session, TABLE, task)) })
})

/** POST …/task */
export const createTask: Handler = ofChange((change, { sys_id: parent = '' }) => {
  const { kernel, session } = change
  const fields = sentFields(change.call)
  if (!fields) return badBody()
  const { values, ignored } = changeFields(kernel, session, fields, TABLE)
  const row = { ...values, change_request: parent, parent }
  const written = kernel.operations.insert(session, TABLE, row)
  if (!written.ok) return changeRefused('created', written, LABEL)
  return answer(change, written.row, ignored, TABLE)
})

type OneTask = (change: ChangeCall, task: Row) => LocalResponse

/** A handler for one task, which must be the change's own. */
const ofTask = (act: OneTask): Handler =>
  ofChange((change, row, [taskId = '']) => {
    const task = readable(change, TABLE, taskId)
    const isOwn = task !== undefined && task.change_request === row.sys_id
    return isOwn ? act(change, task) : recordNotFound(LABEL)
  })

/** GET …/task/{task_sys_id}, which the page does not name: that instances answer it is assumed. */
export const readTask = ofTask((change, task) => answer(change, task, undefined, TABLE))

/** PATCH …/task/{task_sys_id} */
export const updateTask = ofTask((change, task) => {
  const { kernel, session } = change
  const fields = sentFields(change.call)
  if (!fields) return badBody()
  const { values, ignored } = changeFields(kernel, session, fields, TABLE)
  const written = kernel.operations.update(session, TABLE, text(task, 'sys_id'), values)
  if (!written.ok) return changeRefused('updated', written, LABEL)
  return answer(change, written.row, ignored, TABLE)
})

/** DELETE …/task/{task_sys_id} tells the task as it was. */
export const deleteTask = ofTask((change, task) => {
  const shown = answer(change, task, undefined, TABLE)
  const { kernel, session } = change
  const removed = kernel.operations.remove(session, TABLE, text(task, 'sys_id'))
  return removed.ok ? shown : changeRefused('deleted', removed, LABEL)
})

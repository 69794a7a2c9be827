import type { Row, Session } from '../types'
import type { Engine } from './inner'
import { rowsWhere } from './inner'

/** A named outbound REST message and its function, where the scope may see it (platform.md 7.1, 7.2). */
export function findRestMessage(
  engine: Engine,
  session: Session,
  name: string,
  method: string,
): Row | undefined {
  const message = rowsWhere(engine, 'sys_rest_message', { name }).find(
    (row) => row.access === 'public' || engine.scopes.nameOf(row.sys_scope ?? '') === session.scope,
  )
  // The function's name is case-insensitive (platform.md 7.2).
  const found = rowsWhere(engine, 'sys_rest_message_fn', {
    rest_message: message?.sys_id ?? '-',
  }).find((row) => row.function_name?.toLowerCase() === method.toLowerCase())
  if (!message || !found) return undefined
  return {
    url: found.rest_endpoint || message.rest_endpoint || '',
    method: found.http_method ?? '',
    body: found.content ?? '',
    headers: JSON.stringify({
      ...headersOf(engine, 'sys_rest_message_headers', { rest_message: message.sys_id ?? '-' }),
      ...headersOf(engine, 'sys_rest_message_fn_headers', {
        rest_message_function: found.sys_id ?? '-',
      }),
    }),
  }
}

/** A function's own headers are added to those of its message. */
const headersOf = (engine: Engine, table: string, where: Row): Row =>
  Object.fromEntries(
    rowsWhere(engine, table, where).map((row) => [row.name ?? '', row.value ?? '']),
  )

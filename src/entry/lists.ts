import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int'
import { done, type Result } from '../core/result'
import type { ListQuery } from '../flow/list-plans'
import { numberOf, textOf, wordOf } from './query'

/** What a list is asked for: one state or status by its parameter's name, a cursor and a limit. */
export function listQuery(
  request: RESTAPIRequest,
  only: { readonly name: string; readonly words: object },
): Result<ListQuery> {
  const word = wordOf(request, only.name, only.words)
  if (!word.ok) return word
  const limit = numberOf(request, 'limit', 1)
  if (!limit.ok) return limit
  return done({
    only: word.value,
    after: textOf(request, 'after'),
    ...(limit.value !== undefined && { limit: limit.value }),
  })
}

/** Where the feed goes on; `after` is a sequence number here, not a cursor. */
export function feedQuery(
  request: RESTAPIRequest,
): Result<{ readonly after: number | undefined; readonly limit: number | undefined }> {
  const after = numberOf(request, 'after', 0)
  if (!after.ok) return after
  const limit = numberOf(request, 'limit', 1)
  if (!limit.ok) return limit
  return done({ after: after.value, limit: limit.value })
}

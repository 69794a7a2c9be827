import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int'
import { issuesOf } from '../contract/issues'
import type { SchemaError, Validator } from '../contract/validate'
import { done, refuse, type Issue, type Result } from '../core/result'

/** glide.rest.scripted.max_inbound_content_length_mb as shipped (platform.md 6.4). */
const MAX_LENGTH = 10 * 1024 * 1024
const MAX_ISSUES = 1000

/** A body with its text as it came: the text is what a repeat is compared by. */
export type Body<T> = { readonly value: T; readonly raw: string }

const malformed = (issues: readonly Issue[]) =>
  refuse(
    'malformed',
    issues.length === 1
      ? 'The body does not match the schema: 1 issue.'
      : `The body does not match the schema: ${issues.length} issues${
          issues.length > MAX_ISSUES ? `, of which the first ${MAX_ISSUES} are listed` : ''
        }.`,
    issues.slice(0, MAX_ISSUES),
  )

const parsed = (raw: string): Result<unknown> => {
  try {
    return done(JSON.parse(raw))
  } catch {
    return refuse('not_json', undefined, [{ path: '', message: 'is not JSON' }])
  }
}

/** Its objects, lists and kinds are as described, whatever else is wrong: then the further checks can be asked too. */
const hasShape = <T>(_value: unknown, errors: readonly SchemaError[]): _value is T =>
  errors.every(({ keyword }) => keyword !== 'type' && keyword !== 'required')

/** The body of a call: read once (platform.md 6.2), parsed and checked against everything there is to check. */
export function readBody<T>(
  request: RESTAPIRequest,
  validate: Validator<T>,
  check: (value: T) => readonly Issue[] = () => [],
): Result<Body<T>> {
  const raw = request.body?.dataString ?? ''
  if (raw.trim() === '') {
    return refuse('malformed', 'The body is empty.', [{ path: '', message: 'must be an object' }])
  }
  if (raw.length > MAX_LENGTH) {
    return refuse('malformed', `The body has more than ${MAX_LENGTH} characters.`, [
      { path: '', message: `must have ${MAX_LENGTH} or fewer characters` },
    ])
  }
  const json = parsed(raw)
  if (!json.ok) return json
  const value = json.value
  if (!validate(value)) {
    const errors = validate.errors ?? []
    const more = hasShape<T>(value, errors) ? check(value) : []
    return malformed([...issuesOf(errors), ...more])
  }
  const issues = check(value)
  return issues.length > 0 ? malformed(issues) : done({ value, raw })
}

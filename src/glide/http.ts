import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import type { Http, HttpAnswer } from '../flow/ports'

const TIMEOUT_MS = 10_000

/** The declared constructor knows nothing of named messages; the documented one does (platform.md 7.2). */
const Named = RESTMessageV2 as unknown as new (name: string, method: string) => RESTMessageV2

export const http = (): Http => ({
  post(url, headers, body) {
    const message = new Named('Patchloop delivery', 'post')
    message.setEndpoint(url)
    message.setHttpTimeout(TIMEOUT_MS)
    for (const [name, value] of Object.entries(headers)) message.setRequestHeader(name, value)
    // A ${…} in a body would be taken for a variable, and the body cut (platform.md 7.2).
    message.disableForcedVariableSubstitution()
    message.setRequestBody(body)
    return sent(message)
  },
})

/** No answer (time-out, unknown host) is an exception here and status 0 to the caller. */
function sent(message: RESTMessageV2): HttpAnswer {
  try {
    const response = message.execute()
    const error = response.haveError() ? response.getErrorMessage() : ''
    return {
      status: response.getStatusCode(),
      retryAfter: response.getHeader('Retry-After') ?? '',
      error: error ?? '',
    }
  } catch (error) {
    return { status: 0, retryAfter: '', error: String(error) }
  }
}

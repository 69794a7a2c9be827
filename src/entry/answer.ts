import type { RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { Answer } from '../core/result'
import type { Ports } from '../flow/ports'
import { serviceError } from '../glide/service-error'
import { wire } from '../glide/wire'

type Refused = { readonly error: { readonly message: string; readonly detail: string } }

const isRefused = (body: unknown): body is Refused =>
  typeof body === 'object' && body !== null && 'error' in body

const write = (response: RESTAPIResponse, answer: Answer): void => {
  response.setStatus(answer.status)
  if (isRefused(answer.body)) {
    const { message, detail } = answer.body.error
    response.setError(serviceError(answer.status, message, detail))
  } else {
    response.setBody(Object(answer.body))
  }
}

/** A fault of our own: logged in full under a reference, and nothing of it told (contract.md, section 2). */
function fault(ports: Ports, call: string, error: unknown): Answer {
  const reference = ports.crypto.randomId().slice(0, 12)
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  ports.log.error('call_failed', { call, reference, error: `${String(error)} ${stack}`.trim() })
  const message = `Patchloop failed. The log has it under the reference ${reference}.`
  return { status: 500, body: { error: { message, detail: '' }, status: 'failure' } }
}

/** Runs one call and writes its answer; only here is anything caught. */
export function answered(
  response: RESTAPIResponse,
  call: string,
  run: (ports: Ports) => Answer,
): void {
  const ports = wire()
  try {
    write(response, run(ports))
  } catch (error) {
    write(response, fault(ports, call, error))
  }
}

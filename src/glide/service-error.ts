import { ServiceError } from '@servicenow/glide/sn_ws_err'

/** The platform's error envelope with any status (platform.md 6.3). */
export const serviceError = (status: number, message: string, detail: string): ServiceError => {
  const error = new ServiceError()
  error.setStatus(status)
  error.setMessage(message)
  error.setDetail(detail)
  return error
}

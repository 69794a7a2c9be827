import type { Space } from './space'

/** sn_ws_err: errors that a scripted REST operation answers with (platform.md 6.3). */
export function defineErrors(space: Space): void {
  class ServiceError extends Error {
    statusCode = 500
    detail = ''
    constructor(message?: unknown) {
      super(message === undefined ? '' : String(message))
    }
    setStatus(status: number): void {
      this.statusCode = Number(status) || 0
    }
    setMessage(message: unknown): void {
      this.message = String(message)
    }
    setDetail(detail: unknown): void {
      this.detail = String(detail)
    }
  }
  const withStatus = (name: string, status: number) => {
    const made = {
      [name]: class extends ServiceError {
        override statusCode = status
      },
    }
    return made[name]
  }
  space.sn_ws_err = {
    ServiceError,
    BadRequestError: withStatus('BadRequestError', 400),
    NotFoundError: withStatus('NotFoundError', 404),
    NotAcceptableError: withStatus('NotAcceptableError', 406),
    ConflictError: withStatus('ConflictError', 409),
    UnsupportedMediaTypeError: withStatus('UnsupportedMediaTypeError', 415),
  }
}

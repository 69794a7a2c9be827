import type { Http, HttpAnswer } from '../../../src/flow/ports'

export type Posted = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
export type MemoryHttp = Http & {
  readonly posted: Posted[]
  /** Answers of the next posts, one each; after them all is well. */
  readonly answers: Partial<HttpAnswer>[]
}

/** A receiver in memory. */
export function memoryHttp(): MemoryHttp {
  const posted: Posted[] = []
  const answers: Partial<HttpAnswer>[] = []
  return {
    posted,
    answers,
    post(url, headers, body) {
      posted.push({ url, headers, body })
      return { status: 200, retryAfter: '', error: '', ...answers.shift() }
    },
  }
}

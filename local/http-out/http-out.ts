import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'
import type { HttpOutRequest, HttpOutResponse, Records } from '../types'

/** Beyond the request's own time-outs: a worker that gives no sign of life at all. */
const GRACE_MS = 5_000
/** Socket time-out (platform.md 7.2); what the platform says of other failures is UNCONFIRMED. */
const TIMED_OUT = 1
const FAILED = 2

/** Runs in a thread of its own, so that the caller can wait for the answer; text, so that it needs no file. */
const WORKER = `
const { workerData } = require('node:worker_threads')
const http = require('node:http')
const https = require('node:https')
const { port, flag } = workerData
const done = (answer) => {
  port.postMessage(answer)
  Atomics.store(flag, 0, 1)
  Atomics.notify(flag, 0)
}
const failed = (errorCode, errorMessage) =>
  done({ status: 0, headers: {}, body: '', errorCode, errorMessage })
const reason = (error) => {
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') return 'Unknown host: ' + error.hostname
  if (error.code === 'ECONNREFUSED') return 'Connection refused'
  return error.message || String(error.code)
}
port.on('message', ({ method, url, headers, body, timeoutMs }) => {
  let answered = false
  const once = (answer) => (...args) => {
    if (answered) return
    answered = true
    answer(...args)
  }
  const fail = once(failed)
  try {
    const client = url.startsWith('https:') ? https : http
    const sent = { 'user-agent': 'ServiceNow/1.0', ...headers }
    const hasBody = body !== '' && method !== 'GET'
    if (hasBody) sent['content-length'] = String(Buffer.byteLength(body))
    const request = client.request(url, { method, headers: sent, agent: false }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', (error) => fail(${FAILED}, reason(error)))
      response.on('end', once(() => {
        const flat = {}
        for (const [name, value] of Object.entries(response.headers)) flat[name] = [value].flat().join(', ')
        const text = Buffer.concat(chunks).toString('utf8')
        done({ status: response.statusCode, headers: flat, body: text, errorCode: 0, errorMessage: '' })
      }))
    })
    request.setTimeout(timeoutMs, () => {
      fail(${TIMED_OUT}, 'Read timed out')
      request.destroy()
    })
    request.on('error', (error) => fail(${FAILED}, reason(error)))
    request.end(hasBody ? body : undefined)
  } catch (error) {
    fail(${FAILED}, reason(error))
  }
})
`

type Line = { readonly port: MessagePort; readonly flag: Int32Array; readonly worker: Worker }

/**
 * Outbound HTTP that blocks the caller, as RESTMessageV2.execute() does. Whoever is called must live in another thread
 * or process: this one waits.
 */
export function createHttpOut(records: Records): (request: HttpOutRequest) => HttpOutResponse {
  let line: Line | undefined
  return (request) => {
    records.stats.httpOut++
    const { port, flag, worker } = (line ??= open())
    Atomics.store(flag, 0, 0)
    port.postMessage(request)
    Atomics.wait(flag, 0, 0, 2 * request.timeoutMs + GRACE_MS)
    const answer = receiveMessageOnPort(port) as { message: HttpOutResponse } | undefined
    if (answer) return answer.message
    void worker.terminate()
    line = undefined
    return {
      status: 0,
      headers: {},
      body: '',
      errorCode: TIMED_OUT,
      errorMessage: 'Read timed out',
    }
  }
}

function open(): Line {
  const { port1, port2 } = new MessageChannel()
  const flag = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(WORKER, {
    eval: true,
    workerData: { port: port2, flag },
    transferList: [port2],
  })
  worker.unref()
  port1.unref()
  return { port: port1, flag, worker }
}

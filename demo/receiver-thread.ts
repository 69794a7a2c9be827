import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import { fileURLToPath } from 'node:url'
import { startReceiver, type Received } from './receiver'

/**
 * The receiver in a thread of its own: while the instance sends, its own thread waits for the answer.
 * `received` fills as deliveries come in.
 */
export const startReceiverThread = async (secret: string) => {
  const received: Received[] = []
  const worker = new Worker(fileURLToPath(new URL('./receiver-thread.mjs', import.meta.url)), {
    workerData: { secret },
  })
  const url = await new Promise<string>((resolve, reject) => {
    worker.once('error', reject)
    worker.on('message', (event: { url?: string; got?: Received }) => {
      if (event.url !== undefined) resolve(event.url)
      if (event.got !== undefined) received.push(event.got)
    })
  })
  return { url, received, close: async () => void (await worker.terminate()) }
}

if (!isMainThread && workerData?.secret !== undefined) {
  const { url } = await startReceiver(workerData.secret, (got) => parentPort?.postMessage({ got }))
  parentPort?.postMessage({ url })
}

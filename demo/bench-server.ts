import './small-heap'
import { startInstance } from '../local/instance'
import { insertsPerSecond } from './bench-inserts'
import { loadCis, queryTimes } from './bench-store'

/** What the instance tells the program that measures it. */
export type Told = {
  readonly url: string
  readonly bootMs: number
  readonly loadMs: number
  readonly bootedMb: number
  readonly loadedMb: number
  readonly queries: readonly { readonly query: string; readonly times: readonly number[] }[]
}
/** Asked in the end. */
export type Ended = { readonly mb: number; readonly inserts: readonly number[] }

const megabytes = (): number => process.memoryUsage().rss / 1024 / 1024

/** An instance in a process of its own, with as many CIs as its argument says. */
const main = async (): Promise<void> => {
  const count = Number(process.argv[2])
  const before = performance.now()
  const { instance, url, stop } = await startInstance({ port: 0, app: true })
  const bootMs = performance.now() - before
  const bootedMb = megabytes()
  const loading = performance.now()
  loadCis(instance.kernel, count)
  const loadMs = performance.now() - loading
  const loadedMb = megabytes()
  const queries = queryTimes(instance.kernel, count)
  const told: Told = { url, bootMs, loadMs, bootedMb, loadedMb, queries }
  process.send?.(told)
  process.once('message', () => {
    const ended: Ended = { mb: megabytes(), inserts: insertsPerSecond(instance.kernel) }
    process.send?.(ended, () => void stop().then(() => process.disconnect()))
  })
}

await main()

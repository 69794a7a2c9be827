import './small-heap'
import { startInstance } from '../local/instance'
import { API, demoHosts, loadAppData } from './app-data'
import { planFor } from './plan'
import { clientOf, expectStatus } from './rest'

/** `npm start`: an instance with the app and its demo data, as contract.md section 6 says. */
const main = async (): Promise<void> => {
  const port = Number(process.env.PORT ?? 8080)
  const app = process.env.APP !== 'none'
  const { url, stop } = await startInstance({
    port,
    app,
    ...(process.env.DATA && { dataFolder: process.env.DATA }),
    queueDelaySeconds: Number(process.env.QUEUE_DELAY ?? 0),
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)))
  if (app) await loadDemo(url)
  console.log(`ready ${url}`)
}

const loadDemo = async (url: string): Promise<void> => {
  const admin = clientOf(url, 'admin')
  await loadAppData(admin)
  if (process.env.DEMO_PLAN === '0') return
  const tomorrow = Date.now() + 24 * 3600_000
  const window = {
    start: new Date(tomorrow).toISOString(),
    end: new Date(tomorrow + 4 * 3600_000).toISOString(),
  }
  const tool = clientOf(url, 'jetpatch')
  if ((await tool.get(`${API}/plans/RP-DEMO`)).status === 200) return
  const plan = planFor('RP-DEMO', await demoHosts(admin, 8), [window], new Date().toISOString())
  expectStatus(await tool.post(`${API}/plans`, plan), 200, 201)
}

await main()

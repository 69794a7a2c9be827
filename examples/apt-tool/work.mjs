import { isMissing, packageOf, patchId } from './apt.mjs'

const ENDED = ['verified', 'excepted', 'gone', 'released']
const OVER = ['canceled', 'superseded', 'after_window']
export const isoNow = () => new Date(Date.now()).toISOString().replace(/\.\d+/, '')

/** What a host lacks; in a simulation less what was "installed". */
export const missingOn = async ({ simulated }, host) => {
  const upgrades = await host.upgrades()
  return upgrades.filter((one) => !(simulated[host.name] ?? []).includes(patchId(one)))
}

/** Acts on what was taken and sends what is to be sent. Killed at any point, the next call goes on from there. */
export const work = async (context) => {
  const { state, save } = context
  for (;;) {
    await sendReports(context)
    for (const [key, job] of Object.entries(state.jobs)) {
      const drop = () => void delete state.jobs[key]
      await unlessFinal(context, () => step(context, key, job), drop)
    }
    await sendReports(context)
    if (state.inbox.length === 0) return
    await unlessFinal(context, () => actOn(context, state.inbox[0]))
    state.inbox.shift()
    save()
  }
}

/** What the instance will never take is told and left to a person; other trouble ends the round. */
const unlessFinal = ({ log }, act, leave = () => {}) =>
  act().catch((error) => {
    if (error.kind !== 'final') throw error
    log(error.message)
    leave()
  })

/** In their order, the same bytes until there is an answer. */
const sendReports = async (context) => {
  const { state, save, instance, log } = context
  while (state.outbox.length > 0) {
    const [{ path, body }] = state.outbox
    await unlessFinal(context, async () => {
      const { refused = [] } = await instance.post(path, body)
      if (refused.length > 0) log(`${path}: ${JSON.stringify(refused)}`)
    })
    state.outbox.shift()
    save()
  }
}

/** The endpoints of a plan whose hosts are this tool's: whoever activated it, and whatever their ids. */
const ownEndpoints = async ({ instance, hosts }, plan) => {
  const all = []
  for (let page = { endpoints: [], next: '' }; page.next !== null; all.push(...page.endpoints)) {
    const after = page.next && `&after=${page.next}`
    page = await instance.get(`/plans/${plan}/endpoints?limit=1000${after}`)
  }
  const namesOf = ({ id, hostName = '' }) => [id, hostName].map((name) => name.toLowerCase())
  const hostFor = (one) => hosts.find(({ name }) => namesOf(one).includes(name.toLowerCase()))
  return all.map((one) => ({ ...one, host: hostFor(one) })).filter(({ host }) => host)
}

const actOn = async (context, { sequence, type, data }) => {
  const { planId: plan, endpoints = [], endpointsTotal = 0 } = data ?? {}
  context.log(`#${sequence} ${type} ${plan ?? ''} ${JSON.stringify(endpoints)}`)
  if (type !== 'window.opened' && type !== 'rescan.requested') return
  const isMeant = ({ id }) => endpointsTotal > endpoints.length || endpoints.includes(id)
  const meant = (await ownEndpoints(context, plan)).filter(isMeant)
  if (type === 'rescan.requested') return rescan(context, plan, meant)
  for (const { id, host, findings } of meant) {
    const patches = findings.filter(({ status }) => !ENDED.includes(status)).map((one) => one.patch)
    context.state.jobs[`${plan}/${id}`] ??= { plan, endpoint: id, host: host.name, patches }
  }
}

/** Permitted → installing (said and stored before apt begins) → reported. */
const step = async (context, key, job) => {
  const { state, save, hosts, isReal, instance } = context
  const host = hosts.find(({ name }) => name === job.host)
  if (host === undefined || job.notBefore > isoNow()) return
  const missing = await missingOn(state, host)
  const wanted = job.patches.filter((id) => isMissing(missing, id))
  // Killed at work, and apt got to its end: of the time, only when it began is known.
  if (job.startedAt && wanted.length === 0) return finish(context, key, job, host, job.startedAt)
  const permit = await instance.post(`/plans/${job.plan}/endpoints/${job.endpoint}/permit`)
  if (!permit.permitted) {
    context.log(`${key}: no permit (${permit.reason}): ${permit.message}`)
    job.notBefore = permit.retryAt ?? ''
    if (OVER.includes(permit.reason)) delete state.jobs[key]
    return save()
  }
  job.startedAt = isoNow()
  report(context, job, { status: 'installing', at: job.startedAt })
  const trouble = wanted.length > 0 ? await host.install(wanted) : ''
  if (!isReal && trouble === '') (state.simulated[host.name] ??= []).push(...wanted)
  await finish(context, key, job, host, isoNow(), trouble)
}

/** Reports what apt says now, not what apt-get promised. In one write the job ends and its report is to be sent. */
const finish = async (context, key, job, host, at, trouble = '') => {
  const missing = await missingOn(context.state, host)
  const wordOf = (id) =>
    isMissing(missing, id) ? 'failed' : packageOf(id) ? 'installed' : 'skipped'
  const patches = job.patches.map((id) => ({ id, status: wordOf(id) }))
  const has = (word) => patches.some((patch) => patch.status === word)
  const status = ['failed', 'installed'].find(has) ?? 'skipped'
  const message = context.isReal ? trouble : `Simulated: nothing was installed. ${trouble}`
  delete context.state.jobs[key]
  report(context, job, { status, at, patches, message })
  context.log(`${key}: ${status} ${trouble}`)
}

const report = ({ state, save }, { plan, endpoint: id }, fields) => {
  state.outbox.push({ path: `/plans/${plan}/results`, body: { endpoints: [{ id, ...fields }] } })
  save()
}

/** Looks again. A host that is still at work is left out: it is asked for again at night. */
const rescan = async ({ state, scanner }, plan, asked) => {
  const at = isoNow()
  const endpoints = []
  for (const { id, host, findings } of asked.filter(({ id }) => !state.jobs[`${plan}/${id}`])) {
    const upgrades = await missingOn(state, host)
    const ids = findings.map(({ patch }) => patch).filter(packageOf)
    const missing = ids.filter((patch) => isMissing(upgrades, patch))
    endpoints.push({ id, missing, fixed: ids.filter((patch) => !missing.includes(patch)) })
  }
  const body = { scanId: `SCAN-${at}`, at, scanner, endpoints }
  if (endpoints.length > 0) state.outbox.push({ path: `/plans/${plan}/scans`, body })
}

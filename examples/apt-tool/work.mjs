import { isMissing, packageOf } from './apt.mjs'

const ENDED = ['verified', 'excepted', 'gone', 'released']
const OVER = ['canceled', 'superseded', 'after_window']
export const isoNow = () => new Date(Date.now()).toISOString().replace(/\.\d+/, '')
export const scannerOf = (isReal) => (isReal ? 'apt-tool' : 'apt-tool (simulation)')

/** What a host lacks; in a simulation less what was "installed". */
export const missingOn = async (state, host) => {
  const done = state.simulated[host.name] ?? []
  return (await host.upgrades()).filter(({ name }) => !done.includes(name))
}

/** Acts on what was taken and sends what is to be sent. Killed at any point, the next call goes on from there. */
export const work = async (context) => {
  const { state, save } = context
  await doJobs(context)
  while (state.inbox.length > 0) {
    await actOn(context, state.inbox[0]).catch(unlessFinal(context))
    state.inbox.shift()
    save()
    await doJobs(context)
  }
}

/** What the instance will never answer (an unknown plan) is told and left; other trouble ends the round. */
const unlessFinal =
  ({ log }, leave = () => true) =>
  (error) => {
    if (!error.isFinal) throw error
    log(error.message)
    leave()
  }

const doJobs = async (context) => {
  await sendReports(context)
  for (const [key, job] of Object.entries(context.state.jobs)) {
    const drop = () => delete context.state.jobs[key]
    await step(context, key, job).catch(unlessFinal(context, drop))
  }
  await sendReports(context)
}

/** In their order; what the instance will never take is put aside for a person. */
const sendReports = async ({ state, save, instance, log }) => {
  while (state.outbox.length > 0) {
    const [{ path, body }] = state.outbox
    try {
      const answer = await instance.post(path, body)
      for (const { id, message } of answer.refused ?? []) log(`${path}: ${id}: ${message}`)
    } catch (/** @type {any} */ error) {
      if (!error.isFinal) throw error
      log(error.message)
      state.refused.push({ path, body })
    }
    state.outbox.shift()
    save()
  }
}

/** The endpoints of a plan whose hosts are this tool's: whoever activated it, and whatever their ids. */
const ownEndpoints = async ({ instance, hosts }, plan) => {
  const all = []
  for (let after = ''; after !== null;) {
    const page = await instance.get(`/plans/${plan}/endpoints?limit=1000${after}`)
    all.push(...page.endpoints)
    after = page.next && `&after=${page.next}`
  }
  return all.flatMap((endpoint) => {
    const names = [endpoint.id, endpoint.hostName].map((name) => String(name).toLowerCase())
    const host = hosts.find(({ name }) => names.includes(name.toLowerCase()))
    return host ? [{ ...endpoint, host }] : []
  })
}

const actOn = async (context, { sequence, type, data }) => {
  const { planId: plan, endpoints = [], endpointsTotal = 0 } = data ?? {}
  context.log(`#${sequence} ${type} ${plan ?? ''}`)
  if (type === 'plan.attention')
    for (const { id, reason, message } of endpoints) context.log(`  ${id} ${reason}: ${message}`)
  if (type !== 'window.opened' && type !== 'rescan.requested') return
  const isMeant = ({ id }) => endpointsTotal > endpoints.length || endpoints.includes(id)
  const meant = (await ownEndpoints(context, plan)).filter(isMeant)
  if (type === 'rescan.requested') return rescan(context, plan, meant)
  for (const { id, host, findings } of meant) {
    const open = findings.filter(({ status }) => !ENDED.includes(status))
    const patches = open.map(({ patch }) => patch)
    context.state.jobs[`${plan}/${id}`] ??= { plan, endpoint: id, host: host.name, patches }
  }
}

/** Permitted → installing (said and stored before apt begins) → reported. */
const step = async (context, key, job) => {
  const { state, hosts, isReal } = context
  const host = hosts.find(({ name }) => name === job.host)
  if (host === undefined || job.notBefore > isoNow()) return
  if (job.isRestarting) return afterRestart(context, key, job, host)
  const missing = await missingOn(state, host)
  const wanted = job.patches.filter((id) => isMissing(missing, id))
  // Killed at work, and apt got to its end: of the time, only when it began is known.
  if (job.startedAt && wanted.length === 0) return finish(context, key, job, host, job.startedAt)
  if (!(await isPermitted(context, key, job))) return
  job.startedAt = isoNow()
  report(context, job, { status: 'installing', at: job.startedAt })
  const trouble = wanted.length > 0 ? await host.install(wanted) : ''
  if (!isReal && trouble === '') {
    const names = wanted.map((id) => packageOf(id)?.name)
    state.simulated[host.name] = [...(state.simulated[host.name] ?? []), ...names]
  }
  await finish(context, key, job, host, isoNow(), trouble)
}

/** No answer, or an error, is a no. After a no it is asked again, unless it is one for good. */
const isPermitted = async ({ state, save, instance, log }, key, job) => {
  const permit = await instance.post(`/plans/${job.plan}/endpoints/${job.endpoint}/permit`)
  if (permit.permitted) return true
  log(`${key}: no permit (${permit.reason}): ${permit.message}`)
  job.notBefore = permit.retryAt ?? ''
  if (OVER.includes(permit.reason)) delete state.jobs[key]
  save()
  return false
}

/** Reports what apt says now, not what apt-get promised. */
const finish = async (context, key, job, host, at, trouble = '') => {
  const missing = await missingOn(context.state, host)
  const wordFor = (id) =>
    isMissing(missing, id) ? 'failed' : packageOf(id) ? 'installed' : 'skipped'
  const patches = job.patches.map((id) => ({ id, status: wordFor(id) }))
  const words = patches.map(({ status }) => status)
  const word = ['failed', 'installed'].find((one) => words.includes(one)) ?? 'skipped'
  job.isRestarting = word === 'installed' && host.needsRestart()
  if (!job.isRestarting) delete context.state.jobs[key]
  const status = job.isRestarting ? 'rebooting' : word
  const message = context.isReal ? trouble : `Simulated: nothing was installed. ${trouble}`
  report(context, job, { status, at, patches, message })
  context.log(`${key}: ${status} ${trouble}`)
}

/** The restart is for the host's owner to do; it is reported once it is done. */
const afterRestart = async (context, key, job, host) => {
  if (host.needsRestart()) return
  delete context.state.jobs[key]
  const reboot = { at: new Date(host.bootedAt()).toISOString() }
  report(context, job, { status: 'installed', at: isoNow(), reboot })
}

const report = ({ state, save }, { plan, endpoint }, fields) => {
  const body = { endpoints: [{ id: endpoint, ...fields }] }
  state.outbox.push({ path: `/plans/${plan}/results`, body })
  save()
}

/** Looks again. A host that is still at work is left out: it is asked for again at night. */
const rescan = async ({ state, isReal }, plan, asked) => {
  const at = isoNow()
  const endpoints = []
  for (const { id, host, findings } of asked.filter(({ id }) => !state.jobs[`${plan}/${id}`])) {
    const upgrades = await missingOn(state, host)
    const ids = findings.map(({ patch }) => patch).filter(packageOf)
    const missing = ids.filter((patch) => isMissing(upgrades, patch))
    endpoints.push({ id, missing, fixed: ids.filter((patch) => !missing.includes(patch)) })
  }
  const body = { scanId: `SCAN-${at}`, at, scanner: scannerOf(isReal), endpoints }
  if (endpoints.length > 0) state.outbox.push({ path: `/plans/${plan}/scans`, body })
}

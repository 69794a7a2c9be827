#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { hostOf, patchId, patchOf } from './apt.mjs'
import { connect } from './instance.mjs'
import { createInbox, listen } from './messages.mjs'
import { openStore } from './state.mjs'
import { isoNow, missingOn, work } from './work.mjs'

const { INSTANCE_USER: user, INSTANCE_PASSWORD: password, WEBHOOK_SECRET: secret } = process.env
const log = (line) => console.log(`${isoNow()} ${line}`)
const text = (value) => ({ type: 'string', default: value })
const flag = { type: 'boolean', default: false }
/** @type {any} */
const OPTIONS = {
  ...{ instance: text(''), state: text('apt-tool-state'), start: text(''), end: text('') },
  ...{ host: { ...text([hostname()]), multiple: true }, port: text('8090'), every: text('30') },
  ...{ ahead: text('0'), install: flag, once: flag, help: flag },
}

const check = ({ instance, host, install }, command, planId) => {
  const must = [
    [['scan', 'plan', 'poll', 'listen'].includes(command), 'Say what to do; see --help.'],
    [command !== 'plan' || planId, 'Name the plan: apt-tool plan RP-1.'],
    [/^https?:\/\/[^/]+$/.test(instance), 'Give --instance https://NAME.service-now.com.'],
    [user && password, 'Set INSTANCE_USER and INSTANCE_PASSWORD.'],
    [command !== 'listen' || secret, 'Set WEBHOOK_SECRET (whsec_…).'],
    [!install || !/=/.test(host), '--install is for this machine: no --host NAME=FILE.'],
  ]
  for (const [holds, sentence] of must) if (!holds) throw new Error(sentence)
}

const look = async ({ state, hosts: all }) => {
  const patches = new Map()
  const hosts = []
  for (const host of all) {
    const own = new Map((await missingOn(state, host)).map((one) => [patchId(one), patchOf(one)]))
    hosts.push({ id: host.name, hostName: host.name, missing: [...own.keys()] })
    for (const [id, patch] of own) patches.set(id, patch)
  }
  return { patches: [...patches.values()], hosts }
}

/** A large one is settled in the background ("settled": false): the drafted plans come as messages all the same. */
const scan = async (context) => {
  const at = isoNow()
  const head = { reportId: `SCAN-${at}`, at, scanner: context.scanner, complete: true }
  const answer = await context.instance.post('/findings', { ...head, ...(await look(context)) })
  log(JSON.stringify(answer))
}

const planOf = async (context, planId, { start, end }) => {
  const { patches, hosts } = await look(context)
  const windows = start && { windows: [{ start, end }] }
  const endpoints = hosts.map(({ missing, ...host }) => ({ ...host, ...windows, patches: missing }))
  const activation = { number: 1, at: isoNow(), by: { userName: user } }
  return { planId, activation, name: `Debian updates ${planId}`, patches, endpoints }
}

/** Kept, so that the same call again brings the same bytes, whatever became of the first. */
const activate = async (context, planId, window) => {
  context.state.plans[planId] ??= await planOf(context, planId, window)
  context.save()
  log(JSON.stringify(await context.instance.post('/plans', context.state.plans[planId])))
}

/** Rounds without end: what the feed has, then the work. Passing trouble waits for the next round. */
const serve = async (context, command, { port, every, once }) => {
  const inbox = createInbox(context)
  const round = () => inbox.pull().then(() => work(context))
  if (command === 'listen') await listen(port, secret, inbox).then(() => log('listening'))
  if (once) return round()
  for (; ; await sleep(Number(every) * 1000)) {
    await round().catch((error) => {
      if (error.kind !== 'passing') throw error
      log(error.message)
    })
  }
}

const main = async () => {
  /** @type {any} */
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  const [command = '', planId = ''] = positionals
  if (values.help) return console.log(readFileSync(new URL('help.txt', import.meta.url), 'utf8'))
  check(values, command, planId)
  const { instance: url, state: folder, host, ahead, install: isReal } = values
  if (!isReal) log('SIMULATION: nothing is installed, whatever is reported. Really: --install')
  const realNow = Date.now
  Date.now = () => realNow() + Number(ahead) * 1000
  const hosts = host.map((one) => hostOf(one.split('='), isReal))
  const scanner = isReal ? 'apt-tool' : 'apt-tool (simulation)'
  const instance = connect(url, user, password)
  const context = { ...openStore(folder), hosts, isReal, scanner, log, instance }
  if (command === 'scan') return scan(context)
  await (command === 'plan' ? activate(context, planId, values) : serve(context, command, values))
}

await main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})

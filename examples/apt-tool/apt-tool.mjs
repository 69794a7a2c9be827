#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { hostOf, patchId, patchOf } from './apt.mjs'
import { connect } from './instance.mjs'
import { createInbox, listen } from './messages.mjs'
import { openStore } from './state.mjs'
import { isoNow, missingOn, scannerOf, work } from './work.mjs'

const env = process.env
const COMMANDS = ['scan', 'plan', 'poll', 'listen', 'run']
const FLAGS = 'help install once'.split(' ')
const TEXTS = 'instance state name apt apt-get start end by port every after ahead'.split(' ')
const log = (line) => console.log(`${isoNow()} ${line}`)

/** @returns {any} */
const readOptions = () => {
  /** @type {any} */
  const options = { host: { type: 'string', multiple: true } }
  for (const name of FLAGS) options[name] = { type: 'boolean' }
  for (const name of TEXTS) options[name] = { type: 'string' }
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [command = '', planId = ''] = positionals
  return { host: [], port: '8090', every: '60', ...values, command, planId }
}

/** Throws a sentence for each thing that was asked for wrongly. */
const check = ({ command, planId, host, install, ...more }) => {
  const { port, every, after = '', ahead = '', instance, 'apt-get': aptGet } = more
  const must = [
    [COMMANDS.includes(command), `Say what to do: ${COMMANDS.join(', ')}; see --help.`],
    [command !== 'plan' || planId, 'Name the plan: apt-tool plan RP-1.'],
    [/^https?:\/\/[^/]+$/.test(instance), 'Give --instance https://NAME.service-now.com.'],
    [env.INSTANCE_USER && env.INSTANCE_PASSWORD, 'Set INSTANCE_USER and INSTANCE_PASSWORD.'],
    [command !== 'listen' || env.WEBHOOK_SECRET, 'Set WEBHOOK_SECRET (whsec_…).'],
    [host.every((one) => /^[\w.-]+=[^=]+$/.test(one)), '--host is NAME=FILE.'],
    [!install || !(host[0] || ahead), '--install is for this machine and its clock.'],
    [!install || aptGet || process.getuid?.() === 0, '--install needs root.'],
    [/^\d+$/.test(port + every + after + ahead), 'Ports, times and --after are numbers.'],
  ]
  const problems = must.filter(([holds]) => !holds).map(([, sentence]) => sentence)
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/** Every host with what it lacks, and all patches once. */
const look = async (context) => {
  const upgrades = await Promise.all(context.hosts.map((host) => missingOn(context.state, host)))
  const patches = new Map(upgrades.flat().map((upgrade) => [patchId(upgrade), patchOf(upgrade)]))
  const hosts = context.hosts.map(({ name }, index) => {
    return { id: name, hostName: name, missing: [...new Set(upgrades[index].map(patchId))] }
  })
  return { patches: [...patches.values()], hosts }
}

/** A large report is settled in the background: sent again, it is answered with the counts so far. */
const scan = async (context) => {
  const at = isoNow()
  const head = { reportId: `SCAN-${at}`, at, scanner: scannerOf(context.isReal), complete: true }
  const body = { ...head, ...(await look(context)) }
  for (let answer = { settled: false }; answer.settled === false;) {
    answer = await context.instance.post('/findings', body)
    log(JSON.stringify(answer))
    if (answer.settled === false) await sleep(2000)
  }
}

const planOf = async (context, { planId, start, end, by = env.INSTANCE_USER }) => {
  const { patches, hosts } = await look(context)
  const windows = start && { windows: [{ start, end }] }
  const endpoints = hosts.map(({ missing, ...host }) => ({ ...host, ...windows, patches: missing }))
  const activation = { number: 1, at: isoNow(), by: { userName: by } }
  return { planId, activation, name: `Debian updates ${planId}`, patches, endpoints }
}

/** What is activated is kept beside the state, so that the same call again brings the same bytes. */
const activate = async (context, options) => {
  const file = join(context.folder, `plan-${options.planId}.json`)
  const isNew = !existsSync(file)
  if (isNew) writeFileSync(file, JSON.stringify(await planOf(context, options), null, 1))
  log(`sending ${file}; if it is refused, mend or delete it`)
  const receipt = await context.instance.post('/plans', JSON.parse(readFileSync(file, 'utf8')))
  log(`${receipt.planId} is ${receipt.state}: ${receipt.changes.map(({ number }) => number)}`)
  for (const { message, endpoints } of receipt.warnings) log(`${message} ${endpoints ?? ''}`)
}

/** Rounds without end: what the feed has, then the work. Passing trouble waits for the next round. */
const serve = async (context, { command, port, every, once }) => {
  const inbox = createInbox(context)
  let wake = () => {}
  if (command === 'listen') {
    await listen(Number(port), env.WEBHOOK_SECRET, inbox, () => wake())
    log(`listening on port ${port}`)
  }
  for (;;) {
    const woken = new Promise((resolve) => (wake = () => resolve(null)))
    try {
      await inbox.pull()
      await work(context)
    } catch (/** @type {any} */ error) {
      if (once || !error.isPassing) throw error
      log(error.message)
    }
    if (once) return
    await Promise.race([woken, sleep(Number(every) * 1000)])
  }
}

const main = async () => {
  const options = readOptions()
  if (options.help) return console.log(readFileSync(join(import.meta.dirname, 'help.txt'), 'utf8'))
  check(options)
  const { command, host, name = hostname(), apt, 'apt-get': aptGet, install = false } = options
  const { instance: url, state: folder = 'apt-tool-state', ahead = 0, after } = options
  if (!install) log('SIMULATION: nothing is installed, whatever is reported. Really: --install')
  const realNow = Date.now
  Date.now = () => realNow() + Number(ahead) * 1000
  const named = host.length > 0 ? host.map((one) => one.split('=')) : [[name]]
  const hosts = named.map(([name, file]) => hostOf({ name, file, apt, aptGet, isReal: install }))
  const store = openStore(folder)
  if (after) store.state.after = Number(after)
  const instance = connect(url, env.INSTANCE_USER, env.INSTANCE_PASSWORD)
  const context = { ...store, folder, hosts, isReal: install, log, instance }
  if (command === 'plan') return activate(context, options)
  if (command === 'scan' || command === 'run') await scan(context)
  if (command !== 'scan') await serve(context, options)
}

await main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})

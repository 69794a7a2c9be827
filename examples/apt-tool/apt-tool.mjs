#!/usr/bin/env node
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
const FLAGS = ['help', 'install', 'once']
const TEXTS = ['instance', 'state', 'name', 'apt', 'apt-get', 'start', 'end', 'by']
const NUMBERS = { port: '8090', every: '60', after: '', ahead: '' }
const log = (line) => console.log(`${isoNow()} ${line}`)

/** @returns {any} */
const readOptions = () => {
  const options = { host: { type: 'string', multiple: true } }
  const add = (names, type) => names.forEach((name) => (options[name] = { type }))
  add(FLAGS, 'boolean')
  add([...TEXTS, ...Object.keys(NUMBERS)], 'string')
  const { values, positionals } = parseArgs({
    options: /** @type {any} */ (options),
    allowPositionals: true,
  })
  const defaults = { state: 'apt-tool-state', name: hostname(), host: [], ...NUMBERS }
  return { ...defaults, ...values, command: positionals[0], planId: positionals[1] }
}

/** Throws a sentence for each thing that was asked for wrongly. */
const check = (options) => {
  const { command, planId, host, install, instance, 'apt-get': aptGet } = options
  const { port, every, after, ahead } = options
  const must = [
    [COMMANDS.includes(command), `Say what to do: ${COMMANDS.join(', ')}; see --help.`],
    [command !== 'plan' || planId, 'Name the plan: apt-tool plan RP-1.'],
    [/^https?:\/\/[^/]+$/.test(instance), 'Give --instance https://NAME.service-now.com.'],
    [env.INSTANCE_USER && env.INSTANCE_PASSWORD, 'Set INSTANCE_USER and INSTANCE_PASSWORD.'],
    [
      command !== 'listen' || env.WEBHOOK_SECRET,
      'Set WEBHOOK_SECRET to the signing secret (whsec_…).',
    ],
    [host.every((one) => /^[\w.-]+=[^=]+$/.test(one)), '--host is NAME=FILE.'],
    [!install || !(host[0] || ahead), '--install is for this machine and its clock.'],
    [!install || aptGet || process.getuid?.() === 0, '--install needs root.'],
    [!/\D/.test(port + every + after + ahead), '--port, --every, --after and --ahead are numbers.'],
  ]
  const problems = must.filter(([holds]) => !holds).map(([, sentence]) => sentence)
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/** Every host with what it lacks, and all patches once. */
const look = async ({ hosts, state }) => {
  const patches = new Map()
  const found = []
  for (const host of hosts) {
    const upgrades = await missingOn(state, host)
    for (const upgrade of upgrades) patches.set(patchId(upgrade), patchOf(upgrade))
    found.push({ id: host.name, missing: [...new Set(upgrades.map(patchId))] })
  }
  return {
    patches: [...patches.values()],
    hosts: found.map((host) => ({ ...host, hostName: host.id })),
  }
}

/** A large report is settled in the background: sent again, it is answered with the counts so far. */
const scan = async (context) => {
  const at = isoNow()
  const head = { reportId: `SCAN-${at}`, at, scanner: scannerOf(context.isReal), complete: true }
  const body = { ...head, ...(await look(context)) }
  for (let answer = { settled: false }; answer.settled === false;) {
    answer = await context.instance.post('/findings', body)
    log(JSON.stringify(answer))
    if (answer.settled === false) await sleep(5000)
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
  const file = join(options.state, `plan-${options.planId}.json`)
  const isNew = !existsSync(file)
  if (isNew) writeFileSync(file, JSON.stringify(await planOf(context, options), null, 1))
  try {
    const receipt = await context.instance.post('/plans', JSON.parse(readFileSync(file, 'utf8')))
    log(`${receipt.planId} is ${receipt.state}: ${receipt.changes.map(({ number }) => number)}`)
    for (const { message, endpoints } of receipt.warnings) log(`${message} ${endpoints ?? ''}`)
  } catch (/** @type {any} */ error) {
    if (isNew && error.isFinal) rmSync(file)
    throw error
  }
}

/** Rounds without end: what the feed has, then the work. Passing trouble waits for the next round. */
const serve = async (context, { command, port, every, once }) => {
  const inbox = createInbox(context)
  let wake = () => {}
  const onTaken = () => wake()
  if (command === 'listen') {
    await listen({ port: Number(port), secret: env.WEBHOOK_SECRET, inbox, onTaken })
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
  const { command, host, name, apt, 'apt-get': aptGet, install: isReal, ahead, after } = options
  if (!isReal) log('SIMULATION: nothing is installed, whatever is reported. Really: --install')
  const realNow = Date.now
  Date.now = () => realNow() + Number(ahead) * 1000
  const names = host.length > 0 ? host.map((one) => one.split('=')) : [[name]]
  const hosts = names.map(([name, file]) => hostOf({ name, file, apt, aptGet, isReal }))
  const store = openStore(options.state)
  if (after) store.state.after = Number(after)
  const instance = connect(options.instance, env.INSTANCE_USER, env.INSTANCE_PASSWORD)
  const context = { ...store, hosts, isReal, log, instance }
  if (command === 'plan') return activate(context, options)
  if (command === 'scan' || command === 'run') await scan(context)
  if (command !== 'scan') await serve(context, options)
}

await main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})

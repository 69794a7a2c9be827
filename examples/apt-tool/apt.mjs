import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { promisify } from 'node:util'

const run = promisify(execFile)
const env = { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' }
const settings = { env, maxBuffer: 2 ** 26 }
const OPTIONS =
  'DPkg::Lock::Timeout=600 Dpkg::Options::=--force-confdef Dpkg::Options::=--force-confold'
const LINE = /^([a-z0-9][a-z0-9+.-]*)\/(\S+) (\S+) \S+ \[upgradable from: (\S+)\]$/
const ID = /^([a-z0-9][a-z0-9+.-]*)_v([A-Za-z0-9.+:~-]*)$/

/** What `LC_ALL=C apt list --upgradable` printed; other lines, such as `Listing...`, are passed over. */
export const parseUpgrades = (text) =>
  text.split(/\r?\n/).flatMap((line) => {
    const [, name, suites, version, from] = LINE.exec(line.trim()) ?? []
    return name ? [{ name, version, from, suites: suites.split(',') }] : []
  })

/** `_` is in no package's name and in no version, so it can stand for what an id may not have. */
export const patchId = ({ name, version }) => {
  const encode = (text) => text.replaceAll('+', '_p').replaceAll('~', '_t')
  const id = encode(`${name}_v${version}`)
  return id.length <= 100 ? id : encode(`${name}_v`)
}

/** The package and version of an id; version '' = the newest. Null: no id of this tool. */
export const packageOf = (id) => {
  const [, name, version] = ID.exec(id.replaceAll('_p', '+').replaceAll('_t', '~')) ?? []
  return name === undefined ? null : { name, version }
}

/** Missing, unless apt offers the package no more, or offers another to who has the very version asked for. */
export const isMissing = (upgrades, id) => {
  const wanted = packageOf(id)
  const offered = upgrades.find(({ name }) => name === wanted?.name)
  return offered !== undefined && offered.from !== wanted?.version
}

export const patchOf = (upgrade) => ({
  id: patchId(upgrade),
  title: `${upgrade.name} ${upgrade.version} (from ${upgrade.from})`,
  vendor: 'Debian',
  product: upgrade.name,
  severity: upgrade.suites.some((suite) => suite.endsWith('-security')) ? 'high' : 'medium',
})

/** Runs apt-get, without `isReal` only to say what it would do; answers what went wrong, '' = nothing. */
const install = async (command, ids, isReal) => {
  const wanted = ids.map(packageOf).map(({ name, version }) => name + (version && `=${version}`))
  const options = OPTIONS.split(' ').flatMap((option) => ['-o', option])
  const args = [isReal ? '-y' : '-sy', ...options, '--only-upgrade', 'install', ...wanted]
  const troubleOf = ({ stderr, message }) => (stderr?.trim() || message).slice(-900)
  return run(command, args, settings).then(() => '', troubleOf)
}

/** This machine; with a `file` a host that is played: what it lacks stands there (`-`: standard input). */
export const hostOf = ({ name, file, apt = 'apt', aptGet = file ? 'true' : 'apt-get', isReal }) => {
  const input = file === '-' ? readFileSync(0, 'utf8') : null
  const read = async () => input ?? readFileSync(file, 'utf8')
  const list = async () => (await run(apt, ['list', '--upgradable'], settings)).stdout
  return {
    name,
    upgrades: async () => parseUpgrades(await (file ? read() : list())),
    install: (ids) => install(aptGet, ids, isReal),
    needsRestart: () => isReal && existsSync('/var/run/reboot-required'),
    bootedAt: () => Date.now() - uptime() * 1000,
  }
}

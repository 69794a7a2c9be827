import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)
const { APT = 'apt', APT_GET } = process.env
const QUIET = { LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' }
const settings = { env: { ...process.env, ...QUIET }, maxBuffer: 2 ** 26 }
const OPTIONS = '-oDPkg::Lock::Timeout=600 -oDpkg::Options::=--force-confold --only-upgrade'
const LINE = /^([a-z0-9][a-z0-9+.-]*)\/(\S+) (\S+) \S+ \[upgradable from: (\S+)\]$/
const ID = /^([a-z0-9][a-z0-9+.-]*)_v([A-Za-z0-9.+:~-]+)$/

/** What `LC_ALL=C apt list --upgradable` printed; other lines, such as `Listing...`, are passed over. */
export const parseUpgrades = (text) =>
  text.split(/\r?\n/).flatMap((line) => {
    const [, name, suites, version, from] = LINE.exec(line.trim()) ?? []
    return name ? [{ name, version, from, suites: suites.split(',') }] : []
  })

/** `_` is in no package's name and in no version, so it can stand for what an id may not have. */
export const patchId = ({ name, version }) =>
  `${name}_v${version}`.replaceAll('+', '_p').replaceAll('~', '_t')

/** The package and version of an id; null: no id of this tool. */
export const packageOf = (id) => {
  const [, name, version] = ID.exec(id.replaceAll('_p', '+').replaceAll('_t', '~')) ?? []
  return name === undefined ? null : { name, version }
}

/** Missing, unless apt offers the package no more, or offers another to who has the very version asked for. */
export const isMissing = (upgrades, id) => {
  const { name, version } = packageOf(id) ?? {}
  return upgrades.some((offered) => offered.name === name && offered.from !== version)
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
  const wanted = ids.map(packageOf).map(({ name, version }) => `${name}=${version}`)
  const args = [isReal ? '-y' : '-sy', ...OPTIONS.split(' '), 'install', ...wanted]
  const troubleOf = ({ stderr, message }) => (stderr?.trim() || message).slice(-900)
  return run(command, args, settings).then(() => '', troubleOf)
}

/** This machine; with a `file` a host that is played: what it lacks stands there. */
export const hostOf = ([name, file = ''], isReal) => {
  const list = async () => (await run(APT, ['list', '--upgradable'], settings)).stdout
  return {
    name,
    upgrades: async () => parseUpgrades(file ? readFileSync(file, 'utf8') : await list()),
    install: (ids) => install(APT_GET ?? (file ? 'true' : 'apt-get'), ids, isReal),
  }
}

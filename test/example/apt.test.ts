import { existsSync, readFileSync } from 'node:fs'
import { id } from '../../src/contract/schemas/parts'
import {
  hostOf,
  isMissing,
  packageOf,
  parseUpgrades,
  patchId,
  patchOf,
} from '../../examples/apt-tool/apt.mjs'
import { UPGRADABLE } from '../support/apt-tool'

const upgrades: Parameters<typeof patchOf>[0][] = parseUpgrades(readFileSync(UPGRADABLE, 'utf8'))

test('every line of a real list is read, and what is no package is passed over', () => {
  expect(upgrades).toHaveLength(136)
  expect(upgrades[3]).toEqual({
    name: 'base-files',
    version: '12.4+deb12u15',
    from: '12.4+deb12u11',
    suites: ['oldstable'],
  })
  expect(parseUpgrades('Listing...\nWARNING: apt does not have a stable CLI\n\n')).toEqual([])
})

test('each patch has an id that the contract takes and that leads back to package and version', () => {
  for (const upgrade of upgrades) {
    const made = patchId(upgrade)
    expect(made).toMatch(new RegExp(id.pattern))
    expect(packageOf(made)).toEqual({ name: upgrade.name, version: upgrade.version })
  }
  expect(patchId({ name: 'libstdc++6', version: '1:2.66-4+deb12u3~x' })).toBe(
    'libstdc_p_p6_v1:2.66-4_pdeb12u3_tx',
  )
})

test('an id of another tool names no package, and nothing that apt-get could take for an option', () => {
  expect(['KB5031356', 'linux-kernel-2025-06', '-oX_v1', 'a b_v1'].map(packageOf)).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('what comes from a security suite is high, the rest medium', () => {
  const severities = upgrades.map((upgrade) => patchOf(upgrade).severity)
  expect(severities.filter((severity) => severity === 'high')).toHaveLength(81)
  expect(severities.filter((severity) => severity === 'medium')).toHaveLength(55)
})

test('a patch is missing until apt no longer offers its package, or offers more to who has its version', () => {
  const offered = (from: string, version: string) => [{ name: 'bash', from, version, suites: [] }]
  expect(isMissing(offered('5.1', '5.2'), 'bash_v5.2')).toBe(true)
  expect(isMissing([], 'bash_v5.2')).toBe(false)
  expect(isMissing(offered('5.2', '5.3'), 'bash_v5.2')).toBe(false)
  expect(isMissing(offered('5.1', '5.3'), 'bash_v5.2')).toBe(true)
})

const onDebian = existsSync('/usr/bin/apt-get') ? test : test.skip

onDebian(
  'the real apt and apt-get are understood: what they offer can be simulated, what they lack is said',
  async () => {
    const host = hostOf(['here'], false)
    const offered = await host.upgrades()
    expect(await host.install(offered.slice(0, 3).map(patchId))).toBe('')
    expect(await host.install(['bash_v0.0-never'])).toContain(
      "Version '0.0-never' for 'bash' was not found",
    )
  },
  60_000,
)

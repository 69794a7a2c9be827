import { choosePolicy, groupKey, policyFits, refusedBy } from '../../src/core/policy'
import { firstMiss, type Facts } from '../../src/core/policy-reasons'

const policy = (more: object = {}) => ({
  sys_id: 'p',
  name: 'Servers',
  match_class: '',
  match_environment: '',
  match_criticality: '',
  match_ci: '',
  match_emergency: 'any',
  match_severity: '',
  match_known_exploited: 'any',
  match_source: '',
  change_type: 'normal',
  grouping: 'plan',
  minimum_matched: 0,
  on_conflict: 'warn',
  ...more,
})
const facts = (more: Partial<Facts> = {}): Facts => ({
  classes: ['cmdb_ci_linux_server', 'cmdb_ci_server', 'cmdb_ci_computer', 'cmdb_ci_hardware'],
  environment: 'Production',
  criticalities: ['1 - most critical', '3 - less critical'],
  meets: new Set<string>(),
  emergency: false,
  severity: 'high',
  knownExploited: false,
  source: 's',
  ...more,
})

test.each([
  [{}, true],
  [{ match_class: 'cmdb_ci_server' }, true],
  [{ match_class: 'CMDB_CI_SERVER , cmdb_ci_netgear' }, true],
  [{ match_class: 'cmdb_ci_win_server' }, false],
  [{ match_class: '=cmdb_ci_server' }, false],
  [{ match_class: '=cmdb_ci_linux_server' }, true],
  [{ match_class: 'cmdb_ci_computer,!cmdb_ci_server' }, false],
  [{ match_class: '!cmdb_ci_win_server' }, true],
  [{ match_environment: 'production' }, true],
  [{ match_environment: 'Test,Development' }, false],
  [{ match_criticality: '1' }, true],
  [{ match_criticality: '2' }, false],
  [{ match_criticality: '3 - less critical' }, true],
  [{ match_emergency: 'yes' }, false],
  [{ match_emergency: 'no' }, true],
  [{ match_emergency: '' }, true],
  [{ match_severity: 'critical' }, false],
  [{ match_severity: 'high' }, true],
  [{ match_severity: 'low' }, true],
  [{ match_known_exploited: 'yes' }, false],
  [{ match_known_exploited: 'no' }, true],
  [{ match_source: 's' }, true],
  [{ match_source: 'other' }, false],
])('a policy with %j fits a production Linux server of a high plan: %s', (more, fits) => {
  expect(policyFits(policy(more), facts())).toBe(fits)
})

test.each([
  [
    { match_class: 'cmdb_ci_win_server' },
    'CI class: cmdb_ci_linux_server is not among cmdb_ci_win_server',
  ],
  [
    { match_class: '!cmdb_ci_server' },
    'CI class: cmdb_ci_linux_server is of cmdb_ci_server, which is left out',
  ],
  [{ match_environment: 'Test' }, 'Environment: Production is not among Test'],
  [
    { match_criticality: '2' },
    'Service criticality: 1 - most critical, 3 - less critical; asked for is 2',
  ],
  [{ match_ci: 'os=x' }, 'Further conditions on the CI: it does not meet os=x'],
  [{ match_emergency: 'yes' }, 'Emergency plan: no; asked for is yes'],
  [{ match_severity: 'critical' }, 'Highest severity: high; asked for is critical or above'],
  [{ match_known_exploited: 'yes' }, 'Known to be exploited: no; asked for is yes'],
  [{ match_source: 'other' }, 'Patching tool: it is another one'],
])('of a policy with %j the condition that does not hold is said: %s', (more, why) => {
  expect(firstMiss(policy(more), facts())).toBe(why)
})

test('a condition on the CI holds for the policies whose condition it meets', () => {
  const rule = policy({ match_ci: 'os=x' })
  expect(policyFits(rule, facts({ meets: new Set(['p']) }))).toBe(true)
  expect(policyFits(rule, facts({ meets: new Set(['q']) }))).toBe(false)
})

test('a workstation is a computer that is no server', () => {
  const rule = policy({ match_class: 'cmdb_ci_computer,!cmdb_ci_server' })
  expect(policyFits(rule, facts({ classes: ['cmdb_ci_computer', 'cmdb_ci_hardware'] }))).toBe(true)
  expect(policyFits(rule, facts({ classes: [] }))).toBe(false)
})

test('a plan without severity misses any severity', () => {
  expect(policyFits(policy({ match_severity: 'none' }), facts({ severity: '' }))).toBe(false)
})

test('the first policy that fits wins, then the default of the source, then none', () => {
  const emergency = policy({ sys_id: 'e', match_emergency: 'yes' })
  const other = policy({ sys_id: 'o', match_class: 'cmdb_ci_netgear' })
  const all = [emergency, other, policy()]
  expect(choosePolicy(all, facts(), '')?.sys_id).toBe('p')
  expect(choosePolicy(all, facts({ emergency: true }), '')?.sys_id).toBe('e')
  expect(choosePolicy([emergency, other], facts(), 'o')?.sys_id).toBe('o')
  expect(choosePolicy([emergency, other], facts(), '')).toBeNull()
})

test.each([
  ['plan', 'plan'],
  ['', 'plan'],
  ['window', 'window:w'],
  ['service', 'service:shop'],
  ['server', 'server:c'],
])('grouping %s makes the key %s', (grouping, key) => {
  expect(groupKey(grouping, { ci: 'c', key: 'ep-1', window: 'w', service: 'shop' })).toBe(key)
})

test('a server without a CI is grouped by its own id', () => {
  expect(groupKey('server', { ci: '', key: 'ep-1', window: '', service: '' })).toBe('server:ep-1')
})

test.each([
  [{ minimum_matched: 80 }, 4, 5, null],
  [{ minimum_matched: 81 }, 4, 5, 'Servers'],
  [{ minimum_matched: 0 }, 0, 5, null],
  [{ minimum_matched: 100 }, 5, 5, null],
])('with %j and %i of %i matched the refusing policy is %s', (more, matched, total, refused) => {
  const refusal = refusedBy([policy(more)], [{ policy: 'p', matched, total }])
  expect(refusal?.policy ?? null).toBe(refused)
})

test('a refusal says what was asked and what there is', () => {
  const share = { policy: 'p', matched: 1, total: 4 }
  expect(refusedBy([policy({ minimum_matched: 50 })], [share])?.why).toBe(
    'Policy "Servers" asks that 50 % of its endpoints match a CI; 1 of 4 do.',
  )
  expect(refusedBy([], [share])).toBeNull()
})

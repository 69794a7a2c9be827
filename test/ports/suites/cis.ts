import type { Ci, Cis } from '../../../src/flow/ports'

type ServiceOf = ReturnType<Cis['services']>[string][number]
export type CisWorld = {
  readonly cis: Cis
  /** Puts a CI into the CMDB under its sys_id. */
  add(ci: Ci): void
  link(source: string, key: string, ci: string): void
  serve(ci: string, service: ServiceOf): void
  /** `parent` depends on `child`. */
  relate(parent: string, child: string): void
}

const idOf = (n: number): string => `c1${String(n).padStart(30, '0')}`
const aCi = (n: number, more: Partial<Ci> = {}): Ci => ({
  sysId: idOf(n),
  name: `suite-${n}`,
  className: 'cmdb_ci_linux_server',
  installStatus: '1',
  environment: '',
  maintenanceSchedule: '',
  supportGroup: '',
  correlationId: '',
  serialNumber: `SN-${n}`,
  fqdn: '',
  macAddress: '',
  ipAddress: '',
  duplicateOf: '',
  ...more,
})
const ids = (found: readonly Ci[]): readonly string[] => found.map(({ sysId }) => sysId).sort()

/** What every adapter of the CMDB must do. */
export function cisSuite(name: string, open: () => CisWorld): void {
  test(`${name}: CIs one relationship above and below are told`, () => {
    const { cis, add, relate } = open()
    for (const n of [1, 2, 3, 4]) add(aCi(n))
    relate(idOf(1), idOf(2))
    relate(idOf(2), idOf(3))
    const found = cis.related([idOf(2), idOf(4)])
    expect([...(found[idOf(2)] ?? [])].sort()).toEqual([idOf(1), idOf(3)])
    expect(found[idOf(4)] ?? []).toEqual([])
  })

  test(`${name}: what depends on a CI stands above it, and is told apart from what it depends on`, () => {
    const { cis, add, relate } = open()
    for (const n of [1, 2, 3]) add(aCi(n))
    relate(idOf(1), idOf(2))
    relate(idOf(2), idOf(3))
    const found = cis.parents([idOf(2), idOf(1)])
    expect(found[idOf(2)]).toEqual([idOf(1)])
    expect(found[idOf(1)] ?? []).toEqual([])
  })

  test(`${name}: services among CIs are told, with what they are worth`, () => {
    const { cis, add, serve } = open()
    add(aCi(1))
    const shop = { sysId: 'a5'.repeat(16), name: 'Shop', criticality: '1 - most critical' }
    serve(idOf(1), shop)
    expect(cis.servicesAmong([shop.sysId, idOf(1)])).toEqual([shop])
    expect(cis.servicesAmong([])).toEqual([])
  })

  test(`${name}: those of some CIs that a condition finds are told`, () => {
    const { cis, add } = open()
    for (const n of [1, 2, 3]) add(aCi(n, { installStatus: n === 2 ? '3' : '1' }))
    const all = [1, 2, 9].map(idOf)
    expect(cis.meeting('cmdb_ci', 'install_status=1', all)).toEqual([idOf(1)])
    expect(cis.meeting('cmdb_ci_server', 'install_status=1^name=suite-1', all)).toEqual([idOf(1)])
    expect(cis.meeting('cmdb_ci', 'install_status=1', [])).toEqual([])
  })

  test(`${name}: a condition on a column that is not there is none, and met by nobody`, () => {
    const { cis, add } = open()
    add(aCi(1))
    expect(cis.isCondition('cmdb_ci', 'install_status=1')).toBe(true)
    for (const bad of ['no_such_column=1', 'install_status=1^no_such_column=1', 'nonsense']) {
      expect(cis.isCondition('cmdb_ci', bad)).toBe(false)
      expect(cis.meeting('cmdb_ci', bad, [idOf(1)])).toEqual([])
    }
    expect(cis.isCondition('no_such_table', 'install_status=1')).toBe(false)
  })

  test(`${name}: CIs are read by id`, () => {
    const { cis, add } = open()
    add(aCi(1))
    add(aCi(2))
    expect(ids(cis.byIds([idOf(1), idOf(9)]))).toEqual([idOf(1)])
    expect(cis.byIds([])).toEqual([])
    expect(cis.byIds([idOf(2)])).toMatchObject([
      { name: 'suite-2', className: 'cmdb_ci_linux_server', installStatus: '1', duplicateOf: '' },
    ])
  })

  test(`${name}: many CIs are found by one attribute, whatever the case`, () => {
    const { cis, add } = open()
    for (let n = 1; n <= 3; n += 1) add(aCi(n))
    expect(ids(cis.by('name', ['SUITE-1', 'suite-3', 'none']))).toEqual([idOf(1), idOf(3)])
    expect(ids(cis.by('serial_number', ['sn-2']))).toEqual([idOf(2)])
    expect(cis.by('name', [])).toEqual([])
  })

  test(`${name}: a comma in a value does not make two of it`, () => {
    const { cis, add } = open()
    add(aCi(1))
    add(aCi(2))
    expect(cis.by('name', ['suite-1,suite-2'])).toEqual([])
  })

  test(`${name}: a native key of a source leads to its CI`, () => {
    const { cis, add, link } = open()
    add(aCi(1))
    link('JetPatch', 'ep-1', idOf(1))
    expect(Object.values(cis.bySourceKey('JetPatch', ['ep-1', 'ep-2']))).toEqual([idOf(1)])
    expect(cis.bySourceKey('Other', ['ep-1'])).toEqual({})
  })

  test(`${name}: a class is followed by its ancestors, nearest first`, () => {
    const { cis } = open()
    expect(cis.classAncestry('cmdb_ci_linux_server').slice(0, 4)).toEqual([
      'cmdb_ci_linux_server',
      'cmdb_ci_server',
      'cmdb_ci_computer',
      'cmdb_ci_hardware',
    ])
  })

  test(`${name}: the status of a CI is read and written`, () => {
    const { cis, add } = open()
    add(aCi(1))
    expect(cis.status(idOf(1))).toBe('1')
    expect(cis.setStatus(idOf(1), '3').ok).toBe(true)
    expect(cis.status(idOf(1))).toBe('3')
  })

  test(`${name}: the statuses of many CIs are read and written together; of one that is gone it says so`, () => {
    const { cis, add } = open()
    for (const n of [1, 2, 3]) add(aCi(n))
    expect(cis.setStatuses([idOf(1), idOf(3), idOf(9)], '3')).toEqual({
      [idOf(9)]: 'The CI is gone.',
    })
    const found = cis.statuses([1, 2, 3].map(idOf))
    expect([1, 2, 3].map((n) => found[idOf(n)])).toEqual(['3', '1', '3'])
    expect(cis.statuses([])).toEqual({})
  })

  test(`${name}: an empty value finds nothing, not every CI without one`, () => {
    const { cis, add } = open()
    add(aCi(1))
    expect(cis.by('fqdn', [''])).toEqual([])
  })

  test(`${name}: only the classes of the setting are searched, any is read by id`, () => {
    const { cis, add } = open()
    add(aCi(1, { className: 'cmdb_ci_service' }))
    expect(cis.by('name', ['suite-1'])).toEqual([])
    expect(ids(cis.byIds([idOf(1)]))).toEqual([idOf(1)])
  })

  test(`${name}: a class that nobody knows stands alone`, () => {
    const { cis } = open()
    expect(cis.classAncestry('u_unheard_of')).toEqual(['u_unheard_of'])
  })

  test(`${name}: a CI that is not there has no status and takes none`, () => {
    const { cis } = open()
    expect(cis.status(idOf(9))).toBe('')
    expect(cis.setStatus(idOf(9), '3').ok).toBe(false)
  })

  test(`${name}: the services over CIs are found, with what they are worth`, () => {
    const { cis, add, serve } = open()
    for (let n = 1; n <= 3; n += 1) add(aCi(n))
    const shop = { sysId: 'a5'.repeat(16), name: 'Shop', criticality: '1 - most critical' }
    const mail = { sysId: 'b5'.repeat(16), name: 'Mail', criticality: '' }
    serve(idOf(1), shop)
    serve(idOf(2), shop)
    serve(idOf(2), mail)
    const found = cis.services([idOf(1), idOf(2), idOf(3)])
    expect(found[idOf(1)]).toEqual([shop])
    expect(found[idOf(2)]).toHaveLength(2)
    expect(Object.keys(found).sort()).toEqual([idOf(1), idOf(2)])
    expect(cis.services([])).toEqual({})
  })
}

import type { Kernel } from '../local/types'

const CLASSES = ['cmdb_ci_linux_server', 'cmdb_ci_win_server', 'cmdb_ci_computer', 'cmdb_ci']

/** The sys_id of a CI of the benchmark. */
export const ciId = (index: number): string => `c1${index.toString(16).padStart(30, '0')}`

/** CIs as discovery leaves them, straight into the store: loading them is not what is measured. */
export function loadCis(kernel: Kernel, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const outcome = kernel.records.insert(CLASSES[i % CLASSES.length] ?? 'cmdb_ci', {
      sys_id: ciId(i),
      name: `host-${i}`,
      fqdn: `host-${i}.bench.example.com`,
      ip_address: `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`,
      serial_number: `SN-${i}`,
      os: 'Linux Red Hat',
      install_status: '1',
      operational_status: '1',
      short_description: 'A host of the benchmark',
      sys_created_on: '2026-01-01 00:00:00',
      sys_created_by: 'admin',
      sys_updated_on: '2026-01-01 00:00:00',
      sys_updated_by: 'admin',
      sys_mod_count: '0',
    })
    if (outcome === 'duplicate') throw new Error(`CI ${i} is there already`)
  }
}

const RUNS = 200

/** Milliseconds that indexed queries take, parsed anew each time. */
export function queryTimes(kernel: Kernel, count: number) {
  // Of the first class, so that tables below cmdb_ci have it too.
  const any = (): number => Math.floor(Math.random() * (count / CLASSES.length)) * CLASSES.length
  const asks: readonly (readonly [string, string, () => string])[] = [
    ['name=…', 'cmdb_ci', () => `name=host-${any()}`],
    ['nameIN… (50 names)', 'cmdb_ci_computer', () => `nameIN${names(any)}`],
    [
      'name=…^ORfqdn=…',
      'cmdb_ci_computer',
      () => `name=host-${any()}^ORfqdn=host-${any()}.bench.example.com`,
    ],
    ['nameSTARTSWITH… (11 rows)', 'cmdb_ci', () => `nameSTARTSWITHhost-${1000 + (any() % 8999)}`],
    ['sys_id=…', 'cmdb_ci', () => `sys_id=${ciId(any())}`],
  ]
  return asks.map(([query, table, encoded]) => {
    const times = Array.from({ length: RUNS }, () => {
      const before = performance.now()
      const rows = kernel.records.select(kernel.records.parse(table, encoded()))
      if (rows.length === 0) throw new Error(`${query} found nothing`)
      return performance.now() - before
    })
    return { query: `${table}: ${query}`, times }
  })
}

const names = (any: () => number): string =>
  Array.from({ length: 50 }, () => `host-${any()}`).join(',')
